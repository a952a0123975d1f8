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
import { formWords as t } from '../../words/form.ts';
import { weekdayName } from '../../words/format.ts';

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
const folded = <N extends string>(
  name: string,
  label: string,
  fields: readonly FieldNamed<N>[],
): Fold<N> => ({
  ...{ name, label, fields },
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

/** As the assessment has it. */
export const adultChoice = () => ({
  type: 'radios' as const,
  options: [
    [true, t.adult.true],
    [false, t.adult.false],
    ['unknown', t.adult.unknown],
  ] as readonly FormOption[],
});
const recipient = () => f('recipient', t.recipient, 'recipient');
const checksOfParts = () => coded(parts, w.partWords);
const weekdays = (): readonly FormOption[] => [1, 2, 3, 4, 5, 6, 7].map((day) => [day, weekdayName(day)]);

const formsByKind: { readonly [K in RecordKind]: () => FieldsOf<K> } = {
  contact: () => [
    f('danger', t.contact.danger.label, radios(t.threeWay), t.contact.danger.hint),
    f('under18', t.contact.under18.label, radios(t.threeWay), t.contact.under18.hint),
    f('words', t.contact.words.label, 'text', t.contact.words.hint),
    f('name', t.contact.name.label, 'line', t.contact.name.hint),
    f('country', t.contact.country.label, { type: 'code', list: 'countries' }),
    f('language', t.contact.language.label, { type: 'code', list: 'languages' }),
    { ...f('languageName', t.contact.languageName.label, 'line'), when: { language: ['mis'] } },
    f('channel', t.contact.channel.label, choice(channels, w.channelWords), t.contact.channel.hint),
    f('who', t.contact.who.label, radios(t.contact.who.options)),
    f('safe', t.contact.safe.label, radios(t.contact.safe.options)),
    f('consent', t.contact.consent.label, radios(t.contact.consent.options), t.contact.consent.hint),
    f('callBack', t.contact.callBack.label, {
      type: 'group',
      optional: true,
      fields: [
        f('day', t.contact.callBack.day.label, 'day'),
        f('clock', t.contact.callBack.clock.label, 'clock'),
        f('way', t.contact.callBack.way.label, 'line', t.contact.callBack.way.hint),
      ],
    }),
    ...[
      f('area', t.contact.area.label, 'line', t.contact.area.hint),
      f('material', t.contact.material.label, 'lines', t.contact.material.hint),
      f('tests', t.contact.tests.label, 'lines', t.contact.tests.hint),
    ].map((field) => ({ ...field, when: { channel: ['outreach', 'walk-in'] } })),
  ],
  'safe-contact': () => [
    f('ways', t['safe-contact'].ways.label, {
      type: 'rows',
      add: t['safe-contact'].ways.add,
      fields: [
        f('way', t['safe-contact'].ways.way.label, said(t['safe-contact'].ways.way.options)),
        f('to', t['safe-contact'].ways.to.label, 'line'),
        f('answeredBy', t['safe-contact'].ways.answeredBy.label, 'line'),
        f('say', t['safe-contact'].ways.say.label, 'line'),
      ],
    }),
    f(
      'windows',
      t['safe-contact'].windows.label,
      {
        type: 'rows',
        add: t['safe-contact'].windows.add,
        fields: [
          f('weekday', t['safe-contact'].windows.weekday.label, { type: 'choice', options: weekdays() }),
          f('from', t['safe-contact'].windows.from.label, 'clock'),
          f('to', t['safe-contact'].windows.to.label, 'clock'),
        ],
      },
      ({ timeZone }) => `${w.clockOf(String(timeZone))} ${t['safe-contact'].windows.everyHour}`,
    ),
    f('timeZone', t['safe-contact'].timeZone.label, { type: 'code', list: 'timeZones' }),
    f('codeWord', t['safe-contact'].codeWord.label, 'line'),
    f('never', t['safe-contact'].never.label, 'text'),
    f('reviewOn', t['safe-contact'].reviewOn.label, 'day'),
  ],
  safety: () => [
    f('risks', t.safety.risks.label, {
      type: 'rows',
      add: t.safety.risks.add,
      fields: [
        f('what', t.safety.risks.what.label, 'line'),
        f('level', t.safety.risks.level.label, said(t.safety.risks.level.options)),
        f('doing', t.safety.risks.doing.label, 'line'),
      ],
    }),
    f('dependants', t.safety.dependants.label, 'text'),
    f('documents', t.safety.documents.label, 'text'),
    f('money', t.safety.money.label, 'text'),
    f('phone', t.safety.phone.label, 'text', t.safety.phone.hint),
    f('exit', t.safety.exit.label, 'text'),
    f('reviewOn', t.safety.reviewOn.label, 'day'),
  ],
  assessment: () => [
    // Asked above the indicators, which depend on it.
    { ...f('adult', t.assessment.adult.label, adultChoice()), when: { set: [] } },
    folded('Act', t.assessment.actFold, [
      f('acts', t.assessment.acts.label, coded(acts, w.actWords)),
      f('act', t.assessment.act.label, 'text'),
    ]),
    folded('Means', t.assessment.meansFold, [
      f('meansUsed', t.assessment.meansUsed.label, coded(means, w.meansWords), t.assessment.meansUsed.hint),
      f('means', t.assessment.means.label, 'text'),
    ]),
    folded('Purpose', t.assessment.purposeFold, [
      f('purposes', t.assessment.purposes.label, coded(purposes, w.purposeWords)),
      f('purpose', t.assessment.purpose.label, 'text'),
    ]),
    folded('Coding', t.assessment.codingFold, [
      f('coding', t.assessment.coding.label, coded(codes, w.codeWords)),
    ]),
    f('verdict', t.assessment.verdict.label, choice(verdicts, w.verdictWords)),
    f('why', t.assessment.why.label, 'text'),
  ],
  consent: () => [
    f('purpose', t.consent.purpose.label, 'line'),
    recipient(),
    f('parts', t.consent.parts.label, checksOfParts()),
    f('withhold', t.consent.withhold.label, {
      type: 'rows',
      add: t.consent.withhold.add,
      fields: [
        f('part', t.consent.withhold.part.label, choice(parts, w.partWords)),
        f('why', t.consent.withhold.why.label, 'line'),
      ],
    }),
    f('given', t.consent.given.label, 'day'),
    f('how', t.consent.how.label, said(t.consent.how.options)),
    f('until', t.consent.until.label, 'day', t.consent.until.hint),
    f('withdrawn', t.consent.withdrawn.label, 'day'),
  ],
  never: () => [
    f('police', t.never.police.label, 'yes'),
    f('immigration', t.never.immigration.label, 'yes'),
    f('others', t.never.others.label, 'text'),
  ],
  need: () => [
    f('need', t.need.need.label, choice(needKinds, w.needWords)),
    f('note', t.need.note.label, 'text'),
    f('state', t.need.state.label, said(t.need.state.options)),
  ],
  referral: () => [
    f('need', t.referral.need.label, choice(needKinds, w.needWords)),
    f('to', t.referral.to.label, 'recipient'),
    f('parts', t.referral.parts.label, checksOfParts()),
    f('words', t.referral.words.label, 'text'),
    f('state', t.referral.state.label, choice(referralStates, w.stateWords)),
    { ...f('reason', t.referral.reason.label, 'text'), when: { state: ['declined', 'withdrawn'] } },
    { ...f('outcome', t.referral.outcome.label, 'text'), when: { state: ['done'] } },
    f('on', t.referral.on.label, 'day'),
  ],
  task: () => [
    f('title', t.task.title.label, 'line'),
    f('due', t.task.due.label, 'day'),
    f('assignee', t.task.assignee.label, { type: 'member', nobody: true }),
    f('done', t.task.done.label, 'day'),
  ],
  statement: () => [
    f('about', t.statement.about.label, 'text'),
    f('basis', t.statement.basis.label, said(t.statement.basis.options)),
    f('words', t.statement.words.label, 'text'),
    f('keepUntil', t.statement.keepUntil.label, 'day'),
  ],
  'harm-review': () => [
    f('recipient', t['harm-review'].recipient.label, 'line'),
    f('risks', t['harm-review'].risks.label, 'text'),
    f('decision', t['harm-review'].decision.label, said(t['harm-review'].decision.options)),
    f('reviewers', t['harm-review'].reviewers.label, 'members'),
  ],
  exception: () => [
    f('reason', t.exception.reason.label, said(t.exception.reason.options)),
    f('act', t.exception.act.label, 'line'),
    f('told', t.exception.told.label, said(t.exception.told.options)),
    f('why', t.exception.why.label, 'line'),
    f('review', t.exception.review.label, {
      type: 'group',
      optional: true,
      fields: [
        f('by', t.exception.review.by.label, 'member'),
        f('agrees', t.exception.review.agrees.label, {
          type: 'radios',
          options: [
            [true, t.exception.review.agrees.options.true],
            [false, t.exception.review.agrees.options.false],
          ],
        }),
        f('words', t.exception.review.words.label, 'text'),
      ],
    }),
  ],
  interpreter: () => [
    f('name', t.interpreter.name.label, 'line'),
    f('language', t.interpreter.language.label, 'line'),
    f('confidentiality', t.interpreter.confidentiality.label, 'day'),
    f('conflict', t.interpreter.conflict.label, 'text'),
    f('accepted', t.interpreter.accepted.label, said(t.interpreter.accepted.options)),
    {
      ...f('refusedFor', t.interpreter.refusedFor.label, 'line', t.interpreter.refusedFor.hint),
      when: { accepted: ['no'] },
    },
  ],
  person: () => [
    f('workingName', t.person.workingName.label, 'line'),
    f('born', t.person.born.label, 'line', t.person.born.hint),
    f('gender', t.person.gender.label, said(t.person.gender.options)),
    f('citizenship', t.person.citizenship.label, { type: 'codes', list: 'countries' }),
    f('languages', t.person.languages.label, { type: 'codes', list: 'languages' }),
    f('forms', t.person.forms.label, {
      type: 'checks',
      options: [
        ['prostitution', t.person.forms.options.prostitution],
        ['pornography', t.person.forms.options.pornography],
        ['remote-interactive', t.person.forms.options['remote-interactive']],
        ['private-sexual', t.person.forms.options['private-sexual']],
      ],
    }),
    f('recruitment', t.person.recruitment.label, 'lines', t.person.recruitment.hint),
    f('control', t.person.control.label, 'lines', t.person.control.hint),
    f('country', t.person.country.label, { type: 'code', list: 'countries' }),
  ],
  danger: () => [
    f('stands', t.danger.stands.label, {
      type: 'radios',
      options: [
        [true, t.danger.stands.options.true],
        [false, t.danger.stands.options.false],
      ],
    }),
    f('why', t.danger.why.label, 'text', t.danger.why.hint),
  ],
  threat: () => [
    f('raised', t.threat.raised.label, {
      type: 'radios',
      options: [
        [true, t.threat.raised.options.true],
        [false, t.threat.raised.options.false],
      ],
    }),
    f('words', t.threat.words.label, 'text'),
  ],
  review: () => [f('words', t.review.words.label, 'text'), f('reviewOn', t.review.reviewOn.label, 'day')],
  closing: () => [
    f('outcome', t.closing.outcome.label, choice(outcomes, w.outcomeWords)),
    f('words', t.closing.words.label, 'text'),
    f('followUp', t.closing.followUp.label, 'day'),
  ],
  figures: () => [
    f('agreed', t.figures.agreed.label, said(t.figures.agreed.options)),
    f('told', t.figures.told.label, 'text', t.figures.told.hint),
    f('on', t.figures.on.label, 'day'),
  ],
};

/** The fields of the form of a kind, in the language of the workspace. */
export const formOf = (kind: RecordKind): readonly FormField[] => formsByKind[kind]();

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
  return { ...emptyOf(formOf(kind)), ...begun[kind] };
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
