// Tasks as the list 'Tasks' shows them: what they are, and their ticks. Cases are read for it without being
// marked as opened.
import { ApiError } from '@heed/api/client';
import type { CaseRecord } from '@heed/domain/casework';
import { boardWords as w } from '../../words/tasks.ts';
import { seenIn } from '../case/case.ts';
import { findTask, tickedText, untickedText, writeDone, writeUndone } from '../case/tick-task.ts';
import { peek } from '../conversation/load.ts';
import type { Reading } from '../conversation/reading.ts';
import { attempt, reportUnexpected } from '../fault.ts';
import type { MemberKeyring } from '../session/keyring.ts';
import { sessionSet, sessionSignal } from '../session/scope.ts';
import { client, session } from '../session/session.ts';
import type { DeadlineItem } from './group.ts';
import { items, knownCases, learn, notice } from './tasks.ts';

/** Cases that are read so that the list says what is due in them: those that are due first. */
const mostCases = 20;

/** Ticked since the member came to the list; they stay in sight, so that a tick can be taken back. */
export const tickedNow = sessionSignal<readonly DeadlineItem[]>([]);
/** Keys of those whose tick is being written. */
export const ticking = sessionSignal<ReadonlySet<string>>(new Set());

/** The task that an item stands for; null where its case is not known, or something else is due. */
export const taskOf = (item: DeadlineItem): CaseRecord<'task'> | null =>
  findTask(knownCases.value.get(item.conversation)?.records, item.thing) ?? null;

/** Keys of items whose cases are read or were: what is unknown after it stays unknown. */
const itemsRead = sessionSet<string>();

/** Reads the cases of what is due first, one after the other, until all that is shown says what it is. */
export async function learnTasks(all: readonly DeadlineItem[] = items.peek()): Promise<void> {
  const unknown = all.filter(({ what, key }) => what === null && !itemsRead.has(key));
  for (const id of [...new Set(unknown.map(({ conversation }) => conversation))].slice(0, mostCases)) {
    const keyring = session.peek()?.keyring;
    if (keyring === undefined) return;
    const keys = unknown.flatMap(({ key, conversation }) => (conversation === id ? [key] : []));
    for (const key of keys) itemsRead.add(key);
    try {
      take(await peek(client, keyring, id), keyring);
    } catch (error) {
      // The line leads to its case all the same, and the next look asks again.
      for (const key of keys) itemsRead.delete(key);
      if (!(error instanceof ApiError)) reportUnexpected(error);
    }
  }
}

function take(read: Reading, keyring: MemberKeyring): void {
  if (session.peek() === null || read.row.hidden) return;
  const file = seenIn(read.caseFile, keyring.me.member.role);
  knownCases.value = new Map(knownCases.peek()).set(read.row.id, file);
}

/** Ticks a task, or takes its tick away. */
export async function tickListed(item: DeadlineItem, isTicked: boolean): Promise<void> {
  const record = taskOf(item);
  const keyring = session.peek()?.keyring;
  if (record === null || keyring === undefined || ticking.peek().has(item.key)) return;
  ticking.value = new Set([...ticking.peek(), item.key]);
  const text = isTicked ? tickedText(record) : untickedText();
  const isDone = await attempt(notice, text, () => write(item, isTicked, keyring));
  if (session.peek() === null) return;
  if (isDone)
    tickedNow.value = [
      ...tickedNow.peek().filter(({ key }) => key !== item.key),
      ...(isTicked ? [item] : []),
    ];
  ticking.value = new Set([...ticking.peek()].filter((key) => key !== item.key));
}

/** Returns a sentence where it was not done. */
async function write(
  item: DeadlineItem,
  isTicked: boolean,
  keyring: MemberKeyring,
): Promise<string | undefined> {
  const read = await peek(client, keyring, item.conversation);
  const record = findTask(read.caseFile.records, item.thing);
  if (record === undefined) return w.taskGone;
  const readAnew = () => peek(client, keyring, item.conversation);
  if (isTicked) await writeDone(record, read, keyring, readAnew);
  else await writeUndone(record, read, keyring, readAnew);
  take(await readAnew(), keyring);
  await learn({ quietly: true });
  return undefined;
}
