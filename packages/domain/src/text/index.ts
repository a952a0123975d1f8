// Texts as people type them: bounded, one form for what looks the same, nothing that turns the
// direction of a line for whoever reads on.
import * as v from 'valibot';
import { because } from '../faults/index.ts';
import { isLanguageTag } from './language.ts';

export {
  type IdentifierKind,
  identifierKinds,
  identifierReasons,
  identifiersIn,
  isCoarse,
} from './identifying.ts';
export { isLanguageTag };

/** Marks that change the direction of all that follows; a name that needs one is drawn apart instead. */
const directionMarks = /[\u202A-\u202E\u2066-\u2069]/g;
/** Something that can be seen: marks alone are no text. */
const visible = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** NFC, without control characters and marks of direction, one space between words. */
export const cleanLine = (text: string): string =>
  text
    .normalize('NFC')
    .replace(directionMarks, '')
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** The same for paragraphs: ends of lines stay. */
export const cleanText = (text: string): string =>
  text
    .normalize('NFC')
    .replace(directionMarks, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n]/gu, ' ')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/** A line that may be empty, of at most `most` UTF-16 units. */
export const optionalLine = (most: number) =>
  v.pipe(
    v.string(because('needs-text')),
    v.maxLength(most, because('longer-than-characters', { most })),
    v.transform(cleanLine),
  );

/** A line with something to see in it. */
export const line = (most: number) =>
  v.pipe(optionalLine(most), v.regex(visible, because('must-not-be-empty')));

/** Paragraphs that may be empty. */
export const paragraphs = (most: number) =>
  v.pipe(
    v.string(because('needs-text')),
    v.maxLength(most, because('longer-than-characters', { most })),
    v.transform(cleanText),
  );

/** The tag of a language. */
export const languageTag = v.pipe(
  v.string(because('needs-language')),
  v.maxLength(35, because('longer-than-characters', { most: 35 })),
  v.check(isLanguageTag, because('needs-language')),
);

/** Something in at most 40 languages; the first is the one that it was written in. */
export const byLanguage = <S extends v.GenericSchema>(shape: S) =>
  v.pipe(
    v.record(languageTag, shape),
    v.check((texts) => Object.keys(texts).length <= 40, because('has-too-many', { most: 40 })),
  );

/** A short word for an address: small letters and digits, hyphens between. */
export const shortWord = (most = 40) =>
  v.pipe(
    v.string(because('needs-slug')),
    v.maxLength(most, because('longer-than-characters', { most })),
    v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, because('needs-slug')),
  );

/** A list of at most `most`. */
export const listOf = <S extends v.GenericSchema>(item: S, most: number) =>
  v.pipe(v.array(item), v.maxLength(most, because('has-too-many', { most })), v.readonly());
