// Events in SQL.

import { eventDays } from '@heed/domain/retention';
import { addDays, dayOf } from '@heed/domain/time';
import { type ModuleDatabase, randomId } from '@heed/storage/module';
import type { EventPlan, ListedParticipant, MinutesText } from '../rules/index.ts';
import type { eventCommands, participantCommands } from './commands.ts';
import type { Events, ListedEvent, StoredEvent, StoredReflection } from './contract.ts';
import type { EventReflectionTable, EventTable, EventTables } from './tables.ts';

type Database = ModuleDatabase<EventTables, typeof eventCommands & typeof participantCommands>;

/** Implements `Events` on both databases. */
export const openEvents = (database: Database): Events => ({
  ...eventLooks(database),
  ...eventWrites(database),
  ...keyParts(database),
  ...registrationParts(database),
  ...reflectionParts(database),
  ...roomParts(database),
});

const listedColumns = ['id', 'slug', 'state', 'plan', 'minutes_day', 'end_day'] as const;

function eventLooks(database: Database): Pick<Events, 'list' | 'get' | 'find'> {
  const one = async (column: 'id' | 'slug', value: string): Promise<StoredEvent | null> => {
    const row = await database.read((db) =>
      db.selectFrom('event').selectAll().where(column, '=', value).executeTakeFirst(),
    );
    return row === undefined ? null : eventOf(row);
  };
  return {
    async list() {
      const rows = await database.read((db) =>
        db.selectFrom('event').select(listedColumns).orderBy('day', 'desc').orderBy('id').execute(),
      );
      return rows.map(listedOf);
    },
    get: (id) => one('id', id),
    find: (slug) => one('slug', slug),
  };
}

const listedOf = ({
  plan,
  minutes_day: minutesDay,
  end_day: endDay,
  ...row
}: Pick<EventTable, (typeof listedColumns)[number]>): ListedEvent => ({
  ...row,
  minutesDay,
  endDay,
  plan: JSON.parse(plan) as EventPlan,
});

const eventOf = (row: EventTable): StoredEvent => {
  const { minutes, revision, recipient, day } = row;
  const { id, slug, state, plan, minutesDay, endDay } = listedOf(row);
  const text = JSON.parse(minutes) as MinutesText;
  return { id, slug, state, revision, plan, minutes: text, minutesDay, recipient, day, endDay };
};

function eventWrites(
  database: Database,
): Pick<
  Events,
  'create' | 'savePlan' | 'saveMinutes' | 'publish' | 'end' | 'setMinutesPublic' | 'erase' | 'forgetDue'
> {
  const today = () => dayOf(database.now());
  return {
    create: (event) => database.write('createEvent', { event, day: today() }),
    savePlan: (id, revision, plan) => database.write('saveEventPlan', { id, revision, plan }),
    saveMinutes: (id, revision, minutes) => database.write('saveEventMinutes', { id, revision, minutes }),
    publish: (id, revision) => database.write('publishEvent', { id, revision }),
    end: (id) => database.write('endEvent', { id, day: today() }),
    setMinutesPublic: (id, revision, isPublic) =>
      database.write('setEventMinutesDay', { id, revision, day: isPublic ? today() : null }),
    async erase(id) {
      const isErased = await database.write('eraseEvent', { id });
      await database.purge(isErased ? 1 : 0);
      return isErased;
    },
    async forgetDue() {
      const before = addDays(today(), -eventDays);
      await database.purge(await database.write('forgetEvents', { before }));
    },
  };
}

function keyParts(database: Database): Pick<Events, 'wrap' | 'wrapped' | 'putWraps'> {
  return {
    async wrap(id, member) {
      const row = await database.read((db) =>
        db
          .selectFrom('event_key_wrap')
          .select('wrap')
          .where('event', '=', id)
          .where('member', '=', member)
          .executeTakeFirst(),
      );
      return row?.wrap ?? null;
    },
    async wrapped(id) {
      const rows = await database.read((db) =>
        db.selectFrom('event_key_wrap').select('member').where('event', '=', id).execute(),
      );
      return rows.map(({ member }) => member);
    },
    putWraps: (id, wraps) => database.write('putEventWraps', { id, wraps }),
  };
}

const participantOf = (listed: string | null): ListedParticipant | null =>
  listed === null ? null : (JSON.parse(listed) as ListedParticipant);

