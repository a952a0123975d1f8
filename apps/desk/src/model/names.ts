// Names of languages and countries, as the browser knows them.
import { isLanguageTag } from '@heed/domain/casework';

/** The name of a language by its tag; what somebody typed in words stands as typed. */
export function languageName(tag: string): string {
  if (!isLanguageTag(tag)) return tag;
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

export function countryName(code: string): string {
  try {
    return new Intl.DisplayNames(['en'], { type: 'region' }).of(code.toUpperCase()) ?? code;
  } catch {
    return code;
  }
}
