// The coding of closed cases in a language: content/messages/<language>/codes.json says what the labels of
// our own content/coding/coding.json are called there. A label that an organisation wrote itself stands as
// it is.
import type { Coding, Column } from '@heed/domain/figures';
import type { LocaleState, Words } from './messages/words.ts';

/** A coding with its labels in a language. A label that the organisation changed stays as it is. */
export function codingIn(coding: Coding, words: Words, { says }: Pick<LocaleState, 'says'>): Coding {
  const inEnglish = sayerOf(words.inLocale('en'));
  const label = (key: string, text: string): string => (inEnglish(key) === text ? says(key) : text);
  const ofColumn = (column: Column): Column => {
    const key = `code.${column.id}`;
    return {
      ...column,
      label: label(key, column.label),
      ...(column.hint === undefined ? {} : { hint: label(`${key}.hint`, column.hint) }),
      values: column.values.map((value) => ({ ...value, label: label(`${key}.${value.code}`, value.label) })),
    };
  };
  const { htcds, ctdc } = coding.targets;
  return {
    ...coding,
    targets: {
      htcds: { ...htcds, note: label('code.note.htcds', htcds.note) },
      ctdc: { ...ctdc, note: label('code.note.ctdc', ctdc.note) },
    },
    columns: coding.columns.map(ofColumn),
  };
}

/** A coding of which labels are codes, with its words. A label that is no code stands as it is. */
export function codingInWords(coding: Coding, locale: Pick<LocaleState, 'says'>): Coding {
  const say = sayerOf(locale);
  const label = (key: string, code: string, text: string): string =>
    text === code ? (say(key) ?? text) : text;
  return {
    ...coding,
    title: say(`code.${coding.title}`) ?? coding.title,
    columns: coding.columns.map((column) => ({
      ...column,
      label: label(`code.${column.id}`, column.id, column.label),
      values: column.values.map((value) => ({
        ...value,
        label: label(`code.${column.id}.${value.code}`, value.code, value.label),
      })),
    })),
  };
}

/** What a catalogue says, where it knows the key. */
const sayerOf =
  ({ says }: Pick<LocaleState, 'says'>) =>
  (key: string): string | null => {
    try {
      return says(key);
    } catch (error) {
      if (error instanceof RangeError) return null;
      throw error;
    }
  };
