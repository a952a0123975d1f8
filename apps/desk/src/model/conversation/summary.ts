// What the sealed summary of a conversation says, in at most 982 bytes: enough for a line of the inbox, and
// the desk's own memory of the person's first key. It is bound to the server's random id of the conversation,
// which a change of code leaves alone; the server could rename a conversation as a whole, which changes
// nothing. Spec: docs/spec/envelope.md, 'The sealed summary'.
import type { ProtectingStep } from '@heed/domain/casework';
import type { Facts } from '@heed/envelope';
import { openSummary, type SummaryKey } from '@heed/envelope/open';
import { sealSummary } from '@heed/envelope/seal';
import { cutToBytes, fromBase64 } from '../../ui/bytes.ts';
import type { MemberKeyring } from '../session/keyring.ts';

export interface Summary {
  readonly version: 1;
  /** The person's first Ed25519 key, 64 hex digits: trust begins here, whatever the server says later. */
  readonly sign: string;
  /** Beginning of her first message. */
  readonly begins: string;
  /** Beginning of the latest message, and whose it is. */
  readonly latest?: string;
  readonly by?: 'person' | 'desk';
  readonly door?: string;
  readonly country?: string;
  readonly language?: string;
  readonly under18?: string;
  /** By which the person wants to be called. */
  readonly name?: string;
  readonly wroteBefore?: boolean;
  /** Another desk began it: `begins` is that desk's words. */
  readonly referred?: boolean;
  /** Somebody who works on it was threatened. */
  readonly threat?: boolean;
  /** State of the newest referral to another desk here. */
  readonly referral?: string;
  /**
   * Of the unfinished referrals, to whomever, the one that has stood longest: its state and the day of it.
   * Null: none is. Absent: made before this was said.
   */
  readonly unfinished?: { readonly state: string; readonly on: string } | null;
  /** Another desk has answered, and no member has opened the case since. */
  readonly news?: boolean;
  /** Which protecting steps have no record. Absent: made before this was said. */
  readonly lacks?: readonly ProtectingStep[];
  /** Whether it was coded for figures. Absent: made before this was said. */
  readonly coded?: boolean;
  /** How many attachments she sent. */
  readonly files?: number;
}

const beginsBytes = 330;
const latestBytes = 200;
/** JSON escapes quotes and control characters: words are cut shorter until it fits. */
const maxJsonBytes = 982;

/** 64 hex digits for the associated data: the 32 of an id and zeros. */
export const dataOf = (id: string) => id.padEnd(64, '0');

/** 1,024 bytes. Words are cut to fit, whatever the script. */
export function sealSummaryOf(summary: Summary, key: SummaryKey, id: string): Uint8Array {
  return sealSummary(fitting(summary), key, dataOf(id));
}

export function fitting(summary: Summary): Summary {
  for (let part = 1; part > 0.02; part *= 0.7) {
    const cut: Summary = {
      ...summary,
      begins: cutToBytes(oneLine(summary.begins), Math.floor(beginsBytes * part)),
      ...(summary.latest !== undefined && {
        latest: cutToBytes(oneLine(summary.latest), Math.floor(latestBytes * part)),
      }),
    };
    if (new TextEncoder().encode(JSON.stringify(cut)).length <= maxJsonBytes) return cut;
  }
  return { version: 1, sign: summary.sign, begins: '', ...(summary.threat && { threat: true }) };
}

/** What a summary takes of the facts that the person's form sent. */
export function factsOfSummary(facts: Facts): Partial<Summary> {
  const word = (value: unknown) =>
    typeof value === 'string' && value !== '' ? value.slice(0, 20) : undefined;
  return withoutGaps({
    door: word(facts.door),
    country: word(facts.country),
    language: word(facts.language),
    under18: word(facts.under18),
    name: word(facts.name),
    wroteBefore: facts.wroteBefore === true ? true : undefined,
  });
}

/** Without what is not said. */
export const withoutGaps = <T extends object>(
  parts: {
    readonly [K in keyof T]: T[K] | undefined;
  },
): Partial<T> =>
  Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as Partial<T>;

const oneLine = (text: string) => text.slice(0, 2000).replace(/\s+/g, ' ').trim();

/** The summary, or null where it does not open or is not one: then the row shows what is known without it. */
export function openSummaryOf(sealed: Uint8Array, key: SummaryKey, id: string): Summary | null {
  try {
    const value = openSummary(sealed, key, dataOf(id)) as Summary;
    const whole =
      value?.version === 1 && /^[0-9a-f]{64}$/.test(value.sign) && typeof value.begins === 'string';
    return whole ? value : null;
  } catch {
    // A summary that does not open is made anew from the conversation.
    return null;
  }
}

/** Null where nobody has opened it, or where the member does not hold its key. */
export function summaryOf(
  row: { readonly id: string; readonly summary: { readonly key: string; readonly sealed: string } | null },
  keyring: Pick<MemberKeyring, 'summaryKeys'>,
): Summary | null {
  const key = row.summary && keyring.summaryKeys.get(row.summary.key);
  return row.summary && key ? openSummaryOf(fromBase64(row.summary.sealed), key, row.id) : null;
}
