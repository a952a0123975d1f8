// The digits that a new member and a supervisor compare aloud before anything is wrapped to the new member's
// keys. Without commitment a server could search for other keys with the same digits, so each try costs an
// argon2id: see spec. Spec: docs/spec/envelope.md, 'Inviting a member'.
import { argon2idAsync } from '@noble/hashes/argon2.js';
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { HybridRecipient } from '../hybrid.ts';
import { hashHex } from '../signing.ts';

/** What the compared digits of an invitation are made of. */
export interface MemberInvitation {
  /** 32 hex digits, random. */
  readonly invitation: string;
  /**
   * Ed25519 public key of the organisation, 64 hex digits: the new member has it from the server and checks
   * it so.
   */
  readonly organisation: string;
  /** The new member's public keys. */
  readonly sign: string;
  readonly seal: HybridRecipient;
}

/**
 * 16 decimal digits in groups of four; equal on both sides only if both see the same keys. About a fifth of a
 * second.
 */
export async function invitationDigits(invitation: MemberInvitation): Promise<string> {
  const bytes = concatBytes(
    utf8ToBytes('heed/invitation/v1\0'),
    hexToBytes(invitation.invitation),
    hexToBytes(invitation.organisation),
    hexToBytes(invitation.sign),
    utf8ToBytes(invitation.seal),
  );
  const salt = hexToBytes(invitation.invitation);
  const hash = await argon2idAsync(hexToBytes(hashHex(bytes)), salt, {
    m: 19_456,
    t: 2,
    p: 1,
    dkLen: 32,
    asyncTick: 12,
  });
  const digits = (BigInt(`0x${bytesToHex(hash)}`) % 10n ** 16n).toString().padStart(16, '0');
  return (digits.match(/.{4}/g) ?? []).join(' ');
}
