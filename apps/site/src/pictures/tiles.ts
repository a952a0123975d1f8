// What can be called, as pictures: the number for danger, and a line of each country.
import { countriesOf, type Directory, type DirectoryEntry, firstNumber } from '@heed/domain/directory';
import type { PageContext } from '../context.ts';
import { type Html, html } from '../markup.ts';
import { pictogram } from './pictogram.ts';

export const dangerTile = (): Html =>
  html`<li><a class="danger" href="tel:112">${pictogram('danger')}<span>112</span></a></li>`;

/** A line of the country that she chose; where she chose none, or it has none, one of each country. */
export function numberTiles(
  context: PageContext,
  { directory, country = '' }: { readonly directory: Directory; readonly country?: string },
): readonly Html[] {
  const lines = countriesOf(context.organisation).flatMap((code) => {
    const line = firstNumber(directory, code, ['victims', 'women'], context);
    return line === undefined ? [] : [{ code, line }];
  });
  const own = lines.filter(({ code }) => code === country);
  return (own.length > 0 ? own : lines).map(({ code, line }) => numberTile(context, code, line));
}

/**
 * A number that reaches its country from anywhere, with flag and name: where no font has flags, the name is
 * left.
 */
const numberTile = (context: PageContext, country: string, { number, intl }: DirectoryEntry): Html =>
  html`<li><a href="tel:${(intl ?? number ?? '').replaceAll(' ', '')}">${pictogram('call')}<span><span
aria-hidden="true">${flag(country)}</span> <small>${context.country(country)}</small> <bdi
dir="ltr">${number}</bdi></span></a></li>`;

/** The flag of an ISO 3166 code, as two regional indicators. */
const flag = (country: string): string =>
  String.fromCodePoint(...[...country].map((letter) => 0x1f1e6 + letter.charCodeAt(0) - 65));
