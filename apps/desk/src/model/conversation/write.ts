// What the desk does with a conversation, sealed: first opening, answers, notes, hand-over. Makes what is to
// be sent; sends nothing itself. Spec: docs/spec/envelope.md, 'Keys of a conversation', 'The message'.
import {
  type CaseFile,
  concernsChild,
  isCoded,
  isThreatened,
  lackingSteps,
  latest,
  longestUnfinished,
  recordsOfKind,
} from '@heed/domain/casework';
import { clockFact } from '@heed/domain/hour';
import {
  conversationOf,
  type Facts,
  type MessageAttachment,
  nextLinks,
  signNote,
  signSealed,
  signWraps,
} from '@heed/envelope';
import {
  type ConversationKey,
  type DeskSecret,
  makeConversationKey,
  wrapConversationKey,
} from '@heed/envelope/keys';
import { sealMessage } from '@heed/envelope/seal';
import { toBase64 } from '../../ui/bytes.ts';
import { caseFileWith, versionIn } from '../case/case.ts';
import {
  currentKey,
  type MemberKeyring,
  type RosterMember,
  readersOf,
  recoveryRecipient,
} from '../session/keyring.ts';
import { isFromOtherDesk } from './person-text.ts';
import type { Reading } from './reading.ts';
import { factsOfSummary, type Summary, sealSummaryOf, withoutGaps } from './summary.ts';

export interface WrappedKey {
  readonly member: string;
  readonly wrap: string;
}

/** Thrown where a member cannot write: they hold no current desk key, or not the conversation's. */
export class CannotWrite extends Error {
  override readonly name = 'CannotWrite';
  readonly reason:
    | 'no-desk-key'
    | 'no-conversation-key'
    | 'no-person-key'
    | 'two-codes'
    | 'no-hour'
    | 'danger-timing'
    | 'no-key-there'
    | 'no-roster'
    | 'other-desk'
    | 'closed-meanwhile';
  constructor(reason: CannotWrite['reason']) {
    super(`Cannot write: ${reason}`);
    this.reason = reason;
  }
}

/**
 * A new conversation key, wrapped to the desk's members by the signed roster and to the recovery recipient,
 * with the first summary.
 */
export async function firstOpening(reading: Reading, keyring: MemberKeyring) {
  const desk = deskSecret(reading, keyring);
  const key = await makeConversationKey();
  const readers = readersOf(keyring, reading.row.desk);
  const wraps = await wrapTo(readers, key, reading, keyring, desk);
  return {
    key,
    request: {
      conversationKey: key.recipient,
      wraps,
      proof: signWraps({ id: reading.row.id, wraps }, desk),
      summary: sealedSummary(summaryNow(reading), reading, desk, keyring),
    },
  };
}

export async function wrapTo(
  readers: readonly Pick<RosterMember, 'member' | 'seal'>[],
  key: Pick<ConversationKey, 'seed'>,
  reading: Reading,
  keyring: MemberKeyring,
  desk: DeskSecret,
): Promise<WrappedKey[]> {
  if (keyring.roster === null) throw new CannotWrite('no-roster');
  const recovery = recoveryRecipient(keyring);
  const to = [...readers, ...(recovery ? [{ member: 'recovery', seal: recovery }] : [])];
  // Bound to her first key, which stays her name at the desk whatever her code becomes.
  const conversation = conversationOf(summaryNow(reading).sign);
  return Promise.all(
    to.map(async ({ member, seal }) => ({
      member,
      wrap: toBase64(await wrapConversationKey(key, conversation, [seal], desk)),
    })),
  );
}

export interface OutgoingMessage {
  readonly text: string;
  readonly attachments: readonly MessageAttachment[];
  /** 32 hex digits; the same when a sending is repeated. */
  readonly id: string;
  readonly facts?: Facts;
  /**
   * It says what another desk answered: the list marks the case until a member opens it. Not sealed with the
   * words.
   */
  readonly isNews?: boolean;
}

/** Facts that name this member carry their signature, so that no colleague writes in their name. */
export function signedFacts(
  note: OutgoingMessage & { readonly conversation: string; readonly facts: Facts },
  { me, keys, roster }: MemberKeyring,
): Facts {
  const { facts } = note;
  return facts.by === me.member.id && roster !== null ? signNote(note, facts, roster.serial, keys) : facts;
}

