// Every party of a study by files, each in a folder of its own, as on machines of its own. People are
// invented.
import assert from 'node:assert/strict';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import {
  listCsv,
  listsWithTruth,
  type Truth,
} from '../../../../packages/statistics/src/linkage/simulated.ts';
import { type Ran, runHeed } from '../../../../tests/command.ts';
import { runHeedHere } from '../../../../tests/inner-command.ts';
import { nightTest } from '../../../../tests/night.ts';

const lists = ['police', 'ngo', 'border'] as const;

interface Parties {
  readonly at: (party: string, file: string) => string;
  readonly run: (party: string, ...args: string[]) => Promise<Ran>;
  readonly does: (party: string, ...args: string[]) => Promise<string>;
  readonly hand: (from: string, to: string, file: string) => void;
}

function parties(t: { after(end: () => void): void }, input: Truth): Parties {
  const root = mkdtempSync(join(tmpdir(), 'heed-linkage-'));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  for (const party of ['evaluator', 'linker', 'analyst', ...lists]) mkdirSync(join(root, party));
  const at = (party: string, file: string) => join(root, party, file);
  for (const [n, list] of lists.entries()) writeFileSync(at(list, 'list.csv'), listCsv(input.lists[n]!));
  const run = (party: string, ...args: string[]) =>
    runHeedHere(['evidence', ...args], { INIT_CWD: join(root, party) });
  return {
    at,
    run,
    async does(party, ...args) {
      const { code, out, error } = await run(party, ...args);
      assert.equal(code, 0, error);
      return out;
    },
    hand: (from, to, file) => copyFileSync(at(from, file), at(to, file)),
  };
}

/** The command by which an evaluator begins the study of `lists`. */
const beginStudy = ['link', 'study', '--lists', lists.join(), '--records', '256', '--until', '2999-01-01'];

nightTest(
  'by files, from three lists to the counts: the truth to the analyst, multiples of ten to everybody ' +
    'else',
  async (t) => {
    const sampleLists = listsWithTruth(400, [0.4, 0.3, 0.35], 5);
    const { at, run, does, hand } = parties(t, sampleLists);
    await does('analyst', 'link', 'analyst');
    hand('analyst', 'evaluator', 'analyst.recipient');
    await does('evaluator', ...beginStudy, '--analyst', 'analyst.recipient');
    assert.equal(statSync(at('evaluator', 'linkage.evaluator.json')).mode & 0o777, 0o600);
    for (const party of ['linker', 'analyst', ...lists]) hand('evaluator', party, 'linkage.study.json');
    const study = ['--study', 'linkage.study.json'];
    for (const list of lists) {
      await does(list, 'link', 'blind', 'list.csv', ...study, '--list', list);
      assert.equal(statSync(at(list, `${list}.secret.json`)).mode & 0o777, 0o600);
      hand(list, 'evaluator', `${list}.blinded.json`);
      await does(
        'evaluator',
        'link',
        'evaluate',
        `${list}.blinded.json`,
        ...study,
        '--key',
        'linkage.evaluator.json',
      );
      hand('evaluator', list, `${list}.evaluated.json`);
      await does(
        list,
        'link',
        'finalise',
        `${list}.evaluated.json`,
        ...study,
        '--secret',
        `${list}.secret.json`,
      );
      assert.ok(!existsSync(at(list, `${list}.secret.json`)));
      hand(list, 'linker', `${list}.tokens.json`);
    }
    const sizes = lists.map((list) => statSync(at(list, `${list}.blinded.json`)).size - list.length);
    assert.equal(new Set(sizes).size, 1, 'the evaluator sees one size');

    const again = await run(
      'evaluator',
      'link',
      'evaluate',
      'police.blinded.json',
      ...study,
      '--key',
      'linkage.evaluator.json',
      '--out',
      'again.json',
    );
    assert.equal(again.code, 0, 'the same list again tells nothing new');
    await does('police', 'link', 'blind', 'list.csv', ...study, '--list', 'police', '--out', 'other');
    hand('police', 'evaluator', 'other.blinded.json');
    const other = await run(
      'evaluator',
      'link',
      'evaluate',
      'other.blinded.json',
      ...study,
      '--key',
      'linkage.evaluator.json',
    );
    assert.equal(other.code, 3);
    assert.match(other.error, /was evaluated on .* ask it why/);

    const tokens = lists.map((list) => `${list}.tokens.json`);
    const missing = await run('linker', 'link', 'join', ...tokens.slice(1), ...study);
    assert.equal(missing.code, 2);
    assert.match(missing.error, /police is missing/);
    const view = JSON.parse(await does('linker', 'link', 'join', ...tokens, ...study, '--json'));
    assert.deepEqual(
      view.rows.map(({ people }: { people: number }) => people),
      [...sampleLists.truth].slice(1).map((count) => count - (count % 10)),
    );
    for (const file of tokens) assert.ok(!existsSync(at('linker', file)), 'tokens are erased');

    hand('linker', 'analyst', 'linkage.table.age');
    await does('analyst', 'link', 'open', 'linkage.table.age', '--key', 'analyst.key');
    const rows = readFileSync(at('analyst', 'linkage.csv'), 'utf8').trim().split('\n').slice(1);
    assert.deepEqual(
      rows.map((row) => Number(row.split(',').at(-1))),
      [...sampleLists.truth].slice(1),
    );
    const estimate = JSON.parse(
      await does(
        'analyst',
        'prevalence',
        'linkage.csv',
        '--method',
        'independence',
        '--bootstrap',
        '0',
        '--json',
      ),
    );
    assert.equal(
      estimate.n,
      sampleLists.truth.reduce((a, b) => a + b),
    );
  },
);

