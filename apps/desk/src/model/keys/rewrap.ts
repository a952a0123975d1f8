// Gives every reader of a desk the keys of its conversations, by itself: after somebody was let in, a role or
// the recovery recipient changed. Each browser of the desk does what it can, one conversation after the
// other; what is done is done, so that two do no harm and one that is locked goes on later. To whom a key is
// wrapped the signed list says, never the server.
import { ApiError } from '@heed/api/client';
import { effect } from '@preact/signals';
import { peek } from '../conversation/load.ts';
import { currentKey, iMay, type MemberKeyring, ownDesks } from '../session/keyring.ts';
import { sessionSignal } from '../session/scope.ts';
import { call, client, session } from '../session/session.ts';
import { rewrapConversation } from './rewrap-conversation.ts';

/** Milliseconds after a change until a browser begins: not all of a desk at the same moment. */
const leastWait = 1_000;
const mostWait = 4_000;
/** Milliseconds after which what failed is tried again. */
const retryMs = 30_000;

/** How far it is, for the list of members. */
export const rewrapping = sessionSignal<{
  readonly state: 'idle' | 'running' | 'failed';
  readonly count: number;
}>({
  state: 'idle',
  count: 0,
});

let timer: ReturnType<typeof setTimeout> | undefined;
let runKey = '';
/** Ends a run that was begun for another member, or for an older list. */
let life = 0;

/** Begins with the page: a list of members that was just read is acted on. */
export function followStaff(): void {
  effect(() => {
    const keyring = session.value?.keyring;
    const now = keyring ? `${keyring.me.member.id} ${keyring.me.staff}` : '';
    if (now === runKey) return;
    runKey = now;
    life++;
    clearTimeout(timer);
    rewrapping.value = { state: 'idle', count: 0 };
    if (keyring) begin(leastWait + Math.random() * (mostWait - leastWait));
  });
}

function begin(milliseconds: number): void {
  const began = life;
  timer = setTimeout(() => void rewrapAll(began), milliseconds);
}

async function rewrapAll(began: number): Promise<void> {
  const keyring = session.peek()?.keyring;
  if (keyring?.me.member.state !== 'active' || !iMay(keyring, 'casework')) return;
  rewrapping.value = { state: 'running', count: 0 };
  try {
    for (const { id } of ownDesks(keyring, 'casework')) await rewrapDesk(id, keyring, began);
    if (began === life) rewrapping.value = { ...rewrapping.peek(), state: 'idle' };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    if (began !== life) return;
    rewrapping.value = { ...rewrapping.peek(), state: 'failed' };
    begin(retryMs);
  }
}

async function rewrapDesk(desk: string, keyring: MemberKeyring, began: number): Promise<void> {
  if (keyring.roster === null || currentKey(keyring, desk) === null) return;
  let after: string | null = '0';
  while (after !== null) {
    const page: { conversations: string[]; next: string | null } = await call('keys.listMissingWraps', {
      desk,
      after,
    });
    for (const id of page.conversations) {
      if (began !== life) return;
      if (await rewrapOne(id, keyring))
        rewrapping.value = { state: 'running', count: rewrapping.peek().count + 1 };
    }
    after = began === life ? page.next : null;
  }
}

/**
 * Whether somebody got the key. A conversation that was erased or moved meanwhile needs nobody to read it.
 */
async function rewrapOne(id: string, keyring: MemberKeyring): Promise<boolean> {
  try {
    const reading = await peek(client, keyring, id);
    return reading.keyState === 'held' && (await rewrapConversation(client, keyring, reading, false));
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return false;
    throw error;
  }
}
