// An entry of the directory: a help line or a service. Its form is what an editor writes into
// content/directory/<country>.json, and what an import must become. A place that must stay secret has no
// address here at all: what is not kept cannot be given away.
import * as v from 'valibot';
import { because, type ContentFault, contentFaultOf } from '../faults/index.ts';

/** Whom an entry is for. */
export const audiences = [
  'everyone',
  'victims',
  'women',
  'families',
  'witnesses',
  'children',
  'sex-workers',
  'migrants',
  'labour',
  'police',
  'professionals',
  'images-of-children',
] as const;
/** An audience by its code. */
export type DirectoryAudience = (typeof audiences)[number];

/** What somebody may need; the words that help is looked for by. */
export const needs = [
  'talk',
  'health',
  'mental-health',
  'social-care',
  'shelter',
  'legal',
  'work',
  'education',
  'safe-space',
  'peers',
  'report',
  /** Not a service itself: a list of them. */
  'more',
] as const;
/** A need by its code. */
export type Need = (typeof needs)[number];

/** What a service keeps secret, as it says itself. */
export const secrecies = ['anonymous', 'no-name-needed', 'not-anonymous'] as const;
/** A degree of secrecy by its code. */
export type Secrecy = (typeof secrecies)[number];

const text = v.pipe(
  v.string(because('write-text-or-null')),
  v.trim(),
  v.minLength(1, because('write-text-or-null')),
);
const time = /^([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-3]):[0-5]\d$/;
const date = v.pipe(text, v.regex(/^\d{4}-\d\d-\d\d$/, because('write-day-or-null')));
const telephone = v.pipe(text, v.regex(/^\+?\d[\d ]{1,20}$/, because('write-telephone')));

const hours = v.union(
  [
    v.strictObject({ always: v.literal(true) }),
    v.strictObject({ weekdays: v.pipe(text, v.regex(time)) }),
    v.strictObject({ daily: v.pipe(text, v.regex(time)) }),
  ],
  because('write-hours'),
);

const address = v.strictObject({
  street: text,
  city: text,
  region: text,
  postalCode: text,
});

/** The form of an entry of content/directory. */
export const entryShape = v.pipe(
  v.strictObject({
    /** Lower case, digits and hyphens; stays the same for ever. */
    id: v.pipe(text, v.regex(/^[a-z0-9-]+$/, because('write-id'))),
    name: text,
    kind: text,
    audience: v.pipe(v.array(v.picklist(audiences)), v.minLength(1, because('name-audience'))),
    needs: v.pipe(v.array(v.picklist(needs)), v.minLength(1, because('name-need'))),
    /** Town or region that it serves; null where it serves the whole country. */
    place: v.nullable(text),
    number: v.nullable(telephone),
    intl: v.nullable(telephone),
    /** Numbers for who cannot or will not speak: text messages, and the relay service of the country. */
    sms: v.nullable(telephone),
    relay: v.nullable(telephone),
    email: v.nullable(v.pipe(text, v.email(because('write-e-mail-or-null')))),
    free: v.boolean(because('say-free')),
    hours: v.nullable(hours),
    languages: v.nullable(
      v.array(v.pipe(text, v.regex(/^[a-z]{2,3}(-[A-Za-z]+)?$/, because('write-language-code')))),
    ),
    secrecy: v.nullable(v.picklist(secrecies)),
    web: v.nullable(v.pipe(text, v.url(because('write-address-or-null')))),
    address: v.nullable(address),
    /** Where it is must not be known: a shelter. Such an entry may have no address. */
    confidential: v.boolean(),
    source: v.pipe(v.array(text), v.minLength(1, because('name-where-read'))),
    source_date: text,
    confidence: v.picklist(['A', 'B'], because('write-confidence-of-entry')),
    checked_by: v.nullable(text),
    checked_on: v.nullable(date),
  }),
  v.forward(
    v.check(
      ({ confidence, source_date: date, checked_on: on }) =>
        confidence === 'B' || on !== null || /^\d{4}-\d\d-\d\d$/.test(date),
      because('read-needs-day'),
    ),
    ['confidence'],
  ),
  v.forward(
    v.check(
      ({ address, confidential }) => !confidential || address === null,
      because('confidential-without-address'),
    ),
    ['address'],
  ),
);

/** Only `number`, `intl`, `sms` and `relay` are ever called. */
export type DirectoryEntry = v.InferOutput<typeof entryShape>;

/** Entries by country (ISO 3166; 'EU' for what holds everywhere in it). */
export type Directory = Readonly<Record<string, readonly DirectoryEntry[]>>;

/**
 * Entries written before these fields existed, or by somebody who does not know them, have nothing to say in
 * them.
 */
const unsaid = {
  place: null,
  intl: null,
  sms: null,
  relay: null,
  email: null,
  free: false,
  hours: null,
  languages: null,
  secrecy: null,
  web: null,
  address: null,
  confidential: false,
  checked_by: null,
  checked_on: null,
} as const;

/** The entry that was read, or the first fault with its place. */
export type DirectoryEntryResult =
  | { readonly ok: true; readonly entry: DirectoryEntry }
  | { readonly ok: false; readonly fault: ContentFault };

/** An entry from what an editor wrote or an import brought. */
export function readEntry(input: unknown): DirectoryEntryResult {
  const whole = typeof input === 'object' && input !== null ? { ...unsaid, ...input } : input;
  const parsed = v.safeParse(entryShape, whole);
  if (parsed.success) return { ok: true, entry: parsed.output };
  const [issue] = parsed.issues;
  return { ok: false, fault: contentFaultOf(issue) };
}
