// Letters as they are compared: without accents, in one case, one form for the variants of Arabic and for
// digits of any script, nothing invisible between them. Unicode 16, NFKD.

/**
 * Accents of Latin, Greek and Cyrillic, Hebrew points, Arabic vowel signs. Vowels of Thai and of Indic
 * scripts are letters and stay.
 */
const accents = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]/g;
/** Letters that Unicode does not take apart, tatweel, variants that people mix. */
const variants: Readonly<Record<string, string>> = {
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ø: 'o',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ى: 'ي',
  ی: 'ي',
  ة: 'ه',
  ک: 'ك',
  ـ: '',
};
/** Zero-width characters, marks of direction, soft hyphens and tags: what takes no room on the screen. */
const invisible = '\\p{Cf}\\u034f\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180d\\u3164\\ufe00-\\ufe0f\\uffa0';
const variant = new RegExp(`[${Object.keys(variants).join('')}]|[${invisible}]`, 'gu');
const invisibles = new RegExp(`[${invisible}]`, 'gu');
const plain = /^[\x20-\x7e\n]*$/;

/** `text` without characters that nobody sees: a number with a zero-width space in it is the number. */
export const withoutInvisible = (text: string): string => text.replace(invisibles, '');

/** `text` in one case, without accents and without what nobody sees. Shorter or longer than it was. */
export function fold(text: string): string {
  // Most words at most desks: a shortcut past four passes.
  if (plain.test(text)) return text.toLowerCase();
  return westernDigits(text.normalize('NFKD').toLowerCase())
    .replace(accents, '')
    .replace(variant, (letter) => variants[letter] ?? '')
    .normalize('NFC');
}

/**
 * Digits of any script as 0 to 9, each in its place: the text keeps its length but for digits outside the
 * basic plane.
 */
export function westernDigits(text: string): string {
  return text.replace(/(?![0-9])\p{Nd}/gu, (digit) => {
    // Unicode lays the ten digits of a script side by side, so the value is the distance from its zero.
    let zero = digit.codePointAt(0)!;
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && digit.codePointAt(0)! - zero < 9) zero--;
    return String(digit.codePointAt(0)! - zero);
  });
}
