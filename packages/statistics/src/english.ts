// What phrases say in English, for tests: with the words of content/messages/en/statistics.json.
import { IntlMessageFormat } from 'intl-messageformat';
import catalogue from '../../../content/messages/en/statistics.json' with { type: 'json' };
import { decimalIn, sayingIn } from './phrase.ts';

const words: Readonly<Record<string, string>> = catalogue;

export const inEnglish = sayingIn({
  message: (code, values) =>
    String(
      new IntlMessageFormat(words[`phrase.${code}`]!, 'en', undefined, { ignoreTag: true }).format(values),
    ),
  number: (value) => value.toLocaleString('en'),
  decimal: (value) => decimalIn('en', value),
});
