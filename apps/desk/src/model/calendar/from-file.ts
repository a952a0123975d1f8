// Days of somebody else's calendar file, in this page's memory until the desk is locked. No byte of the file
// leaves the page: a day becomes a task in the form of a case, where a member reads it and saves it.

import { type ReadAppointment, readCalendar } from '@heed/domain/calendar';
import type { Body } from '@heed/domain/casework';
import { effect } from '@preact/signals';
import { failure, type StatusMessage, success } from '../../ui/status.ts';
import { fromFileWords as w } from '../../words/calendar.ts';
import { edit, type as typeRecord } from '../case/editing.ts';
import { file, tab } from '../case/file.ts';
import { openId, reading } from '../conversation/open.ts';
import { openConversation } from '../navigation.ts';
import { draftOf } from '../session/drafts.ts';
import { sessionSignal } from '../session/scope.ts';

export interface FileEntry extends ReadAppointment {
  readonly id: number;
  /** Its form was opened in a case. */
  readonly isOpened: boolean;
}

export const fileEntries = sessionSignal<readonly FileEntry[]>([]);
export const fileNotice = sessionSignal<StatusMessage | null>(null);
/** What is to be written once its case stands here. */
const pending = sessionSignal<{ readonly conversation: string; readonly body: Body<'task'> } | null>(null);

export function readFile(bytes: Uint8Array): void {
  const result = readCalendar(bytes);
  if (!result.ok) {
    fileNotice.value = failure(w.faults[result.reason]);
    return;
  }
  const { appointments, skipped } = result;
  fileEntries.value = appointments.map((entry, id) => ({ ...entry, id, isOpened: false }));
  fileNotice.value = success(w.isRead({ n: appointments.length, skipped }));
}

export function leaveOut(id: number): void {
  fileEntries.value = fileEntries.value.filter((entry) => entry.id !== id);
}

/** Opens the form of a task in the case. What is typed there already is not replaced. */
export function writeInto(conversation: string, entry: FileEntry): void {
  if (draftOf(`case ${conversation} task`) !== '') {
    fileNotice.value = failure(w.hasDraft);
    return;
  }
  fileNotice.value = null;
  const { id, day, title } = entry;
  fileEntries.value = fileEntries.value.map((one) => (one.id === id ? { ...one, isOpened: true } : one));
  openConversation(conversation);
  pending.value = { conversation, body: { title, due: day, assignee: null, repeat: '', done: null } };
}

effect(() => {
  const task = pending.value;
  if (task === null) return;
  // Somebody went elsewhere before the case had come.
  if (openId.value !== task.conversation) pending.value = null;
  else if (reading.value?.row.id === task.conversation && file.value !== null) {
    pending.value = null;
    setTimeout(() => {
      tab.value = 'file';
      edit('task', null, task.body);
      typeRecord(task.body);
    });
  }
});
