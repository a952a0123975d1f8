// An organisation ends: by when it takes no more reports, by when everything is destroyed, who goes on, and
// what people answer to being handed over. Two decide it: the operator writes it down, a supervisor confirms.
import { addDays, type Day } from '../time/index.ts';

/** Who goes on with the work, as people read it. */
export interface Successor {
  readonly name: string;
  /** Where to write or what to open. */
  readonly address: string;
  /** Telephone numbers, as they are dialled; may be empty. */
  readonly telephone: string;
}

/** How an organisation ends. */
export interface WindDown {
  /** From this day on no new report is taken. */
  readonly closes: Day;
  /** On this day everything is destroyed that was not handed over. */
  readonly ends: Day;
  /** Null: nobody goes on. */
  readonly successor: Successor | null;
  readonly plannedOn: Day;
  /** The supervisor who confirmed it; null while nobody has, and while nobody outside reads of it. */
  readonly confirmedBy: string | null;
  readonly confirmedOn: Day | null;
}

/** Days for people to come back between the last report and the end. */
export const leastWindDownDays = 30;
const mostLength = 200;

/** What is wrong with a plan, by its code. */
export type WindDownFault = 'no-day' | 'past' | 'too-soon' | 'no-name' | 'too-long';

/** What is wrong with a plan; null where nothing is. */
export function checkWindDown(
  { closes, ends, successor }: Pick<WindDown, 'closes' | 'ends' | 'successor'>,
  today: Day,
): WindDownFault | null {
  if (![closes, ends].every(isDay)) return 'no-day';
  if (closes < today) return 'past';
  if (ends < addDays(closes, leastWindDownDays)) return 'too-soon';
  if (successor === null) return null;
  if ([successor.name, successor.address].some((text) => text.trim() === '')) return 'no-name';
  return Object.values(successor).some((text) => text.length > mostLength) ? 'too-long' : null;
}

const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) && addDays(text, 0) === text;

/** `planned`: no supervisor has confirmed it. `over`: its last day has come, and it waits to be destroyed. */
export type WindDownStanding = 'planned' | 'announced' | 'closed' | 'over';

export function standingOf({ closes, ends, confirmedOn }: WindDown, today: Day): WindDownStanding {
  if (confirmedOn === null) return 'planned';
  if (today >= ends) return 'over';
  return today >= closes ? 'closed' : 'announced';
}

/** Answers to being handed over. */
export const successorAnswers = ['yes', 'no'] as const;
/** An answer by its code. */
export type SuccessorAnswer = (typeof successorAnswers)[number];

/** What an answer puts into the seal of her message, beside the sentence that she read. */
export function answerFacts(answer: SuccessorAnswer, { name }: Pick<Successor, 'name'>) {
  return { handOver: answer === 'yes', successor: name };
}

/** Her words with the sentence of her answer below them. */
export const answerText = (words: string, sentence: string): string =>
  words.trim() === '' ? sentence : `${words.trimEnd()}\n\n${sentence}`;

/** Genuine messages of hers, the oldest first. The last answer counts, and for this successor alone. */
export function lastAnswer(
  own: readonly { readonly facts?: Readonly<Record<string, string | number | boolean>> | undefined }[],
  { name }: Successor,
): SuccessorAnswer | null {
  const last = own.findLast(({ facts }) => facts?.handOver !== undefined && facts.successor === name);
  if (last === undefined) return null;
  return last.facts?.handOver === true ? 'yes' : 'no';
}
