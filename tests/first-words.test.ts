// First words of reports for the rows of a list, against a real server: who gets them, what is refused, and
// that nothing changes for the person who wrote. Opened as the worker of the desk does, without a browser.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { firstMessageBytes, firstMessagesAtOnce, type Route, routes, split } from '@heed/api';
import { ApiError } from '@heed/api/client';
import type { Facts } from '@heed/envelope';
import { unwrapDeskKey } from '@heed/envelope/keys';
import { openFirstMessages } from '../apps/desk/src/model/first-words/open-first.ts';
import type { SealedFirstMessage } from '../apps/desk/src/model/first-words/work.ts';
import { openTrail } from '../apps/desk/src/screens/audit/audit.ts';
import { openDatabase } from './database.ts';
import { type InventedServer, startInvented } from './invented.ts';
import { signIn, type TestMember } from './member.ts';
import { comeBack, prepare, sealReport, sendReport } from './person.ts';

/**
 * What a member's own calls leave of themselves (the trail is sealed to supervisors), and what the queue of
 * alerts tries again by the clock.
 */
const otherTables = ['audit', 'session', 'alert', 'job'];

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

/** What an answer is filled up with, so that its size tells nothing: other bytes each time. */
const randomPadding = /"padding":"[0-9a-f]*"/;

