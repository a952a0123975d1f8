// Live updates: from a member's press on 'Send answer' until a colleague who has the conversation open reads
// the words, each in a page of their own: on SQLite, then at two servers on one PostgreSQL. Where nothing
// tells an open desk, it asks every three seconds: half of that is to be expected, and what sending, sealing,
// fetching and opening take beside it.

import { loadavg } from 'node:os';
import { startServer } from '@heed/server';
import { newSchema } from '../packages/storage/tests/databases.ts';
import { findPostgres, startTemporaryPostgres } from '../packages/storage/tests/temporary-postgres.ts';
import { tell } from '../tests/person.ts';
import { startWorkspace, type Workspace, workspaceOn } from '../tests/workspace.ts';

/** `visibleMs` of apps/desk/src/model/live/live.ts. */
const intervalMs = 3000;
const acts = 20;
const first = 'They keep my passport.';

async function openAs(desk: Workspace, name: string) {
  const { page } = await desk.newPage();
  await desk.unlock(page, name);
  if (name === 'jo') await page.locator('#desk-choice').selectOption('harbour');
  await page.locator('[data-row]', { hasText: name === 'mila' ? 'Not opened yet' : first }).click();
  await textOn(page, first).waitFor();
  return page;
}

type Page = Awaited<ReturnType<Workspace['newPage']>>['page'];
const textOn = (page: Page, text: string) => page.locator('.talk .text', { hasText: text });

/** The other page was opened and may be at any place of its interval. */
const atAnyMoment = () => new Promise((resolve) => setTimeout(resolve, Math.random() * intervalMs));

/** The reader's desk and the writer's may be at two servers. */
async function measure(name: string, readers: Workspace, writers: Workspace): Promise<void> {
  await tell(readers.url, { desk: 'harbour', text: first });
  const reader = await openAs(readers, 'mila');
  const writer = await openAs(writers, 'jo');
  const times: number[] = [];
  for (let n = 0; n < acts; n++) {
    const text = `Answer number ${n}.`;
    await writer.locator('#answer').fill(text);
    await atAnyMoment();
    const startTime = performance.now();
    await Promise.all([
      textOn(reader, text).waitFor({ timeout: 120_000 }),
      writer.getByRole('button', { name: 'Send answer' }).click(),
    ]);
    times.push(performance.now() - startTime);
    await textOn(writer, text).waitFor();
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => Math.round(times[Math.ceil(share * times.length) - 1]!);
  console.log(
    `${name}: seen at another desk after the press p50 ${at(0.5)} ms, p95 ${at(0.95)} ms of ${acts}; ` +
      `load ${loadavg()[0]}`,
  );
}

const one = await startWorkspace();
await measure('SQLite', one, one);
await one.end();
const binaries = findPostgres();
if (binaries === null) console.log('not measured on PostgreSQL: there is none');
else {
  const database = await startTemporaryPostgres(binaries);
  const databaseUrl = await newSchema(database);
  const first = await startWorkspace({ databaseUrl });
  const { folder } = first;
  const running = await startServer({ folder, databaseUrl, port: 0 });
  const place = { ...running, folder, logIns: first.logIns, url: `http://localhost:${running.port}` };
  const second = await workspaceOn(place, () => running.stop());
  await measure('two servers on PostgreSQL', first, second);
  await second.end();
  await first.end();
  await database.stop();
}
process.exit();
