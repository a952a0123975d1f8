// Campaigns over HTTP: a short path leads to its page, an arrival is counted once, on pages for everybody
// alone, and nothing of who came can be found in what is returned, stored or, after eight hours, remembered.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { after, before, describe, test } from 'node:test';
import { ApiError } from '@heed/api/client';
import { filesBelow } from '../../../packages/storage/tests/hunt.ts';
import { openDatabase } from '../../../tests/database.ts';
import { type InventedServer, startInvented } from '../../../tests/invented.ts';
import { signIn, type TestMember } from '../../../tests/member.ts';
import type { CampaignAudience } from '../rules/index.ts';
import { openReach } from '../server/reach.ts';

const hourMs = 3_600_000;
const refusal = (kind: string) => (error: unknown) =>
  error instanceof ApiError &&
  error.problem?.type === `urn:heed:problem:${kind}` &&
  error.problem.detail.length > 10;

describe('campaigns', () => {
  let place: InventedServer;
  let ana: TestMember;
  let end = async () => {};
  const clock = { ahead: 0, now: () => Date.now() + clock.ahead };
  after(() => end());
  before(async () => {
    // Noon, so that no test of some hours crosses a day that it did not mean to.
    clock.ahead = 12 * hourMs - (Date.now() % (24 * hourMs));
    place = await startInvented({ after: (stop) => (end = stop) }, { proxy: true, now: clock.now });
    ana = await signIn(place.url, place.logIns[0]!);
  });

  const plan = {
    name: 'Stations',
    audience: 'everybody',
    place: 'Zagreb',
    language: 'hr',
    page: '/signs',
  } as const;
  const make = async (page: string = plan.page, audience: CampaignAudience = plan.audience) => {
    const { id } = await ana.api.call('campaigns.create', { ...plan, page, audience });
    const { code } = await ana.api.call('campaigns.addBatch', { label: 'posters, Zagreb, May' }, { id });
    return { id, code };
  };
  let last = 0;
  const visit = (path: string, { address, ...headers }: Record<string, string> = {}, method = 'GET') =>
    new Promise<{ status: number | undefined; location: string | undefined }>((resolve, reject) => {
      const all = {
        'x-forwarded-for': address ?? `198.51.100.${++last}`,
        'user-agent': 'Heed/1',
        ...headers,
      };
      const outgoing = request(place.url + path, { method, headers: all }, (answer) => {
        answer.resume();
        answer.on('end', () => resolve({ status: answer.statusCode, location: answer.headers.location }));
      });
      outgoing.on('error', reject).end();
    });
  const countNow = async (id: string) => {
    await openReach(place.deployment).flush();
    return (await place.deployment.storage.campaigns.counts(id)).reduce((sum, { count }) => sum + count, 0);
  };
  const publishedDays = async (id: string) =>
    (await ana.api.call('campaigns.read', {}, { id })).batches.map(({ days }) => days);

  test(
    'a short path leads to its page in its language, or in that of the address; one that is unknown ' +
      'to the first page',
    async () => {
      const { id, code } = await make();
      for (const [path, to] of [
        [`/c/${code}`, '/hr/signs'],
        [`/c/${code.toUpperCase()}`, '/hr/signs'],
        [`/pl/c/${code}`, '/pl/signs'],
        ['/c/cccccc', '/'],
        ['/nl/c/cccccc', '/nl/'],
        ['/c/anything', '/'],
        ['/c/%00%2f%2fexample.com', '/'],
        [`/c/${code}?to=https://example.com`, '/hr/signs'],
      ])
        assert.deepEqual(await visit(path!), { status: 303, location: to }, path);
      const [batch] = (await ana.api.call('campaigns.read', {}, { id })).batches;
      assert.equal(batch?.address, `${place.url}/c/${code}`);
      assert.match(batch?.qr ?? '', /^<svg /);

      await ana.api.call('campaigns.end', {}, { id });
      const before = await countNow(id);
      assert.deepEqual(await visit(`/c/${code}`), { status: 303, location: '/' });
      assert.equal(await countNow(id), before, 'nothing is counted any more');
      await assert.rejects(
        ana.api.call('campaigns.addBatch', { label: 'late' }, { id }),
        refusal('already-done'),
      );
    },
  );

  test('a visitor is counted once in eight hours, whatever she opens; then the key changes', async () => {
    const { id, code } = await make();
    const one = { address: '203.0.113.7' };
    for (let n = 0; n < 5; n++) await visit(`/c/${code}`, one);
    await visit(`/pl/c/${code}`, one);
    assert.equal(await countNow(id), 1);
    await visit(`/c/${code}`, { address: '203.0.113.8' });
    await visit(`/c/${code}`, { ...one, 'user-agent': 'Other/1' });
    assert.equal(await countNow(id), 3);
    clock.ahead += 8 * hourMs - 60_000;
    await visit(`/c/${code}`, one);
    assert.equal(await countNow(id), 3);
    clock.ahead += 60_000;
    await visit(`/c/${code}`, one);
    assert.equal(await countNow(id), 4);
  });

  test(
    'who asks not to be followed, fetches ahead, is a robot or only looks whether it is there is led ' +
      'on and not counted',
    async () => {
      const { id, code } = await make();
      for (const headers of [
        { 'sec-gpc': '1' },
        { dnt: '1' },
        { 'sec-purpose': 'prefetch;prerender' },
        { 'user-agent': 'Mozilla/5.0 (compatible; Examplebot/2.1)' },
      ] as Record<string, string>[])
        assert.equal((await visit(`/c/${code}`, headers)).location, '/hr/signs');
      assert.equal((await visit(`/c/${code}`, {}, 'HEAD')).status, 303);
      assert.equal(await countNow(id), 0);
    },
  );

  test('without an address all are one visitor', async () => {
    const { id, code } = await make();
    for (const agent of ['A/1', 'B/1', 'C/1'])
      await visit(`/c/${code}`, { address: '', 'user-agent': agent });
    assert.equal(await countNow(id), 1);
  });

  test(
    'no page for somebody at risk is ever counted: by its path, by what it says of itself, and by ' +
      'what stands in it; nor a campaign for who fears to be known',
    async () => {
      const { pages } = await ana.api.call('campaigns.list', {});
      const sensitive = [
        '/help',
        '/help/hr',
        '/check',
        '/report',
        '/rights',
        '/rights/hr',
        '/offer',
        '/safe-use',
        '/health',
      ];
      for (const path of [
        ...sensitive,
        '/buyers',
        '/easy',
        '/police-on-your-terms',
        '/signs/buyer',
        '/pictures',
        '/app',
      ])
        assert.equal(pages.find((page) => page.path === path)?.counted, false, path);
      for (const page of ['/check', '/help/hr', '/report', '/health']) {
        const { id, code } = await make(page);
        for (let n = 0; n < 3; n++)
          assert.deepEqual(await visit(`/c/${code}`), { status: 303, location: `/hr${page}` });
        assert.equal(await countNow(id), 0, page);
        assert.equal((await ana.api.call('campaigns.read', {}, { id })).counted, false);
      }
      assert.ok(pages.filter(({ counted: isCounted }) => isCounted).length > 15);
      for (const { path } of pages.filter(({ counted: isCounted }) => isCounted)) {
        const html = await (await fetch(`${place.url}/en${path}`)).text();
        assert.doesNotMatch(html, /<body[^>]*data-sensitive|<form[^>]*action="[^"]*\/report/, path);
      }
      for (const audience of ['sellers', 'buyers'] as const) {
        const { id, code } = await make('/signs', audience);
        assert.deepEqual(await visit(`/c/${code}`), { status: 303, location: '/hr/signs' });
        assert.equal(await countNow(id), 0, audience);
        assert.equal((await ana.api.call('campaigns.read', {}, { id })).counted, false);
      }
      await assert.rejects(make('/return'), refusal('invalid-request'));
      await assert.rejects(make('/nowhere'), refusal('invalid-request'));
    },
  );

  test('a page that is counted says so where it says what it keeps, and no other page does', async () => {
    const { pages } = await ana.api.call('campaigns.list', {});
    for (const { path, counted: isCounted } of pages) {
      const html = await (await fetch(`${place.url}/en${path}`)).text();
      const [, keeps = ''] = /data-keeps>([^<]*)/.exec(html) ?? [];
      assert.equal(/a poster/.test(keeps), isCounted, `${path}: ${keeps}`);
    }
  });

  test('today is not shown; fewer than ten never are, nor kept when their day is over; ten are', async () => {
    const { id, code } = await make();
    const other = await ana.api.call('campaigns.addBatch', { label: 'cards' }, { id });
    for (let n = 0; n < 10; n++) await visit(`/c/${code}`);
    for (let n = 0; n < 9; n++) await visit(`/c/${other.code}`);
    assert.equal(await countNow(id), 19);
    assert.deepEqual(await publishedDays(id), [[], []], 'today tells nothing yet');
    const day = new Date(clock.now()).toISOString().slice(0, 10);
    clock.ahead += 24 * hourMs;
    ana = await signIn(place.url, place.logIns[0]!);
    const batches = (await ana.api.call('campaigns.read', {}, { id })).batches;
    assert.deepEqual(batches.find((one) => one.code === code)?.days, [{ day, count: 10 }]);
    assert.deepEqual(batches.find((one) => one.code === other.code)?.days, []);
    await place.deployment.storage.campaigns.dropSmall(10);
    assert.equal(await countNow(id), 10);
  });

  test('members who keep nothing see none of it, and what is made is one line of words', async () => {
    const mila = await signIn(place.url, place.logIns[1]!);
    await assert.rejects(mila.api.call('campaigns.list', {}), refusal('not-allowed'));
    await assert.rejects(mila.api.call('campaigns.create', plan), refusal('not-allowed'));
    for (const wrong of [
      { name: '' },
      { name: 'two\nlines' },
      { page: '//example.com' },
      { language: 'xx' },
      { page: '/signs?x' },
    ])
      await assert.rejects(
        ana.api.call('campaigns.create', { ...plan, ...wrong }),
        refusal('invalid-request'),
      );
    await assert.rejects(ana.api.call('campaigns.read', {}, { id: '0'.repeat(32) }), refusal('not-found'));
  });

  test('no file of the server holds an address, an agent or a minute of who came', async () => {
    const { id, code } = await make();
    for (let n = 0; n < 12; n++)
      await visit(`/c/${code}`, { address: `2001:db8:77ab:${n}::c0de`, 'user-agent': 'CanaryOfTheAgent/77' });
    assert.equal(await countNow(id), 12);
    await place.stop();
    for (const path of filesBelow(place.folder)) {
      const bytes = readFileSync(path, 'latin1');
      for (const needle of ['2001:db8', '198.51.100.', '203.0.113.', 'CanaryOfTheAgent', 'Heed/1'])
        assert.ok(!bytes.includes(needle), `${needle} in ${path}`);
    }
    const db = openDatabase(place.folder, { readonly: true });
    const rows = db.prepare('select * from campaign_count').all() as Record<string, unknown>[];
    assert.deepEqual([...new Set(rows.flatMap((row) => Object.keys(row)))].sort(), ['batch', 'count', 'day']);
    for (const row of rows) assert.match(String(row.day), /^\d{4}-\d\d-\d\d$/);
    db.close();
    end = async () => {};
  });
});
