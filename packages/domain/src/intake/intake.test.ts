import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bringOffer, comparableOffer, intakeFacts } from './index.ts';

const nothing = {
  door: '',
  country: '',
  language: '',
  under18: '',
  wroteBefore: false,
  noReply: false,
  urgent: false,
  sealedBy: 'browser',
  metadataKept: false,
};

test('an answer about comparing is a fact, and no answer is none', () => {
  assert.deepEqual(intakeFacts({ ...nothing, compare: '' }), { sealedBy: 'browser' });
  assert.deepEqual(intakeFacts({ ...nothing, compare: undefined }), { sealedBy: 'browser' });
  assert.deepEqual(intakeFacts({ ...nothing, compare: true }), { sealedBy: 'browser' });
  assert.equal(intakeFacts({ ...nothing, compare: 'yes' }).compare, true);
  assert.equal(intakeFacts({ ...nothing, compare: 'no' }).compare, false);
});

test('that no authority is told is a fact only where she asks for it', () => {
  assert.equal(intakeFacts({ ...nothing, compare: '' }).neverAuthorities, undefined);
  assert.equal(intakeFacts({ ...nothing, compare: '', neverAuthorities: true }).neverAuthorities, true);
});

test('only the offer of a sender who agreed may be compared, and none of her own words', () => {
  const { text, facts } = bringOffer('Is this real? My sister sent it.', '  Waitress wanted.\n');
  assert.equal(text, 'Is this real? My sister sent it.\n\nWaitress wanted.');
  assert.equal(comparableOffer(text, { ...facts, compare: true }), 'Waitress wanted.');
  assert.equal(bringOffer('', 'Waitress wanted.').text, 'Waitress wanted.');
  assert.deepEqual(bringOffer('Words.', ' '), { text: 'Words.', facts: {} });
  for (const compare of [undefined, false, 'yes', 1])
    assert.equal(comparableOffer(text, { ...facts, ...(compare !== undefined && { compare }) }), null);
  assert.equal(comparableOffer(text, undefined), null);
  assert.equal(comparableOffer('Words.', { compare: true }), null, 'words alone are no offer');
  for (const offerFrom of [-1, 1.5, 1e300, Number.NaN, 9999])
    assert.equal(comparableOffer(text, { compare: true, offerFrom, offerLength: 5 }), null);
});
