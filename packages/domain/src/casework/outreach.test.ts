import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import fc from 'fast-check';
import { type OutreachEntry, outreachFacts, outreachIn } from './outreach.ts';

const contact = (words: string): OutreachEntry<'contact'> => ({
  kind: 'contact',
  thing: 'a'.repeat(32),
  body: {
    danger: '',
    under18: '',
    country: '',
    name: '',
    languageName: '',
    advice: '',
    channel: 'outreach',
    started: null,
    ended: null,
    who: 'herself',
    words,
    language: 'Polish',
    safe: 'yes',
    consent: 'yes',
    callBack: null,
    ...{ placeKind: '', town: '', address: '', directions: '' },
    area: 'by the harbour',
    material: ['condoms'],
    tests: [],
  },
});
const need: OutreachEntry<'need'> = {
  kind: 'need',
  thing: 'b'.repeat(32),
  body: { need: 'health', note: '', state: 'open' },
};

test('a contact comes back from facts as it went in, whatever the letters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 3000 }), (words) => {
      const facts = outreachFacts([contact(words), need]);
      assert.ok(facts);
      for (const part of Object.values(facts)) assert.ok(part.length <= 500);
      assert.deepEqual(outreachIn({ taken: 'outreach', ...facts }), [contact(words), need]);
    }),
  );
});

test('what does not fit is refused, not cut', () => {
  assert.equal(outreachFacts([contact('x'.repeat(30_000))]), null);
});

test('facts that hold no contact, half of one, or another kind of entry are none', () => {
  const facts = outreachFacts([contact('y'.repeat(900))])!;
  const { outreach1: _, ...half } = facts;
  assert.equal(outreachIn({}), null);
  assert.equal(outreachIn({ outreach0: 'null' }), null);
  assert.equal(outreachIn(half), null);
  const closing = { kind: 'closing', thing: 'c'.repeat(32), body: { outcome: 'died' } };
  assert.equal(outreachIn({ outreach0: JSON.stringify({ version: 1, entries: [closing] }) }), null);
  const records = { ...need, thing: '../x' };
  assert.equal(outreachIn({ outreach0: JSON.stringify({ version: 1, entries: [records] }) }), null);
});
