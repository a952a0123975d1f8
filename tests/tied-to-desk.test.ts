// A server and a member of another desk of the organisation who try to take a conversation over: with script
// and without. And what must go on being believed: her own words and old answers after a desk has changed its
// key, and a signed hand-over.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { addDays, dayOf } from '@heed/domain/time';
import { type Facts, nextLinks, transferFacts } from '@heed/envelope';
import { makeCode, type ReportCode } from '@heed/envelope/code';
import {
  type DeskSecret,
  makeDeskKey,
  readOrganisationKey,
  signDeskKey,
  unwrapDeskKey,
  wrapDeskKey,
} from '@heed/envelope/keys';
import { openMessage } from '@heed/envelope/open';
import { sealMessage } from '@heed/envelope/seal';
import type { Browser, Page } from 'playwright-core';
import { findChromium, startChromium } from './chromium.ts';
import { openDatabase } from './database.ts';
import { type InventedServer, startInvented } from './invented.ts';
import { signIn, type TestMember } from './member.ts';
import { prepare, sealReport, sendReport } from './person.ts';
import { returnWithoutScript, writeWithoutScript } from './scriptless.ts';

const hasBrowser = findChromium() !== null;
const dayMs = 86_400_000;
const skip = hasBrowser ? false : 'no Chromium';

