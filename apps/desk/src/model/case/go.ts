// Goes to a record of a case, from a list or from what stands above the case.
import { focus } from '../../ui/focus.ts';
import { openConversation } from '../navigation.ts';
import { sessionSignal } from '../session/scope.ts';
import { editing } from './editing.ts';
import { tab } from './file.ts';

/** The record that is to be shown, once the case file stands; null where none is. */
export const sought = sessionSignal<string | null>(null);

/** The id of the element that shows a record. */
export const recordElement = (record: string): string => `record-${record}`;

/** Opens the case file of a conversation, and its record where one is named. */
export function openCase(conversation: string, record: string | null = null): void {
  openConversation(conversation);
  tab.value = 'file';
  sought.value = record;
}

/** Shows a record of the case that is open. A form that was open is kept as a draft. */
export function showRecord(record: string): void {
  editing.value = null;
  tab.value = 'file';
  sought.value = record;
}

/** Shows a message of the conversation that is open. */
export function showMessage(message: string): void {
  tab.value = 'talk';
  setTimeout(() => focus(`[data-message="${message}"]`));
}
