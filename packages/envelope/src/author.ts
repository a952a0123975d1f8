// Who of a desk wrote a note. Every reader of a desk holds the key that signs for it, so the message alone
// says which desk wrote, not who; its author signs by their own key too. Spec: docs/spec/envelope.md, 'Who
// wrote a note'.
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Facts, Message, Signer } from './message.ts';
import { isValidSignatureAsync, withContext } from './signing.ts';

type Note = Pick<Message, 'conversation' | 'id' | 'text' | 'attachments'>;

/** What is signed: where it stands, what it says, what is attached, and all facts but the signature. */
const bytesOf = ({ conversation, id, text, attachments }: Note, facts: Facts): Uint8Array =>
  utf8ToBytes(
    JSON.stringify([conversation, id, text, attachments.map(({ sha256 }) => sha256), Object.entries(facts)]),
  );

/**
 * The facts of a note with its author's signature. `facts.by` names her; `roster` is the serial of the roster
 * that lists her key.
 */
export function signNote(note: Note, facts: Facts, roster: number, author: Signer): Facts {
  const whole = { ...facts, roster };
  return { ...whole, signed: bytesToHex(author.sign(withContext('heed/note/v1', bytesOf(note, whole)))) };
}

/** Whether a note with these facts was signed by this key, 64 hex digits. Never throws. */
export async function noteAuthor(note: Note & { readonly facts?: Facts }, key: string): Promise<boolean> {
  const { signed, ...facts } = note.facts ?? {};
  if (typeof signed !== 'string' || !/^[0-9a-f]{128}$/.test(signed)) return false;
  return isValidSignatureAsync('heed/note/v1', bytesOf(note, facts), hexToBytes(signed), key);
}
