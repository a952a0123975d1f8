import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import * as v from 'valibot';
import {
  assumed,
  codeOf,
  codingFaults,
  codingFor,
  codingShape,
  crosswalk,
  formatRecord,
  parseRecord,
  regionOf,
  releaseShape,
  targets,
} from './index.ts';

const file = new URL('../../../../content/coding/coding.json', import.meta.url);
const coding = codingFor(v.parse(codingShape, JSON.parse(readFileSync(file, 'utf8'))), [
  'Split',
  'Łódź and around',
]);
const fields = new Map(
  (
    JSON.parse(readFileSync(new URL('../../../../content/coding/coding.json', import.meta.url), 'utf8'))
      .columns as {
      id: string;
    }[]
  ).map((one) => [one.id, one]),
);

const record = {
  version: 1,
  coding: coding.version,
  year: 2025,
  values: {
    status: ['presumed'],
    form: ['pornography', 'prostitution'],
    age: ['16-17'],
    control: ['movement'],
    region: ['split'],
  },
} as const;

describe('the coding', () => {
  test('has every column that a closed case is coded by', () => {
    const expected =
      'status identified-by form act means purpose route region age sex citizenship recruitment ' +
      'control services unmet language referrals outcome';
    assert.deepEqual([...fields.keys()].sort(), expected.split(' ').sort());
  });

  test('says of each mapping whether it was read, and has none that the column does not speak of', () => {
    for (const { id, maps, values } of coding.columns)
      for (const { code, map } of values)
        for (const target of Object.keys(map)) assert.ok(target in maps, `${id} ${code} maps to ${target}`);
  });

  test('a region has a place where one is written after it, and else a name alone', () => {
    assert.deepEqual(regionOf('Split and around (43.51, 16.44)'), {
      label: 'Split and around',
      at: { latitude: 43.51, longitude: 16.44 },
    });
    for (const line of ['Split', 'Split (the coast)', 'Split (943.5, 16.4)', '(43.5, 16.4)'])
      assert.deepEqual(regionOf(line), { label: line, at: null });
  });

  test('takes the regions of the organisation, under codes without marks', () => {
    assert.deepEqual(
      coding.columns.find(({ id }) => id === 'region')?.values.map(({ code }) => code),
      ['split', 'odz-and-around'],
    );
    assert.equal(codeOf('Špansko – jug'), 'spansko-jug');
    assert.equal(codeOf('沙田'), 'other');
  });
});

describe('a coded record', () => {
  test('is kept where every code is of the coding, and each fault names its column', () => {
    assert.deepEqual(codingFaults(record, coding), []);
    const wrong = {
      values: {
        form: [],
        sex: ['female', 'male'],
        age: ['17'],
        act: ['harbouring', 'harbouring'],
        name: ['Mia'],
      },
    };
    assert.deepEqual(
      codingFaults(wrong, coding).map(({ field }) => field),
      ['status', 'form', 'act', 'age', 'sex', 'name'],
    );
  });

  test('is one text however its codes were ticked, and reads back', () => {
    const other = { ...record, values: { ...record.values, form: ['prostitution', 'pornography'] } };
    assert.equal(formatRecord(record, coding), formatRecord(other, coding));
    assert.deepEqual(parseRecord(formatRecord(record, coding))?.values.form, ['prostitution', 'pornography']);
  });

  test('is none where the text is anything else', () => {
    for (const text of [
      '',
      'null',
      '[]',
      '{"version":2}',
      '{"version":1,"coding":"x","year":2025,"values":{"a":"b"}}',
    ])
      assert.equal(parseRecord(text), null, text);
  });
});

