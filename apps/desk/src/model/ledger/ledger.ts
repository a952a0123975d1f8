// The state of the transparency log as the server tells it, and what of it somebody must know. The server's
// word: who wants proof asks the witnesses with `heed monitor`.

import type { LogStatus } from '@heed/api';
import { dayMilliseconds } from '@heed/domain/time';
import { logWords as w } from '../../words/ledger.ts';
import { sessionSignal } from '../session/scope.ts';
import { call } from '../session/session.ts';

export const logStatus = sessionSignal<LogStatus | 'fault' | null>(null);

export async function loadLog(): Promise<void> {
  // The warning about the log says it.
  logStatus.value = await call('log.readStatus', {}).catch(() => 'fault' as const);
}

/** A partner's server may be down for a night. */
const lateMs = dayMilliseconds;

/** What to warn of, in sentences; none where all is well. `now` in milliseconds. */
export function warnings(status: LogStatus, now: number): string[] {
  const names = (some: LogStatus['witnesses']) => some.map(({ name }) => name).join(', ');
  const refusing = status.witnesses.filter(({ state }) => state === 'refuses');
  const rolledBack = status.witnesses.filter(({ state }) => state === 'rolled-back');
  const late = status.witnesses.filter(
    ({ state, seen: lastSeen }) =>
      (state === 'behind' || state === 'silent') && (lastSeen ?? 0) < now - lateMs,
  );
  return [
    ...(status.policy === 'unreadable' ? [w.warn.unreadable] : []),
    ...(refusing.length > 0 ? [w.warn.refuses({ names: names(refusing) })] : []),
    ...(rolledBack.length > 0 ? [w.warn.rolledBack({ names: names(rolledBack) })] : []),
    ...(late.length > 0 ? [w.warn.late({ names: names(late) })] : []),
  ];
}
