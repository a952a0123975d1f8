// Tokens: what a key becomes under the secret of an evaluator who never sees it, by the verifiable oblivious
// pseudorandom function of RFC 9497 over ristretto255. Whoever guesses a key learns its token only by asking
// the evaluator, who counts. The proof of each batch is checked against the study's public key, so that an
// evaluator cannot give one organisation, or one person, another secret and know her again.
import { ristretto255_oprf } from '@noble/curves/ed25519.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { RULES } from './normalise.ts';

const { voprf } = ristretto255_oprf;

/**
 * Bytes of an element, of a secret, of a proof (two scalars), and of a token: half of SHA-512's strength is
 * more than 2^18 tokens of a list can meet in.
 */
export const ELEMENT_BYTES = 32;
/** Bytes of a proof: two scalars of 32. */
export const PROOF_BYTES = 64;
/** Bytes of a token. */
export const TOKEN_BYTES = 16;

/** The evaluator's keys for one study: 32 bytes each. */
export interface StudyKeys {
  readonly secretKey: Uint8Array;
  readonly publicKey: Uint8Array;
}

/** Fresh for each study: tokens of two studies have nothing in common. */
export const newStudyKeys = (): StudyKeys => voprf.generateKeyPair();

/** What is blinded: says nothing at a glance, and is as guessable as the key itself. */
export const inputOf = (study: string, key: number, text: string): Uint8Array =>
  sha256(new TextEncoder().encode(`${RULES}\n${study}\n${key}\n${text}`));

/** Stands for a key that cannot be made, and for each key of a record that nobody has. */
export const randomInput = (): Uint8Array => crypto.getRandomValues(new Uint8Array(32));

/** A blinded input, 32 bytes, with what opens it again. */
export interface BlindedElement {
  readonly input: Uint8Array;
  /** Secret, of one use. */
  readonly blind: Uint8Array;
  /** For the evaluator: a uniformly random element, whatever the input. */
  readonly element: Uint8Array;
}

/** Blinds an input of 32 bytes. RFC 9497, section 3.3.2. */
export function blind(input: Uint8Array): BlindedElement {
  const { blind, blinded } = voprf.blind(input);
  return { input, blind, element: blinded };
}

/** What an evaluator answers: an element of 32 bytes for each, and one proof of 64 bytes over all. */
export interface EvaluatedElements {
  readonly elements: readonly Uint8Array[];
  readonly proof: Uint8Array;
}

/** The evaluator's part. Throws RangeError where an element is none of the group. */
export function evaluate(
  { secretKey, publicKey }: StudyKeys,
  elements: readonly Uint8Array[],
): EvaluatedElements {
  try {
    const { evaluated, proof } = voprf.blindEvaluateBatch(secretKey, publicKey, [...elements]);
    return { elements: evaluated, proof };
  } catch {
    throw new RangeError('An element is not of the group: blind the list again');
  }
}

/**
 * @returns the tokens in the order of the batch. Throws RangeError where the proof does not hold for the
 * study's public key.
 */
export function finalise(
  batch: readonly BlindedElement[],
  { elements, proof }: EvaluatedElements,
  publicKey: Uint8Array,
): readonly Uint8Array[] {
  if (elements.length !== batch.length)
    throw new RangeError('The evaluator answered another number of elements');
  const items = batch.map(({ input, blind, element }, at) => ({
    input,
    blind,
    blinded: element,
    evaluated: elements[at]!,
  }));
  try {
    return voprf.finalizeBatch(items, publicKey, proof).map((output) => output.slice(0, TOKEN_BYTES));
  } catch {
    throw new RangeError('The proof does not hold for the key of this study');
  }
}
