// Which characters fonts can draw, and what stands for those that none can.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';
import { coverageOf, drawableText } from './coverage.ts';

const { resolve } = createRequire(import.meta.url);
const font = (name: string) => readFileSync(resolve(`@expo-google-fonts/${name}`));
const latin = font('noto-sans/400Regular/NotoSans_400Regular.ttf');
const arabic = font('noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf');
const can = (isDrawable: (codePoint: number) => boolean, letters: string) =>
  [...letters].filter((letter) => isDrawable(letter.codePointAt(0)!)).join('');

test('tables of both formats say what a font has, and several fonts what all have', () => {
  assert.equal(can(coverageOf([latin]), 'aŽñЖΩ0\u{1e00}عת中👩'), 'aŽñЖΩ0\u{1e00}');
  assert.equal(can(coverageOf([latin, arabic]), 'aعת'), 'aع');
  const chinese = readFileSync(join(resolve('@embedpdf/fonts-sc'), '../../fonts/NotoSansHans-Regular.otf'));
  assert.equal(can(coverageOf([chinese]), '中文ת'), '中文');
  assert.throws(() => coverageOf([Buffer.alloc(12)]), /Cannot read a font/);
});

/** A font that has A and C, in a segment that lists B too, and the letters from `first` to `last`. */
function smallFont(first = 0x1f600, last = first): Buffer {
  const segments = [4, 38, 0, 4, 4, 1, 0, 0x43, 0xffff, 0, 0x41, 0xffff, 0, 1, 4, 0, 7, 0, 9];
  const four = Buffer.alloc(2 * segments.length);
  for (const [at, value] of segments.entries()) four.writeUInt16BE(value, 2 * at);
  const twelve = Buffer.alloc(28);
  twelve.writeUInt16BE(12, 0);
  twelve.writeUInt32BE(1, 12);
  for (const [at, value] of [first, last, 1].entries()) twelve.writeUInt32BE(value, 16 + 4 * at);
  const cmap = Buffer.alloc(20);
  cmap.writeUInt16BE(2, 2);
  cmap.writeUInt32BE(20, 8);
  cmap.writeUInt32BE(20 + four.length, 16);
  const head = Buffer.alloc(28);
  head.writeUInt16BE(1, 4);
  head.write('cmap', 12, 'latin1');
  head.writeUInt32BE(28, 20);
  return Buffer.concat([head, cmap, four, twelve]);
}

test('what a segment lists without a glyph is missing, and letters beyond the first plane are found', () => {
  assert.equal(can(coverageOf([smallFont()]), 'ABC\u{1f600}\u{1f601}'), 'AC\u{1f600}');
});

test('ranges that overlap are joined', () => {
  const isDrawable = coverageOf([smallFont(0x1f600, 0x1f603), smallFont(0x1f601), latin]);
  assert.equal(can(isDrawable, 'ABCž\u{1f603}\u{1f604}'), 'ABCž\u{1f603}');
});

test('a row of what no font has becomes one mark; what is never drawn stays, but within such a row', () => {
  const isDrawable = coverageOf([latin]);
  assert.equal(drawableText('a 👩🏽‍🚒👍 b', isDrawable), 'a \ufffd b');
  assert.equal(drawableText('a\u200b\u2066ž\u2069\n', isDrawable), 'a\u200b\u2066ž\u2069\n');
  assert.equal(drawableText('{"a":"\\u0000 é"}', isDrawable), '{"a":"\\u0000 é"}');
});
