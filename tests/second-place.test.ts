// The second place in one process: what was acknowledged comes back from it, and what is damaged there is
// left out. Killed machines, a place that is gone and PostgreSQL: at night.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { readSecondPlace, startServer } from '@heed/server';
import { openStorage } from '@heed/storage';
import { build } from '../apps/cli/src/build.ts';
import { follow } from '../apps/cli/src/second-place/follow.ts';
import { settings } from '../apps/cli/src/settings.ts';
import { putDemonstration } from './demonstration.ts';
import { runHeedHere } from './inner-command.ts';
import { prepare, sealReport, sendReport } from './person.ts';
import { waitUntil } from './until.ts';

/** Pieces of the newest generation, in their order: the daily purge may end a first one. */
function piecesIn(second: string): readonly string[] {
  const names = readdirSync(second, { recursive: true, encoding: 'utf8' }).sort();
  const newest = dirname(names.findLast((name) => /\/snapshot-\d{8}\.age$/.test(name)) ?? '');
  return names.filter((name) => dirname(name) === newest && /\/\d{8}\.age$/.test(name));
}

test('what was acknowledged comes back from the second place, and a damaged piece is left out', async (t) => {
  await build();
  const around = mkdtempSync(join(tmpdir(), 'heed-second-'));
  t.after(() => rmSync(around, { recursive: true, force: true }));
  const [folder, second, key] = [join(around, 'data'), join(around, 'second'), join(around, 'key.txt')];
  mkdirSync(second);
  await putDemonstration(folder);
  const heed = (args: readonly string[], data: string) => runHeedHere(args, { HEED_DATA: data });
  const newKey = await heed(['backup', '--new-key', key], folder);
  assert.equal(newKey.code, 0, newKey.error);

  const set = { ...settings({ HEED_DATA: folder, HEED_SECOND_PLACE: second }), port: 0 };
  const server = await startServer(set);
  const following = await follow(server.deployment.storage, set, second);
  const ready = await prepare(`http://localhost:${server.port}`);
  const send = async () => {
    const report = await sealReport(ready);
    await sendReport(ready, report);
    const at = Date.now();
    await waitUntil(() => (readSecondPlace(folder)?.asOf ?? 0) > at);
    return report;
  };
  const first = await send();
  // What was written before a copy begins is in no piece.
  do await send();
  while (piecesIn(second).length === 0);
  const before = piecesIn(second).length;
  const last = await send();
  await server.stop();
  await following.stop();

  const restoreInto = async (name: string) => {
    const data = join(around, name);
    const restored = await heed(['restore', '--second-place', second, '--key', key, '--json'], data);
    assert.equal(restored.code, 0, restored.error);
    const storage = await openStorage({ folder: data });
    const rows = await Promise.all(
      [first, last].map(({ keys }) => storage.conversations.get(keys.conversation)),
    );
    assert.deepEqual((await storage.backup.checkIntegrity()).problems, []);
    await storage.close();
    return [rows.map((one) => one !== null), JSON.parse(restored.out).damaged];
  };
  assert.deepEqual(await restoreInto('whole'), [[true, true], 0]);

  // From here on nothing is used.
  const piece = join(second, piecesIn(second)[before]!);
  const changed = readFileSync(piece);
  assert.ok(!changed.includes('SQLite format'), 'sealed');
  changed[changed.length - 9]! ^= 1;
  writeFileSync(piece, changed);
  assert.deepEqual(await restoreInto('damaged'), [[true, false], piecesIn(second).length - before]);
  const filled = await heed(['restore', '--second-place', second, '--key', key], join(around, 'whole'));
  assert.match(filled.error, /not empty/);
});
