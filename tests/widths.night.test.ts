// Every language at every width, by turns: page-widths.ts says of what.
import { allLanguages, describeWidths, widths } from './page-widths.ts';

/**
 * The widths of a page by its place in the list. English, and the language made from it, stand at all; the
 * others at the narrowest and one more by turns, so that each page meets each width in several languages.
 */
function widthsOf(language: string, page: number): readonly number[] {
  if (language === 'en' || language === 'en-XA') return widths;
  const [narrowest, ...others] = widths;
  return [narrowest!, others[Math.floor((page + allLanguages.indexOf(language)) / 2) % others.length]!];
}
/** Languages in which every page is measured; in each of the others every second one, by turns. */
const inFull = ['en', 'hr', 'nl', 'pl', 'sv', 'ar', 'en-XA'];
const isMeasured = (language: string, page: number): boolean =>
  inFull.includes(language) || (page + allLanguages.indexOf(language)) % 2 === 0;

describeWidths({ languages: allLanguages, isMeasured, widthsOf });
