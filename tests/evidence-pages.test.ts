// The public pages of figures: a list that grows, a release of each kind with its error beside each figure,
// files that others can read, official figures with their source. Without a browser, then in one, with and
// without script.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Release } from '@heed/domain/figures';
import type { Browser } from 'playwright-core';
import { faults } from './axe.ts';
import { findChromium, startChromium } from './chromium.ts';
import { type InventedServer, startInvented } from './invented.ts';
import { signIn, updateOrganisation } from './member.ts';
import { nightTest } from './night.ts';

const head = {
  version: 1,
  title: 'Year by year <b>',
  text: 'It shows closed cases.',
  coding: '2026-11',
  years: { from: 2023, to: 2024 },
} as const;
const columns = ['age', 'sex', 'form-labour', 'form-begging'];
const step = (where: Record<string, string>, count: number) => ({
  where,
  count,
  low: count,
  high: count + 9,
});
const table: Release = {
  ...head,
  columns,
  kind: 'table',
  k: 10,
  cells: [
    step({}, 1230),
    step({ age: '18-24' }, 50),
    step({ sex: 'female' }, 90),
    step({ 'form-labour': 'yes' }, 30),
    step({ 'form-begging': 'yes' }, 10),
    step({ age: '18-24', sex: 'female' }, 40),
    step({ age: '18-24', sex: 'female', 'form-labour': 'yes' }, 20),
  ],
};
const noisy: Release = {
  ...head,
  columns,
  kind: 'private',
  epsilon: 1.5,
  delta: 0.00001,
  cells: [{ where: { sex: 'female' }, count: 93, low: 74, high: 112 }],
};

let place: InventedServer;
let end = async () => {};
const ids: Record<string, string> = {};
before(async () => {
  place = await startInvented({ after: (stop) => (end = stop) });
});
after(() => end());

const publish = async (release: Release, newest: string | null) =>
  (await place.deployment.storage.figures.register(JSON.stringify(release), newest))!.id;
const get = async (path: string) => {
  const answer = await fetch(place.url + path);
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
};

test(
  'before anything is published the page says so, and still shows official figures with edition, ' +
    'date and how they are known',
  async () => {
    const { status, text } = await get('/evidence');
    assert.equal(status, 200);
    assert.match(text, /We have published no figures yet/);
    assert.match(
      text,
      /10,093<\/b>[\s\S]*?Eurostat, Statistics Explained[^<]*<\/a> <small>From January 2024\. Read by us\./,
    );
    assert.match(text, /<h3>Croatia<\/h3>/);
    assert.doesNotMatch(text, /<h3>Romania<\/h3>/, 'only countries of the profile');
  },
);

