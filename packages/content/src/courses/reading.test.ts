import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Course } from '@heed/domain/training';
import { ownFolder } from '../overlay.ts';
import { readCourses } from './read.ts';
import { courseTexts, measureReading, readingFaults } from './reading.ts';

const courses = readCourses([new URL('courses/', ownFolder)]);
const police = (language: string): Course => courses.get('police')!.course(language);

test('LIX is the words of a sentence and the per cent of long words', () => {
  // Eleven words in two sentences, one of them with more than six letters.
  assert.deepEqual(measureReading(['Ask what they need. You can explain your offer slowly today.']), {
    words: 11,
    lix: 14.6,
  });
  assert.deepEqual(measureReading([]), { words: 0, lix: 0 });
  assert.deepEqual(measureReading(['112', '…']), { words: 0, lix: 0 });
  const line = 'One two three';
  assert.equal(measureReading([line, line]).lix, 3, 'a line ends a sentence without a full stop');
  // Four sentences of six words, one of them long.
  assert.equal(measureReading(['“Who decides?” she asks. Then: wait.']).lix, 18.2);
});

test('lists, tables, quotations and links of a lesson are measured as they are read', () => {
  const [lesson] = police('en').lessons;
  const text =
    '- One [two](/three)\n- **Four** five\n\n> Six.\n\n| a | b |\n| --- | --- |\n| c | d |\n\n## End\n';
  const course = { ...police('en'), lessons: [{ ...lesson!, title: 'Begin', text }] };
  const [, lines] = courseTexts(course).find(([file]) => file === `lesson-${lesson!.id}.md`)!;
  assert.deepEqual(lines, ['Begin', 'One two', 'Four five', 'Six.', 'a', 'b', 'c', 'd', 'End']);
});

test('a sentence that is too long and a text that is too hard are named with value, limit and words', () => {
  const long = `${'so '.repeat(25)}on.`;
  const hard = 'Multidisciplinary organisations facilitate appropriate identification procedures. '.repeat(
    12,
  );
  for (const language of ['en', 'hr', 'nl', 'pl', 'sv']) {
    const course = { ...police(language), lessons: [] };
    assert.deepEqual(readingFaults(course), []);
    const withLesson = (text: string) =>
      readingFaults({ ...course, lessons: [{ id: 'x', title: 'Title', text }] });
    const name = `courses/police/${language}/lesson-x.md`;
    assert.deepEqual(withLesson(long), [
      `${name}: a sentence has 26 words, at most 25: make two of '${long}'`,
    ]);
    const [fault, ...others] = withLesson(hard);
    assert.deepEqual(others, []);
    assert.match(
      fault!,
      new RegExp(`^${name}: its LIX is \\d+(\\.\\d)?, at most \\d\\d: write more plainly`),
    );
    assert.ok(fault!.includes("'Multidisciplinary organisations facilitate"));
  }
  assert.deepEqual(
    readingFaults({ ...police('en'), language: 'uk', lessons: [{ id: 'x', title: 'T', text: hard }] }),
    [],
    'a language without limits is not measured',
  );
});
