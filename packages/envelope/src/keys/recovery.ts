// Recovery when nobody can unlock: one hybrid key to which desk and conversation keys are also wrapped, its
// private half split among trustees. No single person can use it: a threshold below two is refused on both
// ways. Shamir 1979 by shamir-secret-sharing. Spec: docs/spec/envelope.md, 'Recovery'.
import { bytesToHex, concatBytes, randomBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { combine, split } from 'shamir-secret-sharing';
import { type HybridRecipient, type Identity, identityFromSeed, recipientOf } from '../hybrid.ts';
import { hashHex } from '../signing.ts';
import { parsePrinted, printBytes } from './printed.ts';

const SHARE_KIND = 2;
/** Fewest shares that restore. */
export const MIN_THRESHOLD = 2;
const MARK_BYTES = 8;
const SHARE_BYTES = 33;

/** The recovery key, with its private half in shares. */
export interface Recovery {
  /** Wrap every desk key and conversation key to this too. */
  readonly recipient: HybridRecipient;
  /** One text for each trustee, to print; shown once. */
  readonly shares: readonly string[];
}

/**
 * A new recovery key in `trustees` shares, of which `threshold` restore it. Throws `RangeError` below two.
 */
export async function makeRecovery(trustees: number, threshold: number): Promise<Recovery> {
  if (!Number.isInteger(threshold) || threshold < MIN_THRESHOLD) {
    throw new RangeError('Cannot split recovery key: at least two trustees must be needed');
  }
  if (!Number.isInteger(trustees) || trustees < threshold || trustees > 255) {
    throw new RangeError(
      'Cannot split recovery key: the trustees are fewer than the threshold or more than 255',
    );
  }
  const seed = randomBytes(32);
  const recipient = await recipientOf(identityFromSeed(seed));
  const shares = await split(seed, trustees, threshold);
  seed.fill(0);
  const head = concatBytes(Uint8Array.of(threshold), markOf(recipient));
  return { recipient, shares: shares.map((share) => printBytes(SHARE_KIND, concatBytes(head, share))) };
}

/** The recovery key put together from shares, or why it could not be. */
export type RecoveredKey =
  | { readonly ok: true; readonly identity: Identity; readonly recipient: HybridRecipient }
  | { readonly ok: false; readonly reason: 'mistyped'; readonly share: number }
  | { readonly ok: false; readonly reason: 'other-key' | 'too-few' };

/**
 * The recovery identity from the trustees' texts. `share` is the place of the first mistyped text, from 0.
 */
export async function restoreRecovery(texts: readonly string[]): Promise<RecoveredKey> {
  const shares = texts.map(readShare);
  const mistyped = shares.indexOf(null);
  if (mistyped >= 0) return { ok: false, reason: 'mistyped', share: mistyped };
  // Before they are counted: shares of two keys may have the same number.
  if (shares.some((share) => share?.mark !== shares[0]?.mark)) return { ok: false, reason: 'other-key' };
  const distinct = [
    ...new Map(shares.map((share) => [share?.share[SHARE_BYTES - 1], share as Share])).values(),
  ];
  const first = distinct[0];
  if (!first || distinct.length < first.threshold) return { ok: false, reason: 'too-few' };
  const identity = identityFromSeed(await combine(distinct.map((share) => share.share)));
  const recipient = await recipientOf(identity);
  if (bytesToHex(markOf(recipient)) !== first.mark) return { ok: false, reason: 'other-key' };
  return { ok: true, identity, recipient };
}

interface Share {
  readonly threshold: number;
  /** Start of a hash of the recovery recipient: which key this belongs to, and a check on what comes out. */
  readonly mark: string;
  readonly share: Uint8Array;
}

function readShare(text: string): Share | null {
  const bytes = parsePrinted(SHARE_KIND, text);
  if (bytes === null || bytes.length !== 1 + MARK_BYTES + SHARE_BYTES) return null;
  const threshold = bytes[0] as number;
  if (threshold < MIN_THRESHOLD) return null;
  return {
    threshold,
    mark: bytesToHex(bytes.subarray(1, 1 + MARK_BYTES)),
    share: bytes.slice(1 + MARK_BYTES),
  };
}

function markOf(recipient: HybridRecipient): Uint8Array {
  const hash = hashHex(utf8ToBytes(`heed/recovery/v1\0${recipient}`));
  return Uint8Array.from({ length: MARK_BYTES }, (_, i) => Number.parseInt(hash.slice(2 * i, 2 * i + 2), 16));
}
