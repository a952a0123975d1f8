// A task that is ticked is done today; one that comes again is followed by the next. Both can be taken back
// by the same press. Ids are made of what is ticked: two members who tick at once write one version and one
// task, and a press that is repeated after a lost answer goes on from where it stood.
import { type CaseRecord, latest, taskAfter } from '@heed/domain/casework';
import { hashHex } from '@heed/envelope';
import { tickWords as w } from '../../../words/case.ts';
import { dayName } from '../../../words/format.ts';
import { act } from '../../conversation/open.ts';
import type { Reading } from '../../conversation/reading.ts';
import type { MemberKeyring } from '../../session/keyring.ts';
import { session } from '../../session/session.ts';
import { onceWritten, readAgain, writeEntry } from '../write-entry.ts';

type Task = CaseRecord<'task'>;

const idOf = (what: string, ...of: readonly string[]): string =>
  hashHex(new TextEncoder().encode(`heed/task-${what} ${of.join(' ')}`)).slice(0, 32);

/** The id of the task that follows one with this day. */
const nextId = ({ id }: Task, due: string): string => idOf('next', id, due);

export const findTask = (all: readonly CaseRecord[] | undefined, id: string): Task | undefined =>
  all?.find((record): record is Task => record.id === id && record.kind === 'task');

/** Reads the conversation anew; from a list it is read without being marked as opened. */
type ReadAnew = (read: Reading, keyring: MemberKeyring) => Promise<Reading>;

/** What is said once it is done. */
export function tickedText(record: Task): string {
  const next = taskAfter(latest(record).body, session.value!.keyring.day);
  return next?.due ? w.doneNext({ day: dayName(next.due) }) : w.done;
}

/** Ticks a task of the open conversation. */
export const tickTask = (record: Task): Promise<boolean> =>
  act(tickedText(record), (read, keyring) => writeDone(record, read, keyring, readAgain));

/** Done today. The next one first: where the second answer is lost, pressing again writes what is missing. */
export async function writeDone(
  record: Task,
  read: Reading,
  keyring: MemberKeyring,
  readAnew: ReadAnew,
): Promise<void> {
  const { id } = latest(record);
  const fresh = await writeNext(record, read, keyring, readAnew);
  const now = findTask(fresh.caseFile.records, record.id);
  // A colleague was quicker, or took it out.
  if (now === undefined || latest(now).body.done !== null) return;
  await onceWritten(
    writeEntry(
      'task',
      { ...latest(now).body, done: keyring.day },
      { before: now, thing: record.id, id: idOf('done', id) },
      fresh,
      keyring,
    ),
  );
}

/** Returns the conversation as it is then. */
async function writeNext(
  record: Task,
  read: Reading,
  keyring: MemberKeyring,
  readAnew: ReadAnew,
): Promise<Reading> {
  const { body } = latest(record);
  const next = taskAfter(body, keyring.day);
  const fresh = await readAnew(read, keyring);
  if (next === null || body.due === null) return fresh;
  const recordId = nextId(record, body.due);
  if (findTask(fresh.caseFile.records, recordId) !== undefined) return fresh;
  // One that a tick wrote which was taken away since: it stands again.
  const before = findTask(fresh.caseFile.inError, recordId) ?? null;
  const id = before === null ? idOf('first', recordId) : idOf('again', latest(before).id);
  await onceWritten(writeEntry('task', next, { before, thing: recordId, id }, fresh, keyring));
  return readAnew(fresh, keyring);
}

/** What is said once it is open again. */
export const untickedText = (): string => w.undone;

/** Takes the tick of a task of the open conversation away. */
export const untickTask = (record: Task): Promise<boolean> =>
  act(untickedText(), (read, keyring) => writeUndone(record, read, keyring, readAgain));

/** Open again. The next one, where nobody has touched it, was written in error. */
export async function writeUndone(
  record: Task,
  read: Reading,
  keyring: MemberKeyring,
  readAnew: ReadAnew,
): Promise<void> {
  const fresh = await readAnew(read, keyring);
  const now = findTask(fresh.caseFile.records, record.id);
  if (now === undefined || latest(now).body.done === null) return;
  const body = { ...latest(now).body, done: null };
  const id = idOf('open', latest(now).id);
  await onceWritten(writeEntry('task', body, { before: now, thing: record.id, id }, fresh, keyring));
  await takeNextOut(now, await readAnew(fresh, keyring), keyring);
}

async function takeNextOut(record: Task, read: Reading, keyring: MemberKeyring): Promise<void> {
  const { due } = latest(record).body;
  const next = due === null ? undefined : findTask(read.caseFile.records, nextId(record, due));
  if (next === undefined) return;
  const { body, id } = latest(next);
  if (body.done !== null || isChanged(next)) return;
  const place = { before: next, thing: next.id, id: idOf('out', id) };
  await onceWritten(writeEntry('task', body, place, read, keyring, { inError: w.why }));
}

/** Whether somebody wrote more of it than ticks do: another title, person, day. */
const isChanged = ({ current, superseded }: Task): boolean =>
  new Set([...superseded, ...current].map(({ body }) => JSON.stringify({ ...body, done: null }))).size > 1;
