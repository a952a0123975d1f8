import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { runHeed } from '../../../tests/command.ts';
import { runHeedHere } from '../../../tests/inner-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'heed-tabulate-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const file = (text: string) => {
  const path = join(folder, 'records.csv');
  writeFileSync(path, text);
  return path;
};
const people = (line: string, n: number) => `${line}\n`.repeat(n);
const run = (...args: string[]) => runHeedHere(['evidence', 'tabulate', ...args], { INIT_CWD: folder });
async function heed(...args: string[]): Promise<string> {
  const { code, out, error } = await run(...args);
  assert.equal(code, 0, error);
  return out;
}

test('prints what may be released, rounded down, and what was left out', async () => {
  const csv = `sex,age,outcome\n${people('female,adult,safe', 25)}${people('female,child,', 10)}${people(
    'male,adult,safe',
    3,
  )}`;
  const { k, released, suppressed } = JSON.parse(await heed(file(csv), '--k', '10', '--json'));
  assert.equal(k, 10);
  const of = (where: object) =>
    released.find((cell: { where: object }) => JSON.stringify(cell.where) === JSON.stringify(where));
  assert.deepEqual(of({ sex: 'female' }), { where: { sex: 'female' }, count: 30, low: 30, high: 39 });
  assert.deepEqual(of({ sex: 'female', age: 'adult', outcome: 'safe' })?.count, 20);
  assert.ok(released.every(({ count }: { count: number }) => count >= 10 && count % 10 === 0));
  assert.ok(suppressed.small.some((where: object) => JSON.stringify(where) === '{"sex":"male"}'));
  assert.ok(!JSON.stringify(released).includes('male"') || !/"sex":"male"/.test(JSON.stringify(released)));
  assert.match(await heed(file(csv), '--k', '10'), /Left out: \d+ combinations of fewer than 10/);
});

test('reads semicolons, and says so', async () => {
  const { notes, columns } = JSON.parse(
    await heed(file(`a;b\n${people('x;y', 6)}`), '--k', '5', '--columns', 'a', '--json'),
  );
  assert.match(notes.join(), /semicolons/);
  assert.deepEqual(columns, ['a']);
});

test('bad input gets one sentence that says what to do, and exit code 2', async () => {
  const cases: [string, string[], RegExp][] = [
    ['', [], /it is empty/],
    ['a,a\n1,2\n', [], /two columns are called 'a'/],
    ['a,b\n1\n', [], /line 2 has 1 columns/],
    ['a,\n1,2\n', [], /column 2 has no name/],
    ['a\n1\n', ['--k', '2'], /from 5 to/],
    ['a\n1\n', ['--columns', 'z'], /no column 'z'/],
    ['a\n1\n', ['--combine', '9'], /from 1 to 3/],
  ];
  for (const [text, more, says] of cases) {
    const answer = await run(file(text), ...more);
    assert.equal(answer.code, 2, text);
    assert.match(answer.error, says);
  }
  const missing = await runHeed(['evidence', 'tabulate', 'missing.csv'], { INIT_CWD: folder });
  assert.deepEqual([missing.code, /is it there/.test(missing.error)], [2, true], 'as a process too');
});
