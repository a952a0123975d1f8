// What is asked of a new record beyond its form. Records that stand already are read without it: they were
// written under other rules.

import { type Fault, faultAt } from '../faults/index.ts';
import { isLanguageTag } from '../text/index.ts';
import { type Body, type BodyCheck, type RecordKind, readBody } from './entry.ts';
import { noticeFaults } from './notice.ts';

type Demanded =
  | 'never-capture-of-child'
  | 'may-not-be-written-down'
  | 'must-be-of-list'
  | 'needs-language-name'
  | 'needs-time-zone'
  | 'needs-day-of-task'
  | 'withdrawn-before-given'
  | 'nothing-filled-in'
  | 'must-be-chosen'
  | 'needs-words';

const fault = (field: string, code: Demanded): readonly Fault[] => [faultAt(field, code)];

type Contact = Body<'contact'>;
/** Fields in which something is typed freely. */
type TypedField<B> = {
  [K in keyof B]-?: string extends B[K] ? K : B[K] extends readonly string[] ? K : never;
}[keyof B];
/** Of a contact: codes in which nobody can be named. */
type NamelessField = 'country' | 'language';

/**
 * What of a contact stays empty where the person says that it may not be written down. A field in which
 * something is typed belongs here, or to `NamelessField`: the compiler says so.
 */
export const contactWithoutWords: Pick<
  Contact,
  Exclude<TypedField<Contact>, NamelessField> | 'callBack' | 'placeKind'
> = {
  words: '',
  advice: '',
  name: '',
  languageName: '',
  callBack: null,
  placeKind: '',
  town: '',
  address: '',
  directions: '',
  area: '',
  material: [],
  tests: [],
};

const isFilled = (value: unknown): boolean =>
  typeof value === 'string' ? value.trim() !== '' : Array.isArray(value) ? value.length > 0 : value !== null;

/** What may not be written down is written down nowhere. */
const unwanted = (body: Contact): readonly Fault[] =>
  body.consent === 'no'
    ? Object.keys(contactWithoutWords)
        .filter((field) => isFilled(body[field as keyof typeof contactWithoutWords]))
        .map((field) => faultAt(field, 'may-not-be-written-down'))
    : [];

/** What a consent of each giver must say besides. */
const saidByGiver = {
  person: [],
  parent: ['giverName', 'right'],
  guardian: ['giverName', 'right'],
  nobody: ['reason'],
} as const;

/** Who agreed, and what makes that hold. A consent that is taken back is asked for nothing more. */
function giverFaults(body: Body<'consent'>): readonly Fault[] {
  const { giver, how, withdrawn } = body;
  if (withdrawn !== null) return [];
  if (giver === '') return fault('giver', 'must-be-chosen');
  return [
    ...saidByGiver[giver].flatMap((field) => (body[field].trim() === '' ? fault(field, 'needs-words') : [])),
    ...(giver !== 'nobody' && how === 'not-asked' ? fault('how', 'must-be-chosen') : []),
  ];
}

const demands: { readonly [K in RecordKind]?: (body: Body<K>) => readonly Fault[] } = {
  contact: (body) => [
    ...unwanted(body),
    ...(body.language !== '' && !isLanguageTag(body.language) ? fault('language', 'must-be-of-list') : []),
    ...(body.language === 'mis' && body.languageName.trim() === '' && body.consent !== 'no'
      ? fault('languageName', 'needs-language-name')
      : []),
  ],
  consent: (body) => [
    ...(body.withdrawn !== null && body.withdrawn < body.given
      ? fault('withdrawn', 'withdrawn-before-given')
      : []),
    ...giverFaults(body),
  ],
  'safe-contact': ({ windows, timeZone }) =>
    windows.length > 0 && timeZone === '' ? fault('timeZone', 'needs-time-zone') : [],
  notice: noticeFaults,
  capture: ({ under18 }) => (under18 === 'no' ? [] : fault('under18', 'never-capture-of-child')),
  // What has no day stands in no list.
  task: ({ due }) => (due === null ? fault('due', 'needs-day-of-task') : []),
  person: ({ languages }) => (languages.every(isLanguageTag) ? [] : fault('languages', 'must-be-of-list')),
};

/** What a form puts beside what is typed. */
const ofTheForm = ['set', 'indicators', 'keepUntil', 'at', 'needsApproval', 'alarm'];

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
function demandsOf<K extends RecordKind>(kind: K, body: Body<K>): readonly Fault[] {
  const empty = emptyField(body);
  if (empty !== null) return fault(empty, 'nothing-filled-in');
  return (demands[kind] as ((body: Body<K>) => readonly Fault[]) | undefined)?.(body) ?? [];
}

/** A body as it was typed, judged by the form of its kind and by what is asked of new records alone. */
export function checkBody<K extends RecordKind>(kind: K, typed: unknown): BodyCheck<K> {
  const read = readBody(kind, typed);
  if (!read.ok) return read;
  const faults = demandsOf(kind, read.body);
  return faults.length === 0 ? read : { ok: false, faults };
}
