// Who is unlocked in this page, and the lock. Keys live in these signals alone: locking drops them. What a
// member was typing stays in the page's memory for that member and for nobody else, and sealed on the server:
// drafts.ts. Nothing is written to the browser's storage.
import type { Me, OrganisationKeys } from '@heed/api';
import { ApiError, type Call, client as makeClient } from '@heed/api/client';
import { organisationZone } from '@heed/domain/organisation';
import { rosterHash } from '@heed/envelope';
import { batch, signal } from '@preact/signals';
import { spokenLanguage } from '../../words/catalogue.ts';
import { setZone } from '../../words/format.ts';
import { closeDrafts, forgetDrafts, openDrafts } from './drafts.ts';
import { makeFrame } from './frame.ts';
import { type KnownRoster, type MemberKeyring, makeKeyring } from './keyring.ts';
import { type LogInFault, logIn } from './log-in.ts';
import { isNewestRoster } from './newest-roster.ts';
import { organisationKey as builtIn } from './organisation-key.ts';
import { usePasskey } from './passkey.ts';
import { endSession, forgetLastMatch } from './scope.ts';

export interface DeskSession {
  readonly keyring: MemberKeyring;
  /** Of the log-in: wraps the member's secret again when they register a passkey. */
  readonly exportKey: Uint8Array;
}

export type LockReason = 'first' | 'idle' | 'byMember' | 'ended';

export const session = signal<DeskSession | null>(null);
export const lockReason = signal<LockReason>('first');
/** Minutes without a touch after which the page locks itself. */
export const idleMinutes = 10;

/** Who was here last, and the newest roster that this page has seen. */
interface TabMemory {
  member: string | null;
  roster: KnownRoster | null;
}
const memory: TabMemory = { member: null, roster: null };

/** An organisation key made in this page, until the page is loaded again with the script that holds it. */
let founded: string | null = null;
const plain = makeClient('', { language: spokenLanguage });

/** Counts the lockings of this page. */
let life = 0;

/** Thrown in place of an answer that came after locking: nothing of it may be put into a later session. */
class LockedMeanwhile extends ApiError {
  constructor() {
    super(0, null);
  }
}

/** Calls the server. A session that is over locks the page; what was typed stays as a draft. */
const callAlways: Call = async (name, query, parts) => {
  try {
    return await plain.call(name, query, parts);
  } catch (error) {
    if (error instanceof ApiError && error.status === 401 && session.value !== null) lock('ended');
    throw error;
  }
};

/**
 * Calls the server for the session that is open. Throws ApiError, also where the page was locked before the
 * answer.
 */
export const call: Call = async (name, query, parts) => {
  const began = life;
  const answer = await callAlways(name, query, parts);
  if (began !== life) throw new LockedMeanwhile();
  return answer;
};
export const client = { call, token: null };

/** The end of the session before, on its way to the server. Never rejects. */
let ending: Promise<void> = Promise.resolve();

export async function unlock(email: string, password: string): Promise<LogInFault | null> {
  const frame = makeFrame();
  try {
    // Sent after the log-in, it would end the session that begins now.
    await ending;
    const result = await logIn(email, password, {
      client: plain,
      ask: frame.ask,
      passkey: usePasskey,
      host: location.hostname,
    });
    if (!result.ok) return result.reason;
    const { offered, secret, exportKey, by } = result.value;
    const me = by === 'passkey' ? await withoutPassword(result.value.me) : result.value.me;
    if (memory.member !== me.member.id) forget(me.member.id);
    const keyring = await keyringFrom(me, offered, secret);
    // Before any form is shown: it begins with its draft.
    await openDrafts(secret, callAlways);
    enter(keyring, exportKey);
    return null;
  } finally {
    frame.close();
  }
}

/**
 * A passkey has just opened the secret: the wrapping that the password alone opens is taken away, as the
 * settings have said. Where that fails, it is tried again at the next unlocking.
 */
async function withoutPassword(me: Me): Promise<Me> {
  if (me.secret === null) return me;
  return plain.call('keys.putSecret', { secret: null }).then(
    () => ({ ...me, secret: null }),
    // Tried again at the next unlocking.
    () => me,
  );
}

let reloading: Promise<void> = Promise.resolve();

/**
 * Reads again who I am, with the same secret: after a roster or a key has changed. One after the other, so
 * that an old answer never comes last.
 */
export function reload(): Promise<void> {
  // Whoever asked for that reading hears of it.
  const next = reloading.catch(() => undefined).then(reloadNow);
  reloading = next;
  return next;
}

async function reloadNow(): Promise<void> {
  const present = session.value;
  if (present === null) return;
  const [me, offered] = await Promise.all([call('session.read', {}), call('organisation.read', {})]);
  const keyring = await keyringFrom(me, offered, present.keyring.secret);
  // Locked meanwhile: the secret is gone, and so must be what was made from it.
  if (session.value !== null) enter(keyring, present.exportKey);
}

async function keyringFrom(me: Me, offered: OrganisationKeys, secret: Uint8Array): Promise<MemberKeyring> {
  const newest = me.roster !== null && (await isNewestRoster(client, me.roster, offered));
  const trusted = { secret, organisationKey: trustedKey(), knownRoster: memory.roster };
  return makeKeyring({ me, day: offered.day, newest, ...trusted });
}

function enter(keyring: MemberKeyring, exportKey: Uint8Array): void {
  const { roster, me } = keyring;
  if (roster && me.roster) memory.roster = { serial: roster.serial, hash: rosterHash(me.roster) };
  setZone(organisationZone(me.organisation));
  session.value = { keyring, exportKey };
}

export const trustedKey = (): string => founded ?? builtIn;
/** The key that this browser has just made for the organisation. */
export function trustNewKey(key: string): void {
  founded = key;
}

const beforeLocking: ((session: DeskSession) => void)[] = [];
/** Runs `act` at each lock, while the session is still there. */
export function beforeLock(act: (session: DeskSession) => void): void {
  beforeLocking.push(act);
}

export function lock(reason: LockReason): void {
  if (session.value === null) return;
  for (const act of beforeLocking) act(session.value);
  const saved = closeDrafts().finally(forgetLastMatch);
  session.value.keyring.secret.fill(0);
  life++;
  batch(() => {
    session.value = null;
    lockReason.value = reason;
    endSession();
  });
  // The cookie alone opens nothing; still it should not outlive the lock.
  if (reason !== 'ended')
    ending = saved
      .then(() => plain.call('session.end', {}))
      .then(
        () => {},
        // Without a network the session ends by itself.
        () => {},
      );
}

function forget(member: string): void {
  memory.member = member;
  memory.roster = null;
  forgetDrafts();
}

export { draftOf, keepDraft } from './drafts.ts';

/** Locks after `idleMinutes` without a touch. A sleeping machine is noticed when it wakes. */
export function watchIdleness(): void {
  let touched = Date.now();
  const touch = () => {
    touched = Date.now();
  };
  const look = () => {
    if (session.value !== null && Date.now() - touched > idleMinutes * 60_000) lock('idle');
  };
  // The look comes before the touch: the first touch after a long sleep must not save the session.
  for (const event of ['pointerdown', 'keydown', 'wheel', 'touchstart'])
    addEventListener(
      event,
      () => {
        look();
        touch();
      },
      { capture: true, passive: true },
    );
  document.addEventListener('visibilitychange', look);
  setInterval(look, 10_000);
}
