// Every schema that was ever released opens, with what it held. What modules stored is looked at by their own
// tests.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { it } from 'node:test';
import Sqlite from 'better-sqlite3';
import { temporaryFolder } from '../tests/databases.ts';
import { accepted } from '../tests/reports.ts';
import { openReleased, releasedSchemas } from '../tests/schemas.ts';
import { migrateSqlite } from './sql/database.ts';
import { schemaVersion } from './sql/migrations.ts';
import { tables } from './sql/tables.ts';

for (const schema of releasedSchemas)
  it(`schema ${schema} opens with what it held`, async (t) => {
    const storage = await openReleased(t, schema);
    const report = await storage.backup.checkIntegrity();
    assert.deepEqual([report.schema, report.problems, report.messages], [schemaVersion, [], 2]);
    const row = await storage.conversations.get('c'.repeat(64));
    assert.deepEqual([row?.state, row?.keepDays], ['open', 365]);
    const conversation = await storage.desk.conversation(row!.id, { member: 'b'.repeat(32) });
    assert.deepEqual(
      conversation?.messages.map(({ role }) => role),
      ['person', 'desk'],
    );
    assert.equal(Buffer.from(conversation!.summary!.sealed).toString(), 'sealed');
    assert.equal(Buffer.from((await storage.settings.get('salt'))!).toString(), '0123456789abcdef');
    const summaries = await storage.desk.summaries({ desk: 'desk-a', after: 0 });
    assert.deepEqual(
      [summaries.rows.map(({ id }) => id), summaries.newest],
      [[row!.id], 2],
      'search knows what was there',
    );
    assert.equal((await storage.members.list()).length, 1);
    const calls = schema >= 4 ? [{ day: '2026-03-10', kind: 'silent', count: 2 }] : [];
    assert.deepEqual(await storage.casework.callCounts('desk-a', '2026-01-01'), calls);
    assert.equal((await storage.casework.loneWorkers('desk-a')).length, schema >= 4 ? 1 : 0);
    assert.equal((await storage.members.list())[0]?.role, 'supervisor');
    assert.equal((await storage.figures.records({ limit: 9 })).length, schema >= 5 ? 1 : 0);
    assert.equal((await storage.figures.releases()).length, schema >= 5 ? 1 : 0);
    const answers = schema >= 5 ? [{ month: '2026-02', kept: 3, late: 1 }] : [];
    assert.deepEqual(await storage.measures.answers(), answers);
    const reviews = schema >= 5 ? ['matching'] : [];
    assert.deepEqual(
      (await storage.legalReviews.list()).map(({ feature }) => feature),
      reviews,
    );
    assert.equal((await storage.drafts.list('b'.repeat(32))).length, schema >= 6 ? 1 : 0);
    const notices = await storage.casework.listNotices('desk-a');
    assert.deepEqual(
      notices.map(({ state, platform }) => `${state} ${platform}`),
      schema >= 11 ? ['answer tiktok'] : [],
    );
    const notices2026 = await storage.casework.noticesOfYear('desk-a', 2026);
    assert.deepEqual(
      [notices2026.count, notices2026.erased.length],
      [schema >= 11 ? 3 : 0, schema >= 13 ? 1 : 0],
    );
    const planned = schema >= 12 ? Date.parse('2100-01-01') : undefined;
    const checkIn = await storage.checkIns.read('c'.repeat(64));
    assert.deepEqual([checkIn?.due, checkIn?.isMoved], [planned, planned && schema >= 13]);
    const rooms = schema >= 7 ? ['BCDFGH'] : [];
    assert.deepEqual(
      (await storage.rooms.list()).map(({ code }) => code),
      rooms,
    );
    assert.equal((await storage.rooms.answers('7'.repeat(32))).length, rooms.length);
    assert.equal((await storage.figures.withdrawals()).length, schema >= 9 ? 1 : 0);
    assert.equal((await storage.patterns.groups(['desk-a'])).length, schema >= 11 ? 1 : 0);
    assert.equal((await storage.patterns.listPublished()).current.length, schema >= 11 ? 1 : 0);
    assert.equal((await storage.patterns.tallies('2026')).published, schema >= 11 ? 1 : 0);
    await accepted(storage);
  });

it('each released schema has its dump', () => {
  assert.equal(releasedSchemas.length, schemaVersion);
});

it('no table has a row id, and every table is in the order of copying', async (t) => {
  const file = join(temporaryFolder(t), 'heed.sqlite');
  await migrateSqlite(file, 1000);
  const raw = new Sqlite(file);
  t.after(() => raw.close());
  const created = raw.prepare("select name, sql from sqlite_master where type = 'table'").all() as {
    name: string;
    sql: string;
  }[];
  const ours = created.filter(({ name }) => name !== 'schema_version');
  assert.deepEqual(ours.map(({ name }) => name).toSorted(), [...tables].toSorted());
  for (const { name, sql } of ours) assert.match(sql, /without rowid$/, name);
  const parents = (name: string) => raw.pragma(`foreign_key_list(${name})`) as { table: string }[];
  tables.forEach((name, at) => {
    for (const { table } of parents(name))
      assert.ok(tables.indexOf(table as never) < at, `${name} after ${table}`);
  });
});
