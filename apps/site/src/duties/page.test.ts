import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readWords } from '@heed/content/messages/words';
import type { LegalDuty } from '@heed/domain/duties';
import { sampleContext } from '../../sample.ts';
import { dutiesPage } from './page.ts';

const words = readWords(new URL('../../../../content/messages/', import.meta.url));
const duty: LegalDuty = {
  id: 'hr-one',
  professions: ['teaching', 'health'],
  about: 'child',
  force: 'must',
  text: { en: 'Teachers tell child protection.' },
  law: 'Act 1',
  source: ['https://example.org/act'],
  source_date: '2026-01',
  confidence: 'B',
  may_have_changed: false,
  seen: '2026-11-25',
  review_by: '2030-01-01',
  signed: null,
};
const page = (...lines: readonly LegalDuty[]) =>
  String(dutiesPage(sampleContext(words, 'en', '/duties'), { legal: { HR: lines } }));

test('a duty says whose it is, how far it holds, where it was read, and that no lawyer signed', () => {
  const html = page(duty);
  assert.match(
    html,
    /Someone under 18 in danger: teachers and people in health care <span class="tag">Must<\/span>/,
  );
  for (const part of [
    'Teachers tell child protection.',
    'Act 1',
    'example.org',
    'No lawyer has checked this yet.',
  ])
    assert.ok(html.includes(part), part);
  assert.match(page({ ...duty, signed: { by: 'A lawyer', day: '2026-11-20' } }), /Checked by A lawyer, /);
});

test('what is not confirmed is not told as law: only that it is not, and to ask a lawyer', () => {
  const remembered: LegalDuty = { ...duty, text: null, force: null, confidence: 'C', law: 'Act 2' };
  const html = page(remembered);
  assert.match(html, /Not confirmed; ask your lawyer\./);
  assert.ok(!html.includes('Act 2') && !html.includes('class="tag"') && !html.includes('example.org/act'));
  assert.ok(!page(duty).includes('Not confirmed'));
});

test('a duty past its date says so', () => {
  assert.match(page({ ...duty, review_by: '2020-01-01' }), /Do not rely on it/);
});
