// Scripts of tests weaken a log-in: a server serves them for invented data alone, and never in production.
import { strict as assert } from 'node:assert';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { startServer } from '@heed/server';
import { openStorage } from '@heed/storage';
import { exampleProfile } from '../apps/cli/src/profile.ts';
import { startInvented } from './invented.ts';

const refusal = /Cannot serve scripts of tests/;

test('a server of an organisation that is not invented refuses scripts of tests', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'heed-scripts-'));
  t.after(() => rmSync(folder, { recursive: true, force: true, maxRetries: 20 }));
  const storage = await openStorage({ folder });
  await storage.settings.put('organisation', Buffer.from(JSON.stringify(exampleProfile)));
  await storage.close();
  // One that starts all the same is stopped: the test fails, and ends.
  const start = startServer({ folder, port: 0, testScripts: {} }).then(({ stop }) => stop());
  await assert.rejects(start, refusal);
});

test('in production a server refuses scripts of tests for invented data too', async (t) => {
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  t.after(() => {
    if (before === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = before;
  });
  await assert.rejects(startInvented(t), refusal);
});
