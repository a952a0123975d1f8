// The room of a session: a room of training with one step, to which phones send reflections. What they send
// stands with the event and not with the room, so that it outlives the room's end.
import { createHash, randomInt } from 'node:crypto';
import { makeCode } from '@heed/domain/codes';
import { type EventPlan, type Session, WALL_REFLECTIONS } from '@heed/domain/event';
import { type Course, firstState, roomCodeForm, sumUpRoom } from '@heed/domain/training';
import type { Contributions } from '@heed/site/event/contribution';
import { eventPaths } from '@heed/site/event/frame';
import type { SessionRoom, StoredEvent, StoredRoom } from '@heed/storage';
import type { Deployment } from '../deployment.ts';
import { Refusal } from '../http/problem.ts';
import { storeOrRefuse } from '../http/storage-refusal.ts';

type WithStorage = Pick<Deployment, 'storage'>;

/** Begins the name of the course of each room of a session; no course is called so. */
const coursePrefix = 'event/';
/** Whether a room belongs to a session of an event: trainers do not see it among theirs. */
export const isSessionRoom = ({ course }: Pick<StoredRoom, 'course'>): boolean =>
  course.startsWith(coursePrefix);

const mostTries = 8;

/** A course of one step, which is called as the session is. */
function sessionCourse({ title }: EventPlan, session: Session, language: string, id: string): Course {
  const course = {
    id,
    trade: null,
    language,
    title,
    lead: '',
    audience: '',
    aims: [],
    minutes: 0,
    pass: 0,
    lessons: [],
    interviews: [],
    items: [],
    scales: [],
    workshop: [
      {
        id: 'reflections',
        kind: 'contribution' as const,
        minutes: 0,
        title: session.title,
        say: '',
        show: [],
        options: [],
        interview: null,
        test: null,
      },
    ],
    handouts: [],
  };
  const hash = createHash('sha256').update(JSON.stringify(course)).digest('hex').slice(0, 12);
  return { ...course, hash };
}

/** Opens the room of a session; one that is open stays. `leader`: id of the member. */
export async function openSessionRoom(
  { storage }: WithStorage,
  event: StoredEvent,
  session: Session,
  { language, leader }: { readonly language: string; readonly leader: string },
): Promise<void> {
  const own = (await storage.events.rooms(event.id)).find((one) => one.session === session.id);
  const present = own === undefined ? null : await storage.rooms.get(own.room);
  if (present !== null && present.closed === null) return;
  const course = sessionCourse(event.plan, session, language, `${coursePrefix}${event.slug}`);
  for (let tries = 0; tries < mostTries; tries++) {
    const opening = await storeOrRefuse(() =>
      storage.rooms.open({
        code: makeCode(roomCodeForm, randomInt),
        course: course.id,
        language,
        version: course.hash,
        content: JSON.stringify(course),
        leader,
        recipient: event.recipient,
      }),
    );
    if (opening.ok)
      return storeOrRefuse(() =>
        storage.events.putRoom({ event: event.id, session: session.id, room: opening.id }),
      );
    if (opening.reason === 'full') throw new Refusal('failed', 'refusal.rooms-full');
  }
  throw new Refusal('failed', 'refusal.room-no-code');
}

/** Closes a room; what phones said of themselves in it becomes sums, as in every room. */
export async function closeSessionRoom({ storage }: WithStorage, { room: id }: SessionRoom): Promise<void> {
  for (let tries = 0; tries < mostTries; tries++) {
    const room = await storage.rooms.get(id);
    if (room === null || room.closed !== null) return;
    const content = await storage.rooms.course(room.version);
    const results = sumUpRoom(JSON.parse(content ?? '{}') as Course, [], []);
    const result = await storeOrRefuse(() => storage.rooms.close(id, room.changes, results));
    if (result.ok || result.reason !== 'changed') return;
  }
  throw new Refusal('failed', 'refusal.room-busy');
}

/** Phones and walls hear that something changed. */
export async function stirRoom({ storage }: WithStorage, id: string): Promise<void> {
  for (let tries = 0; tries < mostTries; tries++) {
    const room = await storage.rooms.get(id);
    if (room === null || room.closed !== null) return;
    const result = await storeOrRefuse(() => storage.rooms.lead(id, room.revision, firstState));
    if (result.ok || result.reason !== 'changed') return;
  }
}

/** What a phone in the room of a session is shown; null in a workshop. */
export async function contributionsOf(
  { storage }: WithStorage,
  room: StoredRoom,
  phone: string | null,
): Promise<Contributions | null> {
  if (!isSessionRoom(room)) return null;
  const own = await storage.events.sessionOf(room.id);
  const event = own === null ? null : await storage.events.get(own.event);
  if (own === null || event === null) return null;
  return {
    own: phone === null ? [] : await storage.events.reflectionsOf(event.id, own.session, phone),
    wall: await storage.events.wall(event.id, own.session, WALL_REFLECTIONS),
    event: eventPaths(event.slug).event,
  };
}

/** Puts a sealed reflection into the moderator's queue. */
export async function takeReflection(
  { storage }: WithStorage,
  room: StoredRoom,
  author: string,
  sealed: Uint8Array,
): Promise<'sent' | 'enough' | 'over'> {
  const own = await storage.events.sessionOf(room.id);
  if (own === null) return 'over';
  const { event, session } = own;
  const result = await storeOrRefuse(() => storage.events.reflect(event, { session, author, sealed }));
  if (result.ok) return 'sent';
  return result.reason === 'full' ? 'enough' : 'over';
}
