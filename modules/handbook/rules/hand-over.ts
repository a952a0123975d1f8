// To whom a recommendation was handed, by when an answer was asked for, and what was answered. All of it is
// public.

import { because } from '@heed/domain/faults';
import { addressees } from '@heed/domain/handbook';
import { byLanguage, line, paragraphs } from '@heed/domain/text';
import { type Day, daysBetween } from '@heed/domain/time';
import * as v from 'valibot';

/** What became of it, as the addressee answered or as it can be seen. */
export const handOverStates = ['open', 'accepted', 'in-part', 'refused', 'done', 'overtaken'] as const;
/** A state by its code. */
export type HandOverState = (typeof handOverStates)[number];

const day = v.pipe(v.string(because('needs-iso-day')), v.isoDate(because('needs-iso-day')));

const answer = v.strictObject({
  day,
  /** In the addressee's own words. */
  quote: byLanguage(paragraphs(2000)),
  /** Where it can be read: an https address, or the kind of letter and its reference. */
  source: line(300),
});
/** An answer, quoted. */
export type HandOverAnswer = v.InferOutput<typeof answer>;

/** The form of a hand-over. */
export const handOverShape = v.pipe(
  v.strictObject({
    addressee: v.picklist(addressees, because('must-be-chosen')),
    /** The office, as it calls itself. */
    to: line(140),
    handed: day,
    /** By when an answer was asked for. */
    askedBy: day,
    state: v.picklist(handOverStates, because('must-be-chosen')),
    answer: v.nullable(answer),
  }),
  v.forward(
    v.check(({ handed, askedBy }) => handed <= askedBy, because('ends-before-start')),
    ['askedBy'],
  ),
  v.forward(
    v.check(
      ({ state, answer }) => state === 'open' || state === 'overtaken' || answer !== null,
      because('is-missing'),
    ),
    ['answer'],
  ),
  v.forward(
    v.check(({ handed, answer }) => answer === null || answer.day >= handed, because('ends-before-start')),
    ['answer', 'day'],
  ),
);
/** One recommendation in the hands of one office. */
export type RecommendationHandOver = v.InferOutput<typeof handOverShape>;

/** Days without an answer on `today`; null where there is an answer, or where none is awaited any more. */
export const daysWithoutAnswer = (
  { state, answer, handed }: RecommendationHandOver,
  today: Day,
): number | null =>
  state === 'open' && answer === null && today >= handed ? daysBetween(handed, today) : null;

/** Whether the day by which an answer was asked for is over and none came. */
export const isOverdue = (handOver: RecommendationHandOver, today: Day): boolean =>
  daysWithoutAnswer(handOver, today) !== null && today > handOver.askedBy;
