// What a case worker writes down, as data. Each entry is one version of one record (an assessment, a
// referral, a task) and is never changed: who changes something writes a new version that names those it
// replaces. So nothing is overwritten, and earlier ones stay.
import * as v from 'valibot';
import { because, type Fault, faultsOf } from '../faults/index.ts';
import {
  noticeAccount,
  noticeAutomation,
  noticeDecisions,
  noticeGrounds,
  noticeItems,
  noticeKeywords,
  noticeLaws,
  noticeMonetary,
  noticeOutcomes,
  noticeProvision,
  noticeResults,
  statementLimits,
} from '../notices/index.ts';
import { isTimeZone } from '../organisation/index.ts';

export type { Fault } from '../faults/index.ts';

/**
 * Of a choice that nobody has made. A form begins with every choice empty, so that no default is recorded as
 * a fact.
 */
const choose = because('must-be-chosen');
const oneOf = <const T extends readonly (string | number)[]>(values: T) => v.picklist(values, choose);
/** A choice that may stay empty: nothing was said. */
const oneOrNone = <const T extends readonly string[]>(values: T) =>
  v.picklist(['', ...values] as const, choose);
const threeWay = ['yes', 'no', 'unknown'] as const;
const country = v.pipe(v.string(), v.regex(/^([A-Z]{2})?$/, because('needs-country-code')));

const id = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/, because('needs-hex-digits', { digits: 32 })));
const member = v.pipe(v.string(choose), v.regex(/^[0-9a-f]{32}$/, choose));
/** Milliseconds since 1970. */
const instant = v.pipe(v.number(), v.integer(), v.minValue(0));
const day = v.pipe(v.string(because('needs-day')), v.isoDate(because('needs-day')));
const clock = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, because('needs-time')));
const words = v.pipe(v.string(), v.maxLength(20_000, because('longer-than-characters', { most: 20_000 })));
const line = v.pipe(v.string(), v.maxLength(500, because('longer-than-characters', { most: 500 })));
const atMost = (most: number) =>
  v.pipe(v.string(), v.maxLength(most, because('longer-than-characters', { most })));
const webAddress = v.pipe(v.string(), v.maxLength(2000, because('longer-than-characters', { most: 2000 })));
const some = v.pipe(
  line,
  v.check((text) => text.trim() !== '', because('needs-words')),
);

/** By which way a contact came about. */
export const channels = ['web', 'telephone', 'walk-in', 'e-mail', 'organisation', 'outreach'] as const;
/** Needs by their codes. The order is that of the form. */
export const needKinds = [
  'health',
  'mental-health',
  'shelter',
  'legal',
  'residence',
  'work',
  'education',
  'sexual-health-education',
  'safe-space',
  'money',
  'return',
  'other',
] as const;
/** Parts of a record that consent is asked for one by one. */
export const parts = [
  'name',
  'contact',
  'story',
  'assessment',
  'safety',
  'needs',
  'health',
  'documents',
  'statements',
  'place',
] as const;
/** What kind of place a person is at. */
export const placeKinds = [
  'flat',
  'house',
  'hotel',
  'club',
  'street',
  'vehicle',
  'workplace',
  'institution',
  'other',
] as const;
/** Who agreed that something goes. 'nobody': it goes because of danger, without consent. */
export const consentGivers = ['person', 'parent', 'guardian', 'nobody'] as const;
/** What a worker concludes of an assessment. */
export const verdicts = ['more-needed', 'presumed-victim', 'identified-victim', 'not-presumed'] as const;
/** How far a referral is. */
export const referralStates = ['sent', 'accepted', 'declined', 'started', 'done', 'withdrawn'] as const;
/** How often a task may come again. */
export const repeats = ['daily', 'weekly', 'monthly'] as const;
/** How a case ends. */
export const outcomes = [
  'safe-outcome',
  'referred-on',
  'goal-reached',
  'lost-contact',
  'did-not-want',
  'no-exploitation',
  'died',
  'other',
] as const;

/**
 * Of an alarm for danger: to which colleagues a notice went, and who has no way by which one could. Absent
 * where none was raised, or the record was written before alarms stood in it.
 */
const alarm = v.optional(v.strictObject({ notified: v.array(id), unnotified: v.array(id) }));

