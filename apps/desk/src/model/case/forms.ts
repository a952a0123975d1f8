// The form of each kind of record: which fields, in which order. What they accept is said once, by the
// domain; this says how they are asked.

import { acts, codes, means, purposes } from '@heed/domain/assessment';
import {
  type Body,
  channels,
  needKinds,
  outcomes,
  parts,
  type RecordKind,
  referralStates,
  verdicts,
} from '@heed/domain/casework';
import { addMonths } from '@heed/domain/time';
import * as w from '../../words/case.ts';

export type FormOption = readonly [value: string | number | boolean, label: string];
interface Named {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | ((values: Readonly<Record<string, unknown>>) => string);
  /** Asked only where other fields of the form have one of these values. */
  readonly when?: Readonly<Record<string, readonly string[]>>;
}
export type FormField = Named &
  (
    | { readonly type: 'line' | 'text' | 'day' | 'clock' | 'yes' | 'lines' | 'members' | 'recipient' }
    /** `nobody`: a choice too, such as a task that nobody has yet. */
    | { readonly type: 'member'; readonly nobody?: boolean }
    /** A choice begins empty: what nobody chose is no fact. 'radios' are for the few that are asked first. */
    | { readonly type: 'choice' | 'radios' | 'checks'; readonly options: readonly FormOption[] }
    /** A country, a language or a time zone by its code; 'codes' for several. */
    | { readonly type: 'code' | 'codes'; readonly list: CodeList }
    /** An object; `optional`: null until somebody wants it. */
    | { readonly type: 'group'; readonly fields: readonly FormField[]; readonly optional?: boolean }
    | { readonly type: 'rows'; readonly fields: readonly FormField[]; readonly add: string }
    /** Fields of the form itself, folded away under how many of them are filled. */
    | { readonly type: 'folded'; readonly fields: readonly FormField[] }
  );
export type CodeList = 'countries' | 'languages' | 'timeZones';
type Shape<T> = T extends unknown ? Omit<T, 'name' | 'label'> : never;

/** A field whose name the compiler knows: a form takes only names of its own record. */
type FieldNamed<N extends string> = FormField & { readonly name: N };
interface Fold<N extends string> {
  readonly name: string;
  readonly label: string;
  readonly type: 'folded';
  readonly fields: readonly FieldNamed<N>[];
}
type FieldsOf<K extends RecordKind> = readonly (
  | FieldNamed<keyof Body<K> & string>
  | Fold<keyof Body<K> & string>
)[];

const field = <const N extends string>(
  name: N,
  label: string,
  shape: Shape<FormField> | FormField['type'],
  hint?: FormField['hint'],
): FieldNamed<N> =>
  ({
    ...{ name, label },
    ...(typeof shape === 'string' ? { type: shape } : shape),
    ...(hint && { hint }),
  }) as FieldNamed<N>;
const folded = <N extends string>(label: string, fields: readonly FieldNamed<N>[]): Fold<N> => ({
  ...{ name: label, label, fields },
  type: 'folded',
});
const choice = <T extends string>(values: readonly T[], words: Readonly<Record<T, string>>) => ({
  type: 'choice' as const,
  options: values.map((value): FormOption => [value, words[value]]),
});
const coded = <T extends string>(values: readonly T[], words: Readonly<Record<T, string>>) => ({
  type: 'checks' as const,
  options: values.map((value): FormOption => [value, words[value]]),
});
const choiceOf = (options: Readonly<Record<string, string>>) => ({
  type: 'choice' as const,
  options: Object.entries(options),
});
const radios = (options: Readonly<Record<string, string>>) => ({
  type: 'radios' as const,
  options: Object.entries(options),
});
const threeWay = { yes: 'Yes', no: 'No', unknown: 'Not known' };

/** As the assessment has it. */
export const adultChoice = {
  type: 'radios' as const,
  options: [
    [true, 'Yes'],
    [false, 'No'],
    ['unknown', 'Not known'],
  ] as readonly FormOption[],
};
const recipient = field('recipient', 'Who would get it', 'recipient');
const checksOfParts = coded(parts, w.partWords);
const weekdays: readonly FormOption[] = [
  [1, 'Monday'],
  [2, 'Tuesday'],
  [3, 'Wednesday'],
  [4, 'Thursday'],
  [5, 'Friday'],
  [6, 'Saturday'],
  [7, 'Sunday'],
];