test('what goes out holds nothing of a list, and a marked answer is refused', async (t) => {
  const sampleLists = listsWithTruth(60, [0.5, 0.5, 0.5], 7);
  const { at, run, does, hand } = parties(t, sampleLists);
  const study = ['--study', 'linkage.study.json'];
  for (const [party, out] of [
    ['evaluator', 'linkage'],
    ['linker', 'other'],
  ] as const)
    await does(
      party,
      'link',
      'study',
      '--lists',
      lists.join(),
      '--records',
      '256',
      '--until',
      '2999-01-01',
      '--out',
      out,
    );
  hand('evaluator', 'ngo', 'linkage.study.json');
  await does('ngo', 'link', 'blind', 'list.csv', ...study, '--list', 'ngo');
  const { batches } = JSON.parse(readFileSync(at('ngo', 'ngo.blinded.json'), 'utf8'));
  const secret = JSON.parse(readFileSync(at('ngo', 'ngo.secret.json'), 'utf8'));
  const sentBytes = Buffer.concat(batches.map((batch: string) => Buffer.from(batch, 'base64')));
  const inputs = Buffer.from(secret.inputs, 'base64');
  assert.equal(sentBytes.length, inputs.length);
  for (let at = 0; at < inputs.length; at += 32) assert.ok(!sentBytes.includes(inputs.subarray(at, at + 32)));
  await does('ngo', 'link', 'blind', 'list.csv', ...study, '--list', 'ngo', '--out', 'anew');
  const other = JSON.parse(readFileSync(at('ngo', 'anew.blinded.json'), 'utf8'));
  const anew = Buffer.from(other.batches[0], 'base64');
  for (let at = 0; at < anew.length; at += 32)
    assert.ok(!sentBytes.includes(anew.subarray(at, at + 32)), 'the same list twice looks like two');
  // An evaluator that uses another key: the study of somebody else with the identity of this one.
  hand('ngo', 'linker', 'ngo.blinded.json');
  const [ownKeys, otherKeys] = ['evaluator/linkage', 'linker/other'].map((name) => {
    const [party, file] = name.split('/') as [string, string];
    return JSON.parse(readFileSync(at(party, `${file}.evaluator.json`), 'utf8'));
  });
  writeFileSync(at('linker', 'forged.json'), JSON.stringify({ ...ownKeys, secretKey: otherKeys.secretKey }));
  const forged = {
    ...JSON.parse(readFileSync(at('linker', 'other.study.json'), 'utf8')),
    id: ownKeys.study,
  };
  writeFileSync(at('linker', 'forged.study.json'), JSON.stringify(forged));
  await does(
    'linker',
    'link',
    'evaluate',
    'ngo.blinded.json',
    '--study',
    'forged.study.json',
    '--key',
    'forged.json',
  );
  hand('linker', 'ngo', 'ngo.evaluated.json');
  const refusal = await run(
    'ngo',
    'link',
    'finalise',
    'ngo.evaluated.json',
    ...study,
    '--secret',
    'ngo.secret.json',
  );
  assert.equal(refusal.code, 3);
  assert.match(refusal.error, /proof does not hold/);
  assert.ok(existsSync(at('ngo', 'ngo.secret.json')), 'nothing is lost');
});

