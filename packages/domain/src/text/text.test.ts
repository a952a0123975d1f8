// Texts and tags as people and programs send them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isLanguageTag } from './index.ts';

test('a tag of a language is one that dates and numbers can be written by', () => {
  for (const tag of ['hr', 'pt-BR', 'sr-Latn', 'zh-Hant-TW', 'mis']) {
    assert.ok(isLanguageTag(tag), tag);
    assert.equal('A'.toLocaleLowerCase(tag), 'a');
  }
  for (const text of ['', 'h', 'HR', 'hr_HR', 'aa-A0', 'en-', 'en-a-b', 'english'])
    assert.ok(!isLanguageTag(text), text);
});
