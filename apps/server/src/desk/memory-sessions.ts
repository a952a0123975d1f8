// Sessions that could not be stored, where the disk takes nothing or the database is damaged: whoever can
// make room must get in to see it. They hold in this process alone, until it ends.
import type { Storage, StoredSession } from '@heed/storage';
import { takesNoWriting } from '../http/storage-refusal.ts';

interface MemorySessions {
  /** By the hash of the token. What stands here counts before what is stored. */
  readonly sessions: Map<string, StoredSession>;
  /** Sessions over that the storage could not forget, with the end that they had. */
  readonly endTimes: Map<string, number>;
}

const byStorage = new WeakMap<Storage, MemorySessions>();

function memoryOf(storage: Storage, now: number): MemorySessions {
  const memory = byStorage.get(storage) ?? { sessions: new Map(), endTimes: new Map() };
  byStorage.set(storage, memory);
  for (const [hash, { expires }] of memory.sessions) if (expires <= now) memory.sessions.delete(hash);
  for (const [hash, expires] of memory.endTimes) if (expires <= now) memory.endTimes.delete(hash);
  return memory;
}

/** A place of sessions at a time, milliseconds since 1970. */
interface SessionPlace {
  readonly storage: Storage;
  readonly now: () => number;
}

/** Starts a session as the storage does, or here where it takes no writing. False: this one began before. */
export async function putSession(
  { storage, now }: SessionPlace,
  tokenHash: string,
  session: StoredSession,
): Promise<boolean> {
  try {
    return (await storage.members.startSession(tokenHash, session)).ok;
  } catch (error) {
    if (!takesNoWriting(error)) throw error;
    const { sessions, endTimes } = memoryOf(storage, now());
    if (sessions.has(tokenHash) || endTimes.has(tokenHash)) return false;
    sessions.set(tokenHash, session);
    return true;
  }
}

/** The session of a token, with its member as they stand now; null where it is unknown or over. */
export async function findSession({ storage, now }: SessionPlace, tokenHash: string) {
  const { sessions, endTimes } = memoryOf(storage, now());
  if (endTimes.has(tokenHash)) return null;
  const session = sessions.get(tokenHash);
  if (session === undefined) return storage.members.session(tokenHash);
  const member = await storage.members.get(session.member);
  if (member === null || member.state === 'removed') return null;
  const { role, state, desks } = member;
  return { ...session, role, state, desks };
}

/** The second factor was shown. */
export async function raiseSession({ storage, now }: SessionPlace, tokenHash: string): Promise<void> {
  const { sessions } = memoryOf(storage, now());
  const session = sessions.get(tokenHash) ?? (await storage.members.session(tokenHash));
  if (session === null) return;
  const { member, expires } = session;
  const raised = { member, expires, stage: 'done' } as const;
  if (sessions.has(tokenHash)) return void sessions.set(tokenHash, raised);
  try {
    await storage.members.completeSession(tokenHash);
  } catch (error) {
    if (!takesNoWriting(error)) throw error;
    sessions.set(tokenHash, raised);
  }
}

/** Ends a session, whether the storage can forget it or not. `expires`: the latest end that it can have. */
export async function dropSession(
  { storage, now }: SessionPlace,
  tokenHash: string,
  expires: number,
): Promise<void> {
  const { sessions, endTimes } = memoryOf(storage, now());
  const wasHeld = sessions.delete(tokenHash);
  try {
    await storage.members.endSession(tokenHash);
    if (wasHeld) endTimes.set(tokenHash, expires);
  } catch (error) {
    if (!takesNoWriting(error)) throw error;
    endTimes.set(tokenHash, expires);
  }
}
