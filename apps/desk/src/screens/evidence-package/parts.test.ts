// Blacking out, and what the form asks for.
import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import fc from 'fast-check';
import { missingOf } from './marks.ts';
import { inOriginal, mark, merged, redacted } from './redact.ts';

test('each passage becomes one mark, whatever its length, and never cuts a character', () => {
  const text = 'My name is Ewa and I live in Łódź 👩‍👧.';
  assert.equal(redacted(text, [{ from: 11, to: 14 }]), `My name is ${mark} and I live in Łódź 👩‍👧.`);
  assert.equal(
    redacted(text, [
      { from: 11, to: 14 },
      { from: 12, to: 18 },
    ]),
    `My name is ${mark} I live in Łódź 👩‍👧.`,
  );
  const half = text.indexOf('👩') + 1;
  assert.ok(!/[\ud800-\udfff]/u.test(redacted(text, [{ from: half, to: half + 1 }])));
});

test('what was selected in the copy is found in the original, and nothing blacked out comes back', () => {
  const word = fc.constantFrom('a', 'bb', 'ccc ', 'ddddd', ' ');
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 12 }),
      fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { maxLength: 5 }),
      (words, pairs) => {
        const text = words.join('');
        let passages: { from: number; to: number }[] = [];
        for (const [a, b] of pairs) {
          const redactedText = redacted(text, passages);
          const [from, to] = [
            Math.min(a, b, redactedText.length),
            Math.min(Math.max(a, b), redactedText.length),
          ];
          if (from === to) continue;
          const before = merged(text, passages);
          passages = [...passages, inOriginal(text, passages, { from, to })];
          const after = redacted(text, passages);
          // What stood outside the selection stands there still, but for a mark that the selection touched.
          const withoutBars = (s: string) => s.replaceAll('█', '');
          assert.equal(
            withoutBars(after),
            withoutBars(redactedText.slice(0, from)) + withoutBars(redactedText.slice(to)),
          );
          for (const passage of before)
            assert.ok(merged(text, passages).some((m) => m.from <= passage.from && m.to >= passage.to));
        }
      },
    ),
  );
});

test(
  'nothing is made before the warning was read, something chosen, and the consent written down and ' +
    'ticked',
  () => {
    const consent = {
      given: 'by-the-person',
      day: '2026-11-24',
      recipient: 'A lawyer',
      words: 'She wrote yes.',
    } as const;
    const form = { defence: true, chosenCount: 1, consent, covers: true };
    assert.equal(missingOf(form), null);
    assert.equal(missingOf({ ...form, defence: false }), 'defence');
    assert.equal(missingOf({ ...form, chosenCount: 0 }), 'items');
    for (const part of ['day', 'recipient', 'words'])
      assert.equal(missingOf({ ...form, consent: { ...consent, [part]: '' } }), 'consent');
    assert.equal(missingOf({ ...form, covers: false }), 'covers');
  },
);
