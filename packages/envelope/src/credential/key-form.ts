// What the certified key of a consultation says, without its reader.
import type { HybridRecipient } from '../hybrid.ts';

/** A group and the modulus of its signing key: base64url of 256 bytes; the exponent is 65537. */
export interface GroupKey {
  readonly group: string;
  readonly modulus: string;
}

/** The keys of one consultation as a supervisor confirmed them. */
export interface ConsultationKey {
  readonly version: 1;
  /** 64 hex digits. */
  readonly organisation: string;
  /** 32 hex digits. */
  readonly consultation: string;
  /** From 1; a later one replaces the recipient. */
  readonly issue: number;
  readonly recipient: HybridRecipient;
  readonly groups: readonly GroupKey[];
  readonly validFrom: string;
  readonly validUntil: string;
}

/** The modulus of a group, or null where the consultation does not ask it. */
export const groupModulus = (key: Pick<ConsultationKey, 'groups'>, group: string): string | null =>
  key.groups.find((one) => one.group === group)?.modulus ?? null;