const formsByKind: { readonly [K in RecordKind]: FieldsOf<K> } = {
  contact: [
    field(
      'danger',
      'Danger now?',
      radios(threeWay),
      'Needed. ‘Yes’ rings whoever is on duty as soon as the case is stored.',
    ),
    field('under18', 'Anybody under 18?', radios(threeWay), 'Needed.'),
    field('words', 'In their words', 'text', 'As it was said. Your own view belongs in a note.'),
    field('name', 'Name to call the person', 'line', 'Any name the person wants to be called by.'),
    field('country', 'Country', { type: 'code', list: 'countries' }),
    field('language', 'Language', { type: 'code', list: 'languages' }),
    { ...field('languageName', 'Which language', 'line'), when: { language: ['mis'] } },
    field('channel', 'How', choice(channels, w.channelWords), 'Needed. ‘The call begins’ fills it in.'),
    field(
      'who',
      'Who spoke',
      radios({
        herself: 'The person',
        'about-somebody': 'Somebody about a person',
        professional: 'A professional',
      }),
    ),
    field(
      'safe',
      'Safe to talk?',
      radios({ yes: 'Yes', no: 'No', unsure: 'Unsure', 'not-asked': 'Not asked' }),
    ),
    field(
      'consent',
      'May this be written down?',
      radios({ yes: 'Yes', no: 'No', 'not-asked': 'Not asked' }),
      'Needed.',
    ),
    field('callBack', 'Call back', {
      type: 'group',
      optional: true,
      fields: [
        field('day', 'Day', 'day'),
        field('clock', 'Time', 'clock'),
        field('way', 'Way', 'line', 'A number, an address, a place, and what to say first.'),
      ],
    }),
    ...[
      field('area', 'Area', 'line', 'Coarse, never an address: a part of a town, a stretch of road.'),
      field('material', 'Handed out', 'lines', 'One on each line.'),
      field('tests', 'Health tests', 'lines', 'One on each line.'),
    ].map((field) => ({ ...field, when: { channel: ['outreach', 'walk-in'] } })),
  ],
  'safe-contact': [
    field('ways', 'Ways', {
      type: 'rows',
      add: 'Add a way',
      fields: [
        field(
          'way',
          'Way',
          choiceOf({
            here: 'Here, with the code',
            telephone: 'Telephone',
            sms: 'SMS',
            'e-mail': 'E-mail',
            'in-person': 'In person',
            other: 'Other',
          }),
        ),
        field('to', 'Where', 'line'),
        field('answeredBy', 'Who may answer', 'line'),
        field('say', 'Words to begin with', 'line'),
      ],
    }),
    field(
      'windows',
      'Hours',
      {
        type: 'rows',
        add: 'Add hours',
        fields: [
          field('weekday', 'Day', { type: 'choice', options: weekdays }),
          field('from', 'From', 'clock'),
          field('to', 'To', 'clock'),
        ],
      },
      ({ timeZone }) => `${w.clockOf(String(timeZone))} Without hours, every hour is allowed.`,
    ),
    field('timeZone', 'Time zone of the person', { type: 'code', list: 'timeZones' }),
    field('codeWord', 'Code word', 'line'),
    field('never', 'What never to do', 'text'),
    field('reviewOn', 'Look at it again on', 'day'),
  ],
  safety: [
    field('risks', 'Risks', {
      type: 'rows',
      add: 'Add a risk',
      fields: [
        field('what', 'What could happen', 'line'),
        field('level', 'When', choiceOf({ now: 'Now', soon: 'Soon', watch: 'Keep an eye on it' })),
        field('doing', 'What is done about it', 'line'),
      ],
    }),
    field('dependants', 'Children and others who depend on the person', 'text'),
    field('documents', 'Documents', 'text'),
    field('money', 'Money', 'text'),
    field('phone', 'Phone', 'text', 'Who else can open it, what it shows.'),
    field('exit', 'Ways out', 'text'),
    field('reviewOn', 'Look at it again on', 'day'),
  ],
  assessment: [
    // Asked above the indicators, which depend on it.
    { ...field('adult', '18 or older', adultChoice), when: { set: [] } },
    folded('Act', [
      field('acts', 'Act', coded(acts, w.actWords)),
      field('act', 'In words: what is known of the act, and from whom', 'text'),
    ]),
    folded('Means', [
      field('meansUsed', 'Means', coded(means, w.meansWords), 'For a child no means is needed.'),
      field('means', 'In words: what is known of the means', 'text'),
    ]),
    folded('Purpose', [
      field('purposes', 'Purpose', coded(purposes, w.purposeWords)),
      field('purpose', 'In words: what is known of the purpose', 'text'),
    ]),
    folded('Coding', [field('coding', 'Coding', coded(codes, w.codeWords))]),
    field('verdict', 'Your decision', choice(verdicts, w.verdictWords)),
    field('why', 'Why', 'text'),
  ],
  consent: [
    field('purpose', 'What for', 'line'),
    recipient,
    field('parts', 'Which parts', checksOfParts),
    field('withhold', 'What to leave out, and why', {
      type: 'rows',
      add: 'Leave something out',
      fields: [field('part', 'Part', choice(parts, w.partWords)), field('why', 'Why', 'line')],
    }),
    field('given', 'Given on', 'day'),
    field('how', 'How', choiceOf({ said: 'Said', wrote: 'Written', signed: 'Signed' })),
    field('until', 'Until', 'day', 'Empty: until it is taken back.'),
    field('withdrawn', 'Taken back on', 'day'),
  ],
  never: [
    field('police', 'Never police', 'yes'),
    field('immigration', 'Never immigration', 'yes'),
    field('others', 'Nor these', 'text'),
  ],
  need: [
    field('need', 'Need', choice(needKinds, w.needWords)),
    field('note', 'In the person’s words', 'text'),
    field('state', 'State', choiceOf({ open: 'Open', met: 'Met', 'not-met': 'Could not be met' })),
  ],
  referral: [
    field('need', 'Need', choice(needKinds, w.needWords)),
    field('to', 'To whom', 'recipient'),
    field('parts', 'What goes with it', checksOfParts),
    field('words', 'Words to them', 'text'),
    field('state', 'State', choice(referralStates, w.stateWords)),
    { ...field('reason', 'Why declined or withdrawn', 'text'), when: { state: ['declined', 'withdrawn'] } },
    { ...field('outcome', 'Outcome', 'text'), when: { state: ['done'] } },
    field('on', 'On', 'day'),
  ],
  task: [
    field('title', 'What', 'line'),
    field('due', 'Due', 'day'),
    field('assignee', 'Who', { type: 'member', nobody: true }),
    field('done', 'Done on', 'day'),
  ],
  statement: [
    field('about', 'About whom', 'text'),
    field('basis', 'Known from', choiceOf({ own: 'Own experience', seen: 'Seen', heard: 'Heard' })),
    field('words', 'The person’s words', 'text'),
    field('keepUntil', 'Keep until', 'day'),
  ],
  'harm-review': [
    field('recipient', 'Who would get it', 'line'),
    field('risks', 'What could happen to the person', 'text'),
    field('decision', 'Decision', choiceOf({ 'must-not-go': 'Must not go', 'may-go': 'May go' })),
    field('reviewers', 'Reviewed by', 'members'),
  ],
  exception: [
    field('reason', 'For', choiceOf({ life: 'A life', child: 'A child' })),
    field('act', 'What was done', 'line'),
    field(
      'told',
      'Was the person told?',
      choiceOf({ 'told-first': 'Told first', 'not-safe-to-tell': 'It was not safe to tell' }),
    ),
    field('why', 'Why', 'line'),
    field('review', 'Second look', {
      type: 'group',
      optional: true,
      fields: [
        field('by', 'By', 'member'),
        field('agrees', 'Was it right to act?', {
          type: 'radios',
          options: [
            [true, 'Yes'],
            [false, 'No'],
          ],
        }),
        field('words', 'Words', 'text'),
      ],
    }),
  ],
  interpreter: [
    field('name', 'Name', 'line'),
    field('language', 'Language', 'line'),
    field('confidentiality', 'Signed confidentiality on', 'day'),
    field('conflict', 'Ties to the community, to the other side', 'text'),
    field(
      'accepted',
      'The person accepts this interpreter',
      choiceOf({ 'not-asked': 'Not asked', yes: 'Yes', no: 'No' }),
    ),
    { ...field('refusedFor', 'Why not', 'line', 'Such as community or gender.'), when: { accepted: ['no'] } },
  ],
  person: [
    field('workingName', 'Name to call the person', 'line'),
    field('born', 'Born', 'line', 'A year is enough.'),
    field(
      'gender',
      'Gender',
      choiceOf({
        woman: 'Woman',
        man: 'Man',
        'trans-woman': 'Trans woman',
        'trans-man': 'Trans man',
        other: 'Other',
      }),
    ),
    field('citizenship', 'Citizenship', { type: 'codes', list: 'countries' }),
    field('languages', 'Languages', { type: 'codes', list: 'languages' }),
    field('forms', 'Form', {
      type: 'checks',
      options: [
        ['prostitution', 'Prostitution'],
        ['pornography', 'Pornography'],
        ['remote-interactive', 'Online, in front of a camera'],
        ['private-sexual', 'In a private household'],
      ],
    }),
    field('recruitment', 'How recruited', 'lines', 'One on each line.'),
    field('control', 'How controlled', 'lines', 'One on each line.'),
    field('country', 'Country of exploitation', { type: 'code', list: 'countries' }),
  ],
  danger: [
    field('stands', 'Danger now?', {
      type: 'radios',
      options: [
        [true, 'Danger now'],
        [false, 'It is over'],
      ],
    }),
    field('why', 'Why', 'text', 'What you know, and from whom.'),
  ],
  threat: [
    field('raised', 'Threat', {
      type: 'radios',
      options: [
        [true, 'Somebody was threatened'],
        [false, 'It is over'],
      ],
    }),
    field('words', 'What happened', 'text'),
  ],
  review: [
    field('words', 'What you saw, what you agreed', 'text'),
    field('reviewOn', 'Look at the case again on', 'day'),
  ],
  closing: [
    field('outcome', 'Outcome', choice(outcomes, w.outcomeWords)),
    field('words', 'In words', 'text'),
    field('followUp', 'Follow up on', 'day'),
  ],
  figures: [
    field(
      'agreed',
      'May codes of this case go into figures?',
      choiceOf({
        yes: 'She agrees',
        no: 'She said no',
        'not-asked': 'Not asked',
        withdrawn: 'She takes it back',
      }),
    ),
    field(
      'told',
      'How she was told',
      'text',
      'What is kept, that it leaves her case, until when she can take it back.',
    ),
    field('on', 'On', 'day'),
  ],
};