test('three kinds of release are listed, newest first', async () => {
  ids.table = await publish(table, null);
  ids.private = await publish(noisy, ids.table);
  const invented: Release = {
    ...head,
    columns,
    kind: 'synthetic',
    from: ids.private,
    rows: [{ age: '18-24', sex: 'female' }, { 'form-labour': 'yes' }],
  };
  ids.synthetic = await publish(invented, ids.private);
  const list = (await get('/hr/evidence')).text;
  const listed = [...list.matchAll(/\/hr\/evidence\/([0-9a-f]{32})"/g)].map(([, id]) => id);
  assert.deepEqual(listed, [ids.synthetic, ids.private, ids.table]);
});

test('a table says how it was made, names codes in words, with the error beside each figure', async () => {
  const { text } = await get(`/evidence/${ids.table}`);
  assert.match(text, /Year by year &lt;b&gt;/);
  assert.match(text, /rounded down to a multiple of 10/);
  assert.match(text, /<b>1,230<\/b> <small>\(<bdi[^>]*>1,230–1,239<\/bdi>\)/);
  const counts = [...text.matchAll(/<b>([\d,]+)<\/b>/g)].length;
  assert.equal(counts, table.cells.length);
  assert.equal([...text.matchAll(/<bdi dir="ltr" translate="no">[\d,]+–[\d,]+<\/bdi>/g)].length, counts);
  assert.match(text, /Form of exploitation<\/span><\/h3>[\s\S]*?Forced labour or services[\s\S]*?Begging/);
  assert.match(text, /Not shown:[^<]*<span[^>]*>Under 12/);
  for (const code of ['form-labour', '18-24<', 'female<']) assert.ok(!text.includes(code), code);
});

test('private figures name their noise, invented records their source', async () => {
  assert.match((await get(`/evidence/${ids.private}`)).text, /epsilon 1\.5, delta 0\.00001[\s\S]*74–112/);
  const invented = (await get(`/evidence/${ids.synthetic}`)).text;
  assert.match(invented, /These people are invented/);
  assert.ok(invented.includes(`href="/evidence/${ids.private}"`));
  assert.doesNotMatch(invented, /<table/, 'nothing that asks to be counted');
});

test('what is not in the register is not there, however it is asked for', async () => {
  const nobody = '0'.repeat(32);
  for (const path of [nobody, `${nobody}.csv`, `${nobody}.parquet`, `${ids.table}.exe`, 'x', '..%2f'])
    assert.equal((await get(`/evidence/${path}`)).status, 404, path);
  assert.equal((await get('/evidence?before=%27')).status, 200);
});

test('files can be kept by anybody and read by other programs', async () => {
  const csv = await get(`/evidence/${ids.table}.csv`);
  assert.equal(csv.headers.get('cache-control'), 'public, max-age=86400');
  assert.match(csv.headers.get('content-disposition') ?? '', /^attachment; filename="[0-9a-f]{32}\.csv"$/);
  const lines = csv.text.replace('\uFEFF', '').trim().split('\r\n');
  assert.equal(lines[0], 'age,sex,form-labour,form-begging,count,low,high');
  assert.equal(lines[1], '"","","","","1230","1230","1239"');
  assert.equal(lines.length, table.cells.length + 1);
  const json = JSON.parse((await get(`/evidence/${ids.table}.json`)).text);
  assert.deepEqual(json.release, table);
  assert.match(json.method.join(' '), /rounded down to a multiple of 10/);
  assert.deepEqual(json.codes['form-labour'], {
    column: 'Form of exploitation',
    codes: { yes: 'Forced labour or services' },
  });
  const parquet = Buffer.from(
    await (await fetch(`${place.url}/hr/evidence/${ids.table}.parquet`)).arrayBuffer(),
  );
  assert.equal(parquet.subarray(0, 4).toString(), 'PAR1');
  const rows = (await get(`/evidence/${ids.synthetic}.csv`)).text.trim().split('\r\n');
  assert.deepEqual(rows.slice(1), ['"18-24","female","",""', '"","","yes",""']);
});

test('the list goes on, twenty a page', async () => {
  let last = ids.synthetic!;
  for (let n = 0; n < 20; n++) last = await publish({ ...table, title: `Later ${n}` }, last);
  const first = (await get('/nl/evidence')).text;
  const [, before = ''] = /href="\/nl(\/evidence\?before=[0-9a-f]{32})"/.exec(first) ?? [];
  const second = (await get(`/nl${before}`)).text;
  const titles = (text: string) => text.match(/(Later \d+|Year by year &lt;b&gt;)</g) ?? [];
  assert.equal(titles(first).length, 20);
  assert.equal(titles(second).length, 3);
  assert.equal(new Set([...titles(first), ...titles(second)]).size, 21);
});

test('whether answers came in time is told by an organisation that chose so, and never of few', async () => {
  const { storage } = place.deployment;
  assert.doesNotMatch((await get('/evidence')).text, /How well we keep/);
  const ana = await signIn(place.url, place.logIns[0]!);
  const { organisation } = await ana.api.call('session.read', {});
  await updateOrganisation(ana, { ...organisation, publishMeasures: true });
  assert.match((await get('/sv/evidence')).text, /Hur väl vi håller vad vi lovar[\s\S]*ännu för få/);
  assert.deepEqual(await ana.api.call('measures.read', {}), {
    answers: [...(await storage.measures.answers())],
  });
  const jo = await signIn(place.url, place.logIns[2]!);
  await assert.rejects(jo.api.call('measures.read', {}), /supervisor, analyst|not allowed|role/i);
});

describe('figures in a browser', { skip: findChromium() === null && 'no Chromium' }, () => {
  let browser: Browser;
  before(async () => {
    browser = await startChromium();
  });
  after(() => browser.close());

  for (const [declare, javaScriptEnabled] of [
    [nightTest, true],
    [test, false],
  ] as const)
    declare(
      'somebody reads figures, their guide and takes them along ' +
        `${javaScriptEnabled ? 'with' : 'without'} script`,
      async () => {
        const context = await browser.newContext({
          javaScriptEnabled,
          viewport: { width: 320, height: 640 },
        });
        const page = await context.newPage();
        await page.goto(`${place.url}/pages`);
        await page.getByRole('link', { name: 'Figures and what they mean' }).click();
        await page.getByRole('link', { name: 'What figures about trafficking mean' }).click();
        await page.getByText('A registered victim is not a victim').waitFor();
        await page.goto(`${place.url}/evidence/${ids.table}`);
        await page.getByText('Age group × Sex').click();
        await page.locator('.cross').getByText('40–49').waitFor();
        const saved = page.waitForEvent('download');
        await page.getByRole('link', { name: 'Table (CSV)' }).click();
        assert.equal((await saved).suggestedFilename(), `${ids.table}.csv`);
        await context.close();
      },
    );

  /** What axe finds and what is wider than 320 points, unfolded. */
  async function assertFine(
    languages: readonly string[],
    colorSchemes: readonly ('light' | 'dark')[],
  ): Promise<void> {
    const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
    for (const language of languages)
      for (const path of [
        '',
        '/guide',
        ...['table', 'private', 'synthetic'].map((kind) => `/${ids[kind]}`),
      ]) {
        await page.goto(`${place.url}/${language}/evidence${path}`);
        await page.evaluate("document.querySelectorAll('main details').forEach((one) => (one.open = true))");
        for (const colorScheme of colorSchemes) {
          await page.emulateMedia({ colorScheme });
          const what = `${language} ${path} ${colorScheme}`;
          assert.ok(Number(await page.evaluate('document.documentElement.scrollWidth')) <= 320, what);
          if (language !== 'en-XA') assert.deepEqual(await faults(page), [], what);
        }
      }
    await page.close();
  }

  test('axe finds nothing, and nothing is wider than 320 points, from right to left, unfolded', () =>
    assertFine(['ar'], ['dark']));

  nightTest('nor in other languages, light or dark', () =>
    assertFine(['en', 'hr', 'ar', 'en-XA'], ['light', 'dark']),
  );
});
