// What a supervisor does, from their press to the server: signs, sends or hands to the second supervisor, and
// says how it went.

import { ApiError } from '@heed/api/client';
import { EnvelopeError } from '@heed/envelope';
import { download } from '../../model/conversation/attachment.ts';
import { faultText } from '../../model/fault.ts';
import { changing, needsTwo, type RosterChange } from '../../model/keys/change.ts';
import { collectReadings, rewrapConversation } from '../../model/keys/rewrap-conversation.ts';
import type { MemberKeyring } from '../../model/session/keyring.ts';
import { sessionSignal } from '../../model/session/scope.ts';
import { call, client, reload, session } from '../../model/session/session.ts';
import { failure, type StatusMessage, success } from '../../ui/notice.tsx';
import { certifyWords, memberWords } from '../../words/organisation.ts';
import { toFile } from './countersign.ts';
import { vouchFor } from './vouch.ts';

const w = memberWords;
export const notice = sessionSignal<StatusMessage | null>(null);
/** How far a long act is; null when none runs. */
export const running = sessionSignal<number | null>(null);
let stopped = false;
export const stop = () => {
  stopped = true;
};
const progress = (setProgress: number) => {
  running.value = setProgress;
  return !stopped && session.value !== null;
};

/** Runs an act and says how it went. Answers whether it was done. */
export async function act(
  successText: string | ((result: number) => string),
  work: (keyring: MemberKeyring) => Promise<unknown>,
) {
  const keyring = session.value?.keyring;
  if (!keyring) return false;
  notice.value = null;
  stopped = false;
  try {
    const result = await work(keyring);
    const text =
      result === 'two'
        ? w.twoNeeded
        : typeof successText === 'string'
          ? successText
          : successText(Number(result));
    notice.value = success(text);
    return true;
  } catch (error) {
    notice.value = failure(faultOf(error));
    return false;
  } finally {
    running.value = null;
  }
}

function faultOf(error: unknown): string {
  if (error instanceof MemberActError) return error.message;
  return error instanceof EnvelopeError ? certifyWords.wrong : faultText(error);
}

/** An expected refusal in words for the member. */
export class MemberActError extends Error {
  override readonly name = 'MemberActError';
}

/** Signed by one of two, until the member says that the other has signed it. */
export const waitingChange = sessionSignal<RosterChange | null>(null);

export function saveChange(): void {
  const change = waitingChange.peek();
  if (change !== null) download(new Blob([toFile(change)]), `heed-sign-${session.value!.keyring.day}.json`);
}

/** Sends a change, or where two must sign hands it over as a file: 'two'. */
export async function submit(change: RosterChange, keyring: MemberKeyring): Promise<'sent' | 'two'> {
  if (needsTwo(keyring)) {
    waitingChange.value = change;
    saveChange();
    return 'two';
  }
  await apply(change, keyring);
  return 'sent';
}

export async function send(change: RosterChange): Promise<void> {
  if (change.roster) await call('members.putRoster', change.roster);
  for (const key of change.deskKeys) await call('keys.addDeskKey', key);
  if (change.recovery) await call('keys.putRecovery', change.recovery);
  await reload();
}

/**
 * Sends a signed change. Where it withdraws a desk key, the keys of that desk's conversations are gathered
 * while the old one is trusted, and wrapped anew under the new one: else nobody would believe them any more.
 */
export async function apply(change: RosterChange, keyring: MemberKeyring): Promise<void> {
  const withdrawn = change.deskKeys.flatMap(({ certificate }) => desksThatWithdraw(certificate));
  const readings = [];
  for (const desk of withdrawn.filter((withdrawnDesk) => keyring.me.member.desks.includes(withdrawnDesk)))
    readings.push(...(await collectReadings(client, keyring, desk, progress)));
  await send(change);
  const after = session.value?.keyring;
  // From here on it is not stopped: half of it would be worse than none.
  for (const [index, reading] of readings.entries()) {
    running.value = index;
    if (after)
      await patiently(() =>
        rewrapConversation(client, after, reading, true).then(() => vouchFor(client, reading, after)),
      );
  }
}

/**
 * Seconds between tries: what was read under the old key is in this page alone, so that a lost network must
 * not end it.
 */
const pauses = [1, 2, 4, 8, 15, 30, 30, 30];

async function patiently(work: () => Promise<unknown>): Promise<void> {
  for (const pause of [...pauses, null]) {
    try {
      await work();
      return;
    } catch (error) {
      const isGone = error instanceof ApiError && error.status === 404;
      if (isGone) return;
      const passes = error instanceof ApiError && (error.status === 0 || error.status >= 500);
      if (!passes || pause === null || session.value === null) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause * 1000));
    }
  }
}

/** The desk of a certificate that withdraws older keys. */
function desksThatWithdraw(certificate: RosterChange['deskKeys'][number]['certificate']): string[] {
  const { withdraws, desk } = JSON.parse(certificate.statement) as { withdraws: []; desk: string };
  return withdraws.length > 0 ? [desk] : [];
}

export function remove(member: string): Promise<boolean> {
  return act(w.removed, async (keyring) => submit(await changing(keyring, member, null), keyring));
}

export function changeTo(member: string, next: Parameters<typeof changing>[2]): Promise<boolean> {
  return act(w.changed, async (keyring) => submit(await changing(keyring, member, next), keyring));
}

/** Takes an invitation back, or removes one whose digits did not match. They held nothing yet. */
export function uninvite(member: string): Promise<boolean> {
  return act(w.done, async () => {
    await call('members.remove', {}, { id: member });
    await reload();
  });
}
