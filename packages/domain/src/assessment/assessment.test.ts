import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import * as v from 'valibot';
import type { ContentFault } from '../faults/index.ts';
import {
  assess,
  type Counts,
  codes,
  dimensions,
  findSet,
  type IndicatorAnswer,
  type IndicatorSet,
  isPositive,
  readAnswered,
  readSet,
  type Strength,
  shows,
  smallestWays,
  strengths,
  termsShape,
} from './index.ts';

const codeOf = ({ place, reason }: ContentFault) => `${place}: ${reason.code}`;

const content = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../../content/indicators/${name}.json`, import.meta.url), 'utf8'));
const names = ['ilo', 'unodc', 'buyers', 'hotels'];
const sets = names.map((name): IndicatorSet => {
  const read = readSet(name, content(name));
  assert.ok(read.ok, read.ok ? '' : `${name}: ${codeOf(read.fault)}`);
  return read.set;
});
const set = (name: string): IndicatorSet => findSet(sets, name) ?? assert.fail(name);
const ilo = set('ilo');

/**
 * The rule a second time, as it is printed: a list of what is enough, each a demand on how many of which
 * strengths.
 */
const enough: readonly (readonly (readonly [readonly Strength[], number])[])[] = [
  [[['strong'], 2]],
  [
    [['strong'], 1],
    [['medium', 'weak'], 1],
  ],
  [[['medium'], 3]],
  [
    [['medium'], 2],
    [['weak'], 1],
  ],
];
const byList = (all: readonly Strength[]): boolean =>
  enough.some((demands) =>
    demands.every(([of, least]) => all.filter((one) => of.includes(one)).length >= least),
  );

const some = fc.array(fc.constantFrom(...strengths), { maxLength: 12 });
const countsOf = (all: readonly Strength[]) => ({
  strong: all.filter((one) => one === 'strong').length,
  medium: all.filter((one) => one === 'medium').length,
  weak: all.filter((one) => one === 'weak').length,
});

test('every combination of 0 to 3 strong, medium and weak indicators goes as the rule says', () => {
  // Rows: S and M; columns: W from 0 to 3. Written out by hand from the printed rule.
  const table = `
    0 0 ....
    0 1 ....
    0 2 .+++
    0 3 ++++
    1 0 .+++
    1 1 ++++
    1 2 ++++
    1 3 ++++
    2 0 ++++
    2 1 ++++
    2 2 ++++
    2 3 ++++
    3 0 ++++
    3 1 ++++
    3 2 ++++
    3 3 ++++`;
  const rows = table.trim().split('\n');
  assert.equal(rows.length, 16);
  for (const row of rows) {
    const [strong, medium, marks = ''] = row.trim().split(' ');
    for (const [weak, mark] of [...marks].entries())
      assert.equal(
        isPositive({ strong: Number(strong), medium: Number(medium), weak }),
        mark === '+',
        `${strong} strong, ${medium} medium, ${weak} weak`,
      );
  }
});

test('the rule agrees with a second statement of it', () => {
  fc.assert(fc.property(some, (all) => assert.equal(isPositive(countsOf(all)), byList(all))));
});

test('one more indicator never turns a positive dimension', () => {
  fc.assert(
    fc.property(some, fc.constantFrom(...strengths), (all, more) => {
      if (isPositive(countsOf(all))) assert.ok(isPositive(countsOf([...all, more])));
    }),
  );
});

const upToThree = [0, 1, 2, 3].flatMap((strong) =>
  [0, 1, 2, 3].flatMap((medium) => [0, 1, 2, 3].map((weak) => ({ strong, medium, weak }))),
);
const listOf = (counts: Counts) =>
  strengths.flatMap((strength) => Array<Strength>(counts[strength]).fill(strength));

test('the smallest ways are those that trying every choice of unknown indicators finds', () => {
  for (const have of upToThree)
    for (const available of upToThree) {
      const choices = upToThree.filter((one) =>
        strengths.every((strength) => one[strength] <= available[strength]),
      );
      const good = byList(listOf(have))
        ? []
        : choices.filter((one) => byList([...listOf(have), ...listOf(one)]));
      const least = Math.min(...good.map((one) => listOf(one).length));
      const expected = good.filter((one) => listOf(one).length === least);
      const sorted = (ways: readonly Counts[]) => ways.map((way) => JSON.stringify(way)).sort();
      assert.deepEqual(
        sorted(smallestWays(have, available)),
        sorted(expected),
        JSON.stringify({ have, left: available }),
      );
    }
});

const ids = ilo.indicators.map(({ id }) => id);
const answer = fc.constantFrom<IndicatorAnswer>('present', 'absent', 'unknown');
const filled = fc.dictionary(fc.constantFrom(...ids), answer, { noNullPrototype: true });

test('unknown, absent and unsaid count alike: as nothing', () => {
  fc.assert(
    fc.property(filled, fc.boolean(), (indicators, adult) => {
      const present = Object.fromEntries(Object.entries(indicators).filter(([, one]) => one === 'present'));
      const [all, bare] = [assess(ilo, { adult, indicators }), assess(ilo, { adult, indicators: present })];
      for (const key of ['dimensions', 'act', 'means', 'purpose', 'reasons', 'assumed'] as const)
        assert.deepEqual(all[key], bare[key]);
    }),
  );
});

test('one more present indicator turns no dimension and no element back', () => {
  fc.assert(
    fc.property(filled, fc.constantFrom(...ids), fc.boolean(), (indicators, more, adult) => {
      const before = assess(ilo, { adult, indicators });
      const after = assess(ilo, { adult, indicators: { ...indicators, [more]: 'present' } });
      for (const dimension of dimensions)
        assert.ok(!before.dimensions[dimension].positive || after.dimensions[dimension].positive);
      for (const element of ['act', 'means', 'purpose'] as const)
        assert.ok(before[element] !== 'present' || after[element] === 'present');
    }),
  );
});

test('an element is present where a dimension that shows it is positive; a child needs no means', () => {
  fc.assert(
    fc.property(filled, fc.boolean(), (indicators, adult) => {
      const result = assess(ilo, { adult, indicators });
      const positive = dimensions.filter((dimension) => result.dimensions[dimension].positive);
      for (const element of ['act', 'means', 'purpose'] as const) {
        const by = positive.some((dimension) => shows[dimension].includes(element));
        const otherwise = element === 'means' && !adult ? 'not needed' : 'not shown';
        assert.equal(result[element], by ? 'present' : otherwise);
      }
    }),
  );
});

test('what would change a dimension does change it, and takes only what is unknown', () => {
  fc.assert(
    fc.property(filled, fc.boolean(), (indicators, adult) => {
      const result = assess(ilo, { adult, indicators });
      for (const { dimension, ways, from } of result.changes) {
        assert.ok(!result.dimensions[dimension].positive);
        for (const id of Object.values(from).flat()) assert.ok(result.unknown.includes(id));
        for (const way of ways) {
          const added = strengths.flatMap((strength) => from[strength].slice(0, way[strength]));
          const more = Object.fromEntries(added.map((id) => [id, 'present' as const]));
          const then = assess(ilo, { adult, indicators: { ...indicators, ...more } });
          assert.ok(then.dimensions[dimension].positive, `${dimension} ${added.join()}`);
        }
      }
      const changed = new Set(result.changes.map(({ dimension }) => dimension));
      for (const dimension of dimensions)
        assert.equal(changed.has(dimension), !result.dimensions[dimension].positive);
    }),
  );
});

test(
  'an adult: recruited by deception and unable to leave or refuse is told with reasons, and what is ' +
    'missing is said',
  () => {
    const result = assess(ilo, {
      adult: true,
      indicators: {
        'ILO-deceptive_recruitment-nature': 'present',
        'ILO-deceptive_recruitment-pay': 'present',
        'ILO-coercion_destination-forced_tasks_clients': 'present',
        'ILO-coercion_destination-documents': 'present',
        'ILO-exploitation-low_pay': 'present',
        'ILO-exploitation-living': 'absent',
        'ILO-exploitation-hazard': 'absent',
      },
    });
    assert.deepEqual(result.dimensions.deceptive_recruitment, {
      strong: 1,
      medium: 1,
      weak: 0,
      positive: true,
    });
    assert.deepEqual(result.dimensions.coercion_destination, {
      strong: 2,
      medium: 0,
      weak: 0,
      positive: true,
    });
    assert.deepEqual(result.dimensions.exploitation, { strong: 0, medium: 1, weak: 0, positive: false });
    assert.deepEqual([result.act, result.means, result.purpose], ['present', 'present', 'not shown']);
    const counts = result.reasons.filter((one) => one.code === 'counts');
    const of = (id: string) => counts.find(({ indicators: [one] }) => one === id);
    assert.equal(of('ILO-coercion_destination-forced_tasks_clients')?.strength, 'strong');
    assert.equal(of('ILO-coercion_destination-forced_tasks_clients')?.isAssumed, false);
    assert.equal(of('ILO-deceptive_recruitment-nature')?.isAssumed, true);
    const purpose = result.reasons.find((one) => one.code === 'element' && one.element === 'purpose');
    assert.deepEqual(purpose, {
      ...{ code: 'element', element: 'purpose', shown: 'not shown', by: [], indicators: [], dimension: null },
      isChild: false,
    });
    const change = result.changes.find(({ dimension }) => dimension === 'exploitation');
    assert.deepEqual(change?.shows, ['purpose']);
    assert.deepEqual(change?.ways, [
      { strong: 0, medium: 2, weak: 0 },
      { strong: 0, medium: 1, weak: 1 },
    ]);
    assert.ok(!change?.from.medium.includes('ILO-exploitation-living'), 'what is absent is known');
    assert.ok(!result.assumed.includes('ILO-coercion_destination-forced_tasks_clients'));
    assert.ok(result.assumed.includes('ILO-exploitation-low_pay'));
  },
);

test('a child is weighed by the list for children', () => {
  const indicators = {
    'ILO-exploitation-hazard': 'present',
    'ILO-exploitation-no_education': 'present',
  } as const;
  const child = assess(ilo, { adult: false, indicators });
  assert.deepEqual(child.dimensions.exploitation, { strong: 1, medium: 1, weak: 0, positive: true });
  assert.deepEqual([child.act, child.means, child.purpose], ['not shown', 'not needed', 'present']);
  const adult = assess(ilo, { adult: true, indicators });
  assert.deepEqual(adult.dimensions.exploitation, { strong: 0, medium: 1, weak: 1, positive: false });
  assert.equal(adult.means, 'not shown');
  // Hours are not known to be in the list for children: they count as nothing there, and are not asked for.
  const hours = assess(ilo, { adult: false, indicators: { 'ILO-exploitation-hours': 'present' } });
  assert.equal(hours.dimensions.exploitation.medium, 0);
  assert.ok(!child.unknown.includes('ILO-exploitation-hours'));
});

test('a set without weights shows no element, and says so of each sign', () => {
  for (const name of ['unodc', 'buyers', 'hotels']) {
    const one = set(name);
    const indicators = Object.fromEntries(one.indicators.map(({ id }) => [id, 'present' as const]));
    const result = assess(one, { adult: true, indicators });
    assert.deepEqual([result.act, result.means, result.purpose], ['not shown', 'not shown', 'not shown']);
    assert.ok(
      Object.values(result.dimensions).every(
        (all) => !all.positive && all.strong + all.medium + all.weak === 0,
      ),
    );
    assert.equal(result.reasons.filter(({ code }) => code === 'noted').length, one.indicators.length);
    assert.deepEqual(result.changes, []);
    assert.deepEqual(result.assumed, []);
  }
});

test(
  'the set after ILO keeps its ids and strengths, marks what is assumed, and never says that it is ' +
    'official',
  () => {
    assert.equal(findSet(sets, 'ilo_delphi_2009'), ilo);
    const perDimension = dimensions.map(
      (one) => ilo.indicators.filter(({ dimension }) => dimension === one).length,
    );
    assert.deepEqual(perDimension, [10, 10, 16, 9, 7 + 8, 7]);
    const published = ilo.indicators
      .filter(({ basis }) => basis.adult_sexual !== 'assumed')
      .map(({ id }) => id);
    assert.deepEqual(published, ['ILO-exploitation-hours', 'ILO-coercion_destination-forced_tasks_clients']);
    assert.ok(
      ilo.indicators.every(({ basis }) => basis.adult_sexual !== 'read' && basis.child_sexual !== 'read'),
    );
    assert.ok(
      ilo.indicators.every(
        (one) => one.dimension !== 'exploitation' || one.strength.adult_sexual !== 'strong',
      ),
    );
    assert.match(ilo.limits.join(' '), /not the official list/);
    assert.deepEqual(assess(ilo, { adult: true, indicators: {} }).caveats, [
      'prompt',
      'not-shown',
      'no-questions',
      'vary',
    ]);
    assert.equal(assess(ilo, { adult: 'unknown', indicators: {} }).caveats[0], 'age-unknown');
  },
);

test('a fault in a set names the indicator, the field and what to write', () => {
  const good = content('ilo') as { indicators: Record<string, unknown>[] };
  const [first, second] = good.indicators;
  const faults: readonly [unknown, RegExp][] = [
    [
      { ...good, indicators: [{ ...first, strength: { adult_sexual: 'big', child_sexual: null } }] },
      /^ILO-deceptive_recruitment-nature: strength\.adult_sexual: write-strength/,
    ],
    [
      { ...good, indicators: [{ ...first, dimension: 'fear' }] },
      /^ILO-deceptive_recruitment-nature: dimension: write-one-of$/,
    ],
    [{ ...good, indicators: [first, { ...second, id: first?.id }] }, /id-twice/],
    [{ ...good, indicators: [{ ...first, id: undefined }] }, /^indicator 1: id: write-text/],
    [
      { ...good, indicators: [{ ...first, colour: 1 }] },
      /^ILO-deceptive_recruitment-nature: colour: unknown-field/,
    ],
    [
      { ...good, indicators: [{ ...first, basis: { adult_sexual: 'unknown', child_sexual: 'read' } }] },
      /basis\.adult_sexual: say-basis/,
    ],
    [{ ...good, weights: false }, /strength\.adult_sexual: set-without-weights/],
    [{ ...good, dimensions: { exploitation: 'Exploitation' } }, /^dimensions: needs-six-dimensions/],
    [{ ...good, limits: [] }, /^limits: say-limits/],
    [{ ...good, sources: [] }, /^sources: name-source/],
    [[], /^framework: field-missing/],
    [{ ...good, title: undefined }, /^title: write-text/],
    [{ ...good, colour: 1 }, /^colour: unknown-field/],
    [null, /^: write-object$/],
  ];
  for (const [input, says] of faults) {
    const read = readSet('ilo', input);
    assert.ok(!read.ok, String(says));
    assert.match(codeOf(read.fault), says);
  }
});

test('what is given to the rule is refused with what to write', () => {
  const faults: readonly [unknown, RegExp][] = [
    [null, /^: write-answers$/],
    [[], /^: write-answers$/],
    [{ indicators: {} }, /^adult: write-adult/],
    [{ adult: 'yes', indicators: {} }, /^adult: /],
    [{ adult: true }, /^indicators: write-answers-by-id$/],
    [{ adult: true, indicators: [] }, /^indicators: write-answers-by-id$/],
    [{ adult: true, indicators: { 'ILO-x': 'present' } }, /ILO-x: no-such-indicator/],
    [JSON.parse('{"adult": true, "indicators": {"__proto__": "present"}}'), /__proto__: no-such-indicator/],
    [{ adult: true, indicators: { 'ILO-exploitation-living': 'yes' } }, /living: write-answer/],
    [{ adult: true, indicators: {}, indicator: {} }, /^indicator: adult-and-indicators-alone/],
  ];
  for (const [input, says] of faults) {
    const read = readAnswered(ilo, input);
    assert.ok(!read.ok, String(says));
    assert.match(codeOf(read.fault), says);
  }
  assert.ok(readAnswered(ilo, { adult: false, indicators: { 'ILO-exploitation-living': 'unknown' } }).ok);
});

test('every coding term is there once, with whose wording it is', () => {
  const terms = v.parse(termsShape, content('terms'));
  assert.deepEqual(terms.terms.map(({ id }) => id).sort(), [...codes].sort());
  assert.match(terms.limits.join(' '), /not found/);
  const one = terms.terms[0] ?? assert.fail();
  assert.ok(
    !v.is(termsShape, { ...terms, terms: [...terms.terms.slice(1), terms.terms[1]] }),
    'one twice, one missing',
  );
  assert.ok(
    !v.is(termsShape, { ...terms, terms: [{ ...one, wording: 'official' }, ...terms.terms.slice(1)] }),
  );
});
