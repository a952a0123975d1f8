// What is asked of a new record beyond its form. Records that stand already are read without it: they were written under other rules.
import type { Body, Fault, Kind } from './entry.ts';

const fault = (field: string, says: string): readonly Fault[] => [{ field, says }];

/** A tag of BCP 47, such as 'hr' or 'pt-BR'. */
export const isLanguageTag = (text: string): boolean => /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(text);

const demands: { readonly [K in Kind]?: (body: Body<K>) => readonly Fault[] } = {
  contact: ({ consent, words, language, languageName }) => [
    // What may not be written down is written down nowhere.
    ...(consent === 'no' && words.trim() !== '' ? fault('words', 'must be empty: it may not be written down') : []),
    ...(language !== '' && !isLanguageTag(language) ? fault('language', 'must be chosen from the list') : []),
    ...(language === 'mis' && languageName.trim() === ''
      ? fault('languageName', 'needs the name of the language')
      : []),
  ],
  'safe-contact': ({ windows, timeZone }) =>
    windows.length > 0 && timeZone === '' ? fault('timeZone', 'must be chosen: hours mean nothing without it') : [],
  // What has no day stands in no list.
  task: ({ due }) => (due === null ? fault('due', 'needs a day: without one the task stands in no list') : []),
  person: ({ languages }) => (languages.every(isLanguageTag) ? [] : fault('languages', 'must be chosen from the list')),
};

/** What a form puts beside what is typed. */
const ofTheForm = ['set', 'indicators', 'keepUntil', 'at', 'needsApproval'];

/** The first field of a record in which nobody has typed or chosen anything; null where somebody has. */
function emptyField(body: object): string | null {
  const says = (value: unknown): boolean =>
    typeof value === 'object' && value !== null
      ? Object.values(value).some(says)
      : value !== '' && value !== null && value !== false;
  const fields = Object.entries(body).filter(([field]) => !ofTheForm.includes(field));
  return fields.some(([, value]) => says(value)) ? null : (fields[0]?.[0] ?? null);
}

/** Faults of a body that is about to be written; none where it may stand. */
export function demandsOf<K extends Kind>(kind: K, body: Body<K>): readonly Fault[] {
  const empty = emptyField(body);
  if (empty !== null) return fault(empty, 'is empty, as is all the rest: write or choose something');
  return (demands[kind] as ((body: Body<K>) => readonly Fault[]) | undefined)?.(body) ?? [];
}
