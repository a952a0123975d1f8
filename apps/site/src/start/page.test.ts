import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readWords } from '@heed/content/messages/words';
import { doors } from '@heed/domain/intake';
import { sampleContext } from '../../sample.ts';
import { nextStep, unsafePage } from './page.ts';

const words = readWords(new URL('../../../../content/messages/', import.meta.url));

test('a door leads to its page at once', () => {
  for (const door of doors) assert.equal(nextStep({ door }), 'report', door);
});

test('no and unsure lead to a way out and block nothing', () => {
  for (const safe of ['no', 'unsure'] as const) {
    for (const door of ['self', 'sells'] as const) {
      assert.equal(nextStep({ door, safe }), 'unsafe');
      assert.equal(nextStep({ door, safe, anyway: true }), 'report');
    }
    const html = String(
      unsafePage(sampleContext(words, 'en', '/start'), { door: 'self', safe, country: 'SE' }),
    );
    assert.match(html, /href="tel:112"/);
    assert.match(html, /name="anyway" value="yes"/);
    assert.match(html, /name="country" value="SE"/, 'the country is not asked twice');
    assert.match(html, /Come back when you are alone/);
  }
});

test('others are not asked whether they are safe, whatever a form says', () => {
  for (const door of ['paid', 'saw', 'work', 'talk', 'sentence'] as const)
    assert.equal(nextStep({ door, safe: 'no' }), 'report');
});
