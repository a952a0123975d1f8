// Commands of imported cases.

import { eraseDayFor } from '@heed/domain/retention';
import { addDays, type Day } from '@heed/domain/time';
import type { ImportedCase, ImportOf, Imports } from '../imports.ts';
import { putSummary, putWraps } from './desk-commands.ts';
import { newConversation } from './intake-commands.ts';
import { addMessage, sameMessage } from './messages.ts';
import { byId, nextActivity } from './placing.ts';
import type { Connection } from './schema.ts';

/** Two, so that none is taken away in the middle of an import that goes on over midnight. */
const forgottenAfterDays = 2;

const outOfSight = ({ member, number, desk }: ImportOf): string => `import ${member} ${number} ${desk}`;

/** What stages cases, moves them to their desk, or drops them. */
export const importCommands = {
  async stageCases(
    tx: Connection,
    { of, cases, day }: { of: ImportOf; cases: readonly ImportedCase[]; day: Day },
  ): ReturnType<Imports['stage']> {
    const fresh: ImportedCase[] = [];
    // All are looked at before one is stored: a refusal undoes nothing.
    for (const one of cases) {
      const earlier = await sameMessage(tx, one.message);
      if (earlier.answer === 'same' && earlier.conversation === one.id) continue;
      const isTaken = earlier.answer !== 'new' || (await byId(tx, one.id)) !== undefined;
      if (isTaken || fresh.some(({ id }) => id === one.id)) return { ok: false, reason: 'conflict' };
      fresh.push(one);
    }
    for (const one of fresh) await stageCase(tx, of, one, day);
    return { ok: true, staged: await stagedOf(tx, of) };
  },

  async finishImport(
    tx: Connection,
    args: { of: ImportOf; count: number; first: string; defaultKeepDays: number; day: Day; at: number },
  ): ReturnType<Imports['finish']> {
    const { of, count, first, defaultKeepDays, day, at } = args;
    const staged = await stagedOf(tx, of);
    if (staged === 0 && (await byId(tx, first))?.desk === of.desk) return { ok: true };
    if (staged !== count) return { ok: false, reason: 'count' };
    const erase_day = eraseDayFor(null, defaultKeepDays, day, at);
    const all = tx.updateTable('conversation').where('desk', '=', outOfSight(of));
    await all.where('state', '=', 'closed').set({ desk: of.desk, warned: 0, erase_day }).execute();
    await all.set({ desk: of.desk, warned: 0, erase_day: null }).execute();
    return { ok: true };
  },

  async dropImport(tx: Connection, { of }: { of: ImportOf }): Promise<number> {
    const deleted = await tx.deleteFrom('conversation').where('desk', '=', outOfSight(of)).executeTakeFirst();
    return Number(deleted.numDeletedRows);
  },
};

async function stageCase(tx: Connection, of: ImportOf, one: ImportedCase, day: Day): Promise<void> {
  const report = {
    ...{ conversation: one.conversation, signKey: one.signKey, desk: outOfSight(of), deskKey: one.deskKey },
    ...{
      message: one.message,
      attachments: [],
      urgent: false,
      noReply: false,
      quarantined: false,
      replyBy: null,
    },
    ...{ byDesk: 'open' as const, keepDays: null },
  };
  const row = newConversation(report, one.id, day, await nextActivity(tx, of.desk));
  const shut = one.closed ? ({ state: 'closed', place: 'closed', closed_day: day } as const) : {};
  const forgotten = { erase_day: addDays(day, forgottenAfterDays), warned: 1 as const };
  await tx
    .insertInto('conversation')
    .values({
      ...row,
      ...shut,
      ...forgotten,
      conversation_key: one.conversationKey,
      next_number: 1 + one.notes.length,
    })
    .execute();
  const place = { conversation: one.id, day };
  await addMessage(tx, { ...one.message, ...place, number: 0, role: 'person', desk_key: one.deskKey }, []);
  for (const [at, note] of one.notes.entries())
    await addMessage(tx, { ...note, ...place, number: at + 1, role: 'note', desk_key: null }, []);
  await putWraps(tx, one.id, one.wraps);
  await putSummary(tx, one.id, one.summary);
}

async function stagedOf(tx: Connection, of: ImportOf): Promise<number> {
  const row = await tx
    .selectFrom('conversation')
    .select((from) => from.fn.countAll<number>().as('count'))
    .where('desk', '=', outOfSight(of))
    .executeTakeFirstOrThrow();
  return Number(row.count);
}
