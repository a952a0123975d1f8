// `heed move`: what people were given before it holds after it, the log goes on, and a move that is killed in
// the middle leaves the old database serving.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, type TestContext, test } from 'node:test';
import { parseCheckpoint, parseProofFile, verifyInclusionPromise, verifyProofFile } from '@heed/ledger';
import { startServer } from '@heed/server';
import { openStorage } from '@heed/storage';
import { build } from '../apps/cli/src/build.ts';
import { newSchema } from '../packages/storage/tests/databases.ts';
import { accepted } from '../packages/storage/tests/reports.ts';
import { readAllRows } from '../packages/storage/tests/rows.ts';
import {
  findPostgres,
  startTemporaryPostgres,
  type TemporaryPostgres,
} from '../packages/storage/tests/temporary-postgres.ts';
import { runHeed } from './command.ts';
import { putDemonstration } from './demonstration.ts';
import { hexOf, readLog } from './log.ts';
import { comeBack, prepare, sealReport, sendReport } from './person.ts';
import { commandFile } from './program.ts';
import { untilAnswer, waitUntil } from './until.ts';

describe('heed move', { skip: findPostgres() === null ? 'no PostgreSQL on this machine' : false }, () => {
  let postgres: TemporaryPostgres;
  before(async () => {
    await build();
    postgres = await startTemporaryPostgres(findPostgres()!);
  });
  after(() => postgres.stop());

  async function place(t: TestContext) {
    const folder = mkdtempSync(join(tmpdir(), 'heed-move-'));
    t.after(() => rmSync(folder, { recursive: true, force: true }));
    await putDemonstration(folder);
    return { folder, databaseUrl: await newSchema(postgres) };
  }
  const heed = (args: readonly string[], folder: string, databaseUrl: string) =>
    runHeed(args, { HEED_DATA: folder, DATABASE_URL: databaseUrl });

  test('a report accepted before is read and proved after, there and back, in the same log', async (t) => {
    const { folder, databaseUrl } = await place(t);
    const onSqlite = await startServer({ folder, port: 0, tickSeconds: 1 });
    const url = `http://localhost:${onSqlite.port}`;
    const ready = await prepare(url);
    const { vkey } = (await ready.api.call('organisation.read', {})).logs.at(-1)!;
    const report = await sealReport(ready, { text: 'Before the move.' });
    const { promise } = await sendReport(ready, report);
    const { leafHash } = verifyInclusionPromise(promise, vkey);
    const leaf = { leaf: hexOf(leafHash) };
    const { proof } = await untilAnswer(() => ready.api.call('log.readProof', {}, leaf));
    const running = await heed(['move', '--to', 'postgres'], folder, databaseUrl);
    assert.deepEqual([running.code, /A server runs/.test(running.error)], [5, true], running.error);
    await onSqlite.stop();
    const last = await lastCheckpoint({ folder });

    assert.deepEqual(commandsOfGuide(), ['move --to postgres', 'move --to sqlite']);
    for (const to of ['postgres', 'sqlite'] as const) {
      const moved = await heed(['move', '--to', to, '--json'], folder, databaseUrl);
      assert.equal(moved.code, 0, moved.error);
      // Jobs have a row once each has run: how many depends on how long the server ran.
      assert.ok(JSON.parse(moved.out).rows > parseCheckpoint(last).size, 'with each entry of the log');
      const fromOld = await runHeed(['doctor'], {
        HEED_DATA: folder,
        DATABASE_URL: to === 'postgres' ? '' : databaseUrl,
      });
      assert.match(fromOld.out, /moved to another one.*/, fromOld.error);
      const inPlace = await heed(['doctor'], folder, to === 'postgres' ? databaseUrl : '');
      assert.equal(/database that was left: heed.sqlite/.test(inPlace.out), to === 'postgres', inPlace.out);
      const server = await startServer({
        folder,
        port: 0,
        tickSeconds: 1,
        ...(to === 'postgres' && { databaseUrl }),
      });
      const there = `http://localhost:${server.port}`;
      const again = await prepare(there);
      const { logs } = await again.api.call('organisation.read', {});
      assert.deepEqual([logs.length, logs.at(-1)!.vkey], [1, vkey], 'no log was begun');
      assert.ok(verifyProofFile(proof, { leafHash, vkey }), 'the proof of before');
      const { proof: fresh } = await again.api.call('log.readProof', {}, leaf);
      assert.equal(parseProofFile(fresh).index, parseProofFile(proof).index, 'the same place');
      await comeBack(again.api, there, report.keys);
      assert.equal((await again.api.call('conversation.read', {})).messages.length, 1);
      const newReport = verifyInclusionPromise(
        (await sendReport(again, await sealReport(again))).promise,
        vkey,
      );
      await untilAnswer(() => again.api.call('log.readProof', {}, { leaf: hexOf(newReport.leafHash) }));
      const log = await readLog(there);
      assert.ok(log.size > parseCheckpoint(last).size);
      await server.stop();
    }
  });

  test('killed in the middle, the old one serves with every report and the new one refuses', async (t) => {
    const { folder, databaseUrl } = await place(t);
    const storage = await openStorage({ folder });
    const reports = await Promise.all(Array.from({ length: 3000 }, () => accepted(storage)));
    await storage.close();
    const child = spawn(process.execPath, [commandFile, 'move', '--to', 'postgres'], {
      env: { ...process.env, HEED_DATA: folder, DATABASE_URL: databaseUrl },
      stdio: 'ignore',
    });
    await waitUntil(async () => /^\(move,/m.test(await readAllRows(databaseUrl)));
    child.kill('SIGKILL');
    await once(child, 'exit');
    const half = await heed(['doctor'], folder, databaseUrl);
    assert.match(half.out, /a move to it was not finished/);
    const old = await openStorage({ folder });
    for (const { conversation } of reports.slice(0, 20))
      assert.notEqual(await old.conversations.get(conversation), null);
    assert.equal((await old.backup.checkIntegrity()).ok, true);
    await old.close();
    const again = await heed(['move', '--to', 'postgres'], folder, databaseUrl);
    assert.equal(again.code, 0, again.error);
    const moved = await openStorage({ folder, databaseUrl });
    for (const { conversation } of reports)
      assert.notEqual(await moved.conversations.get(conversation), null);
    await moved.close();
  });

  test('what cannot be moved is said', async (t) => {
    const { folder, databaseUrl } = await place(t);
    const says = async (args: readonly string[], url = databaseUrl, at = folder) => {
      const { code, error } = await heed(args, at, url);
      return `${code} ${error}`;
    };
    assert.match(await says(['move']), /^2 Say --to postgres or --to sqlite/);
    assert.match(await says(['move', '--to', 'postgres'], ''), /^2 Set DATABASE_URL/);
    assert.match(await says(['move', '--to', 'sqlite']), /^3 There is nothing to move/);
    assert.match(
      await says(['move', '--to', 'postgres'], 'postgres://app@/x?host=/nowhere'),
      /^5 Cannot reach/,
    );
    assert.match(
      await says(['move', '--to', 'postgres'], databaseUrl, join(folder, 'absent')),
      /^2 There is no/,
    );
  });
});

/** Each `heed move` that the guide says. */
function commandsOfGuide(): string[] {
  const guide = readFileSync(new URL('../docs/operating.md', import.meta.url), 'utf8');
  const [, part = ''] = /## From SQLite to PostgreSQL([\s\S]*?)\n## /.exec(guide) ?? [];
  return [...part.matchAll(/heed (move --to \w+)/g)].map(([, command = '']) => command);
}

async function lastCheckpoint(at: { folder: string }): Promise<string> {
  const storage = await openStorage(at);
  const checkpoint = (await storage.ledger.current())?.checkpoint ?? '';
  await storage.close();
  return checkpoint;
}
