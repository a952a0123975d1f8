// Reflections: short texts that people in a session send from their phones. A moderator decides what stands
// on the wall and what goes into the minutes; who is refused is told why.

import { line, optionalLine } from '@heed/domain/text';
import * as v from 'valibot';

/** Characters of a reflection. */
export const MOST_REFLECTION = 280;
/** Reflections of one phone in one session. */
export const REFLECTIONS_EACH = 5;
/** Reflections of one event. */
export const MOST_REFLECTIONS = 5000;
/** Reflections that a wall shows at a time, the newest ones. */
export const WALL_REFLECTIONS = 12;

/** Where a reflection stands. */
export const reflectionStates = ['waiting', 'wall', 'refused', 'minutes'] as const;
/** The state of a reflection by its code. */
export type ReflectionState = (typeof reflectionStates)[number];

/** Why a reflection is not shown, as its author reads it. */
export const refusalReasons = ['names-somebody', 'hurts', 'other-subject', 'twice', 'no-room'] as const;
/** The reason of a refusal by its code. */
export type RefusalReason = (typeof refusalReasons)[number];

const text = line(MOST_REFLECTION);

/**
 * What a moderator decides. The text is what everybody reads: as it came, or as the moderator shortened it.
 */
export const reflectionDecision = v.variant('state', [
  v.strictObject({ state: v.literal('waiting') }),
  v.strictObject({ state: v.literal('wall'), text }),
  v.strictObject({ state: v.literal('refused'), reason: v.picklist(refusalReasons) }),
  v.strictObject({
    state: v.literal('minutes'),
    text,
    /** Heading under which it stands with others; '' for none. */
    cluster: optionalLine(120),
  }),
]);
/** A decision on one reflection. */
export type ReflectionDecision = v.InferOutput<typeof reflectionDecision>;
