// Whether the lists of this member show words and names: a member who shares a screen hides them with one
// press. It is remembered on this device as a choice, by the member's random id. With words hidden nothing is
// fetched to show any.
import { computed, signal } from '@preact/signals';
import { remember, remembered } from '../words/remembered.ts';
import { session } from './session/session.ts';

/** Members who hide words on this device. */
const hidingMembers = signal<ReadonlySet<string>>(
  new Set((remembered('hidden-words') ?? '').split(' ').filter(Boolean)),
);

const memberHere = (): string | null => session.value?.keyring.me.member.id ?? null;

export const areWordsHidden = computed(() => hidingMembers.value.has(memberHere() ?? ''));

/** Hides words, or shows them again, for the member who is unlocked here. */
export function toggleWords(): void {
  const member = memberHere();
  if (member === null) return;
  const members = new Set(hidingMembers.peek());
  if (!members.delete(member)) members.add(member);
  hidingMembers.value = members;
  remember('hidden-words', members.size === 0 ? null : [...members].join(' '));
}
