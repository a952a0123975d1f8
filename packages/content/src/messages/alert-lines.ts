// Lines of notices without content, in the language of the member who receives them. They stand in inboxes
// and on lock screens: each is neutral on purpose.
import { foldersOf } from '../overlay.ts';
import type { AlertKey } from './catalogues.ts';
import { type Catalogue, mergeFiles } from './words.ts';

/**
 * Returns what says a line in a language (BCP 47, null: none was chosen): in English where the language has
 * no such line. `data`: the data folder, whose lines count before ours. Throws a ContentError where a file is
 * not JSON.
 */
export function readAlertLines(data?: string): (key: AlertKey, language: string | null) => string {
  const folders = foldersOf(data)('messages/');
  const catalogues = new Map<string, Catalogue>();
  const catalogueOf = (language: string): Catalogue => {
    const catalogue =
      catalogues.get(language) ?? mergeFiles<Catalogue>(folders, `${language}/alerts.json`) ?? {};
    catalogues.set(language, catalogue);
    return catalogue;
  };
  const english = catalogueOf('en');
  return (key, language) => {
    const line = (isLanguage(language) ? catalogueOf(language)[key] : undefined) ?? english[key];
    if (line === undefined) throw new RangeError(`Cannot say ${key}: no such line`);
    return line;
  };
}

/** The language becomes a part of a path. */
const isLanguage = (language: string | null): language is string =>
  language !== null && /^[a-z]{2,3}(-[A-Za-z]{2,4})?$/.test(language);
