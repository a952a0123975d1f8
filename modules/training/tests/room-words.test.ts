// Free words of a room in a real browser: where the phone can seal they never reach the server, and the page
// says which of three is true.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { after, before, describe, test } from 'node:test';
import type { Course } from '@heed/domain/training';
import type { RoomWordsKind } from '@heed/envelope';
import { openRoomWords } from '@heed/envelope/open';
import { sealRoomWords } from '@heed/envelope/seal';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { filesBelow } from '../../../packages/storage/tests/hunt.ts';
import { findChromium } from '../../../tests/chromium.ts';
import { signIn, type TestMember } from '../../../tests/member.ts';
import { nightTest } from '../../../tests/night.ts';
import { Phone } from '../../../tests/phone.ts';
import { startRecorder } from '../../../tests/recorder.ts';
import { waitUntil } from '../../../tests/until.ts';
import { startWorkspaceInChromium, type Workspace } from '../../../tests/workspace.ts';
import { answer, stepTo } from './led-room.ts';

const canary = 'canaryalpha';
const thought = 'canarybeta thinks of a long day, š and 語.';

function breakRandom(): void {
  crypto.getRandomValues = () => {
    throw new Error('old');
  };
}

function breakLater(): void {
  addEventListener('keydown', () => {
    crypto.getRandomValues = () => {
      throw new Error('worn');
    };
  });
}