function registrationParts(
  database: Database,
): Pick<Events, 'register' | 'registrations' | 'participants' | 'withdraw' | 'setShown'> {
  const rowsOf = (event: string) =>
    database.read((db) =>
      db
        .selectFrom('event_registration')
        .select(['id', 'sealed', 'listed', 'shown'])
        .where('event', '=', event)
        .orderBy('id')
        .execute(),
    );
  return {
    register: (event, registration) =>
      database.write('registerForEvent', { id: randomId(), event, ...registration }),
    async registrations(event) {
      return (await rowsOf(event)).map(({ listed, shown: isShown, ...row }) => ({
        ...row,
        listed: participantOf(listed),
        isShown: isShown === 1,
      }));
    },
    async participants(event) {
      const rows = await database.read((db) =>
        db.selectFrom('event_registration').select(['listed', 'shown']).where('event', '=', event).execute(),
      );
      const listed = rows.flatMap((row) =>
        row.listed !== null && row.shown === 1 ? [participantOf(row.listed)!] : [],
      );
      return {
        listed: listed.toSorted((one, other) => one.name.localeCompare(other.name, 'en')),
        all: rows.length,
      };
    },
    async withdraw(event, withdrawal) {
      // Who guesses without end waits for no write, and lets nobody else wait for one.
      const own = await database.read((db) =>
        db
          .selectFrom('event_registration')
          .select('id')
          .where('event', '=', event)
          .where('withdrawal', '=', withdrawal)
          .executeTakeFirst(),
      );
      if (own === undefined) return false;
      const isWithdrawn = await database.write('withdrawFromEvent', { event, withdrawal });
      await database.purge(isWithdrawn ? 1 : 0);
      return isWithdrawn;
    },
    setShown: (event, id, isShown) => database.write('showParticipant', { event, id, isShown }),
  };
}

const reflectionColumns = [
  'id',
  'session',
  'sealed',
  'state',
  'words',
  'reason',
  'cluster',
  'place',
] as const;

const reflectionOf = ({
  words,
  ...row
}: Pick<EventReflectionTable, (typeof reflectionColumns)[number]>): StoredReflection => ({
  ...row,
  text: words,
});

function reflectionParts(
  database: Database,
): Pick<Events, 'reflect' | 'reflections' | 'reflectionsOf' | 'wall' | 'decide'> {
  return {
    reflect: (event, reflection) =>
      database.write('reflectAtEvent', { id: randomId(), event, ...reflection }),
    async reflections(event) {
      const rows = await database.read((db) =>
        db
          .selectFrom('event_reflection')
          .select(reflectionColumns)
          .where('event', '=', event)
          .orderBy('place')
          .orderBy('id')
          .execute(),
      );
      return rows.map(reflectionOf);
    },
    async reflectionsOf(event, session, author) {
      const rows = await database.read((db) =>
        db
          .selectFrom('event_reflection')
          .select(['state', 'words', 'reason'])
          .where('event', '=', event)
          .where('session', '=', session)
          .where('author', '=', author)
          .orderBy('place')
          .orderBy('id')
          .execute(),
      );
      return rows.map(({ words: text, ...row }) => ({ ...row, text }));
    },
    async wall(event, session, most) {
      const rows = await database.read((db) =>
        db
          .selectFrom('event_reflection')
          .select('words')
          .where('event', '=', event)
          .where('session', '=', session)
          .where('state', '=', 'wall')
          .orderBy('place', 'desc')
          .limit(most)
          .execute(),
      );
      return rows.flatMap(({ words }) => (words === null ? [] : [words])).toReversed();
    },
    decide: (event, id, decision) => database.write('decideReflection', { event, id, decision }),
  };
}

function roomParts(database: Database): Pick<Events, 'putRoom' | 'rooms' | 'sessionOf'> {
  return {
    putRoom: (room) => database.write('putEventRoom', room),
    rooms: (event) =>
      database.read((db) => db.selectFrom('event_room').selectAll().where('event', '=', event).execute()),
    async sessionOf(room) {
      const row = await database.read((db) =>
        db.selectFrom('event_room').selectAll().where('room', '=', room).executeTakeFirst(),
      );
      return row ?? null;
    },
  };
}
