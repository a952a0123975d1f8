// The second place of PostgreSQL by its own tools, as the guide says it: killed, its files deleted, and
// started again from what lies there.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { openStorage } from '@heed/storage';
import { newSchema } from '../packages/storage/tests/databases.ts';
import { accepted } from '../packages/storage/tests/reports.ts';
import { findPostgres, startTemporaryPostgres } from '../packages/storage/tests/temporary-postgres.ts';
import { waitUntil } from './until.ts';

/** The commands of the guide, as words. */
function commandsOfGuide(place: string): string[][] {
  const guide = readFileSync(new URL('../docs/operating.md', import.meta.url), 'utf8');
  const [, block = ''] = /^```sh second-place-postgres\n([\s\S]*?)^```/m.exec(guide) ?? [];
  return block
    .trim()
    .split('\n')
    .map((line) => line.replaceAll('"', '').replaceAll('$PLACE', place).split(' '));
}

const hasTools = ['pg_receivewal', 'pg_basebackup'].every(
  (program) => spawnSync(program, ['--version']).status === 0,
);
const skip = findPostgres() === null || !hasTools ? 'no PostgreSQL with its tools on this machine' : false;

test('PostgreSQL comes back from its log and its copy with what was acknowledged', { skip }, async (t) => {
  const postgres = await startTemporaryPostgres(findPostgres()!);
  t.after(() => postgres.stop());
  const around = mkdtempSync(join(tmpdir(), 'heed-second-pg-'));
  t.after(() => rmSync(around, { recursive: true, force: true }));
  for (const name of ['place', 'place/wal', 'folder']) mkdirSync(join(around, name));
  const place = join(around, 'place');
  const env = { ...process.env, PGHOST: postgres.folder, PGUSER: 'app' };
  const [slot, receive, base] = commandsOfGuide(place);
  const run = ([program = '', ...words]: string[] = []) => {
    const { status, stderr } = spawnSync(program, words, { env, encoding: 'utf8' });
    assert.equal(status, 0, stderr);
  };
  run(slot);
  const [program = '', ...words] = receive ?? [];
  const receiver = spawn(program, words, { env, stdio: 'ignore' });
  t.after(() => receiver.kill('SIGKILL'));
  await waitUntil(() => readdirSync(join(place, 'wal')).length > 0);
  const databaseUrl = await newSchema(postgres);
  const storage = await openStorage({ folder: join(around, 'folder'), databaseUrl });
  const reports = [await accepted(storage)];
  run(base);
  for (let count = 0; count < 50; count++) reports.push(await accepted(storage));
  await new Promise((resolve) => setTimeout(resolve, 2000));
  await postgres.end('SIGKILL');
  await storage.close().catch(() => {});
  receiver.kill('SIGTERM');
  await new Promise((resolve) => receiver.once('exit', resolve));

  const { uid, gid } = statSync(postgres.data);
  rmSync(postgres.data, { recursive: true });
  cpSync(join(place, 'base'), postgres.data, { recursive: true });
  const wal = join(place, 'wal');
  const last = readdirSync(wal).sort().at(-1)!;
  assert.match(last, /\.partial$/);
  renameSync(join(wal, last), join(wal, last.replace('.partial', '')));
  writeFileSync(join(postgres.data, 'postgresql.auto.conf'), `restore_command = 'cp ${wal}/%f %p'\n`);
  writeFileSync(join(postgres.data, 'recovery.signal'), '');
  spawnSync('chown', ['-R', `${uid}:${gid}`, postgres.data, place, around]);
  chmodSync(postgres.data, 0o700);
  await postgres.start();
  const restored = await openStorage({ folder: join(around, 'folder'), databaseUrl });
  for (const { conversation } of reports)
    assert.notEqual(await restored.conversations.get(conversation), null);
  await restored.close();
});