/** An answer to the person or an internal note, with the summary that goes beside it. */
export async function sealOutgoing(
  role: 'desk' | 'note',
  all: OutgoingMessage,
  reading: Reading,
  keyring: MemberKeyring,
) {
  const { isNews = false, ...message } = all;
  const { key, verified } = reading;
  const desk = deskSecret(reading, keyring);
  if (key === null || reading.keyState !== 'held') throw new CannotWrite('no-conversation-key');
  const { seal, conversation } = verified.person;
  if (role === 'desk' && seal === null) throw new CannotWrite('no-person-key');
  // Her browser would call it not genuine, and the words would go to a desk that is not hers.
  if (role === 'desk' && verified.desk !== reading.row.desk) throw new CannotWrite('other-desk');
  // One old code announced two new ones: whoever has the old code may be somebody else. Notes are still safe.
  if (role === 'desk' && verified.rekeyConflict) throw new CannotWrite('two-codes');
  const timed = { ...message, facts: { ...message.facts, ...clockFact(Date.now()) } };
  const facts = signedFacts({ ...timed, conversation }, keyring);
  const sealed = await sealMessage(
    {
      ...message,
      facts,
      conversation,
      role,
      deskKey: desk.id,
      ...nextLinks(reading.genuine, role),
      ...(role === 'desk' && { conversationKey: key.recipient }),
    },
    { sign: desk, recipients: role === 'desk' && seal !== null ? [seal, key.recipient] : [key.recipient] },
  );
  const latest = role === 'desk' ? { latest: message.text, by: 'desk' as const } : {};
  return {
    hash: sealed.hash,
    request: {
      role,
      message: { id: sealed.message.id, envelope: toBase64(sealed.envelope), salt: sealed.message.salt },
      attachments: message.attachments.map(({ id }) => id),
      // A summary that this member cannot open holds the desk's anchor: they must not put another in its
      // place.
      ...((reading.summary !== null || reading.row.summary === null) && {
        summary: sealedSummary(
          { ...summaryNow(reading, { ...message, role, isNews }), ...latest },
          reading,
          desk,
          keyring,
        ),
      }),
    },
  };
}

/**
 * The summary of what was read, and of `said` that is about to be written: the person's latest words show in
 * the inbox once somebody has opened them.
 */
export function summaryNow(
  reading: Reading,
  message?: OutgoingMessage & { readonly role: 'desk' | 'note' },
): Summary {
  const spoken = reading.genuine
    .filter(({ message }) => message.role !== 'note')
    .map(({ message }) => message);
  const personMessages = spoken.filter(({ role }) => role === 'person');
  const latest = spoken.at(-1);
  const { facts } = reading;
  const added = message && versionIn(message);
  const file = added ? caseFileWith(reading.caseFile, added) : reading.caseFile;
  const files = personMessages.reduce((sum, { attachments }) => sum + attachments.length, 0);
  const optional = withoutGaps<Omit<Summary, 'version' | 'sign' | 'begins'>>({
    ...factsOfSummary(facts),
    ...(concernsChild(facts.under18, file) && { under18: 'yes' }),
    referred: isFromOtherDesk(reading) || undefined,
    files: files > 0 ? files : undefined,
    threat: isThreatened(file) || undefined,
    referral: referralIn(file),
    unfinished: longestUnfinished(file),
    news: message?.isNews || undefined,
    lacks: lackingSteps(file),
    coded: isCoded(file),
  });
  return {
    version: 1,
    sign: reading.summary?.sign ?? firstKey(reading),
    begins: personMessages[0]?.text ?? '',
    ...(spoken.length > 1 &&
      latest && { latest: latest.text, by: latest.role === 'desk' ? 'desk' : 'person' }),
    ...optional,
  };
}

/** Where the newest referral to a desk of this server stands. */
function referralIn(file: CaseFile): string | undefined {
  const all = recordsOfKind(file, 'referral').map((record) => latest(record).body);
  return all.findLast(({ link, to }) => link !== null && to.kind === 'desk')?.state;
}

/** The key of her very first message, which a later change of code does not move. */
function firstKey(reading: Reading): string {
  const first = reading.genuine.find(({ message }) => message.role === 'person');
  const place = reading.envelopes.find((envelope) => envelope.ok && envelope.hash === first?.hash);
  return place?.ok ? place.signKey : reading.anchor;
}

export function sealedSummary(
  summary: Summary,
  reading: Pick<Reading, 'row'>,
  desk: DeskSecret,
  keyring: MemberKeyring,
) {
  const key = keyring.summaryKeys.get(desk.id);
  if (key === undefined) throw new CannotWrite('no-desk-key');
  const { id } = reading.row;
  const sealed = toBase64(sealSummaryOf(summary, key, id));
  const signature = signSealed({ kind: 'summary', id, parts: [desk.id, sealed] }, keyring.keys);
  return { key: desk.id, sealed, signature };
}

function deskSecret(reading: Reading, keyring: MemberKeyring): DeskSecret {
  const desk = currentKey(keyring, reading.row.desk);
  if (desk === null) throw new CannotWrite('no-desk-key');
  return desk;
}
