// A consent that is taken back: which referrals rest on it, and the task to tell whoever got something by it.
import {
  type Body,
  type CaseFile,
  type CaseRecord,
  type DisclosureRecipient,
  latest,
  referralsTo,
} from '@heed/domain/casework';
import { randomHex } from '@heed/envelope/seal';
import { withdrawalWords } from '../../../words/case.ts';
import { newMessageId } from '../../conversation/load.ts';
import type { Reading } from '../../conversation/reading.ts';
import type { MemberKeyring } from '../../session/keyring.ts';
import { sessionMap } from '../../session/scope.ts';
import type { RecordForm } from '../editing.ts';
import { writeEntry } from '../write-entry.ts';

export interface Withdrawal {
  readonly recipient: DisclosureRecipient;
  /** By which something went out. */
  readonly referrals: readonly CaseRecord<'referral'>[];
}

/** What saving this form takes back; null where it takes nothing back, or an earlier version did. */
export function withdrawalIn({ kind, before, values }: RecordForm, file: CaseFile): Withdrawal | null {
  if (kind !== 'consent' || before === null) return null;
  const was = latest(before as CaseRecord<'consent'>).body;
  if (was.withdrawn !== null || (values as Body<'consent'>).withdrawn === null) return null;
  return { recipient: was.recipient, referrals: referralsTo(file, was.recipient) };
}

/** Ids of the task by the note that takes the consent back: a repeated press writes the same one. */
const ids = sessionMap<string, { readonly thing: string; readonly id: string }>();

/** For the member who took it down, today; none where nothing went out. */
export async function addWithdrawalTask(
  { id }: RecordForm,
  { recipient, referrals }: Withdrawal,
  read: Reading,
  keyring: MemberKeyring,
): Promise<void> {
  const place = ids.get(id) ?? { thing: randomHex(16), id: newMessageId() };
  ids.set(id, place);
  if (referrals.length === 0 || read.genuine.some(({ message }) => message.id === place.id)) return;
  const task: Body<'task'> = {
    ...{ title: withdrawalWords.task({ name: recipient.name }), due: keyring.day },
    ...{ assignee: keyring.me.member.id, repeat: '', done: null },
  };
  await writeEntry('task', task, { ...place, before: null }, read, keyring);
}
