import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { commandFile } from '../../../tests/program.ts';

const counter = new URL('../../../content/courses/police/en/interview-counter.ink', import.meta.url);
const folder = mkdtempSync(join(tmpdir(), 'heed-import-'));
after(() => rmSync(folder, { recursive: true, force: true }));

function takeOver(file: string, text: string, ...more: readonly string[]) {
  writeFileSync(join(folder, file), text);
  const args = [commandFile, 'training', 'import', file, '--course', 'police', ...more];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: folder, HEED_DATA: join(folder, 'data') },
  });
  return { code: status, out: stdout, error: stderr };
}
const place = (id: string) => join(folder, `data/content/courses/police/en/interview-${id}.ink`);

test('an interview in ink that our reader takes is written as it is, and never over another', () => {
  const ink = readFileSync(counter, 'utf8');
  const run = takeOver('one.ink', ink, '--interview', 'kiosk', '--json');
  assert.equal(run.code, 0, run.error);
  const { written, missing, next } = JSON.parse(run.out);
  assert.deepEqual([written, missing], ['content/courses/police/en/interview-kiosk.ink', []]);
  assert.match(next.join('\n'), /course\.json: put 'kiosk' among the interviews/);
  assert.equal(readFileSync(place('kiosk'), 'utf8'), ink);
  const again = takeOver('one.ink', ink, '--interview', 'kiosk');
  assert.equal(again.code, 3);
  assert.match(again.error, /is there already/);
});

test('ink that our reader does not take is refused with its file, and nothing is written', () => {
  const ink = readFileSync(counter, 'utf8');
  const faulty: readonly [string, RegExp][] = [
    [ink.replace('# q: direct', '# q: rude'), /one\.ink: arrive: .*'# q: rude' is no kind of question/],
    [ink.replace('-> passport', '-> nowhere'), /one\.ink.*nowhere/],
    ['INCLUDE other.ink\n', /one\.ink/],
    ['', /one\.ink: write '# person: …'/],
  ];
  for (const [text, says] of faulty) {
    const { code, error } = takeOver('one.ink', text, '--interview', 'faulty');
    assert.equal(code, 3, error);
    assert.match(error, says);
    assert.ok(!existsSync(place('faulty')));
  }
});

const twee = `:: StoryData
{"ifid":"D674C58C-DEFA-4F70-B7A2-27742230C0FC","start":"The door"}

:: The end
She closes the door.

:: The door [first] {"position":"1,2"}
A woman opens. You have a minute.
[[“Hello. I am Kim.”->The end]]
[[The end<-“Why are you here?”]]
`;

test('of a Twee file everything that is there is written, and what is not is listed', () => {
  const run = takeOver('one.twee', twee, '--interview', 'from-twine', '--json');
  assert.equal(run.code, 0, run.error);
  const { missing } = JSON.parse(run.out);
  const needs = "write '# q: …', '# thinks: …', '# note: …', the answer of the person below it";
  assert.deepEqual(missing, [
    "write '# person: ' and the name of the person above the first scene",
    `line 9, '“Hello. I am Kim.”': ${needs}`,
    `line 10, '“Why are you here?”': ${needs}`,
  ]);
  const ink = readFileSync(place('from-twine'), 'utf8');
  assert.match(ink, /^-> the_door\n\n=== the_door ===\nA woman opens\. You have a minute\.\n\* \[“Hello/);
  assert.match(ink, /=== the_end ===\nShe closes the door\.\n-> END\n$/);
});

test('an interview that the course shows already is never replaced by an incomplete one', () => {
  const { code, error } = takeOver('one.tw', twee, '--interview', 'door');
  assert.equal(code, 3);
  assert.match(error, /shows an interview 'door'.*\n.*# person/);
  assert.ok(!existsSync(place('door')));
});

test('what is not there is answered by what is', () => {
  const fails = (more: readonly string[], says: RegExp, file = 'one.twee') => {
    const { code, error } = takeOver(file, twee, ...more);
    assert.equal(code, 2, error);
    assert.match(error, says);
  };
  fails([], /--interview ID/);
  fails(['--interview', '../out'], /small letters, digits and hyphens/);
  fails(['--interview', 'a', '--language', 'xx'], /not there in 'xx'. It is in: .*en/);
  fails(['--interview', 'a', '--course', 'cooks'], /no course 'cooks'. There are: /);
  fails(['--interview', 'a'], /ends in \.twee or \.tw/, 'one.txt');
});