describe('words of a room', { skip: findChromium() === null ? 'no Chromium' : false }, () => {
  let desk: Workspace;
  let ana: TestMember;
  before(async () => {
    desk = await startWorkspaceInChromium();
    ana = await signIn(desk.url, desk.logIns[0]!);
  });
  after(() => desk.end());

  /** A room at the step of `kind`, and what stands in it. */
  const open = async (kind: string, recipient = ana.keys.recipient) => {
    const { id, code } = await ana.api.call('rooms.open', { course: 'police', language: 'en', recipient });
    const course = JSON.parse((await ana.api.call('rooms.course', {}, { id })).course) as Course;
    const { revision, state } = await ana.api.call('rooms.read', {}, { id });
    const step = course.workshop.findIndex((one) => one.kind === kind);
    await ana.api.call('rooms.lead', { revision, state: { ...state, step } }, { id });
    const words = async () => (await ana.api.call('rooms.read', {}, { id })).words;
    const texts = async () =>
      Promise.all((await words()).map((one) => openRoomWords(Buffer.from(one, 'base64'), ana.keys.identity)));
    return { id, code, step: course.workshop[step]!.id, words, texts };
  };
  const phoneAt = async (address: string, options: BrowserContextOptions = {}): Promise<Page> => {
    const context = await desk.browser.newContext({ viewport: { width: 320, height: 700 }, ...options });
    const phone = await context.newPage();
    await phone.goto(address);
    return phone;
  };
  const path = (phone: Page) => phone.locator('#words-path').innerText();
  const pathTurns = (phone: Page, text: string) => phone.getByText(text).waitFor();

  test('sealed on the phone: no byte sent and no row says them, and the desk opens them', async () => {
    const { page, faults } = await desk.newPage();
    await desk.unlock(page, 'ana');
    await page.getByRole('button', { name: 'Training' }).click();
    const card = page.locator('.training .card', { hasText: 'First contact: for the police' });
    await card.getByRole('button', { name: 'Prepare' }).click();
    await page.getByRole('button', { name: 'Open a room' }).click();
    const code = await page.locator('.room-code strong').innerText();
    const recorder = await startRecorder(desk.port);
    const phones = [
      await phoneAt(`${recorder.url}/room/${code}`),
      await phoneAt(`${recorder.url}/room/${code}`),
    ];
    await stepTo(page, 'One word');
    for (const phone of phones)
      await answer(phone, async () => {
        await phone.locator('#words').fill('something else');
        await pathTurns(phone, 'Locked (encrypted) on this phone before it is sent');
      });
    for (const phone of phones) await answer(phone, () => phone.locator('#words').fill(canary));
    await page.getByText('2 answers').waitFor();
    await page.getByRole('button', { name: `Put on the wall: ${canary}` }).waitFor();
    assert.ok(recorder.text().includes('sealed=YWdlLWVuY3J5cHRpb24'), 'the recorder sees what is sent');
    for (const word of [canary, 'something'])
      assert.equal(recorder.text().includes(word), false, 'no byte that the phones sent says it');
    for (const file of filesBelow(desk.folder))
      assert.equal(readFileSync(file).includes(canary), false, file);
    recorder.end();
    assert.deepEqual(faults, []);
  });

  test('a thought of one letter and one of a thousand have one size on the wire', async () => {
    const { code, texts } = await open('reflection');
    const recorder = await startRecorder(desk.port);
    const phone = await phoneAt(`${recorder.url}/room/${code}`);
    for (const text of ['x', `${thought} ${'語'.repeat(900)}`]) {
      await phone.locator('#words').fill(text);
      await pathTurns(phone, 'Locked (encrypted) on this phone');
      await answer(phone, async () => {});
      // The page says of the second what it said of the first: the answer is waited for where it is stored.
      await waitUntil(async () => (await texts())[0] === text);
      assert.equal((await texts()).length, 1, 'the second takes the place of the first');
    }
    // The next request of the connection follows a body without a byte between.
    const bodies = [...recorder.text().matchAll(/&sealed=([\w%]+?)(?=(?:GET|POST) |$)/g)].map(
      ([, text]) => decodeURIComponent(text!).length,
    );
    assert.equal(bodies.length, 2);
    assert.equal(bodies[0], bodies[1]);
    assert.equal(recorder.text().includes('canarybeta'), false);
    recorder.end();
  });

  test('without script the server seals what comes, and the page says so', async () => {
    const { code, words, texts } = await open('words');
    const phone = await phoneAt(`${desk.url}/room/${code}`, { javaScriptEnabled: false });
    assert.match(await path(phone), /The server locks \(encrypts\) what you write when it arrives/);
    await phone.locator('#words').fill(`${canary} 😀`);
    await phone.locator('#send').click();
    await phone.getByText('Your answer is in').waitFor();
    assert.deepEqual(await texts(), [`${canary} 😀`]);
    assert.equal((await words())[0]!.includes(canary), false);
  });

  const breakings = {
    script: (phone: Page) => phone.route(/room-seal/, (route) => route.abort()),
    random: (phone: Page) => phone.addInitScript(breakRandom),
    // It proved that it can, and then cannot.
    later: (phone: Page) => phone.addInitScript(breakLater),
  };
  const sealingFails = async (...names: readonly (keyof typeof breakings)[]) => {
    const { code, texts } = await open('words');
    for (const [at, name] of names.entries()) {
      const phone = await (await desk.browser.newContext()).newPage();
      let sentCount = 0;
      phone.on('request', (one) => one.method() === 'POST' && sentCount++);
      await breakings[name](phone);
      await phone.goto(`${desk.url}/room/${code}`);
      await phone.locator('#words').fill(canary);
      if (name === 'later') await pathTurns(phone, 'Locked (encrypted) on this phone');
      await phone.keyboard.press('Enter');
      await pathTurns(
        phone,
        'This phone cannot lock what you wrote. Nothing was sent, your text is still here.',
      );
      assert.equal(await phone.locator('#words').inputValue(), canary);
      assert.equal(sentCount, 0);
      assert.match(await path(phone), /The server locks \(encrypts\) what you write when it arrives/);
      await phone.locator('#send').click();
      await phone.getByText('Your answer is in').waitFor();
      assert.equal((await texts()).length, at + 1);
    }
  };
  test('where sealing fails nothing is sent, the text stays, and a second press is needed', () =>
    sealingFails('later'));
  nightTest('where no script that seals comes, or it cannot at once, nothing is sent either', () =>
    sealingFails('script', 'random'),
  );

  nightTest('a room that cannot be reached keeps the text in its field', async () => {
    const { code, texts } = await open('words');
    const phone = await phoneAt(`${desk.url}/room/${code}`);
    await phone.locator('#words').fill(canary);
    await pathTurns(phone, 'Locked (encrypted) on this phone');
    await phone.route(/\/room\//, (route) => route.abort());
    await phone.locator('#send').click();
    await pathTurns(phone, 'Not sent: the room could not be reached.');
    assert.equal(await phone.locator('#words').inputValue(), canary);
    await phone.unroute(/\/room\//);
    await phone.locator('#send').click();
    await phone.getByText('Your answer is in').waitFor();
    assert.deepEqual(await texts(), [canary]);
  });

  test('what only looks sealed is not stored, and a room without a key takes no sealed words', async () => {
    const seal = async (text: string, kind: RoomWordsKind) =>
      Buffer.from(await sealRoomWords(ana.keys.recipient, text, kind)).toString('base64');
    const good = await seal('calm', 'words');
    const { code, step, words } = await open('words');
    const plain = await open('words', '');
    const send = async (room: string, sealed: string) => {
      const phone = new Phone(desk.url);
      await phone.go(`/room/${room}`);
      await phone.send({ sealed }, { step });
      return phone.page;
    };
    const bad = [
      '',
      'hello',
      good.slice(4),
      `${good} `,
      good.replace('A', '\n'),
      Buffer.alloc(1915).toString('base64'),
      await seal('calm', 'reflection'),
    ];
    for (const text of bad) assert.match(await send(code, text), /damaged on its way/, text.slice(0, 40));
    assert.match(await send(plain.code, good), /damaged on its way/);
    assert.deepEqual([await words(), await plain.words()], [[], []]);
    assert.match(await send(code, good), /Your answer is in/);
    assert.deepEqual(await words(), [good], 'stored as it came');
  });

  test('over plain http, and without a recipient, the page says that nothing is sealed', async () => {
    const { code } = await open('words');
    const pageFor = (host: string) =>
      new Promise<string>((resolve, reject) => {
        const path = `/room/${code}?p=${'a'.repeat(32)}`;
        request({ port: desk.port, path, headers: { host } }, (response) => {
          let text = '';
          response.setEncoding('utf8').on('data', (part: string) => (text += part));
          response.on('end', () => resolve(text));
        })
          .on('error', reject)
          .end();
      });
    const nothingSealed = /What you write here is not locked: do not write about real people/;
    assert.match(await pageFor('192.168.4.1:8080'), nothingSealed);
    assert.doesNotMatch(await pageFor('localhost'), nothingSealed);
    const phone = await phoneAt(`${desk.url}/room/${(await open('words', '')).code}`);
    assert.match(await path(phone), nothingSealed);
  });

  nightTest('a step without words is three requests and 12 kB, and loads no script that seals', async () => {
    const { code } = await open('poll');
    const phone = await (await desk.browser.newContext()).newPage();
    const sizes: Promise<number>[] = [];
    const paths: string[] = [];
    phone.on('requestfinished', (one) => {
      paths.push(new URL(one.url()).pathname);
      sizes.push(one.sizes().then((size) => size.responseBodySize + size.responseHeadersSize));
    });
    await phone.goto(`${desk.url}/room/${code}?p=${'a'.repeat(32)}`, { waitUntil: 'load' });
    await phone.locator('[name=option]').first().check();
    const loaded = paths.filter((one) => !one.startsWith('/api/'));
    assert.equal(loaded.length, 3, loaded.join(' '));
    const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    assert.ok(bytes <= 12_000, `${bytes} bytes`);
  });
});
