// What is printed for a consultation, as data for Typst: cards with a number each, and sheets to vote on by
// pen. Neither names anybody, nor the organisation that hands them out.

import { formatCode, type ReportCode } from '@heed/envelope/code';
import { squareCode } from '@heed/site/booklets/square';
import type { PageContext } from '@heed/site/context';
import { day } from '@heed/site/moment';
import type { ConsultationPlan, ConsultationStatement } from '../rules/index.ts';
import { cardAddress } from './card-address.ts';

/** What both sheets need of a consultation. */
export interface PrintedConsultation {
  readonly plan: ConsultationPlan;
  readonly statements: readonly ConsultationStatement[];
  /** `https://heed.example.org/consultation/safer-work` */
  readonly address: string;
}

function frameOf(context: PageContext, { plan, address }: PrintedConsultation) {
  const { t, organisation } = context;
  const texts = plan.texts[context.locale] ?? Object.values(plan.texts)[0];
  return {
    title: texts?.title ?? '',
    question: texts?.question ?? '',
    lang: context.locale,
    dir: context.dir,
    from: organisation.name,
    banner: context.demonstration ? t('frame.demonstration') : null,
    address,
    until: t('consultation-print.until', { day: day(context, plan.closes) }),
  };
}

/** Data of `seats.typ`: a card for each code. */
export function seatSheet(
  context: PageContext,
  consultation: PrintedConsultation,
  cards: readonly ReportCode[],
) {
  const { t } = context;
  return {
    ...frameOf(context, consultation),
    how: t('consultation-print.seat-how'),
    care: t('consultation-print.seat-care'),
    number: t('consultation-print.seat-number'),
    codeSays: t('consultation-print.seat-code'),
    cards: cards.map((card) => ({
      number: formatCode(card),
      code: squareCode(cardAddress(consultation.address, card), 'low'),
    })),
  };
}

/** Data of `votes.typ`: sheets from number `first` on. */
export function voteSheet(
  context: PageContext,
  consultation: PrintedConsultation,
  { group, first, count }: { readonly group: string; readonly first: number; readonly count: number },
) {
  const { t } = context;
  const open = consultation.statements.filter(({ state }) => state === 'asked');
  return {
    ...frameOf(context, consultation),
    how: t('consultation-print.sheet-how'),
    group,
    votes: [t('consultation-print.agree'), t('consultation-print.disagree'), t('consultation-print.pass')],
    statements: open.map(({ number, texts }) => ({
      number: String(number),
      text: texts[context.locale] ?? Object.values(texts)[0] ?? '',
    })),
    sheets: Array.from({ length: count }, (_, at) =>
      t('consultation-print.sheet-number', { number: String(first + at) }),
    ),
  };
}
