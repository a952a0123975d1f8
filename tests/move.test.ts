// What `heed move` refuses. Rows there and back, broken off and killed: packages/storage/src/move.test.ts.
// What people were given, before and after: at night.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { putDemonstration } from './demonstration.ts';
import { runHeedHere } from './inner-command.ts';

test('what cannot be moved is said', async (t) => {
  const around = mkdtempSync(join(tmpdir(), 'heed-move-'));
  t.after(() => rmSync(around, { recursive: true, force: true }));
  const folder = join(around, 'data');
  await putDemonstration(folder);
  const away = 'postgres://app@/x?host=/nowhere';
  for (const [args, data, url, says] of [
    [[], folder, away, /^2 Say --to postgres or --to sqlite/],
    [['--to', 'postgres'], folder, '', /^2 Set DATABASE_URL/],
    [['--to', 'postgres'], folder, away, /^5 Cannot reach/],
    [['--to', 'postgres'], join(around, 'absent'), away, /^2 There is no/],
  ] as const) {
    const { code, error } = await runHeedHere(['move', ...args], { HEED_DATA: data, DATABASE_URL: url });
    assert.match(`${code} ${error}`, says);
  }
});