/** How and when the person was met: each contact, the first one included. */
const contact = v.strictObject({
  /** Whether somebody is in danger now, as far as the contact said. */
  danger: v.optional(oneOrNone(threeWay), ''),
  /** Whether somebody under 18 is concerned. */
  under18: v.optional(oneOrNone(threeWay), ''),
  /** ISO 3166 code of the country that was spoken of. */
  country: v.optional(country, ''),
  /** By which the person wants to be called. */
  name: v.optional(line, ''),
  channel: oneOf(channels),
  /** As the server stamped them; null where nobody stamped. */
  started: v.nullable(instant),
  ended: v.nullable(instant),
  who: oneOrNone(['herself', 'about-somebody', 'professional']),
  words,
  /** What the desk said: advice, numbers, what was agreed. */
  advice: v.optional(words, ''),
  /** BCP 47 tag, 'mis' for a language that has none; what was typed freely in version 1. */
  language: line,
  /** Its name, where the tag is 'mis'. */
  languageName: v.optional(line, ''),
  safe: oneOrNone(['yes', 'no', 'unsure', 'not-asked']),
  /** Whether this may be written down. 'no': no word of it stands anywhere. */
  consent: oneOrNone(['yes', 'no', 'not-asked']),
  callBack: v.nullable(v.strictObject({ day, clock, way: line })),
  /** Where the person is, as it was told: kind of place, town, address, how to find it. */
  placeKind: v.optional(oneOrNone(placeKinds), ''),
  town: v.optional(line, ''),
  address: v.optional(line, ''),
  directions: v.optional(words, ''),
  /** Where a contact on the street was. Coarse, never an address: a part of a town, a stretch of road. */
  area: line,
  material: v.array(line),
  tests: v.array(line),
  alarm,
  /** That the person was given the code of the conversation; absent where no member says so. */
  code: v.optional(v.picklist(['given'])),
});

/** When, how and with which words she may be reached. What it forbids, the software does not do. */
const safeContact = v.strictObject({
  ways: v.array(
    v.strictObject({
      way: oneOf(['here', 'telephone', 'sms', 'e-mail', 'in-person', 'other']),
      to: line,
      answeredBy: line,
      say: line,
    }),
  ),
  windows: v.array(
    v.strictObject({
      weekday: oneOf([1, 2, 3, 4, 5, 6, 7]),
      from: clock,
      to: clock,
    }),
  ),
  /** Empty where no hours are named. */
  timeZone: v.pipe(
    line,
    v.check((zone) => zone === '' || isTimeZone(zone), because('not-a-time-zone')),
  ),
  codeWord: line,
  never: words,
  reviewOn: v.nullable(day),
});

const safety = v.strictObject({
  risks: v.array(v.strictObject({ what: some, level: oneOf(['now', 'soon', 'watch']), doing: line })),
  dependants: words,
  documents: words,
  money: words,
  phone: words,
  exit: words,
  reviewOn: v.nullable(day),
});

const assessment = v.strictObject({
  /** Name of the set of indicators, `content/indicators`. */
  set: some,
  adult: v.union([v.boolean(), v.literal('unknown')], choose),
  indicators: v.record(
    v.string(),
    v.strictObject({
      value: v.picklist(['present', 'absent', 'unknown']),
      restsOn: words,
      /** Words of a message of this case, as they stand there, and its id. */
      quotes: v.optional(v.array(v.strictObject({ message: id, words: some })), []),
    }),
  ),
  /**
   * Elements that the worker names, as codes of the assessment, beside what follows from indicators;
   * then in words.
   */
  acts: v.array(line),
  meansUsed: v.array(line),
  purposes: v.array(line),
  act: words,
  means: words,
  purpose: words,
  verdict: oneOf(verdicts),
  /** The worker decides, and says why. */
  why: v.pipe(
    words,
    v.check((text) => text.trim() !== '', because('needs-reason-for-decision')),
  ),
  coding: v.array(line),
});

const recipient = v.strictObject({
  kind: oneOf(['service', 'desk', 'organisation', 'police', 'immigration', 'interpreter', 'court']),
  /** Of the directory, or of a desk of this server; empty for others. */
  id: line,
  name: some,
});

const consent = v.strictObject({
  purpose: some,
  recipient,
  parts: v.pipe(v.array(v.picklist(parts)), v.minLength(1, because('needs-a-part'))),
  withhold: v.array(v.strictObject({ part: oneOf(parts), why: line })),
  /** Empty in records that were written before it was asked. */
  giver: v.optional(oneOrNone(consentGivers), ''),
  /** Of a parent or guardian: name, and what they are to the child. */
  giverName: v.optional(line, ''),
  /** By which right: custody, the decision of a court, the law that lets a child of this age agree. */
  right: v.optional(line, ''),
  /** Where nobody agreed: which danger, and why nobody could be asked. */
  reason: v.optional(words, ''),
  given: day,
  /** 'not-asked': nobody agreed. */
  how: oneOf(['wrote', 'said', 'signed', 'not-asked']),
  until: v.nullable(day),
  withdrawn: v.nullable(day),
});

