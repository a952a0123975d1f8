// What a reader would refuse must not be sealed: the author would be told that it was sent, and nobody could
// read it. Written by hand because a parser library would weigh on the writing page; a test holds it to the
// reader's schema. Spec: docs/spec/envelope.md, 'The message'.
import { isIdentity, isRecipient } from '../hybrid.ts';
import { MAX_ATTACHMENTS, MAX_FACTS, MAX_LINKS, MAX_TEXT_LENGTH } from '../limits.ts';
import type { Facts, Message, MessageAttachment } from '../message.ts';

const hex = (text: unknown, digits: number) =>
  typeof text === 'string' && text.length === digits && /^[0-9a-f]+$/.test(text);
const count = (value: unknown) => Number.isSafeInteger(value) && (value as number) >= 0;
const isShort = (text: unknown, length: number) => typeof text === 'string' && text.length <= length;
const absentOr = <T>(value: T | undefined, test: (value: T) => boolean) => value === undefined || test(value);

/**
 * True if a reader takes this message. Fields that a message does not have are not looked for: types hold
 * those.
 */
export function isSealable(message: Message): boolean {
  return (
    hex(message.conversation, 64) &&
    ['person', 'desk', 'note'].includes(message.role) &&
    [message.deskKey, message.id, message.salt].every((id) => hex(id, 32)) &&
    count(message.counter) &&
    [message.previous, message.seen].every(
      (links) => links.length <= MAX_LINKS && links.every((link) => hex(link, 64)),
    ) &&
    isShort(message.text, MAX_TEXT_LENGTH) &&
    message.attachments.length <= MAX_ATTACHMENTS &&
    message.attachments.every(isAttachment) &&
    hasSealableOptions(message)
  );
}

function hasSealableOptions(message: Message): boolean {
  return (
    absentOr(message.sign, (sign) => hex(sign, 64)) &&
    absentOr(message.seal, isRecipient) &&
    absentOr(message.conversationKey, isRecipient) &&
    absentOr(message.facts, areFacts) &&
    absentOr(message.rekey, ({ sign, seal, proof }) => hex(sign, 64) && isRecipient(seal) && hex(proof, 128))
  );
}

function isAttachment({ id, length, sha256, key, type, name }: MessageAttachment): boolean {
  return (
    hex(id, 32) &&
    count(length) &&
    hex(sha256, 64) &&
    isIdentity(key) &&
    isShort(type, 127) &&
    isShort(name, 255)
  );
}

function areFacts(facts: Facts): boolean {
  const entries = Object.entries(facts);
  return (
    entries.length <= MAX_FACTS &&
    entries.every(([name, value]) => /^[a-zA-Z][a-zA-Z0-9]{0,39}$/.test(name) && isFact(value))
  );
}

function isFact(value: unknown): boolean {
  return typeof value === 'boolean' || Number.isFinite(value) || isShort(value, 500);
}
