// What can be printed: the kinds of sheets, the countries that each is there for, and the address of each. An
// address names a country, a language and a kind, never a person or a place.

import type { SignSet, Signs } from '@heed/content/indicators/schema';
import type { LawChecks } from '@heed/content/laws/read';
import type { Laws } from '@heed/content/laws/schema';
import type { CataloguePart, LocaleState } from '@heed/content/messages/words';
import type { Directory } from '@heed/domain/directory';
import type { PageContext } from '../context.ts';
import { helpCountries } from '../help/page.ts';
import { byName, knownCountries } from '../law/compare.ts';

export const kinds = ['rights', 'rights-fold', 'card', 'poster', 'strip', 'signs'] as const;
export type BookletKind = (typeof kinds)[number];

export interface BookletContent {
  readonly laws: Laws;
  readonly checks: LawChecks;
  readonly directory: Directory;
  readonly signs: Signs;
}

/** One sheet that was asked for: a kind, and for the signs whose they are, if not everybody's. */
export interface BookletRequest {
  readonly country: string;
  readonly kind: BookletKind;
  readonly set?: SignSet;
}

/** Parts of the words that a kind is made of, beside 'main'. */
export const partsOf = (kind: BookletKind): readonly CataloguePart[] =>
  kind === 'signs'
    ? ['booklets', 'signs']
    : kind === 'rights' || kind === 'rights-fold'
      ? ['booklets', 'laws']
      : ['booklets'];

export const speaksKind = ({ speaks }: LocaleState, kind: BookletKind): boolean =>
  partsOf(kind).every(speaks);

/** Countries with anything to print, by name. */
export function bookletCountries(
  context: PageContext,
  { laws, directory }: BookletContent,
): readonly string[] {
  const all = new Set([...knownCountries(context, laws), ...helpCountries(context, directory)]);
  return byName(context, [...all]);
}

/**
 * Whether `kind` is there for `country`: the booklet of rights only where we know enough of the law for a
 * page of it.
 */
export const isThere = (
  context: PageContext,
  { laws }: BookletContent,
  country: string,
  kind: BookletKind,
): boolean =>
  kind === 'rights' || kind === 'rights-fold' ? knownCountries(context, laws).includes(country) : true;

/**
 * What the parts of an address ask for, such as 'se' and 'signs-nurse'; null where there is no such thing.
 */
export function wantedFrom(
  context: PageContext,
  content: BookletContent,
  country: string,
  name: string,
): BookletRequest | null {
  const code = country.toUpperCase();
  if (country !== country.toLowerCase() || !bookletCountries(context, content).includes(code)) return null;
  const [, who] = /^signs-(.+)$/.exec(name) ?? [];
  if (who !== undefined) {
    const set = content.signs.sets.find((candidate) => candidate.who === who);
    return set === undefined ? null : { country: code, kind: 'signs', set };
  }
  const kind = kinds.find((candidate) => candidate === name);
  return kind !== undefined && isThere(context, content, code, kind) ? { country: code, kind } : null;
}

export const bookletPath = (country: string, language: string, name: string): string =>
  `/booklets/${country.toLowerCase()}/${language}/${name}.pdf`;