/** What she said must never hear of it. */
const never = v.strictObject({ police: v.boolean(), immigration: v.boolean(), others: words });

const need = v.strictObject({
  need: oneOf(needKinds),
  note: words,
  state: oneOf(['open', 'met', 'not-met']),
});

const referral = v.strictObject({
  need: oneOf(needKinds),
  to: recipient,
  parts: v.array(v.picklist(parts)),
  /** What goes to the recipient. */
  words,
  state: oneOf(referralStates),
  /** Why declined or withdrawn. */
  reason: words,
  outcome: words,
  on: day,
  /**
   * The case that was begun for it at another desk of this server: its code, by which this desk stands there
   * as the one who wrote.
   */
  link: v.nullable(v.strictObject({ code: v.pipe(v.string(), v.regex(/^\d{28}$/)) })),
  /**
   * What the other desk of this server said last, taken over as it was signed there and typed by nobody here;
   * absent where nothing came.
   */
  answer: v.optional(
    v.strictObject({ message: id, state: v.nullable(v.picklist(referralStates)), words, on: day }),
  ),
});

const task = v.strictObject({
  title: some,
  due: v.nullable(day),
  assignee: v.nullable(member),
  /** How often it comes again; empty where it does not. */
  repeat: v.optional(oneOrNone(repeats), ''),
  done: v.nullable(day),
});

/** What was said of somebody else. Alleged, kept apart, and gone earlier than the rest. */
const statement = v.strictObject({
  about: words,
  basis: oneOf(['own', 'seen', 'heard']),
  words,
  keepUntil: day,
  /**
   * As stored: `about` and `words` stand in here, under a key whose half the server destroys after
   * `keepUntil`; empty while they are open.
   */
  sealed: v.pipe(v.string(), v.maxLength(200_000)),
});

/** Before a statement leaves: could she be fined, deported, beaten? Two look. */
const harmReview = v.strictObject({
  recipient: some,
  risks: words,
  decision: oneOf(['may-go', 'must-not-go']),
  reviewers: v.array(id),
});

/**
 * Something on the network that may have to go: the review of harm, the notice to the platform, what came of
 * it. Nothing is sent by the server; a member sends it, after two have looked.
 */
const notice = v.strictObject({
  what: oneOf(noticeItems),
  /** As they were typed; `readWebAddress` says what a notice names. */
  addresses: v.pipe(v.array(webAddress), v.minLength(1, because('needs-web-address'))),
  /** Code of content/platforms, or 'other', which is named. */
  platform: line,
  platformName: line,
  /** Whether anybody shown could be under 18. Then nothing is sent and nothing is captured. */
  under18: oneOf(threeWay),
  /** Whether the person shown could have put it there, for work of their own. */
  own: oneOf(threeWay),
  /** Whether the person shown asked for it to go. */
  removalWish: oneOf(['yes', 'no', 'cannot-ask']),
  /** Whether the person shown is safe when it disappears. */
  safe: oneOf(['yes', 'no', 'cannot-ask']),
  /** Whom the notice could hurt, and how. */
  harm: v.pipe(
    words,
    v.check((text) => text.trim() !== '', because('needs-words')),
  ),
  decision: oneOf(['no-action', 'wait', 'notify']),
  law: oneOrNone(noticeLaws),
  keyword: oneOrNone(noticeKeywords),
  /** Why it is illegal, so that it can be seen without a legal examination. */
  reasons: words,
  /** The organisation believes that what the notice says is true and complete. */
  goodFaith: v.boolean(),
  /** When the person shown authorised the organisation in writing; the American request needs it. */
  authorisedOn: v.nullable(day),
  /** In which language the platform reads it, as a code of the workspace; empty: in the member's own. */
  language: v.optional(line, ''),
  sentOn: v.nullable(day),
  receivedOn: v.optional(v.nullable(day), null),
  receipt: line,
  answeredOn: v.nullable(day),
  /** Visibility; the three below are what else the platform restricted. */
  answer: oneOrNone(noticeDecisions),
  monetary: v.optional(oneOrNone(noticeMonetary), ''),
  provision: v.optional(oneOrNone(noticeProvision), ''),
  account: v.optional(oneOrNone(noticeAccount), ''),
  groundKind: v.optional(oneOrNone(noticeGrounds), ''),
  ground: v.optional(atMost(statementLimits.ground), ''),
  explanation: v.optional(atMost(statementLimits.explanation), ''),
  facts: v.optional(atMost(statementLimits.facts), ''),
  automated: v.optional(oneOrNone(noticeAutomation), ''),
  /** The whole answer, as the platform wrote it. */
  answerWords: words,
  /** Article 20. */
  complainedOn: v.nullable(day),
  complaintEndedOn: v.optional(v.nullable(day), null),
  complaintResult: v.optional(oneOrNone(noticeResults), ''),
  /** Article 21. */
  disputeBody: v.optional(line, ''),
  disputedOn: v.optional(v.nullable(day), null),
  disputeEndedOn: v.optional(v.nullable(day), null),
  disputeResult: v.optional(oneOrNone(noticeResults), ''),
  /** Whether the desk leaves it at that: no complaint, no dispute. */
  noFurther: v.optional(v.boolean(), false),
  /** Whether the notice turned out to be wrong: the yearly report says how many were. */
  wrong: v.optional(oneOrNone(['yes', 'no']), ''),
  informedOn: v.nullable(day),
  /** Which outcome the person was told of; empty in records that were written before it was asked. */
  informedOf: v.optional(oneOrNone(noticeOutcomes), ''),
});

