// Which warning above a conversation is unfolded: one at a time, over what is beside the talk.
import { signal } from '@preact/signals';
import { sessionSignal } from '../session/scope.ts';
import { openId } from './open.ts';

/** What a member chose in which conversation; `name` null: everything is folded. */
const choice = sessionSignal<{ readonly conversation: string | null; readonly name: string | null } | null>(
  null,
);

/** Where the side stands beside the talk, as in `conversation.css`: what unfolds there covers no words. */
const wide = globalThis.matchMedia?.('(min-width: 72em) and (min-height: 30em)');
const isBesideTalk = signal(wide?.matches === true);
wide?.addEventListener('change', ({ matches }) => (isBesideTalk.value = matches));

/** `byItself`: it stands open until a member chooses otherwise, where it covers no words. */
export const isAlarmOpen = (name: string, byItself: boolean): boolean =>
  choice.value === null || choice.value.conversation !== openId.value
    ? byItself && isBesideTalk.value
    : choice.value.name === name;

export function openAlarm(name: string | null): void {
  choice.value = { conversation: openId.peek(), name };
}
