// What statistics found, in words: it speaks in codes with values.
import { decimalIn, type PhraseCode, sayingIn } from '@heed/statistics/phrase';
import { locale, withValues, words } from './catalogue.ts';
import { numberText } from './format.ts';

const phraseWords: { readonly [C in PhraseCode]: string | ((values: never) => string) } =
  words('statistics.phrase');

export const sayPhrase = sayingIn({
  message: (code, values) => withValues(phraseWords[code], values),
  number: numberText,
  decimal: (value) => decimalIn(locale(), value),
});
