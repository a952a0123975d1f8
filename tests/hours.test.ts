// The hour of a message on its way: sealed by each sender, shown to each reader by the clock that the reader
// is told, and stored by nobody. Decision: docs/decisions/hours.md.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { clockFact } from '@heed/domain/hour';
import { dayMilliseconds, dayOf } from '@heed/domain/time';
import { openDatabase } from './database.ts';
import { filesHolding } from './hunt.ts';
import { type Ending, startInvented } from './invented.ts';
import { tell } from './person.ts';
import { reportWithoutScript, returnWithoutScript, writeWithoutScript } from './scriptless.ts';

/** Half a minute to midnight by the world's clock: where the desk sits it is the next day. */
const beforeMidnight = Date.parse(`${dayOf(Date.now())}T23:38:30Z`);
const inAmsterdam = (at: number, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Amsterdam', ...options }).format(at);
const hourText = (at: number) =>
  inAmsterdam(at, {
    ...{ day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' },
  });

async function place(t: Ending) {
  const clock = { now: beforeMidnight };
  const invented = await startInvented(t, { now: () => clock.now });
  return { ...invented, clock };
}

test('without script the server seals its clock, shows it by the desk’s, keeps no minute', async (t) => {
  const { url, folder, clock } = await place(t);
  const { status, code } = await reportWithoutScript(url);
  assert.equal(status, 200);
  const { page } = await returnWithoutScript(url, code);
  const sealed = hourText(Math.floor(beforeMidnight / 300_000) * 300_000);
  assert.ok(page.includes(`${sealed} (`), `'${sealed}' stands on the page, and whose clock that is`);
  // Taken on the next day; sealed on it too.
  clock.now += 25 * 60_000;
  const { page: again } = await returnWithoutScript(url, code);
  assert.equal((await writeWithoutScript(url, again, 'Again.')).status, 200);
  const later = await returnWithoutScript(url, code);
  for (const at of [beforeMidnight, clock.now])
    assert.ok(later.page.includes(hourText(Math.floor(at / 300_000) * 300_000)));
  const minutes = [beforeMidnight, clock.now].map((at) => new Date(at).toISOString().slice(0, 16));
  const texts = [...minutes, ...[beforeMidnight, clock.now].map((at) => clockFact(at).clock)];
  assert.deepEqual(filesHolding(folder, texts), []);
});

test('the table of messages has a day and no time', async (t) => {
  const { folder } = await place(t);
  const db = openDatabase(folder, { readonly: true });
  const columns = (db.prepare('pragma table_info(message)').all() as { name: string }[]).map(
    ({ name }) => name,
  );
  db.close();
  assert.deepEqual(columns, [
    ...['conversation', 'number', 'id', 'role', 'envelope', 'hash', 'desk_key', 'day', 'opened_day'],
    // Of an answer that waits for the hour of a safe contact plan.
    'release',
  ]);
});

test('a message from before has its day at /return, and so has one of another day', async (t) => {
  const { url, clock } = await place(t);
  const messages = [undefined, clockFact(clock.now), clockFact(clock.now - 2 * dayMilliseconds)];
  const texts = [];
  for (const facts of messages) {
    const { code } = await tell(url, { text: 'Something.', ...(facts && { facts }) });
    const { page } = await returnWithoutScript(url, code);
    texts.push(/<li class="mine"><p.*?<\/p>/s.exec(page)![0].replace(/<[^>]*>/g, ''));
  }
  const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(clock.now);
  const [before, agrees, differs] = texts;
  for (const text of [before!, differs!]) {
    assert.ok(text.includes(day), text);
    assert.ok(!/\d:\d/.test(text), text);
  }
  assert.ok(agrees!.includes(hourText(Date.parse(clockFact(clock.now).clock))), agrees);
});

test('everything of the product that seals a message seals its hour', () => {
  const listed = execFileSync('git', ['ls-files', 'apps', 'modules'], { encoding: 'utf8' }).split('\n');
  const sources = listed.filter(
    (name) => /\.tsx?$/.test(name) && !/\.test\.ts$|\/(fixtures|tests)\//.test(name),
  );
  const without = sources.filter((name) => {
    const text = readFileSync(name, 'utf8');
    return /\bsealMessage\(/.test(text) && !/\bclockFact\(/.test(text);
  });
  // A version that is kept for oneself has its day, and its own place in the chain.
  assert.deepEqual(without, ['modules/online/site/deposit/open.ts']);
});