describe('first words in rows', () => {
  let place: InventedServer;
  let mila: TestMember;
  let end = async () => {};
  after(() => end());
  before(async () => {
    // No tick of the log comes between two looks.
    const now = Date.now();
    place = await startInvented({ after: (stop) => (end = stop) }, { now: () => now });
    mila = await signIn(place.url, place.logIns[1]!);
  });

  /** Somebody who wrote: her id at the desk, and all that she can fetch, byte for byte. */
  async function write(more: { text?: string; desk?: string; urgent?: boolean; facts?: Facts } = {}) {
    const ready = await prepare(place.url);
    const report = await sealReport(ready, more);
    const receipt = await sendReport(ready, report);
    const { rows } = await place.deployment.storage.desk.listConversations({
      ...{ desk: more.desk ?? 'harbour', view: 'open', member: '' },
    });
    const id = rows.find(({ conversation }) => conversation === report.keys.conversation)!.id;
    const fetchAll = async () => {
      await comeBack(ready.api, place.url, report.keys);
      const own = Object.values(routes as Record<string, Route>).filter(({ who }) => who === 'person');
      const paths = own.map(({ endpoint }) => split(endpoint)).filter(({ method }) => method === 'GET');
      const answers = paths.map(async ({ path }) => {
        const headers = { authorization: `Bearer ${ready.api.token}` };
        const response = await fetch(place.url + path, { headers });
        const text = await response.text();
        return `${response.status} ${text.replace(randomPadding, '')}`;
      });
      return Promise.all(answers);
    };
    return { id, receipt, fetchAll };
  }

  const ask = (ids: readonly string[], member = mila) =>
    member.api.call('inbox.readFirstMessages', { conversations: [...ids] });

  /** As the worker of a member's page does it, with the keys that the messages name. */
  async function open(ids: readonly string[]) {
    const { rows } = await ask(ids);
    const { deskKeys } = await mila.api.call('session.read', {});
    const identities = new Map<string, string>();
    for (const { id, wrap } of deskKeys) {
      if (wrap === null) continue;
      const secret = await unwrapDeskKey(Buffer.from(wrap, 'base64'), [mila.keys.identity], id);
      identities.set(id, secret.identity);
    }
    const messages = rows.flatMap((row): SealedFirstMessage[] =>
      row.state === 'sealed' ? [{ ...row, desk: 'harbour' }] : [],
    );
    return openFirstMessages({ messages, identities, deskKeys: mila.certified });
  }

  /** Every row of every table but those above. */
  function allRows(): string {
    const db = openDatabase(place.folder, { readonly: true });
    const tables = db.prepare("select name from sqlite_master where type = 'table' order by name");
    const lines = (tables.pluck().all() as string[])
      .filter((table) => !otherTables.includes(table))
      .flatMap((table) =>
        db
          .prepare(`select * from "${table}"`)
          .all()
          .map((row) => `${table} ${JSON.stringify(row)}`),
      );
    db.close();
    return lines.sort().join('\n');
  }

  test('nine reports show their words; no row and nothing that she can fetch changes', async () => {
    const facts = { language: 'ro', country: 'HR', door: 'self', under18: 'yes', name: 'Ioana' };
    const people = [await write({ text: 'He keeps\nmy passport.', facts })];
    for (let n = 1; n < 9; n++) people.push(await write({ text: `Room ${n}`, urgent: n === 4 }));
    const ids = people.map(({ id }) => id);
    const before = [allRows(), ...(await Promise.all(people.map(({ fetchAll }) => fetchAll())))];
    const openings = await open(ids);
    const after = [allRows(), ...(await Promise.all(people.map(({ fetchAll }) => fetchAll())))];
    assert.deepEqual(after.flat().map(hashOf), before.flat().map(hashOf));
    const texts = new Map(openings.map((one) => [one.id, one.state === 'words' ? one.summary : one.state]));
    const { sign, ...first } = texts.get(ids[0]!) as { readonly sign: string };
    assert.deepEqual(first, { version: 1, begins: 'He keeps my passport.', ...facts });
    assert.match(sign, /^[0-9a-f]{64}$/);
    for (let n = 1; n < 9; n++)
      assert.equal((texts.get(ids[n]!) as { readonly begins?: string }).begins, `Room ${n}`);
    const { rows } = await mila.api.call('inbox.list', { desk: 'harbour', view: 'needs' });
    const states = rows.map(({ state, unread, summary }) => [state, unread, summary]);
    assert.deepEqual(states, Array(9).fill(['new', 1, null]));
    for (const id of ids)
      assert.deepEqual(await mila.api.call('subjectAccess.listReadings', {}, { id }), { readings: [] });
  });

  test('what is long is not handed out, and what was opened meanwhile is not either', async () => {
    const [long, read, usual] = [
      await write({ text: 'x'.repeat(firstMessageBytes) }),
      await write({ text: 'read' }),
      await write({ text: 'y'.repeat(6000) }),
    ];
    await mila.read(read.id);
    const { rows } = await ask([long.id, read.id, usual.id]);
    const states = new Map(rows.map((row) => [row.id, row.state]));
    assert.deepEqual(
      [long, read, usual].map(({ id }) => states.get(id)),
      ['long', 'none', 'sealed'],
    );
    for (const row of rows)
      if (row.state !== 'sealed') assert.deepEqual(Object.keys(row).sort(), ['id', 'state']);
  });

  test('ids of nobody, of another desk, twice, or too many are refused whole, and alike', async () => {
    const [own, other] = [await write(), await write({ desk: 'lantern' })];
    assert.ok(!mila.desks.includes('lantern'));
    const post = (conversations: unknown) =>
      mila.fetch(`${place.url}/api/desk/first-messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'heed-client': '1' },
        body: JSON.stringify({ conversations }),
      });
    const refusalOf = async (conversations: unknown) => {
      const response = await post(conversations);
      assert.match(response.headers.get('content-type') ?? '', /^application\/problem\+json/);
      const { type } = (await response.json()) as { type: string };
      return [response.status, type.replace('urn:heed:problem:', '')];
    };
    const id = (n: number) => n.toString(16).padStart(32, '0');
    assert.deepEqual(await refusalOf([own.id, id(1)]), [404, 'not-found']);
    assert.deepEqual(await refusalOf([own.id, other.id]), [404, 'not-found']);
    assert.deepEqual(
      await (await post([own.id, other.id])).text(),
      await (await post([own.id, id(2)])).text(),
      'whether a conversation stands at another desk is not said',
    );
    assert.deepEqual(await refusalOf([own.id, own.id]), [400, 'invalid-request']);
    assert.deepEqual(await refusalOf([]), [400, 'invalid-request']);
    assert.deepEqual(await refusalOf([own.id, "' or 1=1"]), [400, 'invalid-request']);
    const many = (n: number) => Array.from({ length: n }, (_, at) => id(at));
    assert.deepEqual(await refusalOf(many(firstMessagesAtOnce + 1)), [400, 'invalid-request']);
    assert.deepEqual(await refusalOf(many(10_000)), [413, 'too-large']);
    assert.equal((await post([own.id])).status, 200);
    await assert.rejects(
      prepare(place.url).then(({ api }) => api.call('inbox.readFirstMessages', { conversations: [own.id] })),
      (error) => error instanceof ApiError && error.status === 401,
    );
  });

  test('the audit trail says how many rows a member was shown, and names none', async () => {
    const ana = await signIn(place.url, place.logIns[0]!);
    const lines = async () => {
      const { batches } = await ana.api.call('audit.list', {});
      const { events } = await openTrail(batches, ana.keys.identity);
      return events.filter(({ act, member }) => act === 'previewWords' && member === ana.id);
    };
    assert.deepEqual(await lines(), []);
    const ids = [(await write()).id, (await write()).id, (await write({ text: 'x'.repeat(20_000) })).id];
    await ask(ids, ana);
    await ask(ids.slice(0, 1), ana);
    await ask(ids.slice(2), ana);
    const events = await lines();
    assert.equal(
      events.reduce((sum, { count = 0 }) => sum + count, 0),
      3,
      'what is long was not shown',
    );
    assert.ok(events.every(({ conversation }) => conversation === null));
  });
});
