// Goes from a list to a record of a case: opens the case file, and shows the record once it stands there.
import { effect } from '@preact/signals';
import { focus } from '../../ui/focus.ts';
import { openConversation } from '../navigation.ts';
import { sessionSignal } from '../session/scope.ts';
import { file, tab } from './file.ts';

/** The record that is to be shown; null where none is. */
const sought = sessionSignal<string | null>(null);

/** The id of the element that shows a record. */
export const recordElement = (record: string): string => `record-${record}`;

/** Opens the case file of a conversation, and its record where one is named. */
export function openCase(conversation: string, record: string | null = null): void {
  openConversation(conversation);
  tab.value = 'file';
  sought.value = record;
}

effect(() => {
  const record = sought.value;
  if (record === null || !file.value?.records.some(({ id }) => id === record)) return;
  sought.value = null;
  // After the title of the conversation, which takes the focus when it is drawn.
  setTimeout(() => focus(`#${recordElement(record)}`), 50);
});