test('bad input is told with what to do, names no person and writes nothing', async (t) => {
  const { at, run, does, hand } = parties(t, listsWithTruth(60, [0.5, 0.5, 0.5], 9));
  const study = ['--study', 'linkage.study.json'];
  const checkRefusal = async (party: string, says: RegExp, ...args: string[]) => {
    const { code, error } = await run(party, 'link', ...args);
    assert.ok(code === 2 || code === 3, error);
    assert.match(error, says);
  };
  const typed = await runHeed(['evidence', 'link', 'links'], { INIT_CWD: at('evaluator', '') });
  assert.deepEqual(
    [typed.code, /one of: analyst, study, blind/.test(typed.error)],
    [2, true],
    'as a process',
  );
  await checkRefusal('evaluator', /--until YYYY-MM-DD/, 'study', '--lists', 'a,b');
  await checkRefusal(
    'evaluator',
    /--lists A,B,C: it needs two/,
    'study',
    '--lists',
    'a',
    '--until',
    '2999-01-01',
  );
  await checkRefusal(
    'evaluator',
    /--records, one of 256/,
    'study',
    '--lists',
    'a,b',
    '--records',
    '300',
    '--until',
    '2999-01-01',
  );
  await checkRefusal(
    'evaluator',
    /--smallest/,
    'study',
    '--lists',
    'a,b',
    '--smallest',
    '2',
    '--until',
    '2999-01-01',
  );
  await does('evaluator', ...beginStudy);
  await checkRefusal('evaluator', /not written over/, 'study', '--lists', 'a,b', '--until', '2999-01-01');
  hand('evaluator', 'ngo', 'linkage.study.json');
  await checkRefusal('ngo', /has no list 'church'/, 'blind', 'list.csv', ...study, '--list', 'church');
  writeFileSync(at('ngo', 'bad.csv'), 'given,family,born,sex,nationality\nAnabela,Costa,31/12/1990,F,PT\n');
  const bad = await run('ngo', 'link', 'blind', 'bad.csv', ...study, '--list', 'ngo');
  assert.match(bad.error, /line 2, column 'born': write the day as 2001-05-17/);
  assert.doesNotMatch(bad.error, /Anabela|Costa|1990/);
  writeFileSync(
    at('ngo', 'latin.csv'),
    Buffer.from('given,family,born,sex,nationality\nJos\u00e9,C,1990-12-30,M,PT\n', 'latin1'),
  );
  await checkRefusal('ngo', /not in UTF-8/, 'blind', 'latin.csv', ...study, '--list', 'ngo');
  assert.ok(!existsSync(at('ngo', 'ngo.secret.json')));
});

test('a sample of pairs comes without names, and what people say of it becomes rates', async (t) => {
  const { at, does, run } = parties(t, listsWithTruth(300, [0.7, 0.7, 0.5], 11));
  copyFileSync(at('police', 'list.csv'), at('ngo', 'theirs.csv'));
  await does('ngo', 'link', 'sample', 'list.csv', 'theirs.csv', '--size', '50');
  const [head, ...rows] = readFileSync(at('ngo', 'pairs.csv'), 'utf8').trim().split('\n');
  assert.equal(head, 'kind,of,first,second,same');
  for (const row of rows) assert.match(row, /^(linked|near),\d+,\d+,\d+,$/);
  const isLinked = (row: string) => row.startsWith('linked');
  assert.ok(rows.findIndex((row) => !isLinked(row)) < rows.findLastIndex(isLinked), 'in no order');
  let linkedCount = 0;
  const judged = rows.map((row) => row + (isLinked(row) && linkedCount++ % 10 > 0 ? 'yes' : 'no'));
  writeFileSync(at('ngo', 'judged.csv'), [head, ...judged, ''].join('\n'));
  const rates = JSON.parse(await does('ngo', 'link', 'error', 'judged.csv', '--json'));
  assert.equal(rates.wrong, 0.1);
  assert.equal(rates.missed, 0);
  assert.match((await run('ngo', 'link', 'error', 'pairs.csv')).error, /No linked pair was judged/);
  writeFileSync(at('ngo', 'odd.csv'), [head, ...rows.map((row) => `${row}maybe`)].join('\n'));
  assert.match((await run('ngo', 'link', 'error', 'odd.csv')).error, /line 2 needs 'yes', 'no' or nothing/);
});
