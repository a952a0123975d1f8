// An organisation on PostgreSQL ends: its proof stands, its tables are gone with what the server's files held
// of them, killed in between too, and no other organisation of the same database is touched.
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { addDays, dayOf } from '@heed/domain/time';
import { putWindDown } from '@heed/server';
import { newSchema, queryPostgres } from '../packages/storage/tests/databases.ts';
import { findPostgres, startTemporaryPostgres } from '../packages/storage/tests/temporary-postgres.ts';
import { runHeed } from './command.ts';
import { filesHolding } from './hunt.ts';
import { startInvented } from './invented.ts';

const binaries = findPostgres();

test('on PostgreSQL the tables go with the folder, and the proof stays', {
  skip: binaries === null ? 'no PostgreSQL on this machine' : false,
}, async (t) => {
  const postgres = await startTemporaryPostgres(binaries!, { wal_recycle: 'off' });
  t.after(() => postgres.stop());
  const [databaseUrl, others] = [await newSchema(postgres), await newSchema(postgres)];
  const place = await startInvented(t, { databaseUrl });
  const canary = Buffer.from('zanzibarcanary');
  await place.deployment.storage.settings.put('canary', canary);
  const today = dayOf(Date.now());
  await putWindDown(place.deployment.storage, {
    ...{ closes: addDays(today, -40), ends: today, successor: null, plannedOn: today },
    ...{ confirmedBy: 'a'.repeat(32), confirmedOn: today },
  });
  const { name } = place.deployment.organisation();
  const into = mkdtempSync(join(tmpdir(), 'heed-end-'));
  t.after(() => rmSync(into, { recursive: true, force: true }));
  const destroy = (url: string) =>
    runHeed(['wind-down', 'destroy', '--proof', into, '--sure', name, '--json'], {
      HEED_DATA: place.folder,
      DATABASE_URL: url,
    });
  const tablesLeft = () =>
    queryPostgres(databaseUrl, 'select 1 from pg_tables where schemaname = current_schema()');
  assert.match((await destroy(databaseUrl)).error, /A server runs/);
  await place.stop();
  assert.deepEqual(filesHolding(postgres.data, [canary.toString()]).length > 0, true);
  await queryPostgres(
    others,
    "create table setting (name text, value bytea); insert into setting values ('salt', 'x')",
  );

  // Killed after the mark: the record stands, the tables too.
  const killed = join(place.folder, 'wound-down.json');
  const record = {
    ...{ organisation: name, day: today, state: 'destroying', proof: into, stays: [] },
    database: { saltHash: 'f'.repeat(64), isLogNew: null },
  };
  writeFileSync(killed, JSON.stringify(record));
  assert.match((await destroy('')).error, /set DATABASE_URL/);
  assert.match((await destroy(databaseUrl)).error, /Another organisation stands in that PostgreSQL/);
  assert.ok((await tablesLeft()).length > 50, 'whose salt is another one stays');
  rmSync(killed);

  const run = await destroy(databaseUrl);
  assert.equal(run.code, 0, run.error);
  const report = JSON.parse(run.out);
  assert.deepEqual([report.state, report.database.isLogNew], ['destroyed', true]);
  assert.ok(report.remains.some((line: string) => /replicas, base backups/.test(line)));
  assert.deepEqual(await tablesLeft(), []);
  assert.deepEqual(readdirSync(place.folder), ['wound-down.json']);
  assert.ok(readFileSync(join(into, 'index.html'), 'utf8').includes(name));
  assert.deepEqual(filesHolding(postgres.data, [canary.toString()]), [], 'no file of the server holds it');

  // Killed once the tables were gone: it goes on, and touches nobody else.
  writeFileSync(killed, JSON.stringify({ ...report, remains: undefined, state: 'destroying' }));
  writeFileSync(join(place.folder, 'left'), '');
  assert.match((await destroy(others)).error, /Another organisation/);
  assert.equal((await destroy(databaseUrl)).code, 0);
  assert.deepEqual(readdirSync(place.folder), ['wound-down.json']);
  assert.equal((await queryPostgres(others, 'select 1 from setting')).length, 1);
});
