import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { bounded, fold, longestText, westernDigits, withoutInvisible, wordsIn } from './index.ts';

test('words of every script come folded, digits as #', () => {
  const words = (text: string) => wordsIn(text).words;
  assert.deepEqual(words('Čistačice za HOTEL, 1.200 €'), ['cistacice', 'za', 'hotel', '#', '###']);
  assert.deepEqual(words('Работа ёлка ٣٤ ９'), ['работа', 'елка', '##', '#']);
  assert.deepEqual(words('وظيفة في الفندق'), ['وظيفه', 'في', 'الفندق']);
  assert.deepEqual(words('酒店招聘服务员'), ['酒店', '招聘', '服务', '员']);
  assert.deepEqual(words('พนักงานโรงแรม'), ['พนักงาน', 'โรงแรม']);
});

test('what nobody sees parts no word', () => {
  assert.deepEqual(wordsIn('ho\u200btel\u202e ho\u00adtel ho\ufe0ftel ho\u{e0041}tel').words, [
    'hotel',
    'hotel',
    'hotel',
    'hotel',
  ]);
  assert.equal(withoutInvisible('0\u200b9\u20661\u2069'), '091');
});

test('digits of any script are the digits 0 to 9', () => {
  for (const digits of ['٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹', '०१२३४५६७८९', '๐๑๒๓๔๕๖๗๘๙', '０１２３４５６７８９'])
    assert.equal(westernDigits(digits), '0123456789');
});

test('five megabytes are cut, the cut is said, and no character is taken apart', () => {
  const long = wordsIn('hotel '.repeat(900_000));
  assert.equal(long.isCut, true);
  assert.ok(long.words.length <= longestText / 6 + 1);
  const pairs = bounded('😀'.repeat(longestText));
  assert.equal(pairs.isCut, true);
  assert.ok(pairs.text.isWellFormed());
  assert.equal(bounded(`a${'😀'.repeat(longestText)}`).text.length, longestText - 1);
  // Each of these signs stands for eighteen letters.
  const swollen = wordsIn('\ufdfa'.repeat(longestText));
  assert.ok(swollen.isCut && swollen.words.join(' ').length <= longestText);
  assert.equal(wordsIn('short').isCut, false);
});

test('folding is done once and for all, for any text', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)));
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => !/\d/.test(wordsIn(text).words.join(''))));
});
