// A whole service whose attachments stand in a bucket: what the store sees, what people are told where it
// does not answer, what the operator sees, and how files come back from it and end with the organisation.
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, describe, test } from 'node:test';
import { addDays, dayOf } from '@heed/domain/time';
import { putWindDown } from '@heed/server';
import { ObjectStore, type StoreAccess } from '@heed/storage';
import sharp from 'sharp';
import { type StoreFront, standBefore } from '../packages/storage/tests/store-front.ts';
import {
  hasObjectStore,
  startTemporaryStore,
  type TemporaryStore,
} from '../packages/storage/tests/temporary-store.ts';
import { findChromium, startChromium } from './chromium.ts';
import { runHeed } from './command.ts';
import { filesAtDesk } from './files-at-desk.ts';
import { filesHolding } from './hunt.ts';
import { type InventedServer, startInvented } from './invented.ts';
import { signIn } from './member.ts';
import { solve } from './person.ts';
import { goToSend } from './report-form.ts';
import { reportWithoutScript } from './scriptless.ts';
import { waitUntil } from './until.ts';

const refuses = { does: 'answer', status: 500, code: 'InternalError' } as const;
const photo = async () => {
  const image = sharp({ create: { width: 40, height: 40, channels: 3, background: 'green' } });
  return new File([new Uint8Array(await image.png().toBuffer())], 'photo of Ana.png', { type: 'image/png' });
};

