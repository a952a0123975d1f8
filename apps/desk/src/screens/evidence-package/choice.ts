// What a member chose for a package, and what may be chosen at all: genuine messages of the person and the
// desk. Internal notes stay out always; so does what is locked, and what is not genuine is counted and not
// given out.
import type { MessageAttachment } from '@heed/envelope';
import { whenText } from '../../model/conversation/hour.ts';
import type { Reading } from '../../model/conversation/reading.ts';
import type { CaptureFacts } from '../../model/pictures/wacz.ts';
import type { Passage } from './redact.ts';

export interface RedactionChoice {
  readonly passages: readonly Passage[];
  readonly reason: string;
  readonly original: 'included' | 'left-out';
}

export interface EvidenceFileChoice {
  readonly attachment: MessageAttachment;
  /** As received, with a redrawn copy where it is a picture; or the redrawn copy alone. */
  readonly give: 'original' | 'copy';
}

export interface ChosenMessage {
  /** Place in `Reading.messages`. */
  readonly at: number;
  /** Null for the whole text. */
  readonly redacting: RedactionChoice | null;
  readonly files: readonly EvidenceFileChoice[];
}

export interface ChosenCapture {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly facts: CaptureFacts;
  /** Who captured it, when and how, in their words. */
  readonly how: string;
}

export interface Consent {
  readonly given: 'by-the-person' | 'by-somebody-for-the-person';
  /** YYYY-MM-DD */
  readonly day: string;
  readonly recipient: string;
  readonly words: string;
}

/** As it is written: who agreed is empty until somebody chooses, and no package is made before. */
export type ConsentDraft = Omit<Consent, 'given'> & { readonly given: Consent['given'] | '' };

export const isWhole = (consent: ConsentDraft): consent is Consent =>
  [consent.given, consent.day, consent.recipient, consent.words].every((part) => part.trim() !== '');

export interface EvidenceChoice {
  readonly messages: readonly ChosenMessage[];
  readonly captures: readonly ChosenCapture[];
  readonly consent: Consent;
}

export interface Choosable {
  readonly at: number;
  readonly role: 'person' | 'desk';
  /** By the organisation's clock, as the conversation says it. */
  readonly when: string;
  readonly text: string;
  readonly files: readonly MessageAttachment[];
}

export function choosable(read: Reading): Choosable[] {
  return read.messages.flatMap((item, at) => {
    const { message, verdict, locked } = item;
    if (message === null || verdict !== 'genuine' || message.role === 'note') return [];
    const files = message.attachments.filter(({ id }) => !locked.has(id));
    return [{ at, role: message.role, when: whenText(item), text: message.text, files }];
  });
}

/** Messages that are no notes: how many, how many not genuine, how many that others name are missing. */
export function countsOf(read: Reading): { messages: number; notGenuine: number; missing: number } {
  const messages = read.messages.filter(
    ({ message, listedRole }) => (message?.role ?? listedRole) !== 'note',
  );
  const notGenuine = messages.filter(({ verdict }) => verdict !== 'genuine').length;
  return { messages: messages.length, notGenuine, missing: read.verified.dropped.length };
}
