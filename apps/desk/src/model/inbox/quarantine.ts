// Bulk review of what was held: beginnings are read in this browser, one after the other, and can be stopped; the member judges, nothing else.
import { ApiError } from '@heed/api/client';
import { signal } from '@preact/signals';
import { heldWords } from '../../words/quarantine.ts';
import { peek } from '../conversation/load.ts';
import { faultText } from '../conversation/open.ts';
import { call, client, session } from '../session/session.ts';
import * as inbox from './inbox.ts';

/** Beginning of each report by its id; null where it does not open. */
export const beginnings = signal<ReadonlyMap<string, string | null>>(new Map());
export const ticked = signal<ReadonlySet<string>>(new Set());
export const progress = signal<{ readonly done: number; readonly of: number } | null>(null);
export const told = signal<{ readonly tone: 'good' | 'bad'; readonly text: string } | null>(null);
let stopped = false;

export async function readBeginnings(): Promise<void> {
  const ids = inbox.lines.value.map(({ row }) => row.id).filter((id) => !beginnings.value.has(id));
  stopped = false;
  for (const [done, id] of ids.entries()) {
    const keyring = session.value?.keyring;
    if (stopped || !keyring) break;
    progress.value = { done, of: ids.length };
    try {
      const [first] = (await peek(client, keyring, id)).genuine;
      beginnings.value = new Map(beginnings.value).set(id, first?.message.text ?? null);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      told.value = { tone: 'bad', text: faultText(error) };
      break;
    }
  }
  progress.value = null;
}

export const stop = () => {
  stopped = true;
};

export function tick(id: string, on: boolean): void {
  const next = new Set(ticked.value);
  if (on) next.add(id);
  else next.delete(id);
  ticked.value = next;
}

export async function review(verdict: 'release' | 'close'): Promise<void> {
  const conversations = [...ticked.value];
  try {
    const { changed } = await call('review', { desk: inbox.desk.value, conversations, verdict });
    told.value = { tone: 'good', text: heldWords.done(changed) };
    ticked.value = new Set();
    await inbox.load({ quietly: true });
  } catch (error) {
    told.value = { tone: 'bad', text: faultText(error) };
  }
}

export function emptyHeld(): void {
  stopped = true;
  beginnings.value = new Map();
  ticked.value = new Set();
  told.value = null;
}