describe('attachments in a bucket', { skip: !hasObjectStore() && 'no object store on this machine' }, () => {
  let store: TemporaryStore;
  let front: StoreFront;
  let access: StoreAccess;
  let place: InventedServer;
  const ends: (() => Promise<void> | void)[] = [];
  const ending = { after: (end: () => Promise<void> | void) => void ends.unshift(end) };
  before(async () => {
    store = await startTemporaryStore();
    ends.unshift(() => store.stop());
    front = await standBefore(ending, store.endpoint);
    access = front.through(store.prefix());
    place = await startInvented(ending, { attachments: access });
  });
  after(async () => {
    for (const end of ends) await end();
  });

  afterEach(() => {
    front.breaks = null;
  });

  const address = () =>
    `s3://${access.bucket}/${access.prefix}?endpoint=${encodeURIComponent(access.endpoint)}`;
  const environment = () => ({
    HEED_DATA: place.folder,
    PORT: '0',
    HEED_ATTACHMENTS: address(),
    HEED_ATTACHMENTS_KEY: access.key,
    HEED_ATTACHMENTS_SECRET: access.secret,
  });

  test('a file goes there sealed and comes back; the store sees no word, no code, no name', async () => {
    const text = 'The words of zanzibarcanary.';
    const { status, code } = await reportWithoutScript(place.url, { text, attachment: await photo() });
    assert.equal(status, 200);
    const [file] = await filesAtDesk(place, text);
    assert.match(file?.name ?? '', /^photo-1/);
    assert.equal((await new ObjectStore(access).names()).size, 2, 'one file and the mark');
    const digits = code.replace(/\D/g, '');
    const words = ['zanzibarcanary', 'photo of Ana', 'photo-1', code, digits, 'harbour', 'attachment'];
    assert.deepEqual(filesHolding(store.folder, words), []);
    assert.equal(
      filesHolding(store.folder, ['mark']).length > 0,
      true,
      'the hunt reads what the store wrote',
    );
  });

  test('where it does not answer, words go through; a file is refused, the words stay', async () => {
    front.breaks = () => refuses;
    const alone = await reportWithoutScript(place.url, { text: 'Words alone.' });
    assert.equal(alone.status, 200);
    const reply = await reportWithoutScript(place.url, {
      text: 'Words beside a file.',
      attachment: await photo(),
    });
    assert.equal(reply.status, 422);
    assert.match(reply.page, /Words beside a file\./);
    assert.match(reply.page, /id="attachment-error"/);
    await assert.rejects(filesAtDesk(place, 'Words beside a file.'), 'nothing was sent');
    front.breaks = null;
  });

  test('a member opens a file, or is told that files are away', async () => {
    const text = 'For the desk.';
    await reportWithoutScript(place.url, { text, attachment: await photo() });
    const [file] = await filesAtDesk(place, text);
    const member = await signIn(place.url, place.logIns[0]!);
    const get = () =>
      member.fetch(`${place.url}/api/desk/attachments/${file!.id}`, { headers: { 'heed-client': '1' } });
    assert.equal((await get()).status, 200);
    front.breaks = () => refuses;
    assert.equal((await get()).status, 503);
    front.breaks = () => ({ does: 'answer', status: 404, code: 'NoSuchKey' });
    assert.equal((await get()).status, 500, 'what is gone though a row names it is a fault, and in the log');
  });

  test('an upload is never said to be whole before it is there, and goes on later', async () => {
    const api = `${place.url}/api/attachments`;
    const id = randomBytes(16).toString('hex');
    const bytes = randomBytes(2000);
    const puzzleAnswer = await fetch(`${place.url}/api/puzzle`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ for: 'upload', bytes: bytes.length }),
    });
    const { challenge, bits } = (await puzzleAnswer.json()) as { challenge: string; bits: number };
    const puzzle = `${challenge} ${solve(challenge, id, bits)}`;
    const headers = { 'upload-length': '2000', 'heed-attachment': id, 'heed-puzzle': puzzle };
    assert.equal((await fetch(api, { method: 'POST', headers })).status, 201);
    const patch = (offset: number) =>
      fetch(`${api}/${id}`, {
        method: 'PATCH',
        headers: { 'content-type': 'application/offset+octet-stream', 'upload-offset': String(offset) },
        body: bytes.subarray(offset),
      });
    front.breaks = () => refuses;
    const refusal = await patch(0);
    assert.equal(refusal.status, 503);
    assert.equal(refusal.headers.get('retry-after'), '60');
    assert.equal((await fetch(`${api}/${id}`, { method: 'HEAD' })).status, 503);
    assert.equal((await patch(0)).status, 503, 'said again too');
    front.breaks = null;
    const head = await fetch(`${api}/${id}`, { method: 'HEAD' });
    assert.deepEqual([head.status, head.headers.get('upload-offset')], [200, '2000']);
  });

  test('whoever watches is told: ready all the same, and which matter does not answer', async () => {
    const ready = async () => (await fetch(`${place.url}/readyz`)).json();
    const stateOf = async () => {
      const { findings } = await place.deployment.health.look();
      return findings.find(({ matter }) => matter === 'attachments')?.state;
    };
    assert.deepEqual(await ready(), { ok: true });
    assert.equal(await stateOf(), 'store-answers');
    front.breaks = () => ({ does: 'answer', status: 403, code: 'AccessDenied' });
    const doctor = await runHeed(['doctor', '--json'], environment());
    const finding = (JSON.parse(doctor.out) as { about: string; ok: boolean; says: string }[]).find(
      ({ about }) => about === 'attachments',
    );
    assert.equal(finding?.ok, false);
    assert.match(finding?.says ?? '', /HEED_ATTACHMENTS_KEY/);
    assert.ok(!doctor.out.includes(access.secret), 'no secret is printed');
    front.breaks = null;
  });

  test('with script the page says it, and the words go once the file is taken away', {
    skip: findChromium() === null && 'no browser on this machine',
  }, async (t) => {
    const browser = await startChromium();
    t.after(() => browser.close());
    const page = await browser.newPage();
    const text = 'Words beside a file, with script.';
    // Of what waits for seconds between two tries a tenth is enough here.
    await page.addInitScript(() => {
      const wait = globalThis.setTimeout;
      globalThis.setTimeout = ((work: () => void, ms = 0) => wait(work, ms < 1000 ? ms : ms / 10)) as never;
    });
    await page.goto(`${place.url}/report`);
    await page.locator('#text').fill(text);
    await page.locator('form[data-sealing=ready]').waitFor();
    const next = page.locator('section:visible .acts button.act:visible').first();
    for (let step = 0; step < 4 && !(await page.locator('#attachment').isVisible()); step++)
      await next.click();
    const buffer = Buffer.from(await (await photo()).arrayBuffer());
    await page.locator('#attachment').setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer });
    await page.locator('[data-files] > li[data-cleaned]').waitFor();
    front.breaks = () => refuses;
    await next.click();
    await goToSend(page);
    await page.locator('#send').click();
    const line = page.locator('[data-progress]').first();
    await waitUntil(async () => (await line.textContent()) === (await line.getAttribute('data-away')));
    assert.equal(await page.locator('#text').inputValue(), text);
    await page.locator('#attachment').evaluate((field: HTMLInputElement) => {
      field.files = new DataTransfer().files;
    });
    await page.locator('#send').click();
    await page.locator('ol.track').waitFor();
    assert.deepEqual(await filesAtDesk(place, text), []);
  });

  test('without the setting nothing starts; files move to the folder and back again', async () => {
    await place.stop();
    const without = await runHeed(['member', 'list'], { HEED_DATA: place.folder });
    assert.deepEqual([without.code, /stand in a bucket/.test(without.error)], [3, true], without.error);
    const back = await runHeed(['move', '--to', 'folder', '--json'], environment());
    assert.equal(back.code, 0, back.error);
    assert.equal(JSON.parse(back.out).files, 3);
    assert.equal((await new ObjectStore(access).names()).size, 0);
    assert.equal((await runHeed(['member', 'list'], { HEED_DATA: place.folder })).code, 0);
    const wrong = await runHeed(['member', 'list'], environment());
    assert.deepEqual([wrong.code, /move --to bucket/.test(wrong.error)], [3, true], wrong.error);
    // As docs/operating.md says it.
    const guide = readFileSync(new URL('../docs/operating.md', import.meta.url), 'utf8');
    const line = /```sh bucket\n([\s\S]*?)```/
      .exec(guide)?.[1]
      ?.split('\n')
      .find((one) => one.includes('move'));
    const [heed, ...args] = line?.split(' ') ?? [];
    assert.equal(heed, 'heed');
    const again = await runHeed(args, environment());
    assert.equal(again.code, 0, again.error);
    assert.equal((await new ObjectStore(access).names()).size, 4);
  });

  test('a backup holds them, is tried by itself, and names no secret', async (t) => {
    const into = mkdtempSync(join(tmpdir(), 'heed-backups-'));
    t.after(() => rmSync(into, { recursive: true, force: true }));
    const run = await runHeed(['backup', '--into', into, '--plain', '--json'], environment());
    assert.equal(run.code, 0, run.error);
    assert.deepEqual([JSON.parse(run.out).attachments, JSON.parse(run.out).drill], [3, 'ok']);
    assert.deepEqual(filesHolding(into, [`"${access.secret}"`, access.key]), []);
  });

  test('they end with the organisation', async (t) => {
    const { openStorage } = await import('@heed/storage');
    const storage = await openStorage({ folder: place.folder, attachments: access });
    const today = dayOf(Date.now());
    await putWindDown(storage, {
      ...{ closes: addDays(today, -40), ends: today, successor: null, plannedOn: today },
      ...{ confirmedBy: 'a'.repeat(32), confirmedOn: today },
    });
    await storage.close();
    const into = mkdtempSync(join(tmpdir(), 'heed-end-'));
    t.after(() => rmSync(into, { recursive: true, force: true }));
    const { name } = place.deployment.organisation();
    const destroy = (more = {}) =>
      runHeed(['wind-down', 'destroy', '--proof', into, '--sure', name, '--json'], {
        ...environment(),
        ...more,
      });
    front.breaks = () => refuses;
    const firstRun = await destroy();
    assert.equal(firstRun.code, 3);
    assert.match(firstRun.error, /sealed attachments are left in their bucket/);
    front.breaks = null;
    assert.equal((await new ObjectStore(access).names()).size, 4);
    const lastRun = await destroy();
    assert.equal(lastRun.code, 0, lastRun.error);
    assert.ok(JSON.parse(lastRun.out).remains.some((line: string) => /object store/.test(line)));
    assert.equal((await new ObjectStore(access).names()).size, 0);
    assert.deepEqual(readdirSync(place.folder), ['wound-down.json']);
  });
});
