import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { formatEntries, TILE_WIDTH } from '@heed/ledger';
import { logFiles } from './files.ts';

test('a partial tile that was pruned is read from the full one; one that never was is refused', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'heed-tiles-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const files = logFiles(folder, 1);
  const hashes = Buffer.from(Array.from({ length: TILE_WIDTH * 32 }, (_, at) => at % 251));
  const entries = Array.from({ length: TILE_WIDTH }, (_, at) => Buffer.from(`entry ${at}`));
  for (const width of [3, TILE_WIDTH])
    await files.write([
      { level: 0, index: 0, width, bytes: hashes.subarray(0, width * 32) },
      { level: 'entries', index: 0, width, bytes: formatEntries(entries.slice(0, width)) },
    ]);
  const partialTiles = [
    { level: 0, index: 0, width: 3 },
    { level: 'entries', index: 0, width: 3 },
  ] as const;
  const readAll = () => Promise.all(partialTiles.map((tile) => files.read(tile)));
  const before = (await readAll()).map((bytes) => Buffer.from(bytes));
  for (const level of [0, 'entries'] as const) await files.prune({ level, index: 0, width: TILE_WIDTH });
  assert.deepEqual(
    (await readAll()).map((bytes) => Buffer.from(bytes)),
    before,
  );
  await assert.rejects(files.read({ level: 0, index: 1, width: 3 }), { code: 'ENOENT' });
});
