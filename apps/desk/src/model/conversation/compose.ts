// Which of the two fields below a conversation is in sight: the answer, that the person reads, or the
// internal note. One stands alone, so that neither is typed into for the other; the draft of the other stays.
import { focus } from '../../ui/focus.ts';
import { sessionSignal } from '../session/scope.ts';
import { openId } from './open.ts';

export type ComposedKind = 'answer' | 'note';

/** The conversation in which a note is written. Everywhere else it is the answer. */
const noteIn = sessionSignal<string | null>(null);

/** The field in sight of the conversation that is open. */
export const composedKind = (): ComposedKind =>
  openId.value !== null && noteIn.value === openId.value ? 'note' : 'answer';

/** Brings a field into sight, and the focus into it at once: what is typed next must not get lost. */
export function compose(kind: ComposedKind): void {
  noteIn.value = kind === 'note' ? openId.peek() : null;
  const form = document.querySelector<HTMLElement>(`.say-${kind}`);
  if (form === null) return void setTimeout(() => focus(`#${kind}`));
  form.hidden = false;
  focus(`#${kind}`);
}
