// The language in which a request is refused: what its Accept-Language asks for, among the languages that
// have the words of refusals, else English. Public pages choose theirs in `site/context.ts`.
import { type LocaleState, pseudoLocale, type Words } from '@heed/content/messages/words';
import { browserLanguagesOf } from './page-context.ts';

/** `pseudo`: whether a request may ask for the pseudo-language, as in a demonstration. */
export function makeRefusalLanguage(words: Words, pseudo: boolean): (request: Request) => LocaleState {
  const offered = Object.entries(words.languages)
    .filter(([code]) => words.inLocale(code).speaks('refusals') && words.inLocale(code).speaks('faults'))
    .map(([code, { name }]) => ({ code, name }));
  if (pseudo) offered.push({ code: pseudoLocale, name: pseudoLocale });
  return (request) => {
    const [locale = 'en'] = browserLanguagesOf(request.headers.get('accept-language') ?? '', offered);
    return words.inLocale(locale);
  };
}
