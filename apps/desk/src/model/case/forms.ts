// The form of each kind of record: which fields, in which order. What they accept is said once, by the
// domain; this says how they are asked.

import { acts, codes, means, purposes } from '@heed/domain/assessment';
import {
  type Body,
  channels,
  needKinds,
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
  otherPlatform,
  outcomes,
  parts,
  type RecordKind,
  referralStates,
  repeats,
  verdicts,
} from '@heed/domain/casework';
import { addMonths } from '@heed/domain/time';
import * as w from '../../words/case.ts';
import { workspaceLanguages } from '../../words/choose.ts';
import { formWords as t } from '../../words/form.ts';
import { languageName, weekdayName } from '../../words/format.ts';
import { platforms } from './platforms.ts';

export type FormOption = readonly [value: string | number | boolean, label: string];
interface FieldHead {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | ((values: Readonly<Record<string, unknown>>) => string);
  /** Asked only where other fields of the form have one of these values. */
  readonly when?: Readonly<Record<string, readonly string[]>>;
}
export type FormField = FieldHead &
  /** 'moment': ISO 8601, read from a file and shown by the clock of this machine, with its zone. */
  (
    | {
        readonly type:
          | 'line'
          | 'text'
          | 'moment'
          | 'day'
          | 'clock'
          | 'yes'
          | 'lines'
          | 'members'
          | 'recipient';
      }
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
const choiceOf = (options: Readonly<Record<string, string>>) => ({
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
const recipient = () => field('recipient', t.recipient, 'recipient');
const checksOfParts = () => coded(parts, w.partWords);
const weekdays = (): readonly FormOption[] => [1, 2, 3, 4, 5, 6, 7].map((day) => [day, weekdayName(day)]);

/** The languages of the workspace: a notice is written in none other. */
const languageChoice = () => ({
  type: 'choice' as const,
  options: workspaceLanguages().map((code): FormOption => [code, languageName(code)]),
});

/** What came of a notice: sending, receipt, answer, complaint, dispute, the person informed. */
const afterSending = () => [
  field('sentOn', t.notice.sentOn.label, 'day'),
  field('receivedOn', t.notice.receivedOn.label, 'day'),
  field('receipt', t.notice.receipt.label, 'line'),
  field('answerWords', t.notice.answerWords.label, 'text', t.notice.answerWords.hint),
  field('answeredOn', t.notice.answeredOn.label, 'day'),
  field('answer', t.notice.answer.label, choice(noticeDecisions, t.notice.answer.options)),
  field('monetary', t.notice.monetary.label, choice(noticeMonetary, t.notice.monetary.options)),
  field('provision', t.notice.provision.label, choice(noticeProvision, t.notice.provision.options)),
  field('account', t.notice.account.label, choice(noticeAccount, t.notice.account.options)),
  field('groundKind', t.notice.groundKind.label, choice(noticeGrounds, t.notice.groundKind.options)),
  field('ground', t.notice.ground.label, 'text'),
  field('explanation', t.notice.explanation.label, 'text'),
  field('facts', t.notice.facts.label, 'text'),
  field('automated', t.notice.automated.label, choice(noticeAutomation, t.notice.automated.options)),
  field('wrong', t.notice.wrong.label, radios(t.notice.wrong.options), t.notice.wrong.hint),
  field('complainedOn', t.notice.complainedOn.label, 'day'),
  field('complaintEndedOn', t.notice.complaintEndedOn.label, 'day'),
  field('complaintResult', t.notice.complaintResult.label, choice(noticeResults, t.notice.result)),
  field('disputeBody', t.notice.disputeBody.label, 'line'),
  field('disputedOn', t.notice.disputedOn.label, 'day'),
  field('disputeEndedOn', t.notice.disputeEndedOn.label, 'day'),
  field('disputeResult', t.notice.disputeResult.label, choice(noticeResults, t.notice.result)),
  field('noFurther', t.notice.noFurther.label, 'yes'),
  field('informedOn', t.notice.informedOn.label, 'day'),
  field('informedOf', t.notice.informedOf.label, choice(noticeOutcomes, t.notice.informedOf.options)),
];

const formsByKind: { readonly [K in RecordKind]: () => FieldsOf<K> } = {
  contact: () => [
    field('danger', t.contact.danger.label, radios(t.threeWay), t.contact.danger.hint),
    field('under18', t.contact.under18.label, radios(t.threeWay), t.contact.under18.hint),
    field('words', t.contact.words.label, 'text', t.contact.words.hint),
    field('advice', t.contact.advice.label, 'text', t.contact.advice.hint),
    field('name', t.contact.name.label, 'line', t.contact.name.hint),
    field('country', t.contact.country.label, { type: 'code', list: 'countries' }),
    field('language', t.contact.language.label, { type: 'code', list: 'languages' }),
    { ...field('languageName', t.contact.languageName.label, 'line'), when: { language: ['mis'] } },
    field('channel', t.contact.channel.label, choice(channels, w.channelWords), t.contact.channel.hint),
    field('who', t.contact.who.label, radios(t.contact.who.options)),
    field('safe', t.contact.safe.label, radios(t.contact.safe.options)),
    field('consent', t.contact.consent.label, radios(t.contact.consent.options), t.contact.consent.hint),
    field('callBack', t.contact.callBack.label, {
      type: 'group',
      optional: true,
      fields: [
        field('day', t.contact.callBack.day.label, 'day'),
        field('clock', t.contact.callBack.clock.label, 'clock'),
        field('way', t.contact.callBack.way.label, 'line', t.contact.callBack.way.hint),
      ],
    }),
    ...[
      field('area', t.contact.area.label, 'line', t.contact.area.hint),
      field('material', t.contact.material.label, 'lines', t.contact.material.hint),
      field('tests', t.contact.tests.label, 'lines', t.contact.tests.hint),
    ].map((field) => ({ ...field, when: { channel: ['outreach', 'walk-in'] } })),
  ],
  'safe-contact': () => [
    field('ways', t['safe-contact'].ways.label, {
      type: 'rows',
      add: t['safe-contact'].ways.add,
      fields: [
        field('way', t['safe-contact'].ways.way.label, choiceOf(t['safe-contact'].ways.way.options)),
        field('to', t['safe-contact'].ways.to.label, 'line'),
        field('answeredBy', t['safe-contact'].ways.answeredBy.label, 'line'),
        field('say', t['safe-contact'].ways.say.label, 'line'),
      ],
    }),
    field(
      'windows',
      t['safe-contact'].windows.label,
      {
        type: 'rows',
        add: t['safe-contact'].windows.add,
        fields: [
          field('weekday', t['safe-contact'].windows.weekday.label, { type: 'choice', options: weekdays() }),
          field('from', t['safe-contact'].windows.from.label, 'clock'),
          field('to', t['safe-contact'].windows.to.label, 'clock'),
        ],
      },
      ({ timeZone }) => `${w.clockOf(String(timeZone))} ${t['safe-contact'].windows.everyHour}`,
    ),
    field('timeZone', t['safe-contact'].timeZone.label, { type: 'code', list: 'timeZones' }),
    field('codeWord', t['safe-contact'].codeWord.label, 'line'),
    field('never', t['safe-contact'].never.label, 'text'),
    field('reviewOn', t['safe-contact'].reviewOn.label, 'day'),
  ],
  safety: () => [
    field('risks', t.safety.risks.label, {
      type: 'rows',
      add: t.safety.risks.add,
      fields: [
        field('what', t.safety.risks.what.label, 'line'),
        field('level', t.safety.risks.level.label, choiceOf(t.safety.risks.level.options)),
        field('doing', t.safety.risks.doing.label, 'line'),
      ],
    }),
    folded('More', t.safety.more, [
      field('dependants', t.safety.dependants.label, 'text'),
      field('documents', t.safety.documents.label, 'text'),
      field('money', t.safety.money.label, 'text'),
      field('phone', t.safety.phone.label, 'text', t.safety.phone.hint),
      field('exit', t.safety.exit.label, 'text'),
    ]),
    field('reviewOn', t.safety.reviewOn.label, 'day'),
  ],
  assessment: () => [
    // Asked above the indicators, which depend on it.
    { ...field('adult', t.assessment.adult.label, adultChoice()), when: { set: [] } },
    folded('Act', t.assessment.actFold, [
      field('acts', t.assessment.acts.label, coded(acts, w.actWords)),
      field('act', t.assessment.act.label, 'text'),
    ]),
    folded('Means', t.assessment.meansFold, [
      field(
        'meansUsed',
        t.assessment.meansUsed.label,
        coded(means, w.meansWords),
        t.assessment.meansUsed.hint,
      ),
      field('means', t.assessment.means.label, 'text'),
    ]),
    folded('Purpose', t.assessment.purposeFold, [
      field('purposes', t.assessment.purposes.label, coded(purposes, w.purposeWords)),
      field('purpose', t.assessment.purpose.label, 'text'),
    ]),
    folded('Coding', t.assessment.codingFold, [
      field('coding', t.assessment.coding.label, coded(codes, w.codeWords)),
    ]),
    field('verdict', t.assessment.verdict.label, choice(verdicts, w.verdictWords)),
    field('why', t.assessment.why.label, 'text'),
  ],
  consent: () => [
    field('purpose', t.consent.purpose.label, 'line'),
    recipient(),
    field('parts', t.consent.parts.label, checksOfParts()),
    field('given', t.consent.given.label, 'day'),
    field('how', t.consent.how.label, choiceOf(t.consent.how.options)),
    field('withdrawn', t.consent.withdrawn.label, 'day'),
    folded('Limits', t.consent.limits, [
      field('withhold', t.consent.withhold.label, {
        type: 'rows',
        add: t.consent.withhold.add,
        fields: [
          field('part', t.consent.withhold.part.label, choice(parts, w.partWords)),
          field('why', t.consent.withhold.why.label, 'line'),
        ],
      }),
      field('until', t.consent.until.label, 'day', t.consent.until.hint),
    ]),
  ],
  never: () => [
    field('police', t.never.police.label, 'yes'),
    field('immigration', t.never.immigration.label, 'yes'),
    field('others', t.never.others.label, 'text'),
  ],
  need: () => [
    field('need', t.need.need.label, choice(needKinds, w.needWords)),
    field('note', t.need.note.label, 'text'),
    field('state', t.need.state.label, choiceOf(t.need.state.options)),
  ],
  referral: () => [
    field('need', t.referral.need.label, choice(needKinds, w.needWords)),
    field('to', t.referral.to.label, 'recipient'),
    field('parts', t.referral.parts.label, checksOfParts()),
    field('words', t.referral.words.label, 'text'),
    field('state', t.referral.state.label, choice(referralStates, w.stateWords)),
    { ...field('reason', t.referral.reason.label, 'text'), when: { state: ['declined', 'withdrawn'] } },
    { ...field('outcome', t.referral.outcome.label, 'text'), when: { state: ['done'] } },
    field('on', t.referral.on.label, 'day'),
  ],
  task: () => [
    field('title', t.task.title.label, 'line'),
    field('due', t.task.due.label, 'day'),
    field('assignee', t.task.assignee.label, { type: 'member', nobody: true }),
    field('repeat', t.task.repeat.label, choice(repeats, t.task.repeat.options), t.task.repeat.hint),
    field('done', t.task.done.label, 'day'),
  ],
  statement: () => [
    field('about', t.statement.about.label, 'text'),
    field('basis', t.statement.basis.label, choiceOf(t.statement.basis.options)),
    field('words', t.statement.words.label, 'text'),
    field('keepUntil', t.statement.keepUntil.label, 'day'),
  ],
  'harm-review': () => [
    field('recipient', t['harm-review'].recipient.label, 'line'),
    field('risks', t['harm-review'].risks.label, 'text'),
    field('decision', t['harm-review'].decision.label, choiceOf(t['harm-review'].decision.options)),
    field('reviewers', t['harm-review'].reviewers.label, 'members'),
  ],
  notice: () => [
    field('what', t.notice.what.label, choice(noticeItems, t.notice.what.options)),
    field('addresses', t.notice.addresses.label, 'lines', t.notice.addresses.hint),
    field('platform', t.notice.platform.label, {
      type: 'choice',
      options: [
        ...platforms.value.map(({ code, name }): FormOption => [code, name]),
        [otherPlatform, t.notice.platform.other],
      ],
    }),
    { ...field('platformName', t.notice.platformName.label, 'line'), when: { platform: [otherPlatform] } },
    field('under18', t.notice.under18.label, radios(t.threeWay), t.notice.under18.hint),
    field('own', t.notice.own.label, radios(t.threeWay)),
    field('removalWish', t.notice.removalWish.label, radios(t.notice.removalWish.options)),
    field('safe', t.notice.safe.label, radios(t.notice.safe.options), t.notice.safe.hint),
    field('harm', t.notice.harm.label, 'text'),
    field('decision', t.notice.decision.label, radios(t.notice.decision.options)),
    ...[
      field('law', t.notice.law.label, choice(noticeLaws, t.notice.law.options)),
      field('keyword', t.notice.keyword.label, choice(noticeKeywords, t.notice.keyword.options)),
      field('language', t.notice.language.label, languageChoice(), t.notice.language.hint),
      field('reasons', t.notice.reasons.label, 'text', t.notice.reasons.hint),
    ].map((field) => ({ ...field, when: { decision: ['notify'] } })),
    {
      ...field('authorisedOn', t.notice.authorisedOn.label, 'day'),
      when: { decision: ['notify'], law: ['us-48h'] },
    },
    { ...field('goodFaith', t.notice.goodFaith.label, 'yes'), when: { decision: ['notify'] } },
    folded('After', t.notice.after, afterSending()),
  ],
  // All but the first and the last is read from the file.
  capture: () => [
    field('under18', t.notice.under18.label, radios(t.threeWay), t.notice.under18.hint),
    field('address', t.capture.address.label, 'line'),
    field('capturedAt', t.capture.capturedAt.label, 'moment'),
    field('title', t.capture.title.label, 'line'),
    field('software', t.capture.software.label, 'line'),
    field('browser', t.capture.browser.label, 'line'),
    field('proxied', t.capture.proxied.label, choiceOf(t.capture.proxied.options)),
    field('sha256', t.capture.sha256.label, 'line'),
    field('how', t.capture.how.label, 'text'),
  ],
  exception: () => [
    field('reason', t.exception.reason.label, choiceOf(t.exception.reason.options)),
    field('act', t.exception.act.label, 'line'),
    field('told', t.exception.told.label, choiceOf(t.exception.told.options)),
    field('why', t.exception.why.label, 'line'),
    field('review', t.exception.review.label, {
      type: 'group',
      optional: true,
      fields: [
        field('by', t.exception.review.by.label, 'member'),
        field('agrees', t.exception.review.agrees.label, {
          type: 'radios',
          options: [
            [true, t.exception.review.agrees.options.true],
            [false, t.exception.review.agrees.options.false],
          ],
        }),
        field('words', t.exception.review.words.label, 'text'),
      ],
    }),
  ],
  interpreter: () => [
    field('name', t.interpreter.name.label, 'line'),
    field('language', t.interpreter.language.label, 'line'),
    field('confidentiality', t.interpreter.confidentiality.label, 'day'),
    field('conflict', t.interpreter.conflict.label, 'text'),
    field('accepted', t.interpreter.accepted.label, choiceOf(t.interpreter.accepted.options)),
    {
      ...field('refusedFor', t.interpreter.refusedFor.label, 'line', t.interpreter.refusedFor.hint),
      when: { accepted: ['no'] },
    },
  ],
  person: () => [
    field('workingName', t.person.workingName.label, 'line'),
    field('born', t.person.born.label, 'line', t.person.born.hint),
    field('gender', t.person.gender.label, choiceOf(t.person.gender.options)),
    field('citizenship', t.person.citizenship.label, { type: 'codes', list: 'countries' }),
    field('languages', t.person.languages.label, { type: 'codes', list: 'languages' }),
    field('forms', t.person.forms.label, {
      type: 'checks',
      options: [
        ['prostitution', t.person.forms.options.prostitution],
        ['pornography', t.person.forms.options.pornography],
        ['remote-interactive', t.person.forms.options['remote-interactive']],
        ['private-sexual', t.person.forms.options['private-sexual']],
      ],
    }),
    field('recruitment', t.person.recruitment.label, 'lines', t.person.recruitment.hint),
    field('control', t.person.control.label, 'lines', t.person.control.hint),
    field('country', t.person.country.label, { type: 'code', list: 'countries' }),
  ],
  danger: () => [
    field('stands', t.danger.stands.label, {
      type: 'radios',
      options: [
        [true, t.danger.stands.options.true],
        [false, t.danger.stands.options.false],
      ],
    }),
    field('why', t.danger.why.label, 'text', t.danger.why.hint),
  ],
  'check-in': () => [field('done', t['check-in'].done.label, 'text', t['check-in'].done.hint)],
  threat: () => [
    field('raised', t.threat.raised.label, {
      type: 'radios',
      options: [
        [true, t.threat.raised.options.true],
        [false, t.threat.raised.options.false],
      ],
    }),
    field('words', t.threat.words.label, 'text'),
  ],
  review: () => [
    field('words', t.review.words.label, 'text'),
    field('reviewOn', t.review.reviewOn.label, 'day'),
  ],
  closing: () => [
    field('outcome', t.closing.outcome.label, choice(outcomes, w.outcomeWords)),
    field('words', t.closing.words.label, 'text'),
    field('followUp', t.closing.followUp.label, 'day'),
  ],
  figures: () => [
    field('agreed', t.figures.agreed.label, choiceOf(t.figures.agreed.options)),
    field('told', t.figures.told.label, 'text', t.figures.told.hint),
    field('on', t.figures.on.label, 'day'),
  ],
};

/** The part of a notice that a member writes down as one outcome. */
export type NoticeStage =
  | 'send'
  | 'receipt'
  | 'answer'
  | 'complain'
  | 'complaint'
  | 'dispute'
  | 'dispute-answer'
  | 'tell';

/** The fields of each; those after the bar are folded away. */
const stageFields: Readonly<Record<NoticeStage, readonly [asked: string, folded?: string]>> = {
  send: ['sentOn'],
  receipt: ['receivedOn receipt'],
  answer: [
    'answerWords answeredOn answer wrong',
    'monetary provision account groundKind ground explanation facts automated',
  ],
  complain: ['complainedOn noFurther'],
  complaint: ['complaintEndedOn complaintResult wrong'],
  dispute: ['disputeBody disputedOn noFurther'],
  'dispute-answer': ['disputeEndedOn disputeResult wrong'],
  tell: ['informedOn informedOf'],
};

/** The fields of one outcome of a notice. */
export function stageFormOf(stage: NoticeStage): readonly FormField[] {
  const all = unfolded(formOf('notice'));
  const fieldsOf = (names: string) =>
    names.split(' ').flatMap((name) => all.filter((candidate) => candidate.name === name));
  const [first, others] = stageFields[stage];
  return [
    ...fieldsOf(first),
    ...(others === undefined
      ? []
      : [
          { name: 'Statement', label: t.notice.statement, type: 'folded' as const, fields: fieldsOf(others) },
        ]),
  ];
}

/** The fields of the form of a kind, in the language of the workspace. */
export const formOf = (kind: RecordKind): readonly FormField[] => formsByKind[kind]();

/**
 * What stands in a form before anybody typed: no choice is made. `today` bounds how long a statement about
 * somebody else is kept, which is the organisation's rule and no fact of anybody.
 */
export function emptyBody(kind: RecordKind, today: string): Record<string, unknown> {
  const initialBodies: Partial<Record<RecordKind, Record<string, unknown>>> = {
    contact: { started: null, ended: null },
    assessment: { set: 'ilo', indicators: {} },
    referral: { link: null },
    statement: { keepUntil: addMonths(today, 6), sealed: '' },
    exception: { at: Date.now() },
    closing: { needsApproval: false, approved: null },
    figures: { until: null },
  };
  return { ...emptyOf(formOf(kind)), ...initialBodies[kind] };
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
