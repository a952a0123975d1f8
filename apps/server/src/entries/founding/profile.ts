// The form of the founding as an organisation's profile, and what is wrong with it by field.
import { issueText } from '@heed/content/messages/faults';
import type { Translate } from '@heed/content/messages/words';
import type { Organisation } from '@heed/domain/organisation';
import { type FoundingFault, type FoundingField, foundingFields } from '@heed/site/founding/page';
import * as v from 'valibot';
import { organisationShape } from '../../organisation.ts';

export type Typed = Readonly<Record<FoundingField, readonly string[]>>;

/** What stands in the form before anything is typed: settings that can be changed, and no facts. */
export const emptyForm: Typed = {
  ...(Object.fromEntries(foundingFields.map((field) => [field, []])) as unknown as Typed),
  keepDays: ['90'],
  exitTo: ['https://www.wikipedia.org/'],
};

/** As typed; what is none of the fields is left out. */
export const typedIn = (form: URLSearchParams): Typed =>
  Object.fromEntries(foundingFields.map((field) => [field, form.getAll(field)])) as unknown as Typed;

/** What a desk must pass on, before a lawyer has looked at it. */
export const uncheckedDuties = [
  { when: 'life-at-risk', toWhom: 'emergency', checkedBy: null, checkedOn: null },
  { when: 'child-at-risk', toWhom: 'child-protection', checkedBy: null, checkedOn: null },
] as const;

/** Fields in which something is chosen, not typed. */
const choiceFields: readonly FoundingField[] = [
  'languages',
  'modules',
  'deskLanguages',
  'kind',
  'timeZone',
  'weekdays',
];

/** A profile and the name of its first supervisor; or what is wrong. */
export function readFounding(
  typed: Typed,
  t: Translate,
):
  | { readonly ok: true; readonly profile: Organisation; readonly supervisor: string }
  | { readonly ok: false; readonly faults: readonly FoundingFault[] } {
  const read = v.safeParse(organisationShape, profileOf(typed));
  const supervisor = v.safeParse(organisationShape.entries.name, one(typed, 'supervisor'));
  if (read.success && supervisor.success && typed.weekdays.length > 0)
    return { ok: true, profile: read.output, supervisor: supervisor.output };
  const faults = (read.issues ?? []).map((issue) => {
    const field = fieldAt(v.getDotPath(issue) ?? '');
    return { field, says: choiceFields.includes(field) ? t('founding.choose-one') : issueText(t, issue) };
  });
  // A profile may have no hours; who begins says when somebody reads.
  if (typed.weekdays.length === 0) faults.push({ field: 'weekdays', says: t('founding.choose-one') });
  const ofSupervisor = (supervisor.issues ?? []).map((issue) => ({
    field: 'supervisor' as const,
    says: issueText(t, issue),
  }));
  return { ok: false, faults: oncePerField([...faults, ...ofSupervisor]) };
}

const one = (typed: Typed, field: FoundingField): string => (typed[field][0] ?? '').trim();
const listed = (text: string, separator: RegExp): string[] =>
  text
    .split(separator)
    .map((item) => item.trim())
    .filter((item) => item !== '');
/** An empty field is no number: zero would be a promise that nobody made. */
const numberOf = (text: string): number | undefined => (text === '' ? undefined : Number(text));

function profileOf(typed: Typed): unknown {
  const text = (field: FoundingField) => one(typed, field);
  return {
    name: text('name'),
    legalForm: text('legalForm'),
    country: text('country').toUpperCase(),
    funders: listed(text('funders'), /\r?\n/),
    policeTies: text('policeTies'),
    checked: null,
    confirmBy: null,
    countries: listed(text('countries').toUpperCase(), /[\s,;]+/),
    languages: typed.languages,
    contact: text('contact'),
    keepDays: numberOf(text('keepDays')),
    exitTo: text('exitTo'),
    modules: typed.modules,
    desks: [
      {
        id: 'help',
        name: text('deskName'),
        kind: text('kind'),
        languages: typed.deskLanguages,
        interpreterHours: numberOf(text('interpreterHours')) ?? null,
        timeZone: text('timeZone'),
        hours: typed.weekdays.map((day) => ({ weekday: Number(day), from: text('from'), to: text('to') })),
        closures: [],
        replyWithinOpenHours: numberOf(text('replyWithinOpenHours')),
        dutyHours: [],
        duties: uncheckedDuties,
      },
    ],
  };
}

/** Which field brought what stands at `path` of the profile. */
function fieldAt(path: string): FoundingField {
  const [first = '', , inDesk = '', , inHours = ''] = path.split('.');
  const name = first !== 'desks' ? first : inDesk === 'hours' ? inHours || 'from' : inDesk;
  const inForm: Readonly<Record<string, FoundingField>> =
    first === 'desks' ? { name: 'deskName', languages: 'deskLanguages', weekday: 'weekdays' } : {};
  return inForm[name] ?? foundingFields.find((field) => field === name) ?? 'name';
}

/** The first fault of each field: one sentence is enough to mend it. */
const oncePerField = (faults: readonly FoundingFault[]): readonly FoundingFault[] =>
  faults.filter(({ field }, at) => faults.findIndex((other) => other.field === field) === at);