/**
 * A page of the network as evidence. Its file hangs at the note of this version. What stands here was read
 * from the file when it was added, but for `under18` and `how`, which a member says.
 */
const capture = v.strictObject({
  /** Whether anybody shown could be under 18. Then no file is added. */
  under18: oneOf(threeWay),
  address: v.pipe(
    webAddress,
    v.check((text) => text !== '', because('needs-capture')),
  ),
  /** As the file says, in ISO 8601; empty where it does not. */
  capturedAt: line,
  title: line,
  /** What made the file, and the browser that loaded the page. */
  software: line,
  browser: line,
  /** Whether it was loaded through a proxy; empty where the file does not say. */
  proxied: oneOrNone(['yes', 'no']),
  /** Of the whole file, 64 hex digits. */
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, because('needs-capture'))),
  /** Who captured it, and how. */
  how: words,
});

/** For a life or a child one member may act against 'never'; a second one looks within 24 hours. */
const exception = v.strictObject({
  reason: oneOf(['life', 'child']),
  act: some,
  told: oneOf(['told-first', 'not-safe-to-tell']),
  why: some,
  at: instant,
  review: v.nullable(v.strictObject({ by: member, agrees: v.boolean(choose), words })),
});

const interpreter = v.strictObject({
  name: some,
  language: some,
  confidentiality: v.nullable(day),
  conflict: words,
  accepted: oneOf(['yes', 'no', 'not-asked']),
  refusedFor: line,
});

/** Facts of the person in codes, for records and figures. Empty where not asked. */
const person = v.strictObject({
  workingName: line,
  born: v.pipe(line, v.regex(/^(\d{4}(-\d\d(-\d\d)?)?)?$/, because('needs-year-or-date'))),
  gender: v.picklist(['', 'woman', 'man', 'trans-woman', 'trans-man', 'other']),
  citizenship: v.array(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, because('needs-country-code')))),
  languages: v.array(line),
  forms: v.array(v.picklist(['prostitution', 'pornography', 'remote-interactive', 'private-sexual'])),
  recruitment: v.array(line),
  control: v.array(line),
  country,
});

/** Danger now, or over: a member says so, and why. It stands until then, whatever is answered. */
const danger = v.pipe(
  v.strictObject({
    stands: v.boolean(choose),
    why: words,
    /** What was done where the alarm reached nobody. */
    done: v.optional(words, ''),
    alarm,
  }),
  v.forward(
    v.partialCheck(
      [['why'], ['done']],
      (record) => record.why.trim() !== '' || record.done.trim() !== '',
      because('needs-reason-for-danger'),
    ),
    ['why'],
  ),
);

/** What was done after a check-in was missed: until a member writes it, it stands above the case. */
const missedCheckIn = v.strictObject({
  /** The time that passed without her, milliseconds since 1970, as the server has it. */
  missed: v.pipe(v.number(), v.integer(), v.minValue(0)),
  done: v.pipe(
    words,
    v.check((text) => text.trim() !== '', because('needs-what-was-done')),
  ),
});

const threat = v.strictObject({ raised: v.boolean(choose), words });

