import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { type Course, type Interview, isRecommended, isToAvoid } from '@heed/domain/training';
import { ownFolder } from '../overlay.ts';
import { courseFaults } from './check.ts';
import { readInterview } from './interview.ts';
import { readCourses } from './read.ts';

const courses = readCourses([new URL('courses/', ownFolder)]);

/** Choices on the shortest way from the first scene to the last. */
function shortestWay({ scenes }: Interview): number {
  const lengths = new Map<string, number>();
  const length = (id: string): number => {
    const own = lengths.get(id);
    if (own !== undefined) return own;
    const { choices } = scenes.find((scene) => scene.id === id)!;
    const value = choices.length === 0 ? 0 : 1 + Math.min(...choices.map(({ to }) => length(to)));
    lengths.set(id, value);
    return value;
  };
  return length(scenes[0]!.id);
}

test('seven courses are whole in English: interviews of twelve steps, items in three variants', () => {
  assert.deepEqual(
    [...courses.keys()],
    ['border', 'health', 'ngo-desk', 'peers', 'police', 'press', 'social-services'],
  );
  for (const { id, course } of courses.values()) {
    const own: Course = course('en');
    assert.ok(own.minutes >= 45 && own.minutes <= 90, id);
    assert.ok(own.interviews.length >= 3 && own.lessons.length >= 3 && own.scales.length === 4, id);
    assert.ok(own.items.length >= 20 && own.items.every(({ variants }) => variants.length === 3), id);
    for (const kind of ['slide', 'poll', 'words', 'vote', 'pairs', 'reflection', 'break', 'test'])
      assert.ok(
        own.workshop.some((step) => step.kind === kind),
        `${id}: ${kind}`,
      );
    for (const interview of own.interviews) {
      assert.ok(shortestWay(interview) >= 12, `${id}/${interview.id}: ${shortestWay(interview)}`);
      assert.ok(interview.facts.length >= 6, `${id}/${interview.id}`);
      for (const { choices, id: scene } of interview.scenes)
        assert.ok(
          choices.length === 0 ||
            (choices.some(({ kind }) => isRecommended(kind)) && choices.some(({ kind }) => isToAvoid(kind))),
          `${id}/${interview.id}/${scene}`,
        );
    }
  }
});

test('courses have no fault, and police, social services and health speak Croatian and Polish too', () => {
  assert.deepEqual(courseFaults(courses), []);
  for (const id of ['police', 'social-services', 'health'])
    for (const language of ['hr', 'pl'])
      assert.ok(courses.get(id)?.languages.includes(language), `${id} ${language}`);
});

const scene = (body: string) => `# person: Noa\n-> a\n=== a ===\nText.\n${body}`;
const choice = '* [Say] # q: open\n  Reply. # thinks: t # note: n\n  -> ';
const end = '=== z ===\nEnd.\n-> END\n';

test('what is wrong in an interview is named with file and place, and a circle hangs nothing', () => {
  const fails = (source: string, message: RegExp) =>
    assert.throws(() => readInterview(source, 'x.ink'), message);
  assert.equal(readInterview(scene(`${choice}z\n${end}`), 'x.ink').scenes.length, 2);
  fails(`-> a\n=== a ===\nText.\n${choice}z\n${end}`, /x\.ink: write '# person/);
  fails(scene(`${choice}a\n`), /x\.ink: a: choices lead back here/);
  fails(scene(`${choice}b\n=== b ===\nB.\n${choice.replace('Say', 'More')}a\n`), /choices lead back here/);
  fails(scene('-> b\n=== b ===\n-> a\n'), /the text goes round in a circle/);
  fails(scene('-> a\n'), /the text goes round in a circle/);
  fails(scene(`${choice}nowhere\n${end}`), /x\.ink: .*nowhere/);
  fails(scene(`${choice}z\n${end}=== lonely ===\nL.\n-> END\n`), /lonely: no choice leads to this scene/);
  fails(scene(`* [Say] # q: shout\n  R. # thinks: t # note: n\n  -> z\n${end}`), /'# q: shout' is no kind/);
  fails(scene(`* [Say] # q: why\n  R. # thinks: t # note: n\n  -> z\n${end}`), /write '# better/);
  fails(
    scene(`* [Say] # q: open # reveals: x\n  R. # thinks: t # note: n\n  -> z\n${end}`),
    /no knot fact_x/,
  );
  fails(scene(`* [Say] # q: open\n  R. # thinks: t # note: n\n  -> END\n`), /lead to a last scene/);
  fails('# person: Noa\n-> a\n=== a ===\n{ broken\n', /x\.ink: .*line/i);
});

/** A folder with a copy of one course, for spoiling. */
function copyOf(t: TestContext) {
  const folder = mkdtempSync(join(tmpdir(), 'courses-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(new URL('courses/police', ownFolder), join(folder, 'police'), { recursive: true });
  const edit = (file: string, change: (text: string) => string) => {
    const path = join(folder, 'police', file);
    writeFileSync(path, change(readFileSync(path, 'utf8')));
  };
  return { folder, edit, read: () => readCourses([pathToFileURL(`${folder}/`)]) };
}

test('a course that contradicts itself, or a translation that differs, is named', (t) => {
  const { edit, read } = copyOf(t);
  edit('hr/interview-door.ink', (text) => text.replace('# q: why', '# q: judging'));
  assert.match(
    courseFaults(read())[0] ?? '',
    /^courses\/police\/hr\/interview-door\.ink: .*judging.*en has .*why/,
  );
  edit('en/workshop.json', (text) => text.replace(/"minutes": \d+/, '"minutes": 44'));
  assert.match(courseFaults(read())[0] ?? '', /workshop\.json: the steps take \d+ minutes/);
  edit('en/items.json', (text) => text.replace('"right": true', '"right": false'));
  assert.match(courseFaults(read())[0] ?? '', /items\.json: .*exactly one option as right/);
});

test('a real number in an interview is refused, an empty course folder too', (t) => {
  const { folder, edit, read } = copyOf(t);
  edit('en/interview-door.ink', (text) => text.replace('She opens the door', 'She dials 0912345678'));
  assert.ok(courseFaults(read()).some((fault) => fault.includes('looks like a number')));
  mkdirSync(join(folder, 'empty'));
  assert.throws(read, /courses\/empty\/course\.json: this file is missing/);
});
