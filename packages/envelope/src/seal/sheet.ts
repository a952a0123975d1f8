// A sheet of paper votes as a member typed it, sealed to a consultation. Spec: docs/spec/envelope.md, 'Votes
// on paper'.
import type { BallotVotes } from '../ballot-layout.ts';
import type { HybridRecipient } from '../hybrid.ts';
import { sealPadded } from './padded.ts';

/** First bytes of the plaintext of a typed sheet. */
export const SHEET_MAGIC = 'heed/sheet/v1\n';
/** Smallest plaintext, bytes: votes on a hundred statements stay below it. */
const MIN_SHEET_BYTES = 2048;

/** Which sheet: stands inside the seal too, so that no sheet passes for another. */
export interface SheetPlace {
  /** 32 hex digits. */
  readonly consultation: string;
  readonly group: string;
  readonly number: number;
}

/** Seals the votes of one sheet. Throws `EnvelopeError` where they are too many. */
export const sealSheet = (
  recipient: HybridRecipient,
  { consultation, group, number }: SheetPlace,
  votes: BallotVotes,
): Promise<Uint8Array> => {
  const sorted = [...votes].sort(([one], [other]) => one - other);
  const json = JSON.stringify([consultation, group, number, sorted]);
  return sealPadded(SHEET_MAGIC, MIN_SHEET_BYTES, [recipient], json);
};