const closing = v.strictObject({
  outcome: oneOf(outcomes),
  words,
  followUp: v.nullable(day),
  /**
   * Whether the organisation asked for a second look when this was written: then it waits until a supervisor
   * approves.
   */
  needsApproval: v.optional(v.boolean(), false),
  approved: v.nullable(v.strictObject({ by: id, on: day })),
});

/** A supervisor has looked at the case, and when somebody should look again. */
const review = v.strictObject({
  words: v.pipe(
    words,
    v.check((text) => text.trim() !== '', because('needs-words-of-review')),
  ),
  reviewOn: v.nullable(day),
});

/**
 * Whether codes of this case go into figures: her choice, never a condition of help. The codes themselves
 * stand in no entry.
 */
const figures = v.pipe(
  v.strictObject({
    agreed: oneOf(['no', 'not-asked', 'yes', 'withdrawn']),
    /**
     * How she was told what is kept, that it leaves her case after thirty days, and that she can take it back
     * until then.
     */
    told: words,
    on: day,
    /** Last day on which it can be withdrawn; null where none is kept. */
    until: v.nullable(day),
  }),
  v.forward(
    v.partialCheck(
      [['agreed'], ['told']],
      ({ agreed, told: explanation }) => agreed !== 'yes' || explanation.trim() !== '',
      because('needs-how-told'),
    ),
    ['told'],
  ),
);

/**
 * The records. Entries are signed and never written again: a field that is added later is
 * `v.optional(x, empty)`, or every record that stands becomes unreadable.
 */
const bodies = {
  contact,
  'safe-contact': safeContact,
  safety,
  assessment,
  consent,
  never,
  need,
  referral,
  task,
  statement,
  'harm-review': harmReview,
  notice,
  capture,
  exception,
  interpreter,
  person,
  danger,
  'check-in': missedCheckIn,
  threat,
  review,
  closing,
  figures,
} as const;

/** A kind of record by its code. */
export type RecordKind = keyof typeof bodies;
/** All kinds of record. */
export const kinds = Object.keys(bodies) as readonly RecordKind[];
/** The fields of a record of one kind, or of any. */
export type Body<K extends RecordKind = RecordKind> = { [N in K]: v.InferOutput<(typeof bodies)[N]> }[K];
/** Names of the fields of a record. */
export const fieldsOf = <K extends RecordKind>(kind: K): readonly (keyof Body<K> & string)[] =>
  Object.keys(bodies[kind].entries) as (keyof Body<K> & string)[];

/**
 * 1: written by forms that began with a value in each choice, see `formerDefaults`. 2: every choice was made
 * by the member.
 */
export const entryVersion = 2;
const entryVersions = [1, entryVersion] as const;

/** One version of one record, as it is sealed. */
export interface CaseEntry<K extends RecordKind = RecordKind> {
  readonly version: (typeof entryVersions)[number];
  readonly kind: K;
  /** 32 hex: the same in every version of one record. */
  readonly thing: string;
  /** Ids of the versions that this one takes the place of, as its author saw them. */
  readonly replaces: readonly string[];
  /** The author's clock: milliseconds since 1970. */
  readonly at: number;
  readonly body: Body<K>;
  /**
   * Why what it replaces was written in error; `body` is then what stood there. Absent in every other
   * version.
   */
  readonly inError?: string | undefined;
}

const frame = v.strictObject({
  version: v.picklist(entryVersions),
  kind: v.picklist(kinds),
  thing: id,
  replaces: v.pipe(v.array(id), v.maxLength(64)),
  at: instant,
  body: v.unknown(),
  inError: v.optional(some),
});

/** The body that was read, or its faults by field. */
export type BodyCheck<K extends RecordKind> =
  | { readonly ok: true; readonly body: Body<K> }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** A body that stands in a case file, of any version. */
export function readBody<K extends RecordKind>(kind: K, value: unknown): BodyCheck<K> {
  const result = v.safeParse(bodies[kind] as v.GenericSchema<unknown, Body<K>>, value);
  return result.success ? { ok: true, body: result.output } : { ok: false, faults: faultsOf(result.issues) };
}

/** The JSON text of an entry: what is sealed. */
export const formatEntry = (entry: CaseEntry): string => JSON.stringify(entry);

/** The entry in a text, or null where it is none that this version can read. */
export function parseEntry(text: string): CaseEntry | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const outer = v.safeParse(frame, value);
  if (!outer.success) return null;
  const inner = readBody(outer.output.kind, outer.output.body);
  return inner.ok ? ({ ...outer.output, body: inner.body } as CaseEntry) : null;
}
