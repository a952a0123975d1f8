import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { rehearsalFolder } from '../../../apps/cli/src/start.ts';
import { commandFile } from '../../../tests/program.ts';
import { readScores } from '../cli/scores.ts';

const folder = mkdtempSync(join(tmpdir(), 'heed-training-'));
after(() => rmSync(folder, { recursive: true, force: true }));

function heed(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [commandFile, 'training', ...args], {
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: folder, HEED_DATA: join(folder, 'data') },
  });
  return { code: status, out: stdout, error: stderr };
}

const before = [4, 6, 5, 7, 3, 8, 5, 6, 4, 7, 6, 5];
const afterwards = [7, 8, 6, 9, 5, 9, 8, 7, 6, 8, 9, 6];
const pairs = `pre,post\n${before.map((score, at) => `${score},${afterwards[at]}`).join('\n')}\n`;
const linesOf = (group: string, scores: readonly number[]) =>
  scores.map((score) => `${group},${score}\n`).join('');
const groups = `group,score\n${linesOf('early', before)}${linesOf('late', afterwards)}`;

const effectOf = (text: string) => {
  writeFileSync(join(folder, 'scores.csv'), text);
  const { code, out, error } = heed('effect', 'scores.csv', '--json');
  assert.equal(code, 0, error);
  return JSON.parse(out);
};
const close = (actual: unknown, expected: number) =>
  assert.ok(Math.abs((actual as number) - expected) < 5e-5, `${actual} is not ${expected}`);

test('an effect is one document with the same six fields for pairs, groups and too few', () => {
  const fields = ['n', 'difference', 'interval95', 'g', 'gInterval95', 'method'];
  // Computed with scipy from the same scores.
  const paired = effectOf(pairs);
  assert.deepEqual([Object.keys(paired), paired.n, paired.method], [fields, 12, 'paired']);
  close(paired.difference, 1.8333);
  close(paired.interval95[0], 1.3029);
  close(paired.interval95[1], 2.3638);
  close(paired.g, 1.25634);
  close(paired.gInterval95[0], 0.69189);
  const unpaired = effectOf(groups);
  assert.deepEqual([Object.keys(unpaired), unpaired.n, unpaired.method], [fields, 24, 'unpaired']);
  close(unpaired.difference, 1.8333);
  const few = effectOf('pre,post\n1,2\n3,4\n');
  assert.deepEqual(Object.keys(few), fields);
  assert.deepEqual(few, {
    n: 2,
    difference: null,
    interval95: null,
    g: null,
    gInterval95: null,
    method: 'too-few',
  });
  const uneven = `group,score\n${'a,1\n'.repeat(30)}${'b,2\n'.repeat(9)}`;
  assert.equal(effectOf(uneven).method, 'too-few');
});

test('without --json an effect is told in sentences', () => {
  writeFileSync(join(folder, 'scores.csv'), pairs);
  const { out } = heed('effect', 'scores.csv');
  assert.match(
    out,
    /^12 people, measured before and after\.\nThe mean changed by 1\.83; .* between 1\.30 and 2\.36/,
  );
  assert.match(out, /g = 1\.26, 95 % interval between 0\.69 and 1\.91/);
});

test('semicolons, quotes, a mark, other columns and empty lines at the end are read', () => {
  const plain = effectOf(pairs);
  for (const text of [
    `\uFEFF${pairs}`,
    pairs.replaceAll(',', ';'),
    pairs.replace(/[^,\n]+/g, '"$&"'),
    pairs.replaceAll('\n', '\r\n'),
    `${pairs}\n\n`,
    pairs.replace('pre,post', ' Pre , POST '),
    pairs.replace(/\n(?=.)/g, '\ncard,').replace('pre', 'card,pre'),
  ])
    assert.deepEqual(effectOf(text), plain);
});