describe('she is tied to the desk of her first message', () => {
  let place: InventedServer;
  let browser: Browser;
  let jo: TestMember;
  let lantern: DeskSecret;
  let harbourKey: string;
  let passed = 0;
  let end = async () => {};
  before(async () => {
    place = await startInvented({ after: (stop) => (end = stop) }, { now: () => Date.now() + passed });
    if (hasBrowser) browser = await startChromium();
    jo = await signIn(place.url, place.logIns[2]!);
    const { deskKeys } = await jo.api.call('session.read', {});
    const row = deskKeys.find(({ desk }) => desk === 'lantern')!;
    lantern = await unwrapDeskKey(Buffer.from(row.wrap!, 'base64'), [jo.keys.identity], row.id);
    harbourKey = deskKeys.find(({ desk }) => desk === 'harbour')!.id;
  });
  after(async () => {
    await browser?.close();
    await end();
  });

  /** A first message to harbour, and its id at the desk. */
  async function sendText(text: string): Promise<{ code: ReportCode; id: string }> {
    const code = makeCode();
    await sendReport(
      await prepare(place.url),
      await sealReport(await prepare(place.url), { code, text, desk: 'harbour' }),
    );
    for (const { id } of await jo.inbox('harbour'))
      if ((await jo.read(id)).texts.includes(text)) return { code, id };
    throw new Error('The message is not in the inbox');
  }

  /**
   * What a member of lantern can put into a conversation of harbour with the server's help: an answer signed
   * by lantern's certified key.
   */
  async function answerAsLantern(id: string, text: string, facts?: Facts): Promise<DeskSecret> {
    const evil = await makeDeskKey();
    const { envelopes } = await jo.read(id);
    const [first] = envelopes;
    const sealed = await sealMessage(
      {
        conversation: first!.message.conversation,
        role: 'desk',
        deskKey: lantern.id,
        ...nextLinks(envelopes, 'desk'),
        text,
        attachments: [],
        conversationKey: evil.recipient,
        ...(facts && { facts }),
      },
      { sign: lantern, recipients: [first!.message.seal!, evil.recipient] },
    );
    const { id: message, salt } = sealed.message;
    const envelope = Buffer.from(sealed.envelope).toString('base64');
    await jo.api.call(
      'casework.write',
      { role: 'desk', message: { id: message, envelope, salt }, attachments: [] },
      { id },
    );
    return evil;
  }

  async function enter(page: Page, code: string): Promise<void> {
    await page.goto(`${place.url}/return`);
    await page.locator('#code').fill(code);
    await page.locator('form[data-sealing=ready]').waitFor();
    await page.locator('#send').click();
  }

  /** A page to which the server says that the conversation is at lantern. */
  async function liedTo(): Promise<Page> {
    const page = await (await browser.newContext({ viewport: { width: 360, height: 640 } })).newPage();
    await page.route('**/api/conversation*', async (route) => {
      const answer = await route.fetch();
      const json = await answer.json();
      await route.fulfill({ response: answer, json: json.desk ? { ...json, desk: 'lantern' } : json });
    });
    return page;
  }

  /** The envelope of what the page sends when `text` is written. */
  async function send(page: Page, text: string): Promise<{ deskKey: string | null; envelope: Uint8Array }> {
    const sending = page.waitForRequest((request) => request.url().endsWith('/api/conversation/messages'));
    await page.locator('#text').fill(text);
    await page.locator('form[action="/return/write"] #send').click();
    const { deskKey, message } = (await sending).postDataJSON();
    await page.locator('.talk').getByText(text).waitFor();
    return { deskKey, envelope: Buffer.from(message.envelope, 'base64') };
  }

  test('with script: the server names another desk, and her next words go to the desk of her first', {
    skip,
  }, async (t) => {
    const { code } = await sendText('Only for harbour.');
    const page = await liedTo();
    t.after(() => page.context().close());
    await enter(page, code);
    await page.locator('.talk').getByText('Only for harbour.').waitFor();
    const { deskKey, envelope } = await send(page, 'More for harbour.');
    assert.equal(deskKey, harbourKey);
    assert.equal((await openMessage(envelope, [lantern.identity])).ok, false);
  });

  test('with script: an answer of another desk is not genuine, and takes nothing of what she writes', {
    skip,
  }, async (t) => {
    const { code, id } = await sendText('My own desk.');
    await jo.say(id, 'desk', 'Harbour answers.');
    const evil = await answerAsLantern(id, 'Lantern takes over.');
    const page = await liedTo();
    t.after(() => page.context().close());
    await enter(page, code);
    const foreignMessage = page.locator('.talk li.false', { hasText: 'Lantern takes over.' });
    await foreignMessage.waitFor();
    assert.match((await foreignMessage.locator('.error').textContent()) ?? '', /.{20,}/);
    assert.doesNotMatch(
      (await foreignMessage.locator('.hint').first().textContent()) ?? '',
      /Lantern|Harbour/,
    );
    const honest = page.locator('.talk li.theirs', { hasText: 'Harbour answers.' });
    assert.match(
      (await honest.locator('.hint').first().textContent()) ?? '',
      /Harbour/,
      'whatever desk the server names',
    );
    const { envelope } = await send(page, 'Still to harbour.');
    assert.equal((await openMessage(envelope, [evil.identity])).ok, false);
    assert.ok((await jo.read(id)).texts.includes('Still to harbour.'), 'harbour reads it');
  });

  test('without script: the same holds where the database says another desk', async () => {
    const { code, id } = await sendText('Tied without script.');
    const evil = await answerAsLantern(id, 'Lantern takes over again.');
    const database = openDatabase(place.folder);
    const setDesk = (desk: string) =>
      database.prepare('update conversation set desk = ? where id = ?').run(desk, id);
    setDesk('lantern');
    try {
      const { page } = await returnWithoutScript(place.url, code);
      const item = /<li class="false">(?:(?!<\/li>).)*Lantern takes over again/s.exec(page);
      assert.ok(item && /class="error"/.test(item[0]), 'it stands there as not genuine');
      assert.equal((await writeWithoutScript(place.url, page, 'Sealed to harbour.')).status, 200);
      const rows = database
        .prepare('select envelope, desk_key from message where conversation = ?')
        .all(id) as {
        envelope: Uint8Array;
        desk_key: string | null;
      }[];
      const own = rows.filter(({ desk_key }) => desk_key !== null);
      assert.deepEqual([...new Set(own.map(({ desk_key }) => desk_key))], [harbourKey]);
      assert.equal(own.length, 2);
      for (const { envelope } of own)
        assert.equal(
          (await openMessage(new Uint8Array(envelope), [evil.identity, lantern.identity])).ok,
          false,
        );
    } finally {
      setDesk('harbour');
      database.close();
    }
  });

  test('a signed hand-over of the first desk makes the answers of the other one genuine', {
    skip,
  }, async (t) => {
    const { code, id } = await sendText('Please hand this over.');
    await jo.say(
      id,
      'desk',
      'We hand this over to Lantern.',
      transferFacts({ desk: 'lantern', id: lantern.id }),
    );
    const fresh = await answerAsLantern(id, 'Lantern is here now.');
    const page = await (await browser.newContext()).newPage();
    t.after(() => page.context().close());
    await enter(page, code);
    const answer = page.locator('.talk li.theirs', { hasText: 'Lantern is here now.' });
    await answer.waitFor();
    assert.match((await answer.locator('.hint').first().textContent()) ?? '', /Lantern/);
    const { envelope } = await send(page, 'Hello, Lantern.');
    assert.equal((await openMessage(envelope, [fresh.identity])).ok, true);
    assert.match(
      (await returnWithoutScript(place.url, code)).page,
      /<li class="theirs">(?:(?!<\/li>).)*Lantern is here now/s,
    );
  });

  test('after a desk has changed its key, her words and the old answers are still believed', {
    skip,
  }, async (t) => {
    const { code, id } = await sendText('Before the new key.');
    await jo.say(id, 'desk', 'An answer under the old key.');
    const ana = await signIn(place.url, place.logIns[0]!);
    const organisation = readOrganisationKey(
      readFileSync(join(place.folder, 'invented-organisation-key.txt'), 'utf8').trim(),
    );
    const secret = await makeDeskKey();
    const today = dayOf(Date.now());
    const fields = {
      desk: 'harbour',
      seal: secret.recipient,
      sign: secret.publicKey,
      validFrom: today,
      validUntil: addDays(today, 90),
    };
    const certificate = signDeskKey(organisation.publicKey, { ...fields, withdraws: [] }, [ana.keys]);
    const signatures = certificate.signatures.map((one) => ({ ...one }));
    const wrap = Buffer.from(await wrapDeskKey(secret, [ana.keys.recipient])).toString('base64');
    await ana.api.call('keys.addDeskKey', {
      certificate: { ...certificate, signatures },
      wraps: [{ member: ana.id, wrap }],
    });
    passed = 2 * dayMs;
    const offered = await (await prepare(place.url)).api.call('organisation.read', {});
    assert.ok(
      !offered.deskKeys.some(({ id: one }) => one === harbourKey),
      'nobody seals to the old key any more',
    );
    const page = await (await browser.newContext()).newPage();
    t.after(() => page.context().close());
    await enter(page, code);
    await page.locator('.talk li.mine', { hasText: 'Before the new key.' }).waitFor();
    await page.locator('.talk li.theirs', { hasText: 'An answer under the old key.' }).waitFor();
    assert.equal(await page.locator('.talk li.false').count(), 0);
  });
});
