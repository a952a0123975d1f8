import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { CODE_GROUPS, formatCode, isCode, makeCode, parseCode } from './code.ts';

const codes = fc.array(fc.constantFrom(...'0123456789'), { minLength: 26, maxLength: 26 }).map((digits) => {
  const body = digits.join('');
  return body + String(98n - ((BigInt(body) * 100n) % 97n)).padStart(2, '0');
});

test('a made code is seven groups of four and is understood again', () => {
  for (let i = 0; i < 200; i++) {
    const code = makeCode();
    assert.equal(formatCode(code).split(' ').length, CODE_GROUPS);
    assert.deepEqual(parseCode(formatCode(code)), { ok: true, code });
  }
});

test('two codes are never the same and no digit is favoured', () => {
  const randomCodes = Array.from({ length: 10_000 }, makeCode);
  assert.equal(new Set(randomCodes).size, randomCodes.length);
  const digits = randomCodes.flatMap((code) => [...code.slice(0, 26)].map(Number));
  // Bytes modulo ten would favour 0 to 5 by one in 256: ten standard deviations here; six are a chance of 2
  // in a billion.
  const low = digits.filter((digit) => digit <= 5).length;
  assert.ok(Math.abs(low - 0.6 * digits.length) < 6 * Math.sqrt(0.24 * digits.length), String(low));
  for (let digit = 0; digit <= 9; digit++) {
    const count = digits.filter((other) => other === digit).length;
    assert.ok(Math.abs(count - 0.1 * digits.length) < 6 * Math.sqrt(0.09 * digits.length), String(count));
  }
});

test('the check digits are those of ISO 7064 MOD 97-10', () => {
  fc.assert(
    fc.property(codes, (code) => {
      assert.equal(BigInt(code) % 97n, 1n);
      assert.ok(parseCode(code).ok);
    }),
  );
});

test('one wrong digit, and two neighbours exchanged, are always noticed', () => {
  fc.assert(
    fc.property(codes, fc.nat(27), fc.integer({ min: 1, max: 9 }), (code, at, by) => {
      const wrong = code.slice(0, at) + ((Number(code[at]) + by) % 10) + code.slice(at + 1);
      assert.deepEqual(parseCode(wrong), { ok: false, reason: 'check' });
      const swapped = code.slice(0, at) + (code[at + 1] ?? '') + code[at] + code.slice(at + 2);
      if (swapped !== code) assert.deepEqual(parseCode(swapped), { ok: false, reason: 'check' });
    }),
  );
});

test('digits of every numbering system of Unicode are accepted', () => {
  const code = makeCode();
  const zeros: string[] = [];
  for (let point = 0; point <= 0x1ffff; point++) {
    const character = String.fromCodePoint(point);
    if (/\p{Nd}/u.test(character) && !/\p{Nd}/u.test(String.fromCodePoint(Math.max(0, point - 1))))
      zeros.push(character);
  }
  assert.ok(zeros.length > 60);
  for (const zero of zeros) {
    const written = [...code]
      .map((digit) => String.fromCodePoint(zero.codePointAt(0)! + Number(digit)))
      .join('');
    assert.deepEqual(
      parseCode(written),
      { ok: true, code },
      `digits from U+${zero.codePointAt(0)!.toString(16)}`,
    );
  }
});

test('Arabic, Persian and Devanagari digits as a browser writes them are accepted', () => {
  const code = makeCode();
  for (const system of ['arab', 'arabext', 'deva', 'beng', 'fullwide', 'mymr', 'thai']) {
    const format = new Intl.NumberFormat('en', { numberingSystem: system, useGrouping: false });
    const written = [...code].map((digit) => format.format(Number(digit))).join('');
    assert.deepEqual(parseCode(written), { ok: true, code }, system);
  }
});

test('spaces, dashes, line breaks and direction marks between digits do not matter', () => {
  const code = makeCode();
  for (const between of [' ', '-', '–', '\u00a0', '\n', '\t', '\u200f', '\u2060', '.', ' − ']) {
    assert.deepEqual(parseCode(` ${code.match(/.{4}/g)!.join(between)}${between}`), { ok: true, code });
  }
});

test('what is no code is refused with a reason and never throws', () => {
  assert.deepEqual(parseCode(''), { ok: false, reason: 'empty' });
  assert.deepEqual(parseCode(' - '), { ok: false, reason: 'empty' });
  assert.deepEqual(parseCode(makeCode().slice(1)), { ok: false, reason: 'length' });
  assert.deepEqual(parseCode(`${makeCode()}1`), { ok: false, reason: 'length' });
  assert.deepEqual(parseCode('my code'), { ok: false, reason: 'length' });
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => void parseCode(text)));
});

test('a program writes a code as 28 ASCII digits that check, and nothing else is one', () => {
  const code = makeCode();
  assert.ok(isCode(code));
  const wrongDigit = `${(Number(code[0]) + 1) % 10}${code.slice(1)}`;
  for (const text of [
    '',
    wrongDigit,
    formatCode(code),
    `${code}\n`,
    `${code}0`,
    code.slice(1),
    '٤'.repeat(28),
  ])
    assert.equal(isCode(text), false, JSON.stringify(text));
});
