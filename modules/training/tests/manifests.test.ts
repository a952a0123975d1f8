import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Course } from '@heed/domain/training';
import { cmi5Structure, scormManifest } from '../cli/manifests.ts';

const course = {
  id: 'police',
  language: 'en',
  title: 'Words & "signs" <b>\u0001',
  lead: "It's short",
  pass: 0.66667,
} as Course;
const listed = { course, origin: null, page: 'index.html' };

test('words with signs of XML stand as words, and what XML cannot hold is left out', () => {
  for (const text of [cmi5Structure(listed), scormManifest(listed)]) {
    assert.match(text, />Words &amp; &quot;signs&quot; &lt;b&gt;</);
    assert.ok(!text.includes('\u0001') && !text.includes('<b>'));
  }
});

test('a course has the same id in every export, and another as a unit and in another language', () => {
  const idsOf = (text: string) => [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  const ids = idsOf(cmi5Structure(listed));
  assert.deepEqual(ids, idsOf(cmi5Structure(listed)));
  const all = [...ids, ...idsOf(cmi5Structure({ ...listed, course: { ...course, language: 'hr' } }))];
  assert.equal(new Set(all).size, 4);
  for (const id of all)
    assert.match(id!, /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test('the mark has at most four places', () => {
  assert.match(cmi5Structure(listed), /masteryScore="0\.6667"/);
});

test('a manifest of SCORM 1.2 names one object and its page', () => {
  const text = scormManifest(listed);
  assert.match(text, /<schemaversion>1\.2<\/schemaversion>/);
  assert.match(text, /<item identifier="item" identifierref="resource">/);
  assert.match(
    text,
    /<resource identifier="resource" type="webcontent" adlcp:scormtype="sco" href="index\.html">/,
  );
});
