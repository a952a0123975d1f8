import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readWords } from '@heed/content/messages/words';
import { sampleContext, sampleDirectory } from '../../sample.ts';
import { letterLanguages } from '../rights/complaint-paths.ts';
import { account, heading, letterOptions, subjects } from './letter.ts';
import { complaintCountryPage } from './page.ts';

const words = readWords(new URL('../../../../content/messages/', import.meta.url));
const directory = sampleDirectory();
const page = (country: string, locale = 'en', demonstration = true) =>
  String(
    complaintCountryPage(
      { ...sampleContext(words, locale, '/complaints/x'), demonstration },
      { country, directory, wordsIn: (language) => words.inLocale(language) },
    ),
  );
const letterIn = (html: string, view: string) =>
  (html.split(`data-view="${view}"`)[1] ?? '').split('</div>')[0] ?? '';

test('the letter is in the language of the country, with the reader’s own beside it', () => {
  for (const [country, language] of Object.entries(letterLanguages)) {
    const html = page(country, 'en');
    assert.match(html, new RegExp(`lang="${language}"[^>]*data-view="letter"`), country);
    assert.match(html, /lang="en"[^>]*data-view="reading"/, country);
    assert.ok(letterIn(html, 'letter').includes(words.inLocale(language).t('letter.ask.next')), country);
  }
  assert.doesNotMatch(page('HR', 'hr'), /data-view="reading"/);
});

test('each field has its blank in both versions, and each choice its sentence', () => {
  const html = page('PL', 'sv');
  for (const name of [...heading, ...account, ...subjects, ...letterOptions]) {
    assert.equal(html.split(`data-field="${name}"`).length, 2, name);
    for (const view of ['letter', 'reading'])
      assert.ok(letterIn(html, view).includes(`data-item="${name}"`), `${view} ${name}`);
  }
});

test('the fields belong to no form and have no names that could be sent', () => {
  const html = page('SE');
  const blanks = (html.split('data-view="blanks"')[1] ?? '').split('data-view="letter"')[0] ?? '';
  assert.ok(blanks.length > 1000);
  assert.doesNotMatch(blanks, /<form|<(input|textarea)[^>]* form=/);
});

test('an office stands there only where the directory has it, and in real use only once checked', () => {
  assert.match(page('NL'), /tel:09008844/);
  assert.doesNotMatch(page('NL', 'en', false), /tel:09008844/);
  assert.doesNotMatch(page('HR'), /href="tel:(?!112)/);
});
