import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { runHeed } from '../../../tests/command.ts';
import { runHeedHere } from '../../../tests/inner-command.ts';

const ilo = JSON.parse(
  readFileSync(new URL('../../../content/indicators/ilo.json', import.meta.url), 'utf8'),
);

interface More {
  readonly input?: string;
  readonly files?: Readonly<Record<string, unknown>>;
}

/** Runs `heed` in a folder of its own that holds `files`: as a process where it reads `input`. */
function heed(
  t: { after(end: () => void): void },
  args: readonly string[],
  { input, files = {} }: More = {},
) {
  const folder = mkdtempSync(join(tmpdir(), 'heed-assess-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, 'data', 'content', 'indicators'), { recursive: true });
  for (const [name, body] of Object.entries(files))
    writeFileSync(join(folder, name), typeof body === 'string' ? body : JSON.stringify(body));
  const env = { INIT_CWD: folder, HEED_DATA: join(folder, 'data') };
  return input === undefined ? runHeedHere(args, env) : runHeed(args, env, input);
}

const input = {
  adult: true,
  indicators: {
    'ILO-deceptive_recruitment-nature': 'present',
    'ILO-deceptive_recruitment-pay': 'present',
    'ILO-exploitation-living': 'present',
    'ILO-exploitation-low_pay': 'present',
    'ILO-exploitation-hazard': 'absent',
    'ILO-coercion_destination-forced_tasks_clients': 'unknown',
  },
};

test(
  'a file is assessed as one JSON document, with six dimensions, three elements and the ' + 'reasons',
  async (t) => {
    const { code, out, error } = await heed(t, ['assess', '--set', 'ilo', '--json', 'a.json'], {
      files: { 'a.json': input },
    });
    assert.equal(code, 0, error);
    const result = JSON.parse(out);
    const none = { strong: 0, medium: 0, weak: 0, positive: false };
    assert.deepEqual(result.dimensions, {
      deceptive_recruitment: { strong: 1, medium: 1, weak: 0, positive: true },
      coercive_recruitment: none,
      recruitment_vulnerability: none,
      exploitation: { strong: 0, medium: 2, weak: 0, positive: false },
      coercion_destination: none,
      vulnerability_destination: none,
    });
    assert.deepEqual([result.act, result.means, result.purpose], ['present', 'present', 'not shown']);
    assert.ok(result.reasons.every((reason: unknown) => typeof reason === 'string'));
    assert.match(result.reasons.join('\n'), /ILO-deceptive_recruitment-nature: .*Counts as strong/);
    assert.ok(!result.reasons.join('\n').includes('forced_tasks_clients'));
  },
);

test('the set goes by its framework too, and a file may come by standard input', async (t) => {
  const input = JSON.stringify({
    adult: false,
    indicators: { 'ILO-exploitation-hazard': 'present', 'ILO-exploitation-living': 'present' },
  });
  const { code, out, error } = await heed(t, ['assess', '--set', 'ilo_delphi_2009', '--json', '-'], {
    input: `\uFEFF${input}`,
  });
  assert.equal(code, 0, error);
  const result = JSON.parse(out);
  assert.equal(result.set, 'ilo');
  assert.deepEqual(result.dimensions.exploitation, { strong: 1, medium: 1, weak: 0, positive: true });
  assert.deepEqual([result.act, result.means, result.purpose], ['not shown', 'not needed', 'present']);
});

test('without --json it is told in sentences, with what is assumed and that it is no finding', async (t) => {
  const { code, out } = await heed(t, ['assess', '--set', 'ilo', 'a.json'], { files: { 'a.json': input } });
  assert.equal(code, 0);
  for (const line of [
    /^purpose: not shown$/m,
    /^- Recruited by deception: positive \(1 strong, 1 medium, 0 weak\)$/m,
    /^- 'Exploitation' would be positive, and show purpose, with 1 medium, or with 1 weak /m,
    /^Strength assumed, not read$/m,
    /not the official list/,
    /no finding: a worker decides/,
  ])
    assert.match(out, line);
});

test('what cannot be read is refused as wrong use, says what to do, and prints nothing else', async (t) => {
  const use = (args: readonly string[], more: More = {}) => heed(t, ['assess', ...args], more);
  const file = (body: unknown) => use(['--set', 'ilo', '--json', 'a.json'], { files: { 'a.json': body } });
  const refusals: readonly [ReturnType<typeof heed>, RegExp][] = [
    [use(['--set', 'ilo', '--json', 'none.json']), /Cannot read none\.json: is it there/],
    [use(['--set', 'ilo', '--json', '.']), /Cannot read \.: is it there/],
    [file('not json'), /a\.json: it is not JSON\. Write \{ "adult": true/],
    [use(['--set', 'ilo', '--json', '-'], { input: '' }), /standard input: it is not JSON/],
    [file([]), /write an object/],
    [file({ indicators: {} }), /adult: write true, false for someone under 18, or "unknown"/],
    [
      file({ adult: true, indicators: { 'ILO-none': 'present' } }),
      /ILO-none: the set 'ilo' has no such indicator/,
    ],
    [
      file({ adult: true, indicators: { 'ILO-exploitation-living': 'yes' } }),
      /ILO-exploitation-living: write "present"/,
    ],
    [use(['--set', 'none', '--json', 'a.json']), /no set 'none'\. Say one of: .*ilo \(ilo_delphi_2009\)/],
    [use(['--json', 'a.json']), /Say 'heed assess --set ilo FILE'/],
    [use(['--set', 'ilo']), /Say 'heed assess --set ilo FILE'/],
    [use(['--sets', 'ilo', 'a.json']), /Cannot read the command/],
    [use(['--set', 'ilo', 'a.json', 'b.json']), /too many words/],
  ];
  for (const [run, says] of refusals) {
    const { code, out, error } = await run;
    assert.match(error, says);
    assert.equal(code, 2, String(says));
    assert.equal(out, '', String(says));
    assert.doesNotMatch(error, /\n\s+at /, 'no trace of the program');
  }
});

test(
  'an organisation’s own set stands in the place of ours; a fault in it is named with its ' + 'file',
  async (t) => {
    const own = { ...ilo, indicators: [{ ...ilo.indicators[0], id: 'own-1', label: 'Our own sentence.' }] };
    const body = { adult: true, indicators: { 'own-1': 'present' } };
    const at = 'data/content/indicators';
    const good = await heed(t, ['assess', '--set', 'ilo', '--json', 'a.json'], {
      files: { [`${at}/ilo.json`]: own, 'a.json': body },
    });
    assert.equal(good.code, 0, good.error);
    assert.match(good.out, /Our own sentence\./);
    const faults: readonly [Readonly<Record<string, unknown>>, RegExp][] = [
      [{ [`${at}/ilo.json`]: { ...own, title: '' } }, /indicators\/ilo\.json: title: write text here/],
      [{ [`${at}/ilo.json`]: '{' }, /indicators\/ilo\.json: this is not JSON/],
      [{ [`${at}/ours.json`]: own }, /name your file .*\.json to put it in that place/],
    ];
    for (const [files, says] of faults) {
      const bad = await heed(t, ['assess', '--set', 'ilo', '--json', 'a.json'], {
        files: { ...files, 'a.json': body },
      });
      assert.match(bad.error, says);
      assert.equal(bad.code, 4);
      assert.equal(bad.out, '');
      const check = await heed(t, ['content', 'check'], { files });
      assert.match(check.out + check.error, says, 'content check says it too');
      assert.equal(check.code, 3);
    }
  },
);
