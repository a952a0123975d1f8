// A published result of a consultation: shares of groups, in steps of five per cent. What may stand in it is
// the rule of `packages/statistics/src/disclosure-control/vote-release.md`; here is its form.

import { shapes as s } from '@heed/api/module';
import * as v from 'valibot';
import { consultationGroups, consultationMethods } from '../rules/index.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));
const number = v.pipe(count, v.minValue(1), v.maxValue(999));
const share = v.pipe(count, v.multipleOf(5), v.maxValue(100));
const place = v.pipe(v.number(), v.minValue(-2), v.maxValue(2));
const extremity = v.pipe(v.number(), v.minValue(0), v.maxValue(100));

const shares = v.pipe(
  v.array(
    v.strictObject({
      number,
      agree: share,
      disagree: share,
      voters: count,
      median: v.optional(v.pipe(count, v.minValue(1), v.maxValue(9))),
    }),
  ),
  v.maxLength(300),
);
const drawnGroup = { ballots: count, paper: count, drawn: count, shares };

const opinions = v.strictObject({
  drawn: count,
  ballots: count,
  groups: v.pipe(
    v.array(
      v.strictObject({
        code: v.pipe(v.string(), v.regex(/^opinion-[1-9]$/)),
        ...drawnGroup,
        own: v.pipe(v.array(number), v.maxLength(5)),
        oval: v.strictObject({ x: place, y: place, width: place, height: place }),
      }),
    ),
    v.maxLength(5),
  ),
  extremities: v.pipe(v.array(v.strictObject({ number, extremity })), v.maxLength(300)),
});

/** A published result. */
export const consultationResult = v.strictObject({
  version: v.literal(1),
  consultation: s.id,
  /**
   * How it was asked; results of votes from before there were others have none. `ratings`: `agree` is the
   * share of ratings from 7 to 9, `disagree` of those from 1 to 3. `pairs`: `agree` is the share of people
   * who put the statement before others more often than after them.
   */
  method: v.optional(v.picklist(consultationMethods), 'votes'),
  number: v.pipe(count, v.minValue(1), v.maxValue(100)),
  /** Nobody could vote any more: everybody is counted. */
  isLast: v.boolean(),
  groups: v.pipe(
    v.array(v.strictObject({ code: v.picklist(consultationGroups), ...drawnGroup })),
    v.maxLength(consultationGroups.length),
  ),
  opinions: v.nullable(opinions),
  /** Of ratings: all groups together, an open door aside; null where they are too few. */
  panel: v.optional(v.nullable(v.strictObject({ code: v.literal('panel'), ...drawnGroup })), null),
});
/** A published result. */
export type ConsultationResult = v.InferOutput<typeof consultationResult>;
