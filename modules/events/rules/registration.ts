// Registering for an event: any name or none, an organisation or none. A name stands in the public list only
// where the person said yes; everything else is for the organisers alone and leaves the phone sealed.

import { type CodeForm, isCode, typedLetters } from '@heed/domain/codes';
import { type Fault, faultAt, faultsOf } from '@heed/domain/faults';
import { optionalLine, paragraphs } from '@heed/domain/text';
import * as v from 'valibot';
import { EVENT_LIMITS } from './plan.ts';

/** Characters of what somebody needs in order to take part. */
export const MOST_NEEDS = 500;

/** With it a registration is taken back: 20 to the power of 12, which nobody guesses at the server's pace. */
export const withdrawalCodeForm: CodeForm = { letters: 'BCDFGHJKLMNPQRSTVWXZ', length: 12 };

/** A withdrawal code in groups of four, as it is shown. */
export const shownCode = (code: string): string => code.replace(/(.{4})(?=.)/g, '$1 ');

/** A withdrawal code as somebody typed it. Null where it is none. */
export function readWithdrawalCode(text: string): string | null {
  const code = typedLetters(text.slice(0, 40));
  return isCode(withdrawalCodeForm, code) ? code : null;
}

const registrationShape = v.strictObject({
  name: optionalLine(EVENT_LIMITS.name),
  organisation: optionalLine(EVENT_LIMITS.organisation),
  needs: paragraphs(MOST_NEEDS),
  isListed: v.boolean(),
});
/**
 * What somebody says of themselves. Only organisers read it; the list has name and organisation on their
 * word.
 */
export type Registration = v.InferOutput<typeof registrationShape>;

/** What the list of participants says of one person, by their own choice. */
export type ListedParticipant = Pick<Registration, 'name' | 'organisation'>;

/** A registration as it was typed. */
export function checkRegistration(
  typed: unknown,
):
  | { readonly ok: true; readonly registration: Registration }
  | { readonly ok: false; readonly faults: readonly Fault[] } {
  const result = v.safeParse(registrationShape, typed);
  if (!result.success) return { ok: false, faults: faultsOf(result.issues) };
  const { output } = result;
  return output.isListed && output.name === ''
    ? { ok: false, faults: [faultAt('name', 'needs-name-for-list')] }
    : { ok: true, registration: output };
}

/** What the public list is given: null without a yes. */
export const listedOf = ({ isListed, name, organisation }: Registration): ListedParticipant | null =>
  isListed ? { name, organisation } : null;
