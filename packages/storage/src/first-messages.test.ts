import assert from 'node:assert/strict';
import { join } from 'node:path';
import { type DatabasePlace, onEachDatabase } from '../tests/databases.ts';
import { accepted, hex, message } from '../tests/reports.ts';
import { readAllRows } from '../tests/rows.ts';
import { openSqlite } from './sql/sqlite.ts';

const most = 16_384;

/** Every row of every table, in one order. */
async function allRows({ folder, databaseUrl }: DatabasePlace): Promise<string> {
  if (databaseUrl !== undefined) return (await readAllRows(databaseUrl)).split('\n').sort().join('\n');
  const { raw } = openSqlite(join(folder, 'heed.sqlite'), { lockMilliseconds: 1000, readonly: true });
  const tables = raw.prepare("select name from sqlite_master where type = 'table' order by name");
  const lines = (tables.pluck().all() as string[]).flatMap((table) =>
    raw
      .prepare(`select * from "${table}"`)
      .all()
      .map((row) => `${table} ${JSON.stringify(row)}`),
  );
  raw.close();
  return lines.sort().join('\n');
}

onEachDatabase('first messages', {
  'of reports that nobody has opened they come with what they are judged by, and no row of any table changes':
    async (t, { place, open }) => {
      const at = await place(t);
      const storage = await open(t, at);
      const fresh = await accepted(storage);
      const again = await accepted(storage, { urgent: true, desk: 'desk-b' });
      await storage.conversations.addMessage(again.conversation, {
        ...message(),
        ...{ deskKey: 'k1', attachments: [], urgent: false, replyBy: null },
      });
      const long = await accepted(storage, { message: message(most + 1) });
      const whole = await accepted(storage, { message: message(most) });
      const ids = [fresh, again, long, whole].map(({ id }) => id);
      const before = await allRows(at);
      const rows = await storage.desk.firstMessages([...ids, hex(16)], most);
      assert.equal(await allRows(at), before);
      const sealed = ({ id, desk, signKey, deskKey, message: { id: first, envelope } }: typeof fresh) => ({
        ...{ id, desk, state: 'sealed', signKey, deskKey, message: first },
        envelope: Buffer.from(envelope).toString('hex'),
      });
      const readable = rows.map((row) =>
        row.state === 'sealed' ? { ...row, envelope: Buffer.from(row.envelope).toString('hex') } : row,
      );
      const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id);
      assert.deepEqual(
        readable.sort(byId),
        [sealed(fresh), sealed(again), sealed(whole), { id: long.id, desk: 'desk-a', state: 'long' }].sort(
          byId,
        ),
      );
    },

  'nothing is handed out of what somebody has opened, or whose deletion was asked': async (t, { open }) => {
    const storage = await open(t);
    const read = await accepted(storage);
    const hidden = await accepted(storage);
    await storage.desk.open(read.id, {
      ...{ member: 'm1', conversationKey: 'age1key', wraps: [] },
      summary: { deskKey: 'k1', sealed: Buffer.from('summary') },
    });
    await storage.conversations.hide(hidden.conversation);
    const rows = await storage.desk.firstMessages([read.id, hidden.id], most);
    assert.deepEqual(
      rows.map(({ id, state, ...rest }) => [id, state, Object.keys(rest)]).sort(),
      [read.id, hidden.id].map((id) => [id, 'none', ['desk']]).sort(),
    );
  },
});
