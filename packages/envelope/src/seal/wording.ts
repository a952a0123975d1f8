// Sealing the wording that a moderator puts forward. Spec: docs/spec/envelope.md, 'The wording that is put
// forward'.
import type { ProposedStatement } from '../ballot-layout.ts';
import type { HybridRecipient } from '../hybrid.ts';
import { WORDING_MAGIC, type WordingPlace, wordingCommitment, wordingText } from '../wording.ts';
import { randomHex } from './message.ts';
import { sealPadded } from './padded.ts';

/** Smallest plaintext, bytes: a few statements of usual length stay below it. */
const MIN_WORDING_BYTES = 4096;

/** What the server stores of it. */
export interface SealedWording {
  readonly sealed: Uint8Array;
  readonly commitment: string;
}

/** Seals it to those who count. Throws 'bad-shape'. */
export async function sealWording(
  recipient: HybridRecipient,
  place: WordingPlace,
  statements: readonly ProposedStatement[],
): Promise<SealedWording> {
  const wording = { salt: randomHex(32), statements };
  const text = wordingText(place, wording);
  const sealed = await sealPadded(WORDING_MAGIC, MIN_WORDING_BYTES, [recipient], text);
  return { sealed, commitment: wordingCommitment(place, wording) };
}
