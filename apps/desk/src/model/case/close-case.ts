// Closing a case: what stands in the way, whose approval it needs.
import { type Body, closingOf, latest } from '@heed/domain/casework';
import { closingWords } from '../../words/case.ts';
import { newMessageId } from '../conversation/load.ts';
import { act, reading } from '../conversation/open.ts';
import type { Reading } from '../conversation/reading.ts';
import { CannotWrite } from '../conversation/write.ts';
import type { MemberKeyring } from '../session/keyring.ts';
import { sessionMap } from '../session/scope.ts';
import { call, session } from '../session/session.ts';
import { approvalNeeded } from './closing.ts';
import type { RecordForm } from './editing.ts';
import { file } from './file.ts';
import { readAgain, writeEntry } from './write-entry.ts';

/** Why a case cannot be closed now; null where nothing stands in the way. */
export function whatStands(): string | null {
  const row = reading.value?.row;
  return row?.urgent ? closingWords.danger : row?.checkIn ? closingWords.checkIn : null;
}

/** As it is written now: an approval that it had was of other words. */
export function closingAs(body: Body<'closing'>): Body<'closing'> {
  // What never had a case file is no case that a second one must look at.
  const hasFile = (file.value?.records.length ?? 0) > 0;
  const needsApproval = hasFile && approvalNeeded(session.value!.keyring, reading.value!.row.desk);
  return { ...body, needsApproval, approved: null };
}

/** Two members may close a case at once, with two outcomes: the second one is told, and reads the first. */
export async function refuseSecondClosing(
  { thing: recordId, id }: RecordForm,
  read: Reading,
  keyring: MemberKeyring,
): Promise<void> {
  const fresh = await readAgain(read, keyring);
  const other = closingOf(fresh.caseFile);
  if (other !== null && other.id !== recordId && latest(other).id !== id)
    throw new CannotWrite('closed-meanwhile');
}

/** Ids of notes by the version that they approve: a repeated press sends the same one. */
const approvals = sessionMap<string, string>();

/** A supervisor approves what another has written, and the case is closed. */
export const approveClosing = (): Promise<boolean> =>
  act(closingWords.approved, async (read, keyring) => {
    const record = closingOf(read.caseFile);
    if (record === null) return;
    const { id: of, body } = latest(record);
    const id = approvals.get(of) ?? newMessageId();
    approvals.set(of, id);
    const approved = { by: keyring.me.member.id, on: keyring.day };
    await writeEntry(
      'closing',
      { ...body, approved },
      { before: record, thing: record.id, id },
      read,
      keyring,
    );
    await close(read);
  });

/** One that is closed keeps the day on which it was. */
export async function close({ row }: Reading): Promise<void> {
  if (row.state !== 'closed') await call('casework.setState', { state: 'closed' }, { id: row.id });
}
