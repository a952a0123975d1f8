// An open room as the server sees it: the course that it began with, a phone's number, and when phones hear
// that the trainer led on.
import { createHash } from 'node:crypto';
import {
  answerKey,
  type Course,
  choicesAt,
  countOptions,
  LEAST_ANSWERS,
  type WorkshopStep,
} from '@heed/domain/training';
import { makeCache } from '@heed/server/cache';
import type { Deployment } from '@heed/server/deployment';
import type { StoredRoom } from '@heed/storage';

/** Courses of rooms by their version: read and parsed once. */
const courses = makeCache<Course>({ most: 50 });

/** The course as it was when the room began. */
export async function courseOf(
  { storage }: Pick<Deployment, 'storage'>,
  { version }: Pick<StoredRoom, 'version'>,
): Promise<Course> {
  const cached = courses.get(version);
  if (cached !== undefined) return cached;
  const content = await storage.rooms.course(version);
  if (content === null) throw new Error('Cannot show a room: its course is gone');
  const course = JSON.parse(content) as Course;
  courses.set(version, course);
  return course;
}

/** How often each choice of a step was made; null for a step without choices, and below five answers. */
export async function countsOf(
  { storage }: Pick<Deployment, 'storage'>,
  room: StoredRoom,
  course: Course,
  step: WorkshopStep,
): Promise<readonly number[] | null> {
  const options = choicesAt(course, step, room.state.vote).length;
  if (options === 0) return null;
  const counts = countOptions(
    await storage.rooms.tally(room.id, answerKey(course, step, room.state.vote)),
    options,
  );
  return counts.reduce((sum, count) => sum + count, 0) >= LEAST_ANSWERS ? counts : null;
}

/** A phone's own number as it is sent: 16 to 40 letters and digits. */
export const isPhoneNumber = (text: string): boolean => /^[A-Za-z0-9_-]{16,40}$/.test(text);

/**
 * What stands in the storage for a phone: nobody finds the phone's own number from it once the salt is
 * gone.
 */
export const phoneHash = (phone: string, salt: string): string =>
  createHash('sha256').update(`${salt} ${phone}`).digest('hex').slice(0, 32);

/** Milliseconds between two looks at the storage while somebody listens. */
const lookEveryMs = 400;

/** Called with the new revision; null when the room is closed or gone. */
type Listener = (revision: number | null) => void;

/** Tells listeners of open rooms when a revision changes, in whichever process it was made. */
export interface RoomWatch {
  /** Returns what ends the listening. */
  listen(code: string, listener: Listener): () => void;
  /** How many listen to a room in this process. */
  count(code: string): number;
}

/** One timer for all listeners: looking costs the same for one phone and for five hundred. */
export function watchRooms(deployment: Pick<Deployment, 'storage'>): RoomWatch {
  const listeners = new Map<string, Set<Listener>>();
  const lastRevisions = new Map<string, number | null>();
  let timer: NodeJS.Timeout | null = null;
  let isLooking = false;
  const look = async () => {
    if (isLooking) return;
    isLooking = true;
    try {
      const revisions = await deployment.storage.rooms.revisions();
      for (const [code, own] of listeners) {
        const revision = revisions.get(code) ?? null;
        if (lastRevisions.get(code) === revision) continue;
        lastRevisions.set(code, revision);
        for (const listener of own) listener(revision);
      }
    } catch {
      // The storage is away for a moment: the next look finds what changed.
    } finally {
      isLooking = false;
    }
  };
  return {
    listen(code, listener) {
      const own = listeners.get(code) ?? new Set();
      own.add(listener);
      listeners.set(code, own);
      const last = lastRevisions.get(code);
      if (last !== undefined) listener(last);
      timer ??= setInterval(() => void look(), lookEveryMs).unref();
      void look();
      return () => {
        own.delete(listener);
        if (own.size > 0) return;
        listeners.delete(code);
        lastRevisions.delete(code);
        if (listeners.size > 0 || timer === null) return;
        clearInterval(timer);
        timer = null;
      };
    },
    count: (code) => listeners.get(code)?.size ?? 0,
  };
}
