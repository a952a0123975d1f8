// Plates, phones and names online in a statement, each in one form whatever way it was written. No DOM, no
// I/O.
import { fold, westernDigits } from '@heed/screening/text';
import { distinctMatches, emails, handles, profiles } from '../search/contact-details.ts';
import { numbersIn, sameNumber } from '../search/numbers.ts';

export interface Identifier {
  readonly kind: 'phone' | 'plate' | 'online';
  /** In the form that is compared. */
  readonly value: string;
  readonly written: string;
}

/** Two to four short groups of capitals and digits, or such a thing glued or dashed in small letters. */
const capitals =
  /(?<![\p{L}\p{N}])(?:\p{Lu}{1,3}|\d{1,5})(?:[ .·-]?(?:\p{Lu}{1,3}|\d{1,5})){1,3}(?![\p{L}\p{N}])/u;
const glued = /(?<![\p{L}\p{N}])\p{L}{1,3}-?\d{2,5}-?\p{L}{0,3}(?![\p{L}\p{N}])/u;
const groups = new RegExp(`${capitals.source}|${glued.source}`, 'gu');
/** Letters and digits of a plate together; what has fewer than two digits is a word. */
const shortest = 4;
const longest = 9;

function platesIn(text: string): Identifier[] {
  return (text.match(groups) ?? []).flatMap((group) => {
    const value = group.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase();
    const digits = value.replace(/\D/g, '').length;
    const fits = value.length >= shortest && value.length <= longest && digits >= 2 && digits < value.length;
    return fits ? [{ kind: 'plate' as const, value, written: group }] : [];
  });
}

export function identifiersIn(input: string): readonly Identifier[] {
  const text = westernDigits(input.normalize('NFKC'));
  const phones = numbersIn(text).map(({ digits, at, length }) => ({
    kind: 'phone' as const,
    value: digits,
    written: text.slice(at, at + length).trim(),
  }));
  const online = [emails, handles, profiles].flatMap((form) =>
    distinctMatches(text, form).map((spelling) => ({
      kind: 'online' as const,
      value: fold(spelling),
      written: spelling,
    })),
  );
  const all = [...phones, ...platesIn(text), ...online];
  return all.filter((identifier, at) => all.findIndex((other) => isSame(identifier, other)) === at);
}

export const isSame = (a: Identifier, b: Identifier): boolean =>
  a.kind === b.kind && (a.kind === 'phone' ? sameNumber(a.value, b.value) : a.value === b.value);
