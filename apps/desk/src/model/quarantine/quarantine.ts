// Bulk review of what was held: beginnings are read in this browser, one after the other, and can be stopped;
// the member judges, nothing else.
import { ApiError } from '@heed/api/client';
import { failure, type StatusMessage, success } from '../../ui/status.ts';
import { quarantineWords } from '../../words/quarantine.ts';
import { peek } from '../conversation/load.ts';
import { faultText } from '../fault.ts';
import { load, lines as reports } from '../inbox/inbox.ts';
import { atLock, sessionSignal } from '../session/scope.ts';
import { call, client, session } from '../session/session.ts';

/** Beginning of each report by its id; null where it does not open. */
export const beginnings = sessionSignal<ReadonlyMap<string, string | null>>(new Map());
export const ticked = sessionSignal<ReadonlySet<string>>(new Set());
export const progress = sessionSignal<{ readonly count: number; readonly of: number } | null>(null);
export const notice = sessionSignal<StatusMessage | null>(null);
let stopped = false;
atLock(() => (stopped = true));

export async function readBeginnings(): Promise<void> {
  const ids = reports.value.map(({ row }) => row.id).filter((id) => !beginnings.value.has(id));
  stopped = false;
  for (const [index, id] of ids.entries()) {
    const keyring = session.value?.keyring;
    if (stopped || !keyring) break;
    progress.value = { count: index, of: ids.length };
    try {
      const [first] = (await peek(client, keyring, id)).genuine;
      beginnings.value = new Map(beginnings.value).set(id, first?.message.text ?? null);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      notice.value = failure(faultText(error));
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
  const rows = reports.value.map(({ row }) => row).filter(({ id }) => ticked.value.has(id));
  let n = 0;
  try {
    for (const desk of new Set(rows.map((row) => row.desk))) {
      const conversations = rows.filter((row) => row.desk === desk).map(({ id }) => id);
      n += (await call('inbox.reviewQuarantined', { desk, conversations, verdict })).changed;
    }
    notice.value = success(quarantineWords.done({ n }));
    ticked.value = new Set();
    await load({ quietly: true });
  } catch (error) {
    notice.value = failure(faultText(error));
  }
}
