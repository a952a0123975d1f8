import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blocksOf } from '@heed/content/articles/markdown';
import { readCourses } from '@heed/content/courses/read';
import { readWords } from '@heed/content/messages/words';
import { HtmlValidate } from 'html-validate';
import { type Platform, packageDocument, packagePlaces } from '../site/package/document.ts';

const content = new URL('../../../content/', import.meta.url);
const words = readWords(new URL('messages/', content));
const { facts, course } = readCourses([new URL('courses/', content)]).get('police')!;
const english = course('en');

const documentFor = (platform: Platform, origin: string | null = null) =>
  String(
    packageDocument(
      { ...words.inLocale('en'), address: '' },
      {
        course: english,
        lessons: new Map(english.lessons.map(({ id, text }) => [id, blocksOf(text)])),
        sources: facts.sources,
        reviewedBy: facts.reviewed_by,
        platform,
        origin,
      },
    ),
  );

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    'tel-non-breaking': 'off',
    'no-implicit-button-type': 'off',
    // Each part begins anew, as the page that it is.
    'heading-level': 'off',
    // Ids in the test hold dots, which HTML allows.
    'valid-id': 'off',
    // The sentences of a conversation come by script.
    'wcag/h32': 'off',
    // Its own script, let run by its hash alone.
    'require-csp-nonce': 'off',
    'long-title': 'off',
  },
});

test('a package is well-formed HTML for every platform', async () => {
  for (const platform of ['cmi5', 'scorm', 'none'] as const) {
    const report = await validator.validateString(documentFor(platform, 'https://heed.example.org'));
    const faults = report.results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
    );
    assert.deepEqual(faults.slice(0, 10), []);
  }
});

test('each place for style, script and their hashes stands there once', () => {
  for (const place of Object.values(packagePlaces))
    assert.equal(documentFor('cmi5').split(place).length, 2, place);
});

test('only a package of cmi5 may speak over the network, and each says before what it tells', () => {
  assert.match(documentFor('cmi5'), /connect-src https: http:;/);
  for (const platform of ['scorm', 'none'] as const)
    assert.match(documentFor(platform), /connect-src &#39;none&#39;;|connect-src 'none';/);
  assert.match(
    documentFor('cmi5'),
    /id="before"[\s\S]*how long that took, that you finished it, and your score/,
  );
  assert.match(documentFor('scorm'), /id="before"[\s\S]*that you began and finished it, and your score/);
  assert.match(documentFor('none'), /asks nobody and tells nobody/);
});

test('links within the course lead to its parts, others to the site or nowhere', () => {
  const [lesson] = english.lessons;
  const texts = {
    links:
      '## Same\n\n[in](/training/police/test) and [out](/professionals/police), [far](https://a.example/)',
    more: '## Same\n\nText',
  };
  const withTexts = (origin: string | null) =>
    String(
      packageDocument(
        { ...words.inLocale('en'), address: '' },
        {
          course: { ...english, lessons: Object.keys(texts).map((id) => ({ ...lesson!, id })) },
          lessons: new Map(Object.entries(texts).map(([id, text]) => [id, blocksOf(text)])),
          sources: [],
          reviewedBy: [],
          platform: 'none',
          origin,
        },
      ),
    );
  assert.match(withTexts(null), /<a href="#test">in<\/a> and out, <a href="https:\/\/a\.example\/"/);
  assert.match(withTexts(null), /<h2 id="lesson-links-same">[\s\S]*<h2 id="lesson-more-same">/);
  const outward = /<a href="https:\/\/b\.example\/en\/professionals\/police">out<\/a>/;
  assert.match(withTexts('https://b.example'), outward);
});