/** As whoever draws a form reads it. */
export const forms: Readonly<Record<RecordKind, readonly FormField[]>> = formsByKind;

/**
 * What stands in a form before anybody typed: no choice is made. `today` bounds how long a statement about
 * somebody else is kept, which is the organisation's rule and no fact of anybody.
 */
export function emptyBody(kind: RecordKind, today: string): Record<string, unknown> {
  const begun: Partial<Record<RecordKind, Record<string, unknown>>> = {
    contact: { started: null, ended: null },
    assessment: { set: 'ilo', indicators: {} },
    referral: { link: null },
    statement: { keepUntil: addMonths(today, 6), sealed: '' },
    exception: { at: Date.now() },
    closing: { needsApproval: false, approved: null },
    figures: { until: null },
  };
  return { ...emptyOf(forms[kind]), ...begun[kind] };
}

export function emptyOf(fields: readonly FormField[]): Record<string, unknown> {
  return Object.fromEntries(unfolded(fields).map((field) => [field.name, emptyValue(field)]));
}

/** The fields of a form without what folds them away. */
export const unfolded = (fields: readonly FormField[]): FormField[] =>
  fields.flatMap((field) => (field.type === 'folded' ? unfolded(field.fields) : [field]));

function emptyValue(field: FormField): unknown {
  switch (field.type) {
    case 'day':
      return null;
    case 'yes':
      return false;
    case 'lines':
    case 'members':
    case 'checks':
    case 'codes':
    case 'rows':
      return [];
    case 'recipient':
      return { kind: '', id: '', name: '' };
    case 'group':
      return field.optional ? null : emptyOf(field.fields);
    default:
      return '';
  }
}
