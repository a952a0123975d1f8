// Takes over what another desk of this server answered to a referral, without anybody looking for it: any
// browser of the desk that referred opens the case, reads the answer with the code of the referral, writes it
// down as the other desk signed it, tells the person. Two browsers that do it at once write one record: its
// id is made of the answer's, and the second one is refused.
import type { Watched } from '@heed/api';
import { ApiError } from '@heed/api/client';
import {
  type CaseRecord,
  latest,
  type ReferralState,
  recordsOfKind,
  type Version,
  withAnswer,
} from '@heed/domain/casework';
import { mayWrite } from '@heed/domain/roles';
import { hashHex } from '@heed/envelope';
import { peek } from '../conversation/load.ts';
import type { Reading } from '../conversation/reading.ts';
import { CannotWrite } from '../conversation/write.ts';
import { iMay, type MemberKeyring } from '../session/keyring.ts';
import { sessionMap, sessionSet, sessionSignal } from '../session/scope.ts';
import { call, client, session } from '../session/session.ts';
import { lookAt, openOrigin } from './referral.ts';
import { isPersonTold, tellPerson } from './tell-person.ts';
import { onceWritten, writeEntry } from './write-entry.ts';

type News = Watched['referrals'][number];

/** Answers that this page has taken over, newest first, until they are dismissed. */
export const arrivals = sessionSignal<
  readonly { readonly id: string; readonly desk: string; readonly state: ReferralState | null }[]
>([]);

export function dismissArrival(id: string): void {
  arrivals.value = arrivals.value.filter((arrival) => arrival.id !== id);
}

/** Answers that this page cannot take over: another member's browser may. By message. */
const beyond = sessionSet<string>();
/**
 * How often an answer was looked at whose record is not there: it is written a moment after the referral goes
 * out.
 */
const missed = sessionMap<string, number>();
const mostMisses = 20;

let running = false;

export async function takeOverAnswers(all: readonly News[]): Promise<void> {
  if (running) return;
  running = true;
  try {
    for (const news of all) {
      const keyring = session.peek()?.keyring;
      if (!keyring || !iMay(keyring, 'answer') || !mayWrite(keyring.me.member.role, 'referral')) return;
      if (beyond.has(news.message)) continue;
      await takeOver(news, keyring).catch((error: unknown) => {
        // Not reached, or no key for it: the next question brings it again, or it is another member's to take
        // over.
        if (error instanceof CannotWrite) beyond.add(news.message);
        else if (!(error instanceof ApiError)) throw error;
        else if (error.status !== 0 && error.status < 500) beyond.add(news.message);
      });
    }
  } finally {
    running = false;
  }
}

async function takeOver(news: News, keyring: MemberKeyring): Promise<void> {
  const origin = openOrigin(news, keyring);
  if (origin === null) return void beyond.add(news.message);
  const read = await peek(client, keyring, origin.case).catch((error: unknown) => {
    if (error instanceof ApiError && error.status === 404) return null;
    throw error;
  });
  // The case was erased, or its deletion was asked: nobody is left to tell.
  if (read === null || read.row.hidden) return settle(news);
  if (read.keyState !== 'held' || read.row.desk !== news.desk) return void beyond.add(news.message);
  const record = recordsOfKind(read.caseFile, 'referral').find(({ id }) => id === origin.thing);
  const link = record && latest(record).body.link;
  if (!record || !link) return miss(news);
  const { salt } = await call('organisation.read', {});
  const { conversation, answer } = await lookAt(link.code, salt, keyring);
  if (conversation !== news.conversation) return void beyond.add(news.message);
  if (answer !== null) {
    const before = latest(record).body;
    const body = withAnswer(before, answer);
    if (before.answer?.message !== answer.message) {
      const id = takeOverId(record.id, answer.message);
      await onceWritten(
        writeEntry('referral', body, { before: record, thing: record.id, id }, read, keyring, {
          isNews: true,
        }),
      );
    }
    await tell(origin.case, record.id, answer.message, keyring);
    const desk = before.to.name;
    arrivals.value = [
      { id: origin.case, desk, state: answer.state },
      ...arrivals.value.filter((arrival) => arrival.id !== origin.case),
    ];
  }
  await settle(news);
}

/** Of the state as it stands now, unless a message told of it before. */
async function tell(id: string, recordId: string, answer: string, keyring: MemberKeyring): Promise<void> {
  const read = await peek(client, keyring, id);
  const now = recordsOfKind(read.caseFile, 'referral').find((record) => record.id === recordId);
  const state = now && latest(now).body.state;
  if (!state || latest(now).body.answer?.message !== answer || latest(now).body.answer?.state !== state)
    return;
  if (isPersonTold(read, recordId, state)) return;
  const notification = tellPerson(recordId, state, read, keyring, {
    id: idOf('told', recordId, answer),
    isNews: true,
  });
  // The plan has no hour for it, or two codes are in doubt: the case says that the person was not told.
  await onceWritten(notification).catch((error: unknown) => {
    if (!(error instanceof CannotWrite)) throw error;
  });
}

const settle = async ({ conversation, message }: News): Promise<void> =>
  void (await call('referrals.settle', { conversation, message }));

/**
 * A record that never came, since the browser that referred was closed too early, is not waited for any
 * longer.
 */
async function miss(news: News): Promise<void> {
  const misses = (missed.get(news.message) ?? 0) + 1;
  missed.set(news.message, misses);
  if (misses >= mostMisses) await settle(news);
}

const idOf = (what: string, recordId: string, message: string): string =>
  hashHex(new TextEncoder().encode(`heed/referral-${what} ${recordId} ${message}`)).slice(0, 32);

const takeOverId = (recordId: string, message: string): string => idOf('answer', recordId, message);

/** Whether a version of a referral was written by a browser alone, from the other desk's answer. */
export function isTakenOver(version: Version): boolean {
  const { answer } = (version as Version<'referral'>).body;
  return (
    version.kind === 'referral' &&
    answer !== undefined &&
    version.id === takeOverId(version.thing, answer.message)
  );
}

/** Referrals of a case that another desk has answered. */
export const answeredIn = (read: Pick<Reading, 'caseFile'>): readonly CaseRecord<'referral'>[] =>
  recordsOfKind(read.caseFile, 'referral').filter((record) => latest(record).body.answer !== undefined);
