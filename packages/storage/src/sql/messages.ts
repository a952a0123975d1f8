// Messages and the attachments that they claim: what intake, the person and the desk have in common.

import type { Day } from '@heed/domain/time';
import { sql } from 'kysely';
import type { StoredMessage } from '../conversations.ts';
import type { NewMessage } from '../intake.ts';
import { unclaimedByModules } from './attachment-claims.ts';
import { pend } from './ledger-commands.ts';
import type { Connection, MessageTable } from './schema.ts';

/** What is already stored under a message's id: nothing, this very message, or another. */
export async function sameMessage(
  tx: Connection,
  message: NewMessage,
): Promise<
  { readonly answer: 'new' } | { readonly answer: 'same' | 'other'; readonly conversation: string }
> {
  const row = await tx
    .selectFrom('message')
    .select(['conversation', 'hash'])
    .where('id', '=', message.id)
    .executeTakeFirst();
  if (row === undefined) return { answer: 'new' };
  return { answer: row.hash === message.hash ? 'same' : 'other', conversation: row.conversation };
}

/** Whether all of these are finished uploads that no message and no module has claimed. */
export async function claimable(tx: Connection, ids: readonly string[]): Promise<boolean> {
  if (ids.length === 0) return true;
  const distinct = [...new Set(ids)];
  const rows = await tx
    .selectFrom('attachment')
    .select('id')
    .where('id', 'in', distinct)
    .where('finished', '=', 1)
    .where('conversation', 'is', null)
    .where(unclaimedByModules())
    .execute();
  return rows.length === ids.length;
}

type PlacedMessage = NewMessage &
  Pick<MessageTable, 'conversation' | 'number' | 'role' | 'desk_key'> & {
    readonly day: Day;
    readonly release?: number | null;
  };

/** Inserts a message, puts its leaf before the log, and gives it its attachments, which must be claimable. */
export async function addMessage(
  tx: Connection,
  message: PlacedMessage,
  attachments: readonly string[],
): Promise<void> {
  await addMessages(tx, [message]);
  await claim(tx, attachments, message);
}

/** Inserts messages and puts their leaves before the log. */
export async function addMessages(tx: Connection, messages: readonly PlacedMessage[]): Promise<void> {
  const rows = messages.map(
    ({ conversation, number, id, role, envelope, hash, desk_key, day, release = null }) => ({
      conversation,
      number,
      id,
      role,
      envelope,
      hash,
      desk_key,
      day,
      opened_day: null,
      release,
    }),
  );
  await tx.insertInto('message').values(rows).execute();
  await pend(
    tx,
    messages.map(({ leaf }) => new Uint8Array(Buffer.from(leaf, 'hex'))),
  );
}

/** Gives attachments, which must be claimable, to the message of this number. */
export async function claim(
  tx: Connection,
  attachments: readonly string[],
  { conversation, number, day }: Pick<PlacedMessage, 'conversation' | 'number' | 'day'>,
): Promise<void> {
  if (attachments.length === 0) return;
  await tx
    .updateTable('attachment')
    .set({ conversation, number, day })
    .where('id', 'in', attachments)
    .execute();
}

/** Number of a message within a conversation; null when it is not there. */
export async function numberOf(
  db: Connection,
  conversation: string,
  message: string,
): Promise<number | null> {
  const row = await db
    .selectFrom('message')
    .select('number')
    .where('id', '=', message)
    .where('conversation', '=', conversation)
    .executeTakeFirst();
  return row?.number ?? null;
}

/** A page of messages; `more`: others follow. */
export interface MessagePage {
  readonly messages: readonly StoredMessage[];
  readonly more: boolean;
}

/**
 * Most bytes of envelopes in a page: long messages come in smaller pages, so that none fills the server's
 * memory.
 */
const pageBytes = 16_000_000;

/** The number of the desk's last answer that the person may have at `now`, -1 where there is none. */
async function answeredBy(
  db: Connection,
  conversation: { readonly id: string; readonly answered_number: number },
  now: number,
): Promise<number> {
  const row = await db
    .selectFrom('message')
    .select('number')
    .where('conversation', '=', conversation.id)
    .where('number', '<=', conversation.answered_number)
    .where('role', '=', 'desk')
    .where((where) => where.or([where('release', 'is', null), where('release', '<=', now)]))
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.number ?? -1;
}

/**
 * Messages after `after`, oldest first. `person`: as the person gets them at `now`, without internal notes
 * and without answers whose release is later.
 */
export async function readMessages(
  db: Connection,
  conversation: { readonly id: string; readonly answered_number: number },
  page: {
    readonly after?: string | undefined;
    readonly limit?: number;
    readonly person: { readonly now: number } | null;
    /** For an interpreter: the id of the one note to include; other notes are left out. */
    readonly note?: string;
  },
): Promise<MessagePage> {
  const limit = Math.min(Math.max(page.limit ?? 50, 1), 200);
  const after = page.after === undefined ? -1 : ((await numberOf(db, conversation.id, page.after)) ?? -1);
  let query = db
    .selectFrom('message')
    .where('conversation', '=', conversation.id)
    .where('number', '>', after)
    .orderBy('number')
    .limit(limit + 1);
  const { person } = page;
  if (person)
    query = query
      .where('role', '!=', 'note')
      .where((where) => where.or([where('release', 'is', null), where('release', '<=', person.now)]));
  const { note } = page;
  if (note !== undefined)
    query = query.where((where) => where.or([where('role', '!=', 'note'), where('id', '=', note)]));
  const sizes = await query.select(['number', sql<number>`length(envelope)`.as('size')]).execute();
  const fits = countFitting(sizes.map(({ size }) => Number(size)));
  const rows = await query.selectAll().limit(Math.min(fits, limit)).execute();
  const files = await attachmentsOf(db, conversation.id, rows);
  const answeredNumber = person
    ? await answeredBy(db, conversation, person.now)
    : conversation.answered_number;
  const messages = rows.map((row) => storedMessage(row, answeredNumber, files));
  return { messages, more: sizes.length > rows.length };
}

/** How many messages of these sizes go into one page: at least one. */
function countFitting(sizes: readonly number[]): number {
  let bytes = 0;
  const firstOver = sizes.findIndex((size) => {
    bytes += size;
    return bytes > pageBytes;
  });
  return firstOver < 0 ? Math.max(sizes.length, 1) : Math.max(firstOver, 1);
}

type Files = readonly {
  readonly id: string;
  readonly length: number;
  readonly locked: number;
  readonly number: number | null;
}[];

async function attachmentsOf(
  db: Connection,
  conversation: string,
  page: readonly MessageTable[],
): Promise<Files> {
  const [first, last] = [page[0], page.at(-1)];
  if (first === undefined || last === undefined) return [];
  return db
    .selectFrom('attachment')
    .select(['id', 'length', 'locked', 'number'])
    .where('conversation', '=', conversation)
    .where('number', '>=', first.number)
    .where('number', '<=', last.number)
    .orderBy('number')
    .execute();
}

function storedMessage(row: MessageTable, answeredNumber: number, files: Files): StoredMessage {
  const state = row.opened_day === null ? 'sent' : 'opened';
  return {
    id: row.id,
    role: row.role,
    envelope: row.envelope,
    hash: row.hash,
    deskKey: row.desk_key,
    day: row.day,
    state: row.role === 'person' && row.number < answeredNumber ? 'answered' : state,
    openedDay: row.opened_day,
    release: row.release,
    attachments: files
      .filter((file) => file.number === row.number)
      .map(({ id, length, locked }) => ({ id, length, locked: locked === 1 })),
  };
}
