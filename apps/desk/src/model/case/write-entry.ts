// Writing one version of a record of the open case: sealed, sent, its deadlines told to the server.
import { ApiError } from '@heed/api/client';
import {
  type Body,
  type CaseRecord,
  checkBody,
  latest,
  type RecordKind,
  type Version,
} from '@heed/domain/casework';
import type { MessageAttachment } from '@heed/envelope';
import { caseWords } from '../../words/case.ts';
import { newMessageId, openConversation } from '../conversation/load.ts';
import { act } from '../conversation/open.ts';
import type { Reading } from '../conversation/reading.ts';
import { send } from '../conversation/send.ts';
import type { MemberKeyring } from '../session/keyring.ts';
import { call, client } from '../session/session.ts';
import { caseFileWith, entryOf, noteOf, remindersOf } from './case.ts';
import type { RecordForm } from './editing.ts';
import { putNotices } from './notice-store.ts';

interface EntryExtras {
  readonly isNews?: boolean;
  readonly inError?: string;
  readonly attachments?: readonly MessageAttachment[];
}

/** Writes one version of a record as a sealed note. */
export async function writeEntry<K extends RecordKind>(
  kind: K,
  body: Body<K>,
  { before, thing: recordId, id }: Pick<RecordForm, 'before' | 'thing' | 'id'>,
  read: Reading,
  keyring: MemberKeyring,
  { isNews = false, inError, attachments = [] }: EntryExtras = {},
): Promise<void> {
  const by = keyring.me.member.id;
  const entry = entryOf(kind, body, { thing: recordId, before, at: Date.now(), inError });
  await send('note', { ...noteOf(entry, by), attachments, id, isNews }, read, keyring);
  const version: Version = { ...entry, id, by };
  const after = caseFileWith(read.caseFile, version);
  const [was, is] = [remindersOf(read.caseFile), remindersOf(after)];
  if (JSON.stringify(was) !== JSON.stringify(is))
    await call('casework.putDeadlines', { dues: is }, { id: read.row.id });
  if (kind === 'notice') await putNotices(after, read, keyring);
}

/** Writes one change of a notice, without a form. Returns whether it stands in the case. */
export async function writeNotice(
  record: CaseRecord<'notice'>,
  change: Partial<Body<'notice'>>,
  saying: string = caseWords.saved,
): Promise<boolean> {
  const checked = checkBody('notice', { ...latest(record).body, ...change });
  if (!checked.ok) return false;
  return act(saying, (read, keyring) =>
    writeEntry(
      'notice',
      checked.body,
      { before: record, thing: record.id, id: newMessageId() },
      read,
      keyring,
    ),
  );
}

export const readAgain = (read: Reading, keyring: MemberKeyring) =>
  openConversation(client, keyring, read.row.id);

/** Another browser was quicker: what it wrote under the same id stands. */
export const onceWritten = (work: Promise<void>): Promise<void> =>
  work.catch((error: unknown) => {
    if (!(error instanceof ApiError && error.status === 409)) throw error;
  });
