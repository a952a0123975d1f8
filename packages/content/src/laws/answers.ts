// What the lines of law answer: the last line of a topic that carries an answer counts, so that an
// organisation's own line goes before ours. Where none does the answer is 'unknown', never guessed from a
// label.
import type { LawAnswer, LawLine, LawQuestion, Laws, Topic } from './schema.ts';

/** What holds in every country of the Union is kept under this code. */
export const union = 'EU';

/** The lines of a country on a topic, in the order of the file. */
export const linesOn = (laws: Laws, country: string, topic: Topic): readonly LawLine[] =>
  (laws[country] ?? []).filter((line) => line.topic === topic);

/** What the law of a country answers; 'unknown' where no line says. */
export function answerOf(laws: Laws, country: string, question: LawQuestion): LawAnswer {
  const line = linesOn(laws, country, question).findLast(({ answer }) => answer !== undefined);
  return (line?.answer as LawAnswer | undefined) ?? 'unknown';
}
