// A full disk, a database that another process holds, a version from the future, a closed storage: a coded
// refusal, nothing lost.
import assert from 'node:assert/strict';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it, type TestContext } from 'node:test';
import Sqlite from 'better-sqlite3';
import pg from 'pg';
import { newSchema, temporaryFolder } from '../tests/databases.ts';
import { accepted, bytesOf, hex, message, report, sha256, uploaded } from '../tests/reports.ts';
import { findPostgres, startTemporaryPostgres } from '../tests/temporary-postgres.ts';
import { openStorage, type Storage, StorageError } from './index.ts';
import { schemaVersion } from './sql/migrations.ts';
import { writerLock } from './sql/postgres.ts';

/** A file system of a few MiB in memory; null where we may not mount one. */
function smallDisk(t: TestContext, mebibytes: number): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'heed-small-'));
  const mounted =
    spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${mebibytes}m`, 'tmpfs', folder]).status === 0;
  if (mounted) t.after(() => execFileSync('umount', ['-l', folder]));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return mounted ? folder : null;
}

/** Sends until something is refused. Answers what was acknowledged. */
async function untilRefused(
  storage: Storage,
): Promise<{ acknowledged: [string, string][]; codes: Set<string> }> {
  const acknowledged: [string, string][] = [];
  const codes = new Set<string>();
  const sender = async () => {
    for (let tries = 0; tries < 3; ) {
      const newReport = report();
      try {
        await storage.intake.acceptReport(newReport);
        acknowledged.push([newReport.conversation, newReport.message.hash]);
      } catch (error) {
        codes.add(error instanceof StorageError ? error.code : String(error));
        tries++;
      }
    }
  };
  await Promise.all(Array.from({ length: 16 }, sender));
  return { acknowledged, codes };
}

it('a full disk refuses with a code, loses nothing, and goes on when there is room', async (t) => {
  const disk = smallDisk(t, 24);
  if (disk === null) return t.skip('may not mount a small file system here');
  const ballast = join(disk, 'ballast');
  writeFileSync(ballast, Buffer.alloc(6 * 1024 * 1024));
  const folder = join(disk, 'data');
  const storage = await openStorage({ folder });
  const { acknowledged, codes } = await untilRefused(storage);
  assert.deepEqual([...codes], ['full']);
  assert.ok(acknowledged.length > 100);

  const id = hex(16);
  await storage.attachments
    .create(id, 8_000_000, 'report')
    .catch((error) => assert.equal(error.code, 'full'));
  unlinkSync(ballast);
  const file = hex(16);
  assert.ok((await storage.attachments.create(file, 30_000_000, 'report')).ok);
  assert.ok((await storage.attachments.append(file, 0, Buffer.alloc(100_000))).ok);
  await assert.rejects(storage.attachments.append(file, 100_000, Buffer.alloc(29_000_000)), { code: 'full' });
  assert.equal((await storage.attachments.get(file))?.offset, 100_000, 'cut back to what it was');
  await accepted(storage);
  await storage.close();

  const again = await openStorage({ folder });
  t.after(() => again.close());
  for (const [conversation, hash] of acknowledged) {
    const { messages } = await again.conversations.messages(conversation);
    assert.equal(sha256(messages[0]!.envelope), hash);
  }
  assert.deepEqual((await again.backup.checkIntegrity()).problems, []);
});

/** Holds the write lock of the file in another process until its input ends. */
const holder = `
  const db = require('better-sqlite3')(process.argv[1]);
  db.exec('begin immediate');
  process.stdout.write('held');
  process.stdin.on('end', () => { db.exec('rollback'); db.close(); }).resume();`;

it('a database held by another process: waits, says locked, and goes on when free', async (t) => {
  const folder = temporaryFolder(t);
  const storage = await openStorage({ folder, lockMilliseconds: 300 });
  t.after(() => storage.close());
  const before = await accepted(storage);
  const holderProcess = spawn(process.execPath, ['-e', holder, join(folder, 'heed.sqlite')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  await once(holderProcess.stdout, 'data');
  const began = performance.now();
  await assert.rejects(storage.intake.acceptReport(report()), { code: 'locked' });
  assert.ok(performance.now() - began >= 250, 'waits');
  assert.ok(await storage.conversations.get(before.conversation), 'reading goes on');
  const patient = storage.intake.acceptReport(report());
  holderProcess.stdin.end();
  await once(holderProcess, 'exit');
  assert.ok((await patient.catch(() => storage.intake.acceptReport(report()))).ok);
  await accepted(storage);
});

it('the server can do other things while the disk is waited for', async (t) => {
  const storage = await openStorage({ folder: temporaryFolder(t) });
  t.after(() => storage.close());
  let turns = 0;
  const tick = setInterval(() => turns++, 1);
  await Promise.all(
    Array.from({ length: 600 }, () => storage.intake.acceptReport(report({ message: message(12_000) }))),
  );
  clearInterval(tick);
  // Were the disk waited for in this thread, none of its timers would run before the last answer.
  assert.ok(turns > 10, `${turns} turns`);
});

it('a folder of a newer version is refused and left as it is', async (t) => {
  const folder = temporaryFolder(t);
  await (await openStorage({ folder })).close();
  const file = join(folder, 'heed.sqlite');
  const raw = new Sqlite(file);
  raw.prepare('update schema_version set version = ?').run(schemaVersion + 1);
  raw.close();
  await assert.rejects(openStorage({ folder }), { code: 'schema' });
});

it('a damaged file is called damaged', async (t) => {
  const folder = temporaryFolder(t);
  writeFileSync(join(folder, 'heed.sqlite'), Buffer.alloc(8192, 'no database '));
  await assert.rejects(openStorage({ folder }), { code: 'damaged' });
});

it('closing waits for what is queued; after it everything says closed', async (t) => {
  const folder = temporaryFolder(t);
  const storage = await openStorage({ folder });
  const file = await uploaded(storage, Buffer.from('sealed'));
  const newReport = report({ attachments: [file] });
  const answer = storage.intake.acceptReport(newReport);
  await storage.close();
  assert.ok((await answer).ok);
  await assert.rejects(storage.intake.acceptReport(report()), { code: 'closed' });
  await assert.rejects(storage.conversations.get(newReport.conversation), { code: 'closed' });
  assert.equal(statSync(join(folder, 'heed.sqlite')).mode & 0o777, 0o600);
  const again = await openStorage({ folder });
  t.after(() => again.close());
  const read = await again.attachments.read(file);
  assert.ok(read.ok && Buffer.from(await bytesOf(read.stream)).toString() === 'sealed');
});

it('an error never quotes what was stored', async (t) => {
  const storage = await openStorage({ folder: temporaryFolder(t) });
  t.after(() => storage.close());
  const canary = 'canary-in-the-mine';
  const bad = report({ desk: canary, message: { ...message(), id: canary, hash: null as never } });
  const error = await storage.intake.acceptReport(bad).then(
    () => assert.fail(),
    (thrown: StorageError) => thrown,
  );
  assert.equal(error.code, 'failed');
  assert.ok(
    !`${error.stack} ${error.message} ${JSON.stringify(error)} ${(error.cause as Error).stack}`.includes(
      canary,
    ),
  );
});

const binaries = findPostgres();
it('PostgreSQL held by another process says locked, gone says lost, and back again goes on', {
  skip: binaries === null ? 'no PostgreSQL on this machine' : false,
}, async (t) => {
  const server = await startTemporaryPostgres(binaries!);
  t.after(() => server.stop());
  const databaseUrl = await newSchema(server);
  const storage = await openStorage({ folder: temporaryFolder(t), databaseUrl, lockMilliseconds: 300 });
  t.after(() => storage.close());
  const other = new pg.Client({ connectionString: databaseUrl });
  other.on('error', () => {});
  await other.connect();
  await other.query('select pg_advisory_lock($1)', [writerLock]);
  await assert.rejects(storage.intake.acceptReport(report()), { code: 'locked' });
  await other.query('select pg_advisory_unlock($1)', [writerLock]);
  const newReport = await accepted(storage);
  // Ends every connection of ours, as a restart of the server would.
  const interrupted = Promise.allSettled(
    Array.from({ length: 50 }, () => storage.intake.acceptReport(report())),
  );
  await other.query(
    'select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and ' +
      'backend_type = $1',
    ['client backend'],
  );
  for (const answer of await interrupted)
    if (answer.status === 'rejected') assert.equal(answer.reason.code, 'lost', String(answer.reason.cause));
  await other.end();
  assert.deepEqual(await storage.intake.acceptReport(newReport), {
    ok: true,
    answer: 'same',
    id: newReport.id,
    replyBy: null,
  });
});

it('a PostgreSQL that follows another one and takes no writing says lost, and goes on when it leads', {
  skip: binaries === null ? 'no PostgreSQL on this machine' : false,
}, async (t) => {
  const server = await startTemporaryPostgres(binaries!);
  t.after(() => server.stop());
  const databaseUrl = await newSchema(server);
  const storage = await openStorage({ folder: temporaryFolder(t), databaseUrl });
  t.after(() => storage.close());
  const lead = async (is: boolean) => {
    const other = new pg.Client({ connectionString: databaseUrl });
    await other.connect();
    await other.query(`alter system set default_transaction_read_only = ${is ? 'off' : 'on'}`);
    await other.query('select pg_reload_conf()');
    await other.end();
  };
  await accepted(storage);
  await lead(false);
  const tried = () =>
    storage.intake.acceptReport(report()).then(
      ({ ok }) => ok,
      (error) => error.code,
    );
  const until = async (outcome: unknown) => {
    // The setting comes to a connection that is open within a moment.
    for (let tries = 0, last = await tried(); last !== outcome; last = await tried())
      if (tries++ > 200) assert.equal(last, outcome);
  };
  await until('lost');
  await lead(true);
  await until(true);
});

it('waits at the start for a database that ends its first connections', {
  skip: findPostgres() === null ? 'no PostgreSQL on this machine' : false,
}, async (t) => {
  const postgres = await startTemporaryPostgres(findPostgres()!, { fsync: 'off' });
  const url = await newSchema(postgres);
  const between = mkdtempSync(join(tmpdir(), 'pg-between-'));
  const socket = '.s.PGSQL.5432';
  let refusals = 2;
  const server = createServer((near) => {
    if (refusals-- > 0) return near.destroy();
    const far = connect(join(postgres.folder, socket));
    for (const end of [near, far]) end.on('error', () => end.destroy());
    near.pipe(far).pipe(near);
  }).listen(join(between, socket));
  await once(server, 'listening');
  const folder = temporaryFolder(t);
  t.after(async () => {
    server.close();
    await postgres.stop();
    rmSync(between, { recursive: true, force: true });
  });
  const through = url
    .replace(encodeURIComponent(postgres.folder), encodeURIComponent(between))
    .replace(postgres.folder, between);
  assert.notEqual(through, url);
  const storage = await openStorage({ folder, databaseUrl: through });
  assert.ok(refusals < 0);
  assert.equal((await storage.backup.checkIntegrity()).ok, true);
  await storage.close();
});
