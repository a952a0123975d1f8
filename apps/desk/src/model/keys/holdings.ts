// What is in the hands of a member who is to read a desk no more, and how it is handed on before that: no
// case may stand with somebody who cannot open it.

import { type Body, type CaseRecord, latest } from '@heed/domain/casework';
import { addDays } from '@heed/domain/time';
import { findTask } from '../case/tick-task.ts';
import { writeEntry } from '../case/write-entry.ts';
import { handOver } from '../conversation/hand-over.ts';
import { newMessageId, peek } from '../conversation/load.ts';
import type { Reading } from '../conversation/reading.ts';
import { allLines, type Line } from '../inbox/lines.ts';
import { isDanger, orders } from '../inbox/order.ts';
import { learn } from '../search/learn.ts';
import { type MemberKeyring, nameOrDigits, readersOf } from '../session/keyring.ts';
import { call, client } from '../session/session.ts';
import { readsAt } from './change.ts';

/** What a member holds at one desk. */
export interface Holding {
  readonly desk: string;
  /** Whether this browser reads the desk: of another it knows nothing. */
  readonly isRead: boolean;
  /** Open cases, danger first, then children. */
  readonly cases: readonly Line[];
  /** Open tasks that are due some day. */
  readonly tasks: readonly { readonly conversation: string; readonly thing: string }[];
  /** How many persons read, at most, that the keys of this desk are new. */
  readonly persons: number;
}

/** What was handed on. */
export interface HandedOn {
  readonly cases: number;
  readonly tasks: number;
}

/** Ten years: tasks have no later day. */
const furthestDays = 3650;

/** The desks that a member reads and will read no more with this role at these desks; null: with none. */
export function lostDesks(
  keyring: MemberKeyring,
  member: string,
  next: { readonly role: string; readonly desks: readonly string[] } | null,
): readonly string[] {
  const entry = keyring.listed?.members.find((one) => one.member === member);
  const after = next === null ? [] : readsAt([next.role], next.desks);
  return entry === undefined ? [] : readsAt(entry.roles, entry.desks).filter((desk) => !after.includes(desk));
}

/** At each desk that the member reads. Throws ApiError. */
export async function holdingsOf(keyring: MemberKeyring, member: string): Promise<readonly Holding[]> {
  await learn();
  return Promise.all(lostDesks(keyring, member, null).map((desk) => holdingAt(keyring, member, desk)));
}

async function holdingAt(keyring: MemberKeyring, member: string, desk: string): Promise<Holding> {
  if (!keyring.me.member.desks.includes(desk))
    return { desk, isRead: false, cases: [], tasks: [], persons: 0 };
  const { dues: deadlines } = await call('casework.listDeadlines', {
    desk,
    until: addDays(keyring.day, furthestDays),
  });
  const open = [...allLines()].filter(
    ({ row }) => row.desk === desk && !row.hidden && row.state !== 'closed',
  );
  return {
    desk,
    isRead: true,
    cases: open.filter(({ row }) => row.assignee === member).sort(dangerThenChild),
    tasks: deadlines.filter((due) => due.member === member),
    persons: open.filter(({ row }) => row.state !== 'new' && !row.noReply).length,
  };
}

const isChild = ({ summary }: Line): boolean => summary?.under18 === 'yes';

const dangerThenChild = (a: Line, b: Line): number =>
  Number(isDanger(b)) - Number(isDanger(a)) || Number(isChild(b)) - Number(isChild(a)) || orders.need(a, b);

/** Whether somebody has to take something. */
export const isHeld = ({ cases, tasks }: Holding): boolean => cases.length + tasks.length > 0;

/** Hands one desk's cases and tasks on. What a colleague took meanwhile stays where it is. */
export async function handOn(
  { desk, cases, tasks }: Holding,
  { from, to }: { readonly from: string; readonly to: string | null },
  keyring: MemberKeyring,
): Promise<HandedOn> {
  const ids = [...cases.map(({ row }) => row.id), ...tasks.map(({ conversation }) => conversation)];
  const name = to === null ? '' : nameOrDigits(keyring, to);
  let [caseCount, taskCount] = [0, 0];
  for (const id of new Set(ids)) {
    const read = await peek(client, keyring, id);
    if (read.row.hidden || read.row.desk !== desk) continue;
    if (read.row.assignee === from) {
      await handOver(read, keyring, to, name);
      caseCount++;
    }
    if (read.keyState === 'held') taskCount += await handTasks(id, { from, to }, keyring);
  }
  return { cases: caseCount, tasks: taskCount };
}

async function handTasks(
  id: string,
  { from, to }: { readonly from: string; readonly to: string | null },
  keyring: MemberKeyring,
): Promise<number> {
  let read: Reading = await peek(client, keyring, id);
  const open = read.caseFile.records.filter((record) => isOpenTaskOf(record, from));
  for (const { id: recordId } of open) {
    const before = findTask(read.caseFile.records, recordId);
    if (before === undefined || !isOpenTaskOf(before, from)) continue;
    const body: Body<'task'> = { ...latest(before).body, assignee: to };
    await writeEntry('task', body, { before, thing: recordId, id: newMessageId() }, read, keyring);
    read = await peek(client, keyring, id);
  }
  return open.length;
}

function isOpenTaskOf(record: CaseRecord, member: string): boolean {
  if (record.kind !== 'task') return false;
  const { body } = latest(record as CaseRecord<'task'>);
  return body.done === null && body.assignee === member;
}

/** Who could take what is held at a desk: whoever reads it, but the member. */
export const takersAt = (keyring: MemberKeyring, desk: string, member: string): readonly string[] =>
  readersOf(keyring, desk)
    .map((reader) => reader.member)
    .filter((id) => id !== member);
