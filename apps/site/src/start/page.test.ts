import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readWords } from '@heed/content/messages/words';
import { sampleContext, sampleDirectory, sampleLaws } from '../../sample.ts';
import { nextStep, startPage } from './page.ts';

const words = readWords(new URL('../../../../content/messages/', import.meta.url));
const laws = sampleLaws();
const directory = sampleDirectory();
const page = (answers: Parameters<typeof nextStep>[0]) =>
  String(startPage(sampleContext(words, 'en', '/start'), { ...answers, directory, laws }));

test('who may be hurt is asked first whether it is safe, others are not', () => {
  assert.equal(nextStep({ door: 'self' }), 'safety');
  assert.equal(nextStep({ door: 'sells' }), 'safety');
  for (const door of ['paid', 'saw', 'work'] as const) assert.equal(nextStep({ door }), 'country');
});

test('to talk, or to write one sentence, nothing is asked', () => {
  assert.equal(nextStep({ door: 'talk' }), 'report');
  assert.equal(nextStep({ door: 'sentence' }), 'report');
});

test('no and unsure lead to a way out and block nothing', () => {
  for (const safe of ['no', 'unsure'] as const) {
    assert.equal(nextStep({ door: 'self', safe }), 'unsafe');
    assert.equal(nextStep({ door: 'self', safe, anyway: true }), 'country');
    const html = page({ door: 'self', safe });
    assert.match(html, /href="tel:112"/);
    assert.match(html, /name="anyway" value="yes"/);
    assert.match(html, /Come back when you are alone/);
  }
});

test('the law is shown before anything is written, with the sentence where it is not confirmed', () => {
  assert.equal(nextStep({ door: 'paid', country: 'SE' }), 'law');
  assert.match(page({ door: 'paid', country: 'SE' }), /Buying sex has been a crime in Sweden since 1999/);
  assert.match(page({ door: 'paid', country: 'other' }), /We could not confirm the law here/);
  assert.match(page({ door: 'sells', safe: 'yes', country: 'HR' }), /minor offence in Croatia/);
});

test('answers travel in the form, and the door is carried to the page of writing', () => {
  const html = page({ door: 'paid', country: 'SE' });
  assert.match(html, /<form method="post" action="\/report"><input type="hidden" name="step" value="open">/);
  assert.match(html, /name="door" value="paid"/);
});

test('a page for somebody at risk shows no line for professionals', () => {
  assert.doesNotMatch(page({ door: 'sells', safe: 'yes', country: 'SE' }), /020 390 000/);
  assert.match(page({ door: 'work', country: 'SE' }), /020 390 000/);
});
