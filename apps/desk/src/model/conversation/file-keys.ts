// Handing over what was sealed to a desk key: the file keys of those messages travel in a note, which is
// signed by the desk and sealed to the conversation key, so that a colleague without the old desk key reads
// them, and that key can be destroyed one day. Spec: docs/spec/envelope.md, 'Handing over'.
import type { Facts, ListedEnvelope, VerifiedConversation } from '@heed/envelope';
import { openShare, shareEnvelope } from '@heed/envelope/open';
import { fromBase64, fromHex, toHex } from '../../ui/bytes.ts';
import type { Reading } from './reading.ts';

const name = /^fileKey\d{1,2}$/;
/** A note has room for 64 facts. */
const mostFileKeys = 40;

/**
 * File keys by the hash of their envelope, from genuine notes of the desk alone. A false one opens nothing.
 */
export function fileKeysIn(
  envelopes: readonly ListedEnvelope[],
  verified: VerifiedConversation,
): Map<string, Uint8Array> {
  const fileKeys = new Map<string, Uint8Array>();
  envelopes.forEach((envelope, i) => {
    if (!envelope.ok || envelope.message.role !== 'note' || verified.messages[i]?.verdict !== 'genuine')
      return;
    for (const [fact, value] of Object.entries(envelope.message.facts ?? {})) {
      const parts = name.test(fact) ? /^([0-9a-f]{64}) ([0-9a-f]{32})$/.exec(String(value)) : null;
      if (parts?.[1] && parts[2]) fileKeys.set(parts[1], fromHex(parts[2]));
    }
  });
  return fileKeys;
}

/** Facts of a hand-over note: the file keys of messages that are not sealed to the conversation key. */
export async function fileKeyFacts(reading: Reading, deskIdentities: readonly string[]): Promise<Facts> {
  const { key } = reading;
  if (key === null) return {};
  const knownKeys = fileKeysIn(reading.envelopes, reading.verified);
  const facts: Record<string, string> = {};
  for (const [i, { envelope, deskKey }] of reading.row.messages.entries()) {
    const listed = reading.envelopes[i];
    if (
      deskKey === null ||
      !listed?.ok ||
      knownKeys.has(listed.hash) ||
      Object.keys(facts).length >= mostFileKeys
    )
      continue;
    // Not sealed to this desk: nothing is passed on.
    const share = await shareEnvelope(fromBase64(envelope), deskIdentities, [key.recipient]).catch(
      () => null,
    );
    // Opened by an earlier note's file key: its holder has passed it on already.
    if (share === null) continue;
    const fileKey = await openShare(share, [key.identity], listed.hash);
    facts[`fileKey${Object.keys(facts).length}`] = `${listed.hash} ${toHex(fileKey)}`;
  }
  return facts;
}
