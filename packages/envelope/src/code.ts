// The person's code: 26 random digits and two check digits, in seven groups of four (86 bits).
// This module loads early on a poor phone: no imports, no cryptography library. It must never store or send a
// code. Check digits: ISO/IEC 7064 MOD 97-10. Spec: docs/spec/envelope.md, 'The code'.

const RANDOM_DIGITS = 26;
const CODE_DIGITS = 28;
const GROUP = 4;

/** 28 ASCII digits. */
export type ReportCode = string & { readonly code: unique symbol };

/** A code as it was typed, or why it is none. */
export type ParsedCode = { ok: true; code: ReportCode } | { ok: false; reason: 'empty' | 'length' | 'check' };

/** A new code from the system's generator, uniform over 10^26. */
export function makeCode(): ReportCode {
  let digits = '';
  while (digits.length < RANDOM_DIGITS)
    // 250 is the largest multiple of ten in a byte: dropping the rest keeps the digits uniform.
    for (const byte of crypto.getRandomValues(new Uint8Array(64)))
      if (byte < 250 && digits.length < RANDOM_DIGITS) digits += byte % 10;
  return (digits + checkDigits(digits)) as ReportCode;
}

/** Seven groups of four, separated by one space, for eyes and for dictation. */
export function formatCode(code: ReportCode): string {
  return (code.match(/.{4}/g) ?? []).join(' ');
}

/**
 * What a person typed, pasted or dictated. Every Unicode decimal digit counts; spaces, dashes, dots and
 * invisible marks between digits do not. Anything else is refused as 'length', so that no stray text passes.
 */
export function parseCode(text: string): ParsedCode {
  let digits = '';
  for (const character of text.normalize('NFKC')) {
    if (/\p{Nd}/u.test(character)) digits += digitValue(character);
    else if (!/[\p{Z}\p{P}\p{Cc}\p{Cf}\p{Sm}]/u.test(character)) return { ok: false, reason: 'length' };
    if (digits.length > CODE_DIGITS) return { ok: false, reason: 'length' };
  }
  if (digits === '') return { ok: false, reason: 'empty' };
  if (digits.length !== CODE_DIGITS) return { ok: false, reason: 'length' };
  if (remainder97(digits) !== 1) return { ok: false, reason: 'check' };
  return { ok: true, code: digits as ReportCode };
}

/** Whether a program wrote this code: 28 ASCII digits and nothing else, the check digits right. */
export function isCode(text: string): text is ReportCode {
  return /^[0-9]{28}$/.test(text) && remainder97(text) === 1;
}

function checkDigits(digits: string): string {
  return String(98 - remainder97(`${digits}00`)).padStart(2, '0');
}

function remainder97(digits: string): number {
  let remainder = 0;
  for (const digit of digits) remainder = (remainder * 10 + Number(digit)) % 97;
  return remainder;
}

// Unicode guarantees that decimal digits (Nd) stand in runs of ten, zero first, and that no two runs of one
// script touch at other than a multiple of ten, so the distance to the start of the run is the value.
function digitValue(character: string): number {
  const point = character.codePointAt(0) as number;
  let start = point;
  while (/\p{Nd}/u.test(String.fromCodePoint(start - 1))) start--;
  return (point - start) % 10;
}

/** Groups of digits in a code as it is printed. */
export const CODE_GROUPS = CODE_DIGITS / GROUP;
