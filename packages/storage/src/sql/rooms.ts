// Rooms in SQL.
import { randomBytes } from 'node:crypto';
import { dayOf } from '@heed/domain/time';
import type { PaperSheet, RoomAnswer, RoomResults, RoomState } from '@heed/domain/training';
import type { Rooms, StoredRoom } from '../rooms.ts';
import type { Database } from './database.ts';
import { randomId } from './random-id.ts';
import type { RoomTable } from './schema.ts';

const listedColumns = ['id', 'code', 'course', 'language', 'day', 'closed', 'leader'] as const;

/** Implements `Rooms` on both databases. */
export const rooms = (database: Database): Rooms => ({
  ...roomLooks(database),
  ...answerLooks(database),
  ...roomWrites(database),
});

function roomLooks(
  database: Database,
): Pick<Rooms, 'list' | 'get' | 'find' | 'findShared' | 'course' | 'revisions'> {
  const one = async (column: 'id' | 'code' | 'report_address', value: string): Promise<StoredRoom | null> => {
    const row = await database.read((db) =>
      db.selectFrom('room').selectAll().where(column, '=', value).executeTakeFirst(),
    );
    return row === undefined ? null : roomOf(row);
  };
  return {
    list: () =>
      database.read((db) =>
        db.selectFrom('room').select(listedColumns).orderBy('day', 'desc').orderBy('id').execute(),
      ),
    get: (id) => one('id', id),
    find: (code) => one('code', code),
    findShared: (address) => one('report_address', address),
    async revisions() {
      const rows = await database.read((db) =>
        db.selectFrom('room').select(['code', 'revision']).where('closed', 'is', null).execute(),
      );
      return new Map(rows.map(({ code, revision }) => [code, revision]));
    },
    async course(version) {
      const row = await database.read((db) =>
        db.selectFrom('room_course').select('content').where('version', '=', version).executeTakeFirst(),
      );
      return row?.content ?? null;
    },
  };
}

function answerLooks(database: Database): Pick<Rooms, 'answers' | 'counts' | 'tally' | 'answersOf'> {
  return {
    async answers(id) {
      const rows = await database.read((db) =>
        db.selectFrom('room_answer').select(['phone', 'step', 'answer']).where('room', '=', id).execute(),
      );
      return rows.map(({ phone, step, answer }) => ({
        phone,
        step,
        answer: JSON.parse(answer) as RoomAnswer,
      }));
    },
    async counts(id, steps) {
      const rows = await database.read((db) =>
        db
          .selectFrom('room_answer')
          .select(['step', (select) => select.fn.countAll().as('n')])
          .where('room', '=', id)
          .where('step', 'in', steps)
          .groupBy('step')
          .execute(),
      );
      return new Map(rows.map(({ step, n }) => [step, Number(n)]));
    },
    async tally(id, step) {
      const rows = await database.read((db) =>
        db
          .selectFrom('room_answer')
          .select(['answer', (select) => select.fn.countAll().as('n')])
          .where('room', '=', id)
          .where('step', '=', step)
          .groupBy('answer')
          .execute(),
      );
      return rows.map(({ answer, n }) => ({ answer: JSON.parse(answer) as RoomAnswer, count: Number(n) }));
    },
    async answersOf(id, phone, steps) {
      const rows = await database.read((db) =>
        db
          .selectFrom('room_answer')
          .select(['step', 'answer'])
          .where('room', '=', id)
          .where('step', 'in', steps)
          .where('phone', '=', phone)
          .execute(),
      );
      return new Map(rows.map(({ step, answer }) => [step, JSON.parse(answer) as RoomAnswer]));
    },
  };
}

function roomWrites(
  database: Database,
): Omit<Rooms, keyof ReturnType<typeof roomLooks> | keyof ReturnType<typeof answerLooks>> {
  const today = () => dayOf(database.now());
  return {
    open: (room) =>
      database.write('openRoom', {
        id: randomId(),
        room,
        day: today(),
        salt: randomBytes(16).toString('hex'),
        cardKey: randomBytes(16).toString('hex'),
      }),
    lead: (id, revision, state) => database.write('leadRoom', { id, revision, state }),
    answer: (code, answer) => database.write('answerInRoom', { code, answer }),
    clearStep: (id, step) => database.write('clearRoomStep', { id, step }),
    setSheets: (id, sheets) => database.write('setRoomSheets', { id, sheets }),
    close: (id, changes, results) => database.write('closeRoom', { id, day: today(), changes, results }),
    addLater: (id, card, scores) => database.write('addLaterScores', { id, card, scores }),
    share: (id, place) =>
      database.write('shareReport', { id, place, address: randomBytes(16).toString('hex') }),
    stopSharing: (id) => database.write('stopSharingReport', { id }),
    erase: (id) => database.write('eraseRoom', { id }),
    forget: (openedBefore, cardsBefore) => database.write('forgetRooms', { openedBefore, cardsBefore }),
  };
}

/** A row as the capability hands it on; what stands in its JSON was written by commands alone. */
function roomOf({
  card_key,
  state,
  sheets,
  results,
  report_address: address,
  report_place: place,
  answers: _,
  ...row
}: RoomTable): StoredRoom {
  return {
    ...row,
    cardKey: card_key,
    state: JSON.parse(state) as RoomState,
    sheets: JSON.parse(sheets) as readonly PaperSheet[],
    results: results === null ? null : (JSON.parse(results) as RoomResults),
    share: address === null ? null : { address, place: place ?? '' },
  };
}
