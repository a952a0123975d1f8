// The form of a notice to a platform, and the part of it that each outcome asks for.

import {
  type Body,
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
} from '@heed/domain/casework';
import { workspaceLanguages } from '../../words/choose.ts';
import { formWords as t } from '../../words/form.ts';
import { languageName } from '../../words/format.ts';
import { choice, type FormField, type FormOption, field, folded, onlyWhen, radios } from './form-fields.ts';
import { platforms } from './platforms.ts';

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

/** What is asked of a notice, and what came of it. */
export const noticeForm = () => [
  field('what', t.notice.what.label, choice(noticeItems, t.notice.what.options)),
  field('addresses', t.notice.addresses.label, 'lines', t.notice.addresses.hint),
  field('platform', t.notice.platform.label, {
    type: 'choice',
    options: [
      ...platforms.value.map(({ code, name }): FormOption => [code, name]),
      [otherPlatform, t.notice.platform.other],
    ],
  }),
  ...onlyWhen({ platform: [otherPlatform] }, field('platformName', t.notice.platformName.label, 'line')),
  field('under18', t.notice.under18.label, radios(t.threeWay), t.notice.under18.hint),
  field('own', t.notice.own.label, radios(t.threeWay)),
  field('removalWish', t.notice.removalWish.label, radios(t.notice.removalWish.options)),
  field('safe', t.notice.safe.label, radios(t.notice.safe.options), t.notice.safe.hint),
  field('harm', t.notice.harm.label, 'text'),
  field('decision', t.notice.decision.label, radios(t.notice.decision.options)),
  ...onlyWhen(
    { decision: ['notify'] },
    field('law', t.notice.law.label, choice(noticeLaws, t.notice.law.options)),
    field('keyword', t.notice.keyword.label, choice(noticeKeywords, t.notice.keyword.options)),
    field('language', t.notice.language.label, languageChoice(), t.notice.language.hint),
    field('reasons', t.notice.reasons.label, 'text', t.notice.reasons.hint),
  ),
  ...onlyWhen(
    { decision: ['notify'], law: ['us-48h'] },
    field('authorisedOn', t.notice.authorisedOn.label, 'day'),
  ),
  ...onlyWhen({ decision: ['notify'] }, field('goodFaith', t.notice.goodFaith.label, 'yes')),
  folded('After', t.notice.after, afterSending()),
];

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

type NoticeFieldName = keyof Body<'notice'>;
interface StageFields {
  readonly open: readonly NoticeFieldName[];
  /** Under 'statement of reasons': few platforms say them. */
  readonly folded?: readonly NoticeFieldName[];
}

const stageFields: Readonly<Record<NoticeStage, StageFields>> = {
  send: { open: ['sentOn'] },
  receipt: { open: ['receivedOn', 'receipt'] },
  answer: {
    open: ['answerWords', 'answeredOn', 'answer', 'wrong'],
    folded: ['monetary', 'provision', 'account', 'groundKind', 'ground', 'explanation', 'facts', 'automated'],
  },
  complain: { open: ['complainedOn', 'noFurther'] },
  complaint: { open: ['complaintEndedOn', 'complaintResult', 'wrong'] },
  dispute: { open: ['disputeBody', 'disputedOn', 'noFurther'] },
  'dispute-answer': { open: ['disputeEndedOn', 'disputeResult', 'wrong'] },
  tell: { open: ['informedOn', 'informedOf'] },
};

/** The fields of one outcome of a notice. */
export function stageFormOf(stage: NoticeStage): readonly FormField[] {
  const outcomeFields: readonly FormField[] = afterSending();
  const fieldsOf = (names: readonly NoticeFieldName[]) =>
    names.flatMap((name) => outcomeFields.filter((candidate) => candidate.name === name));
  const { open, folded: foldedNames } = stageFields[stage];
  if (foldedNames === undefined) return fieldsOf(open);
  return [
    ...fieldsOf(open),
    { name: 'Statement', label: t.notice.statement, type: 'folded', fields: fieldsOf(foldedNames) },
  ];
}
