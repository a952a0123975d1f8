// A consultation: what is asked, of whom, and what was promised about the result.
import type { ConsultationGroup } from '@heed/domain/groups';
import { type Day, daysBetween, isDay } from '@heed/domain/time';

/** Most Unicode code units of a text of a plan. */
export const planLengths = { title: 120, question: 400, use: 600, gatekeeper: 120 } as const;
/** Most statements of one consultation. */
export const MOST_STATEMENTS = 300;
/** Most seats of one group. */
export const MOST_SEATS = 5000;
/** Longest time that a consultation stays open, days. */
const mostOpenDays = 370;

/** What people read, in one language. */
export interface ConsultationTexts {
  readonly title: string;
  readonly question: string;
  /** What will happen with the result. */
  readonly use: string;
}

/** A group with those who hand out its cards, such as an organisation of sex workers. */
export interface AskedGroup {
  readonly group: ConsultationGroup;
  /** In the order in which they were named: a seat says by its place in this list who handed it out. */
  readonly gatekeepers: readonly string[];
}

/**
 * How a consultation asks. `votes`: agree, disagree or pass. `ratings`: 1 to 9 on each statement, changed
 * until the end, as a Delphi. `pairs`: which of two statements matters more.
 */
export const consultationMethods = ['votes', 'ratings', 'pairs'] as const;
/** A method by its code. */
export type ConsultationMethod = (typeof consultationMethods)[number];

/** Fewer voters than this make no groups of opinion: ratings are the honest choice. */
export const FEW_VOTERS = 30;
/** Per cent of ratings in 7 to 9 from which there is consensus: fixed before anybody rates. */
export const CONSENSUS_PERCENT = 75;

/** What a convener writes down. */
export interface ConsultationPlan {
  readonly method: ConsultationMethod;
  /** By language (BCP 47); the first is the one that it was written in. */
  readonly texts: Readonly<Record<string, ConsultationTexts>>;
  readonly groups: readonly AskedGroup[];
  /** First and last day of voting, both included. */
  readonly opens: Day;
  readonly closes: Day;
  /** By when an answer to the result is promised. */
  readonly answerBy: Day;
}

/**
 * `draft`: may still be changed. `open`: keys are confirmed and cards count. `ended`: no vote counts any
 * more.
 */
export type ConsultationState = 'draft' | 'open' | 'ended';

/** How it stands for people on a day: `coming` is confirmed and begins later. */
export type ConsultationPhase = 'draft' | 'coming' | 'open' | 'closed';

/** The phase on `today`. */
export function phaseOf(
  state: ConsultationState,
  { opens, closes }: Pick<ConsultationPlan, 'opens' | 'closes'>,
  today: Day,
): ConsultationPhase {
  if (state === 'draft') return 'draft';
  if (state === 'ended' || today > closes) return 'closed';
  return today < opens ? 'coming' : 'open';
}

/** The day on which voting ended or will end: pressed before the last day, or with it. */
export const closingDay = (closes: Day, endedDay: Day | null): Day =>
  endedDay === null || closes < endedDay ? closes : endedDay;

/** Why a plan cannot open. */
export const planFaultKinds = [
  'no-language',
  'text-missing',
  'no-group',
  'group-twice',
  'no-gatekeeper',
  'days-wrong',
  'too-long',
  'answer-too-early',
  'closes-in-the-past',
] as const;
/** A fault by its code. */
export type PlanFault = (typeof planFaultKinds)[number];

/** Everything that keeps a plan from opening on `today`; empty where nothing does. */
export function planFaults(plan: ConsultationPlan, today: Day): PlanFault[] {
  const texts = Object.values(plan.texts);
  const groups = plan.groups.map(({ group }) => group);
  const hasDays = [plan.opens, plan.closes, plan.answerBy].every(isDay) && plan.opens <= plan.closes;
  const faults: [PlanFault, boolean][] = [
    ['no-language', texts.length === 0],
    ['text-missing', texts.some((text) => [text.title, text.question, text.use].some(isBlank))],
    ['no-group', groups.length === 0],
    ['group-twice', new Set(groups).size < groups.length],
    [
      'no-gatekeeper',
      plan.groups.some(({ gatekeepers }) => gatekeepers.length === 0 || gatekeepers.some(isBlank)),
    ],
    ['days-wrong', !hasDays],
    ['too-long', hasDays && daysBetween(plan.opens, plan.closes) >= mostOpenDays],
    ['answer-too-early', hasDays && plan.answerBy < plan.closes],
    ['closes-in-the-past', hasDays && plan.closes < today],
  ];
  return faults.filter(([, stands]) => stands).map(([fault]) => fault);
}

const isBlank = (text: string) => text.trim() === '';