describe('the crosswalk', () => {
  test('writes what the other standard has, names what it has not, and says what is unverified', () => {
    const { rows, notes } = crosswalk([record], coding, 'htcds');
    assert.deepEqual(rows[0]?.row, {
      vic_TraffickingStatus: 'PossibleVictimOfTrafficking',
      vic_TypeOfSexExploitation: 'Pornography;Prostitution',
      vic_MethodsOfControl: 'Other',
    });
    assert.deepEqual(rows[0]?.lost, ['region: split', 'age: 16-17']);
    assert.ok(notes.some(({ says }) => says?.toLowerCase().includes('restricting')));
  });

  test('no file carries the name of a yearly return that it is not', () => {
    assert.deepEqual(targets, ['htcds', 'ctdc']);
    assert.doesNotMatch(JSON.stringify(coding), /19 ?a\b/);
    const own = { ...coding, targets: { ...coding.targets, article19a: coding.targets.ctdc } };
    assert.deepEqual(v.parse(codingShape, own).targets, coding.targets, 'a file of before is still read');
  });

  test('a column of ones stays one', () => {
    assert.deepEqual(crosswalk([record], coding, 'ctdc').rows[0]?.row.meansOfControlRestrictsMovement, '1');
  });
});

describe('a release', () => {
  const table = {
    version: 1,
    kind: 'table',
    title: 'Cases closed in 2025',
    text: 'Cases of one organisation.',
    coding: '2026-11',
    years: { from: 2025, to: 2025 },
    columns: ['sex'],
    k: 10,
    cells: [{ where: { sex: 'female' }, count: 20, low: 20, high: 29 }],
  };
  test(
    'is read where it is whole, and refused where a group is too small, a combination too fine, an ' +
      'interval upside down',
    () => {
      assert.ok(v.is(releaseShape, table));
      const wrong = [
        { k: 4 },
        { cells: [{ where: { a: 'x', b: 'x', c: 'x', d: 'x' }, count: 20, low: 20, high: 29 }] },
        { cells: [{ where: {}, count: 20, low: 21, high: 29 }] },
        { years: { from: 2025, to: 2024 } },
        { title: '' },
      ];
      for (const part of wrong)
        assert.equal(v.is(releaseShape, { ...table, ...part }), false, JSON.stringify(part));
    },
  );

  test(
    'of lists is read where each assumption is answered once, and nothing stands in it that could be ' +
      'exact',
    () => {
      const family = {
        method: 'stepwise',
        estimate: 1200,
        interval95: [1000, 1500],
        interval80: null,
        refusedBy: [],
        rHat: null,
      };
      const estimate = {
        version: 1,
        kind: 'estimate',
        title: 'People on three lists',
        text: 'In one town.',
        years: { from: 2025, to: 2025 },
        k: 10,
        figures: 2,
        lists: ['a', 'b', 'c'].map((slug) => ({ slug, name: slug })),
        cells: [{ where: { a: 'yes', b: 'yes' }, count: 20, low: 20, high: 29 }],
        families: [family],
        sensitivity: [{ change: 'threshold', low: 1000, high: 2000 }],
        trajectories: [{ share: 0.5, estimate: null, low: null, high: null }],
        assumptions: assumed.map((id) => ({ id, holds: true, why: 'We asked.' })),
        linkage: [{ missed: 0.031, wrong: 0 }],
        population: null,
        made: {
          version: '1',
          generator: 'g',
          seed: 1,
          replicates: 1,
          chains: 1,
          sweeps: 1,
          commitment: 'a'.repeat(64),
        },
      };
      assert.ok(v.is(releaseShape, estimate));
      assert.ok(v.is(releaseShape, { ...estimate, linkage: null }));
      const wrong = [
        { linkage: [{ missed: 3 / 95, wrong: 0 }] },
        { linkage: [] },
        { assumptions: estimate.assumptions.slice(1) },
        { assumptions: [...estimate.assumptions.slice(1), estimate.assumptions[1]] },
        { assumptions: estimate.assumptions.map((one) => ({ ...one, why: ' ' })) },
        { families: [family, family] },
        { families: [{ ...family, interval95: [1500, 1000] }] },
        { families: [{ ...family, model: 'a:b' }] },
        { observed: 1234 },
        { coding: '2026-11' },
        { figures: 3 },
        { made: { ...estimate.made, hash: 'a'.repeat(64) } },
      ];
      for (const part of wrong)
        assert.equal(v.is(releaseShape, { ...estimate, ...part }), false, JSON.stringify(part));
    },
  );
});
