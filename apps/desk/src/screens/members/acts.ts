// What a supervisor does, from their press to the server: signs, sends or hands to the second supervisor, and
// says how it went.

import { ApiError } from '@heed/api/client';
import { may } from '@heed/domain/roles';
import { EnvelopeError } from '@heed/envelope';
import { download } from '../../model/conversation/attachment.ts';
import { faultText } from '../../model/fault.ts';
import { changing, needsTwo, type RosterChange } from '../../model/keys/change.ts';
import { type HandedOn, handOn, holdingsOf, isHeld, lostDesks } from '../../model/keys/holdings.ts';
import { collectReadings, rewrapConversation } from '../../model/keys/rewrap-conversation.ts';
import type { MemberKeyring } from '../../model/session/keyring.ts';
import { sessionSignal } from '../../model/session/scope.ts';
import { call, client, reload, session } from '../../model/session/session.ts';
import { failure, type StatusMessage, success } from '../../ui/status.ts';
import { handOnWords } from '../../words/members.ts';
import { certifyWords, countersignWords, memberWords, roleWords } from '../../words/organisation.ts';
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

type Next = Parameters<typeof changing>[2];
/** Of each desk that is lost: who takes what stands there in the member's hands. */
type TakerOf = (desk: string) => string | null | undefined;

/** Hands on what the member holds, then signs the list. `takerOf`: undefined where nobody has chosen. */
async function handOnAndSign(
  keyring: MemberKeyring,
  member: string,
  next: Next,
  takerOf: TakerOf,
): Promise<{ readonly outcome: 'sent' | 'two'; readonly handedOn: HandedOn }> {
  const lostIds = lostDesks(keyring, member, next);
  const holdings = (await holdingsOf(keyring, member)).filter(
    (holding) => lostIds.includes(holding.desk) && isHeld(holding),
  );
  // Something may have come into their hands since the page was opened.
  if (holdings.some(({ desk }) => takerOf(desk) === undefined))
    throw new MemberActError(handOnWords.chooseFirst);
  const handedOn = { cases: 0, tasks: 0 };
  for (const holding of holdings) {
    const moved = await handOn(holding, { from: member, to: takerOf(holding.desk) ?? null }, keyring);
    handedOn.cases += moved.cases;
    handedOn.tasks += moved.tasks;
  }
  return { outcome: await submit(await changing(keyring, member, next), keyring), handedOn };
}

export function remove(member: string, takerOf: TakerOf): Promise<boolean> {
  return actAndSay(async (keyring) => {
    const hasKeys = lostDesks(keyring, member, null).length > 0;
    const { outcome, handedOn } = await handOnAndSign(keyring, member, null, takerOf);
    const parts = outcome === 'two' ? [w.twoNeeded] : [w.removed, hasKeys && handOnWords.newKeys];
    return [...parts, handedOnText(handedOn)];
  });
}

export function changeTo(member: string, next: NonNullable<Next>, takerOf: TakerOf): Promise<boolean> {
  return actAndSay(async (keyring) => {
    const was = keyring.me.members.find(({ id }) => id === member);
    const lostIds = lostDesks(keyring, member, next);
    const { outcome, handedOn } = await handOnAndSign(keyring, member, next, takerOf);
    if (outcome === 'two') return [w.twoNeeded, handedOnText(handedOn)];
    const desks = keyring.me.organisation.desks.filter(({ id }) => next.desks.includes(id));
    const isNewSupervisor = may(next.role, 'supervise') && !may(was?.role ?? '', 'supervise');
    return [
      w.changedTo({
        name: was?.name ?? '',
        role: roleWords[next.role],
        desks: desks.map(({ name }) => name).join(', ') || countersignWords.noDesks,
      }),
      lostIds.length > 0 && handOnWords.newKeys,
      handedOnText(handedOn),
      isNewSupervisor && w.certifyNext,
    ];
  });
}

const handedOnText = ({ cases, tasks }: HandedOn): string | false =>
  cases + tasks > 0 && handOnWords.handedOn({ cases, tasks });

/** An act that says itself what was done, in sentences. */
function actAndSay(work: (keyring: MemberKeyring) => Promise<readonly (string | false)[]>): Promise<boolean> {
  let sentences: readonly (string | false)[] = [];
  return act(
    () => sentences.filter(Boolean).join(' '),
    async (keyring) => {
      sentences = await work(keyring);
    },
  );
}

/** Takes an invitation back, or removes one whose digits did not match. They held nothing yet. */
export function uninvite(member: string): Promise<boolean> {
  return act(w.done, async () => {
    await call('members.remove', {}, { id: member });
    await reload();
  });
}
