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

const f = <const N extends string>(
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
const said = (options: Readonly<Record<string, string>>) => ({
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
const recipient = f('recipient', 'Who would get it', 'recipient');
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
    f(
      'danger',
      'Danger now?',
      radios(threeWay),
      'Needed. ‘Yes’ rings whoever is on duty as soon as the case is stored.',
    ),
    f('under18', 'Anybody under 18?', radios(threeWay), 'Needed.'),
    f('words', 'In their words', 'text', 'As it was said. Your own view belongs in a note.'),
    f('name', 'Name to call the person', 'line', 'Any name the person wants to be called by.'),
    f('country', 'Country', { type: 'code', list: 'countries' }),
    f('language', 'Language', { type: 'code', list: 'languages' }),
    { ...f('languageName', 'Which language', 'line'), when: { language: ['mis'] } },
    f('channel', 'How', choice(channels, w.channelWords), 'Needed. ‘The call begins’ fills it in.'),
    f(
      'who',
      'Who spoke',
      radios({
        herself: 'The person',
        'about-somebody': 'Somebody about a person',
        professional: 'A professional',
      }),
    ),
    f('safe', 'Safe to talk?', radios({ yes: 'Yes', no: 'No', unsure: 'Unsure', 'not-asked': 'Not asked' })),
    f(
      'consent',
      'May this be written down?',
      radios({ yes: 'Yes', no: 'No', 'not-asked': 'Not asked' }),
      'Needed.',
    ),
    f('callBack', 'Call back', {
      type: 'group',
      optional: true,
      fields: [
        f('day', 'Day', 'day'),
        f('clock', 'Time', 'clock'),
        f('way', 'Way', 'line', 'A number, an address, a place, and what to say first.'),
      ],
    }),
    ...[
      f('area', 'Area', 'line', 'Coarse, never an address: a part of a town, a stretch of road.'),
      f('material', 'Handed out', 'lines', 'One on each line.'),
      f('tests', 'Health tests', 'lines', 'One on each line.'),
    ].map((field) => ({ ...field, when: { channel: ['outreach', 'walk-in'] } })),
  ],
  'safe-contact': [
    f('ways', 'Ways', {
      type: 'rows',
      add: 'Add a way',
      fields: [
        f(
          'way',
          'Way',
          said({
            here: 'Here, with the code',
            telephone: 'Telephone',
            sms: 'SMS',
            'e-mail': 'E-mail',
            'in-person': 'In person',
            other: 'Other',
          }),
        ),
        f('to', 'Where', 'line'),
        f('answeredBy', 'Who may answer', 'line'),
        f('say', 'Words to begin with', 'line'),
      ],
    }),
    f(
      'windows',
      'Hours',
      {
        type: 'rows',
        add: 'Add hours',
        fields: [
          f('weekday', 'Day', { type: 'choice', options: weekdays }),
          f('from', 'From', 'clock'),
          f('to', 'To', 'clock'),
        ],
      },
      ({ timeZone }) => `${w.clockOf(String(timeZone))} Without hours, every hour is allowed.`,
    ),
    f('timeZone', 'Time zone of the person', { type: 'code', list: 'timeZones' }),
    f('codeWord', 'Code word', 'line'),
    f('never', 'What never to do', 'text'),
    f('reviewOn', 'Look at it again on', 'day'),
  ],
  safety: [
    f('risks', 'Risks', {
      type: 'rows',
      add: 'Add a risk',
      fields: [
        f('what', 'What could happen', 'line'),
        f('level', 'When', said({ now: 'Now', soon: 'Soon', watch: 'Keep an eye on it' })),
        f('doing', 'What is done about it', 'line'),
      ],
    }),
    f('dependants', 'Children and others who depend on the person', 'text'),
    f('documents', 'Documents', 'text'),
    f('money', 'Money', 'text'),
    f('phone', 'Phone', 'text', 'Who else can open it, what it shows.'),
    f('exit', 'Ways out', 'text'),
    f('reviewOn', 'Look at it again on', 'day'),
  ],
  assessment: [
    // Asked above the indicators, which depend on it.
    { ...f('adult', '18 or older', adultChoice), when: { set: [] } },
    folded('Act', [
      f('acts', 'Act', coded(acts, w.actWords)),
      f('act', 'In words: what is known of the act, and from whom', 'text'),
    ]),
    folded('Means', [
      f('meansUsed', 'Means', coded(means, w.meansWords), 'For a child no means is needed.'),
      f('means', 'In words: what is known of the means', 'text'),
    ]),
    folded('Purpose', [
      f('purposes', 'Purpose', coded(purposes, w.purposeWords)),
      f('purpose', 'In words: what is known of the purpose', 'text'),
    ]),
    folded('Coding', [f('coding', 'Coding', coded(codes, w.codeWords))]),
    f('verdict', 'Your decision', choice(verdicts, w.verdictWords)),
    f('why', 'Why', 'text'),
  ],
  consent: [
    f('purpose', 'What for', 'line'),
    recipient,
    f('parts', 'Which parts', checksOfParts),
    f('withhold', 'What to leave out, and why', {
      type: 'rows',
      add: 'Leave something out',
      fields: [f('part', 'Part', choice(parts, w.partWords)), f('why', 'Why', 'line')],
    }),
    f('given', 'Given on', 'day'),
    f('how', 'How', said({ said: 'Said', wrote: 'Written', signed: 'Signed' })),
    f('until', 'Until', 'day', 'Empty: until it is taken back.'),
    f('withdrawn', 'Taken back on', 'day'),
  ],
  never: [
    f('police', 'Never police', 'yes'),
    f('immigration', 'Never immigration', 'yes'),
    f('others', 'Nor these', 'text'),
  ],
  need: [
    f('need', 'Need', choice(needKinds, w.needWords)),
    f('note', 'In the person’s words', 'text'),
    f('state', 'State', said({ open: 'Open', met: 'Met', 'not-met': 'Could not be met' })),
  ],
  referral: [
    f('need', 'Need', choice(needKinds, w.needWords)),
    f('to', 'To whom', 'recipient'),
    f('parts', 'What goes with it', checksOfParts),
    f('words', 'Words to them', 'text'),
    f('state', 'State', choice(referralStates, w.stateWords)),
    { ...f('reason', 'Why declined or withdrawn', 'text'), when: { state: ['declined', 'withdrawn'] } },
    { ...f('outcome', 'Outcome', 'text'), when: { state: ['done'] } },
    f('on', 'On', 'day'),
  ],
  task: [
    f('title', 'What', 'line'),
    f('due', 'Due', 'day'),
    f('assignee', 'Who', { type: 'member', nobody: true }),
    f('done', 'Done on', 'day'),
  ],
  statement: [
    f('about', 'About whom', 'text'),
    f('basis', 'Known from', said({ own: 'Own experience', seen: 'Seen', heard: 'Heard' })),
    f('words', 'The person’s words', 'text'),
    f('keepUntil', 'Keep until', 'day'),
  ],
  'harm-review': [
    f('recipient', 'Who would get it', 'line'),
    f('risks', 'What could happen to the person', 'text'),
    f('decision', 'Decision', said({ 'must-not-go': 'Must not go', 'may-go': 'May go' })),
    f('reviewers', 'Reviewed by', 'members'),
  ],
  exception: [
    f('reason', 'For', said({ life: 'A life', child: 'A child' })),
    f('act', 'What was done', 'line'),
    f(
      'told',
      'Was the person told?',
      said({ 'told-first': 'Told first', 'not-safe-to-tell': 'It was not safe to tell' }),
    ),
    f('why', 'Why', 'line'),
    f('review', 'Second look', {
      type: 'group',
      optional: true,
      fields: [
        f('by', 'By', 'member'),
        f('agrees', 'Was it right to act?', {
          type: 'radios',
          options: [
            [true, 'Yes'],
            [false, 'No'],
          ],
        }),
        f('words', 'Words', 'text'),
      ],
    }),
  ],
  interpreter: [
    f('name', 'Name', 'line'),
    f('language', 'Language', 'line'),
    f('confidentiality', 'Signed confidentiality on', 'day'),
    f('conflict', 'Ties to the community, to the other side', 'text'),
    f(
      'accepted',
      'The person accepts this interpreter',
      said({ 'not-asked': 'Not asked', yes: 'Yes', no: 'No' }),
    ),
    { ...f('refusedFor', 'Why not', 'line', 'Such as community or gender.'), when: { accepted: ['no'] } },
  ],
  person: [
    f('workingName', 'Name to call the person', 'line'),
    f('born', 'Born', 'line', 'A year is enough.'),
    f(
      'gender',
      'Gender',
      said({
        woman: 'Woman',
        man: 'Man',
        'trans-woman': 'Trans woman',
        'trans-man': 'Trans man',
        other: 'Other',
      }),
    ),
    f('citizenship', 'Citizenship', { type: 'codes', list: 'countries' }),
    f('languages', 'Languages', { type: 'codes', list: 'languages' }),
    f('forms', 'Form', {
      type: 'checks',
      options: [
        ['prostitution', 'Prostitution'],
        ['pornography', 'Pornography'],
        ['remote-interactive', 'Online, in front of a camera'],
        ['private-sexual', 'In a private household'],
      ],
    }),
    f('recruitment', 'How recruited', 'lines', 'One on each line.'),
    f('control', 'How controlled', 'lines', 'One on each line.'),
    f('country', 'Country of exploitation', { type: 'code', list: 'countries' }),
  ],
  danger: [
    f('stands', 'Danger now?', {
      type: 'radios',
      options: [
        [true, 'Danger now'],
        [false, 'It is over'],
      ],
    }),
    f('why', 'Why', 'text', 'What you know, and from whom.'),
  ],
  threat: [
    f('raised', 'Threat', {
      type: 'radios',
      options: [
        [true, 'Somebody was threatened'],
        [false, 'It is over'],
      ],
    }),
    f('words', 'What happened', 'text'),
  ],
  review: [
    f('words', 'What you saw, what you agreed', 'text'),
    f('reviewOn', 'Look at the case again on', 'day'),
  ],
  closing: [
    f('outcome', 'Outcome', choice(outcomes, w.outcomeWords)),
    f('words', 'In words', 'text'),
    f('followUp', 'Follow up on', 'day'),
  ],
  figures: [
    f(
      'agreed',
      'May codes of this case go into figures?',
      said({
        yes: 'She agrees',
        no: 'She said no',
        'not-asked': 'Not asked',
        withdrawn: 'She takes it back',
      }),
    ),
    f(
      'told',
      'How she was told',
      'text',
      'What is kept, that it leaves her case, until when she can take it back.',
    ),
    f('on', 'On', 'day'),
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
