// The room of a session: a room of training with one step, to which phones send reflections. What they send
// stands with the event and not with the room, so that it outlives the room's end.
import { createHash, randomInt } from 'node:crypto';
import { makeCode } from '@heed/domain/codes';
import { type Course, firstState, roomCodeForm, sumUpRoom } from '@heed/domain/training';
import type { Deployment } from '@heed/server/deployment';
import { Refusal } from '@heed/server/http/problem';
import { storeOrRefuse } from '@heed/server/http/storage-refusal';
import type { RoomOwner } from '@heed/server/module';
import { type EventPlan, type Session, WALL_REFLECTIONS } from '../rules/index.ts';
import { showContributions } from '../site/contribution.ts';
import { eventPaths } from '../site/frame.ts';
import type { SessionRoom, StoredEvent } from '../storage/contract.ts';

type WithStorage = Pick<Deployment, 'storage'>;

/** Begins the name of the course of each room of a session; no course is called so. */
const coursePrefix = 'event/';

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

/** Rooms of sessions: phones send reflections to the moderator, and read what became of them. */
export const sessionRooms: RoomOwner = {
  isOwn: ({ course }) => course.startsWith(coursePrefix),
  async show(storage, room, phone) {
    const own = await storage.events.sessionOf(room.id);
    const event = own === null ? null : await storage.events.get(own.event);
    if (own === null || event === null) return null;
    return showContributions({
      own: phone === null ? [] : await storage.events.reflectionsOf(event.id, own.session, phone),
      wall: await storage.events.wall(event.id, own.session, WALL_REFLECTIONS),
      event: eventPaths(event.slug).event,
    });
  },
  async take(storage, room, author, sealed) {
    const own = await storage.events.sessionOf(room.id);
    if (own === null) return 'over';
    const { event, session } = own;
    const result = await storeOrRefuse(() => storage.events.reflect(event, { session, author, sealed }));
    if (result.ok) return 'sent';
    return result.reason === 'full' ? 'enough' : 'over';
  },
};
