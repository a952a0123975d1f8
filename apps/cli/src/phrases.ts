// What statistics found, in English sentences: it speaks in codes with values.
import type { Values } from '@heed/content/messages/words';
import { decimalIn, type PhraseValue, sayingIn } from '@heed/statistics/phrase';
import { english } from './words.ts';

let saying: ((value: PhraseValue) => string) | null = null;

export function inEnglish(value: PhraseValue): string {
  if (saying === null) {
    const t = english();
    saying = sayingIn({
      message: (code, values: Values) => t(`phrase.${code}`, values),
      number: (one) => one.toLocaleString('en'),
      decimal: (one) => decimalIn('en', one),
    });
  }
  return saying(value);
}