test('what cannot be meant is refused by a sentence with line, column and what to do', () => {
  const faulty: readonly [string, RegExp][] = [
    ['', /it is empty: write 'pre,post'/],
    ['pre\n1\n', /line 1 has a column 'pre' and none called 'post': write/],
    ['score,other\n1,2\n', /has a column 'score' and none called 'group'/],
    ['1,2\n3,4\n', /line 1 does not name the columns: write 'pre,post'/],
    ['pre,post\n', /nobody stands below line 1/],
    ['pre,post\n1,2\n3,many\n', /line 3, column 'post': write a number/],
    ['pre,post\n1,2\n3,\n', /line 3, column 'post': it is empty: write the score/],
    ['pre,post\n1,2\n\n3,4\n', /line 3 is empty: delete it/],
    ['pre,post\n1,2\n,\n3,4\n', /line 3 is empty: delete it/],
    ['pre,post\n1,2\n3,Infinity\n', /line 3, column 'post': infinity is no score/],
    ['pre,post\n1,2\n3,-inf\n', /line 3, column 'post': infinity/],
    ['pre,post\n1,1e400\n', /line 2, column 'post': write a number/],
    ['pre,post\n1,NaN\n', /line 2, column 'post': write a number/],
    ['pre,post\n1,99999999999\n', /line 2, column 'post': write a score up to/],
    ['pre;post\n1,5;2\n', /line 2, column 'pre': write the number with a point, as 4\.5/],
    ['pre,post\n1,5,2\n', /line 2 has 3 columns and the first line 2/],
    ['pre,post\n"1,2\n3,4\n', /a quotation mark is not closed/],
    ['pre,post,pre\n1,2,3\n', /two columns are called 'pre'/],
    ['pre,post,group,score\n1,2,a,3\n', /take those away that are not meant/],
    ['group,score\na,1\nb,2\nc,3\n', /line 4, column 'group': a third group begins here/],
    ['group,score\na,1\na,2\n', /column 'group' holds one group: write two/],
    ['group,score\n,1\na,2\n', /line 2, column 'group': it is empty/],
  ];
  for (const [text, says] of faulty) {
    const read = readScores(new TextEncoder().encode(text));
    assert.equal(read.ok, false, text);
    assert.match(read.ok ? '' : read.reason, says);
  }
  writeFileSync(join(folder, 'scores.csv'), 'pre,post\n1,2\n3,many\n');
  const { code, error } = heed('effect', 'scores.csv', '--json');
  assert.deepEqual(
    [code, error],
    [2, "Cannot read scores.csv: line 3, column 'post': write a number such as 4 or 4.5.\n"],
  );
});

test('a row of questions leads where the model says', () => {
  const kinds = 'safety,need,open,facilitator,open,choice,open,facilitator,open,safety';
  const run = heed('replay', 'police', 'door', '--seed', '1', '--kinds', kinds, '--json');
  assert.equal(run.code, 0, run.error);
  const state = JSON.parse(run.out);
  assert.deepEqual(Object.keys(state), ['told', 'wrong', 'trust']);
  assert.equal(state.trust, 10);
  assert.equal(heed('replay', 'police', '1', '--seed', '1', '--kinds', kinds, '--json').out, run.out);
  const bad = heed('replay', 'police', '1', '--seed', '1', '--kinds', 'why,judging,leading', '--json');
  assert.equal(JSON.parse(bad.out).trust, 0, 'asked to the end, although her trust is used up');
});

test('what a replay does not know is answered by what there is', () => {
  const fails = (args: readonly string[], says: RegExp) => {
    const { code, error } = heed('replay', ...args);
    assert.equal(code, 2);
    assert.match(error, says);
  };
  const rest = ['--seed', '1', '--kinds', 'open'];
  fails(['cooks', 'door', ...rest], /no course 'cooks'. There are: border, .*police/);
  fails(['constructor', 'door', ...rest], /no course/);
  fails(['police', 'window', ...rest], /no interview 'window'. There are: 1 door, 2 counter, 3 lobby/);
  fails(['police', '4', ...rest], /no interview '4'/);
  fails(['police', 'door', '--seed', 'x', '--kinds', 'open'], /--seed 'x': write a whole number from 0/);
  fails(
    ['police', 'door', '--seed', '1', '--kinds', 'open,nice'],
    /kind of question 'nice'. There are: open, /,
  );
  fails(['police', 'door'], /The kinds are: open/);
});

test('the command without a word that it knows says what there is, and where the rehearsal went', () => {
  for (const args of [[], ['serve'], ['toString']]) {
    const { code, error } = heed(...args);
    assert.equal(code, 2);
    assert.match(error, /one of: effect, replay, export, import.*'heed rehearsal'/);
  }
});

test('a rehearsal stands in a folder of its name, and stays where it was begun', () => {
  const data = join(folder, 'former');
  assert.equal(rehearsalFolder(data), join(data, 'rehearsal'));
  mkdirSync(join(data, 'training'), { recursive: true });
  assert.equal(rehearsalFolder(data), join(data, 'training'));
  mkdirSync(join(data, 'rehearsal'));
  assert.equal(rehearsalFolder(data), join(data, 'rehearsal'));
});
