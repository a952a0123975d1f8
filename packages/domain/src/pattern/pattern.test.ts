import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addedWords, bandOf, checkPattern, patternLetters } from './index.ts';

const plan = {
  text: 'Waitresses wanted for the summer. Good pay, housing is free, […] no papers needed. Send a photo.',
  language: 'en',
  senders: 'several',
};
const faultsWith = (more: object) => {
  const checked = checkPattern({ ...plan, ...more });
  return checked.ok ? [] : checked.faults.map(({ field, code }) => `${field} ${code}`);
};

test('a pattern holds no number, name online, plate or link, in any script', () => {
  assert.deepEqual(faultsWith({}), []);
  for (const [more, code] of [
    ['call 0612345678', 'holds-number'],
    ['call ٠٦١٢٣٤٥٦٧٨', 'holds-number'],
    ['pay 12', 'holds-number'],
    ['write @canary', 'holds-online-name'],
    ['see canary.example', 'holds-link'],
  ] as const)
    assert.ok(faultsWith({ text: `${plan.text} ${more}` }).includes(`text ${code}`), more);
});

test('a short one, one of five million letters and an exact count are refused', () => {
  assert.deepEqual(faultsWith({ text: 'Good pay.' }), ['text needs-long-pattern']);
  const began = performance.now();
  assert.deepEqual(faultsWith({ text: 'a@1'.repeat(1_700_000) }), ['text longer-than-letters']);
  assert.ok(performance.now() - began < 2000);
  assert.equal(faultsWith({ senders: '3' }).length, 1);
  assert.deepEqual([3, 9, 10].map(bandOf), ['several', 'several', 'ten-or-more']);
});

test('case, signs and spaces make no other pattern', () => {
  assert.equal(patternLetters('Good pay, […] FREE room!'), patternLetters('good\u200b pay free  room'));
  assert.notEqual(patternLetters('good pay'), patternLetters('good play'));
});

test('words that a text adds are named; more than were taken out are too many', () => {
  const source = '[…] wanted in […]. Good pay; housing is free. Café Ünal';
  assert.deepEqual(addedWords('WANTED, good pay', source), { words: [], areTooMany: false });
  assert.deepEqual(addedWords('cafe\u0301 ünal', source).words, []);
  assert.deepEqual(addedWords('Waitresses wanted, waitresses', source), {
    words: ['waitresses'],
    areTooMany: false,
  });
  assert.deepEqual(addedWords('Waitresses wanted by Marko in Split', source), {
    words: ['waitresses', 'by', 'marko', 'split'],
    areTooMany: true,
  });
  assert.deepEqual(addedWords('招聘服务员', '招聘服务员 包住').words, []);
});
