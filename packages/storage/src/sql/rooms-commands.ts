// Commands of rooms.

import type { Day } from '@heed/domain/time';
import type { CardScores, PaperSheet, RoomResults, RoomState, StoredRoomAnswer } from '@heed/domain/training';
import { addCard, firstState } from '@heed/domain/training';
import type { Rooms, RoomWithCourse } from '../rooms.ts';
import type { Connection } from './schema.ts';

/** More than an organisation holds, fewer than fill a disk. */
const mostRooms = 5000;
/**
 * Answers that one room holds: a hall of a thousand phones through a whole workshop. A second answer in the
 * place of a first takes no room.
 */
const mostAnswers = 40_000;

/** What writes rooms and answers. */
export const roomCommands = {
  async openRoom(
    tx: Connection,
    {
      id,
      room: { content, ...room },
      day,
      salt,
      cardKey,
    }: { id: string; room: RoomWithCourse; day: Day; salt: string; cardKey: string },
  ): ReturnType<Rooms['open']> {
    const { n } = await tx
      .selectFrom('room')
      .select((select) => select.fn.countAll().as('n'))
      .executeTakeFirstOrThrow();
    if (Number(n) >= mostRooms) return { ok: false, reason: 'full' };
    const existing = await tx
      .selectFrom('room')
      .select('id')
      .where('code', '=', room.code)
      .executeTakeFirst();
    if (existing !== undefined) return { ok: false, reason: 'taken' };
    const { version } = room;
    await tx
      .insertInto('room_course')
      .values({ version, content })
      .onConflict((conflict) => conflict.column('version').doNothing())
      .execute();
    await tx
      .insertInto('room')
      .values({
        ...room,
        id,
        day,
        closed: null,
        salt,
        card_key: cardKey,
        state: JSON.stringify(firstState),
        revision: 1,
        changes: 0,
        answers: 0,
        sheets: '[]',
        results: null,
        report_address: null,
        report_place: null,
      })
      .execute();
    return { ok: true, id };
  },

  async leadRoom(
    tx: Connection,
    { id, revision, state }: { id: string; revision: number; state: RoomState },
  ): ReturnType<Rooms['lead']> {
    const row = await tx
      .selectFrom('room')
      .select(['revision', 'closed'])
      .where('id', '=', id)
      .executeTakeFirst();
    if (row === undefined) return { ok: false, reason: 'unknown' };
    if (row.closed !== null) return { ok: false, reason: 'closed' };
    if (row.revision !== revision) return { ok: false, reason: 'changed' };
    await tx
      .updateTable('room')
      .set({ state: JSON.stringify(state), revision: revision + 1 })
      .where('id', '=', id)
      .execute();
    return { ok: true };
  },

  async answerInRoom(
    tx: Connection,
    { code, answer }: { code: string; answer: StoredRoomAnswer },
  ): ReturnType<Rooms['answer']> {
    const room = await tx
      .selectFrom('room')
      .select(['id', 'closed', 'changes', 'answers'])
      .where('code', '=', code)
      .executeTakeFirst();
    if (room === undefined) return { ok: false, reason: 'unknown' };
    if (room.closed !== null) return { ok: false, reason: 'closed' };
    const { phone, step } = answer;
    const former = await tx
      .selectFrom('room_answer')
      .select('phone')
      .where('room', '=', room.id)
      .where('step', '=', step)
      .where('phone', '=', phone)
      .executeTakeFirst();
    if (former === undefined && room.answers >= mostAnswers) return { ok: false, reason: 'full' };
    const text = JSON.stringify(answer.answer);
    await tx
      .insertInto('room_answer')
      .values({ room: room.id, phone, step, answer: text })
      .onConflict((conflict) => conflict.columns(['room', 'step', 'phone']).doUpdateSet({ answer: text }))
      .execute();
    await tx
      .updateTable('room')
      .set({
        changes: room.changes + 1,
        answers: room.answers + (former === undefined ? 1 : 0),
      })
      .where('id', '=', room.id)
      .execute();
    return { ok: true };
  },

  async clearRoomStep(tx: Connection, { id, step }: { id: string; step: string }): Promise<void> {
    await tx.deleteFrom('room_answer').where('room', '=', id).where('step', '=', step).execute();
  },

  async setRoomSheets(
    tx: Connection,
    { id, sheets }: { id: string; sheets: readonly PaperSheet[] },
  ): ReturnType<Rooms['setSheets']> {
    const row = await tx.selectFrom('room').select('closed').where('id', '=', id).executeTakeFirst();
    if (row === undefined) return { ok: false, reason: 'unknown' };
    if (row.closed !== null) return { ok: false, reason: 'closed' };
    await tx
      .updateTable('room')
      .set({ sheets: JSON.stringify(sheets) })
      .where('id', '=', id)
      .execute();
    return { ok: true };
  },

  async closeRoom(
    tx: Connection,
    { id, day, changes, results }: { id: string; day: Day; changes: number; results: RoomResults },
  ): ReturnType<Rooms['close']> {
    const row = await tx
      .selectFrom('room')
      .select(['closed', 'changes', 'revision'])
      .where('id', '=', id)
      .executeTakeFirst();
    if (row === undefined) return { ok: false, reason: 'unknown' };
    if (row.closed !== null) return { ok: false, reason: 'closed' };
    if (row.changes !== changes) return { ok: false, reason: 'changed' };
    await tx.deleteFrom('room_answer').where('room', '=', id).execute();
    await tx
      .updateTable('room')
      .set({
        closed: day,
        salt: null,
        sheets: '[]',
        results: JSON.stringify(results),
        revision: row.revision + 1,
      })
      .where('id', '=', id)
      .execute();
    return { ok: true };
  },

  async addLaterScores(
    tx: Connection,
    { id, card, scores }: { id: string; card: string; scores: CardScores },
  ): ReturnType<Rooms['addLater']> {
    const row = await tx.selectFrom('room').select('results').where('id', '=', id).executeTakeFirst();
    if (row === undefined || row.results === null) return { ok: false, reason: 'unknown' };
    const existing = await tx
      .selectFrom('room_card')
      .select('card')
      .where('room', '=', id)
      .where('card', '=', card)
      .executeTakeFirst();
    if (existing !== undefined) return { ok: false, reason: 'used' };
    await tx.insertInto('room_card').values({ room: id, card }).execute();
    const results = addCard(JSON.parse(row.results) as RoomResults, scores);
    await tx
      .updateTable('room')
      .set({ results: JSON.stringify(results) })
      .where('id', '=', id)
      .execute();
    return { ok: true };
  },

  async shareReport(
    tx: Connection,
    { id, place, address }: { id: string; place: string; address: string },
  ): ReturnType<Rooms['share']> {
    const row = await tx
      .selectFrom('room')
      .select(['results', 'report_address'])
      .where('id', '=', id)
      .executeTakeFirst();
    if (row === undefined) return { ok: false, reason: 'unknown' };
    if (row.results === null) return { ok: false, reason: 'open' };
    const current = row.report_address ?? address;
    await tx
      .updateTable('room')
      .set({ report_address: current, report_place: place })
      .where('id', '=', id)
      .execute();
    return { ok: true, address: current };
  },

  async stopSharingReport(tx: Connection, { id }: { id: string }): Promise<boolean> {
    const row = await tx.selectFrom('room').select('id').where('id', '=', id).executeTakeFirst();
    await tx
      .updateTable('room')
      .set({ report_address: null, report_place: null })
      .where('id', '=', id)
      .execute();
    return row !== undefined;
  },

  async eraseRoom(tx: Connection, { id }: { id: string }): Promise<boolean> {
    const row = await tx.selectFrom('room').select('id').where('id', '=', id).executeTakeFirst();
    await tx.deleteFrom('room').where('id', '=', id).execute();
    return row !== undefined;
  },

  async forgetRooms(
    tx: Connection,
    { openedBefore, cardsBefore }: { openedBefore: Day; cardsBefore: Day },
  ): Promise<void> {
    await tx.deleteFrom('room').where('day', '<', openedBefore).where('closed', 'is', null).execute();
    await tx
      .deleteFrom('room_card')
      .where('room', 'in', (from) => from.selectFrom('room').select('id').where('closed', '<', cardsBefore))
      .execute();
    await tx
      .deleteFrom('room_course')
      .where('version', 'not in', (from) => from.selectFrom('room').select('version'))
      .execute();
  },
};
