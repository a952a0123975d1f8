// Invented people and desks for the tests of this package. Never imported by anything that ships.
import { randomBytes } from '@noble/hashes/utils.js';
import { keysFromRoot, type PersonKeys } from './derive.ts';
import { type DeskSecret, makeDeskKey } from './keys/desk.ts';
import type { MessageRole, Signer, UnsealedMessage } from './message.ts';
import { openMessage } from './open/message.ts';
import type { OpenedMessage } from './opened.ts';
import { type SealedMessage, sealMessage } from './seal/message.ts';
import { type LinkedMessage, nextLinks } from './verify/links.ts';

/** A person's keys without the wait for argon2id. */
export function inventPerson(): Promise<PersonKeys> {
  return keysFromRoot(randomBytes(32));
}

/** A fresh desk key, for tests. */
export function inventDesk(): Promise<DeskSecret> {
  return makeDeskKey();
}

/** A first message of this person to this desk. */
export function firstDraft(
  person: PersonKeys,
  desk: DeskSecret,
  fields: Partial<UnsealedMessage> = {},
): UnsealedMessage {
  return {
    conversation: person.conversation,
    role: 'person',
    deskKey: desk.id,
    counter: 0,
    previous: [],
    seen: [],
    text: 'They keep my passport.',
    attachments: [],
    sign: person.signKey,
    seal: person.sealRecipient,
    ...fields,
  };
}

/** Chats between one person and one desk: what each `say` returns was sealed and opened again. */
export class InventedChat {
  readonly person: PersonKeys;
  readonly desk: DeskSecret;
  readonly sent: OpenedMessage[] = [];

  constructor(person: PersonKeys, desk: DeskSecret) {
    this.person = person;
    this.desk = desk;
  }

  /** `known`: what the author had read, by default everything. */
  async say(
    role: MessageRole,
    fields: Partial<UnsealedMessage> = {},
    visibleSoFar: readonly LinkedMessage[] = this.sent,
    sign?: Signer,
  ) {
    const visible =
      role === 'person' ? visibleSoFar.filter((item) => item.message.role !== 'note') : visibleSoFar;
    const base = {
      conversation: this.person.conversation,
      role,
      deskKey: this.desk.id,
      text: `${role} says`,
      attachments: [],
    };
    const first = role === 'person' && visible.length === 0;
    const keys = first ? { sign: this.person.signKey, seal: this.person.sealRecipient } : {};
    const draft: UnsealedMessage = { ...base, ...nextLinks(visible, role), ...keys, ...fields };
    const signer = sign ?? (role === 'person' ? this.person : this.desk);
    const sealed = await sealMessage(draft, { sign: signer, recipients: [this.desk.recipient] });
    const message = await open(sealed, this.desk);
    this.sent.push(message);
    return message;
  }
}

async function open(sealed: SealedMessage, desk: DeskSecret): Promise<OpenedMessage> {
  const result = await openMessage(sealed.envelope, [desk.identity]);
  if (!result.ok) throw new Error(result.reason);
  return result;
}

/** The code of the refusal that a promise or a function ends in. */
export async function codeOf(act: () => unknown): Promise<string> {
  try {
    await act();
  } catch (error) {
    return (error as { code?: string }).code ?? `not coded: ${String(error)}`;
  }
  return 'no refusal';
}
