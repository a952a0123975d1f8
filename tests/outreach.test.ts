// Outreach in Chromium with the network cut: taken along by choice, contacts sealed on the phone at once,
// sent once, taken over at the desk; a lost phone tells nothing, and a removal leaves nothing.
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { faults as axeFaults } from './axe.ts';
import { findChromium, startChromium } from './chromium.ts';
import { cuttable, type Network } from './cuttable.ts';
import { type InventedServer, startInvented } from './invented.ts';
import { signIn } from './member.ts';
import { nightTest } from './night.ts';
import { faultsOf, unlock } from './workspace.ts';

const path = findChromium();
const canaries = [
  'canary of the harbour',
  'canary in her words',
  'canary way to reach',
  'canary second contact',
];

describe('outreach on a phone', { skip: path === null, timeout: 240_000 }, () => {
  let place: InventedServer;
  let network: Network;
  let profile: string;
  let phone: BrowserContext;
  let page: Page;
  let faults: string[];
  const codes: string[] = [];
  let urgentBefore = 0;
  const ends: (() => unknown)[] = [];
  before(async () => {
    place = await startInvented({ after: (end) => ends.push(end) });
    network = await cuttable({ after: (end) => ends.push(end) }, Number(new URL(place.url).port));
    profile = mkdtempSync(join(tmpdir(), 'heed-phone-'));
    await openPhone();
  });
  after(async () => {
    await phone?.close();
    for (const end of ends.toReversed()) await end();
    rmSync(profile, { recursive: true, force: true });
  });

  const openPhone = async () => {
    phone = await chromium.launchPersistentContext(profile, {
      executablePath: path ?? '',
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
      viewport: { width: 320, height: 640 },
    });
    page = await phone.newPage();
    faults = faultsOf(page);
  };
  /** What a browser says of a network that was cut is no fault of ours. */
  const byCut = (fault: string) => !/net::ERR_/.test(fault);
  const atDesk = async (name = 'mila') => {
    await page.goto(`${network.url}/desk`);
    await unlock(page, place.logIns.find(({ email }) => email.startsWith(name))!);
  };
  const toScreen = async () => {
    if (await page.locator('.menu-button').isVisible()) await page.locator('.menu-button').click();
    await page.locator('#places').getByRole('button', { name: 'Outreach' }).click();
    await page.getByRole('heading', { name: 'Outreach', level: 1 }).waitFor();
  };
  const keep = async ({ isReadOut = true } = {}) => {
    await page.getByRole('button', { name: 'Keep' }).click();
    await page.getByText('Sealed. It can be read only at the desk.').waitFor();
    await page.locator('#code-once:focus').waitFor();
    codes.push(await page.locator('.digits-aloud').innerText());
    if (isReadOut) await page.getByRole('button', { name: 'I have read it out' }).click();
  };
  /** Every row of every database of this origin, as text. */
  const dump = () =>
    page.evaluate(async () => {
      const all: unknown[] = [];
      const wait = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve) => {
          request.onsuccess = () => resolve(request.result);
        });
      for (const { name } of await indexedDB.databases()) {
        const connection = await wait(indexedDB.open(name!));
        for (const store of connection.objectStoreNames)
          all.push(await wait(connection.transaction(store).objectStore(store).getAll()));
        connection.close();
      }
      return JSON.stringify(all);
    });
  const remains = () =>
    page.evaluate(async () => [
      (await navigator.serviceWorker.getRegistrations()).length,
      (await caches.keys()).length,
      (await indexedDB.databases()).length,
      localStorage.length,
      sessionStorage.length,
    ]);
  const inboxOf = async () => {
    const member = await signIn(place.url, place.logIns.find(({ email }) => email.startsWith('mila'))!);
    return member.inbox('harbour');
  };
  const urgentCount = async () => {
    const query = { desk: 'harbour', view: 'needs', member: '' } as const;
    const { rows } = await place.deployment.storage.desk.listConversations(query);
    return rows.filter(({ urgent }) => urgent).length;
  };
  const fits = async (what: string) => {
    for (const width of [320, 390]) {
      await page.setViewportSize({ width, height: 640 });
      assert.ok(
        await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
        `${what} at ${width}`,
      );
    }
    await page.setViewportSize({ width: 320, height: 640 });
    assert.deepEqual(await axeFaults(page), [], what);
  };

  test('nothing is kept before the press, which says its risk; then it opens without a network', async () => {
    await page.goto(`${network.url}/desk/outreach`);
    await page.getByText('Nothing is on this device.').waitFor();
    await atDesk();
    await toScreen();
    assert.deepEqual(await remains(), [0, 0, 0, 0, 0]);
    await page.getByText('What others can find on this phone').waitFor();
    await fits('take along');
    await page.getByRole('button', { name: 'Take outreach along' }).click();
    await page.getByText('It is on this device.').waitFor({ timeout: 30_000 });
    await page.getByRole('button', { name: 'Lock the desk and go out' }).click();
    await page.getByRole('heading', { name: 'One contact' }).waitFor();
    assert.deepEqual(
      (await phone.cookies()).map(({ name }) => name),
      [],
      'going out ends the session',
    );
    network.cut();
    await page.goto(`${network.url}/desk/outreach`);
    await page.getByRole('heading', { name: 'One contact' }).waitFor();
    await fits('outreach page');
  });

  test('without a network two contacts are sealed; nothing typed stays, nor can it be read', async () => {
    await page.getByRole('button', { name: 'Keep' }).click();
    await page.getByText('Write or tick one thing at least.').waitFor();
    await page.getByLabel('Area').fill(canaries[0]!);
    await page.getByLabel('May this be written down?').selectOption({ label: 'No' });
    await page.getByRole('button', { name: 'Keep' }).click();
    await page.getByText('They said no.').waitFor();
    assert.equal(await page.getByLabel('Area').inputValue(), canaries[0], 'what was typed stands');
    await page.getByLabel('May this be written down?').selectOption({ label: 'Yes' });
    await page.getByLabel('In their words').fill(canaries[1]!);
    await page.locator('#out-danger').selectOption('yes');
    await page.locator('#out-under18').selectOption('yes');
    await page.getByLabel('Language').selectOption({ label: 'Polish' });
    await page.getByLabel('Shelter', { exact: true }).check();
    await page.getByLabel('Condoms').check();
    await page.getByLabel('HIV').check();
    await page.getByLabel('There is a safe way').check();
    await page.getByLabel('Where').fill(canaries[2]!);
    await page.getByLabel('A call back is wanted').check();
    await page.getByRole('button', { name: 'Keep' }).click();
    await page.locator('[id="out-callBack.day-fault"]').waitFor();
    await page.getByLabel('Day', { exact: true }).fill('2030-05-04');
    await page.getByLabel('Time', { exact: true }).fill('18:00');
    await fits('a filled form');
    await keep({ isReadOut: false });
    assert.match(codes[0]!, /^(\d{4} ){6}\d{4}$/);
    assert.equal(await page.getByLabel('In their words').inputValue(), '');
    assert.equal(await page.locator('[data-unalerted] a').getAttribute('href'), 'tel:112');
    await page.getByLabel('In their words').fill(canaries[3]!);
    assert.equal(await page.locator('#code-once').count(), 0, 'the code of the person before is gone');
    await page.getByRole('button', { name: 'Keep' }).click();
    await page.getByText('Ask, or say that you did not ask.').waitFor();
    await page.getByLabel('May this be written down?').selectOption({ label: 'Not asked' });
    await keep();
    assert.notEqual(codes[0], codes[1]);
    for (let n = 0; n < 2; n++) await page.getByRole('button', { name: 'One more: Contacts' }).click();
    await page.getByText('Contacts: 2').waitFor();
    assert.match(await page.getByRole('list').innerText(), /^Sealed, \d\d:\d\d\s+Sealed, \d\d:\d\d$/);
    await page.goto(`${network.url}/desk/outreach`);
    await page.getByText('2 contacts wait on this device, sealed.').waitFor();
    assert.match(
      await page.getByRole('list').innerText(),
      /^Sealed, \d{4}-\d\d-\d\d\s+Sealed, \d{4}-\d\d-\d\d$/,
    );
    await fits('what waits');
  });

  test('a lost phone opens nothing: no word, no code, no key in the whole profile', async () => {
    const stored = await dump();
    assert.match(stored, /"envelope"/);
    assert.match(stored, /"Condoms"/, 'names of material are there');
    await phone.close();
    const secrets = [
      ...canaries,
      ...codes.flatMap((code) => [code, code.replaceAll(' ', '')]),
      ...place.logIns.map(({ password }) => password),
    ];
    const needles = secrets.flatMap((secret) => [Buffer.from(secret), Buffer.from(secret, 'utf16le')]);
    const files = readdirSync(profile, { recursive: true, encoding: 'utf8' })
      .map((name) => join(profile, name))
      .filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile());
    let searched = 0;
    for (const file of files) {
      const bytes = readFileSync(file);
      searched += bytes.length;
      // The sealing script holds the prefix of secret keys; a key goes on.
      assert.doesNotMatch(bytes.toString('latin1'), /AGE-SECRET-KEY-[A-Z0-9]{0,8}1[A-Z0-9]{20}/, file);
      for (const needle of needles)
        assert.equal(bytes.includes(needle), false, `${needle.toString()} in ${file}`);
    }
    assert.ok(searched > 1_000_000, `${files.length} files`);
    assert.ok(
      files.some(
        (file) =>
          readFileSync(file).includes(Buffer.from('age-encryption.org')) || file.includes('indexeddb'),
      ),
      'the database was among them',
    );
    await openPhone();
  });

  test(
    'with a network and nobody signed in it waits, and says what to do; signed in, it is sent once ' +
      'and stands as new',
    async () => {
      network.mend();
      const before_ = (await inboxOf()).length;
      urgentBefore = await urgentCount();
      // The page asks by itself when it opens; who presses before that is answered reads what came of it.
      const pressed = Promise.withResolvers<void>();
      await page.route('**/api/desk/cases', async (route) => {
        await pressed.promise;
        return route.continue();
      });
      await page.goto(`${network.url}/desk/outreach`);
      await page.getByText('2 contacts wait on this device, sealed.').waitFor();
      await page.getByRole('button', { name: 'Sending' }).click({ force: true });
      pressed.resolve();
      await page.locator('.notice').getByText('Unlock the desk on this phone').waitFor();
      await page.unroute('**/api/desk/cases');
      assert.equal((await inboxOf()).length, before_);
      const requests: string[] = [];
      page.on(
        'request',
        (request) => request.url().endsWith('/api/desk/cases') && requests.push(request.postData() ?? ''),
      );
      await atDesk();
      await page.getByText('2 contacts were sent').waitFor();
      assert.equal(requests.length, 2);
      assert.deepEqual(JSON.parse(await dump())[2], [], 'the server has them, the phone no longer');
      assert.equal((await inboxOf()).length, before_ + 2);
      // The answer was lost and it is sent again: stored once.
      const again = await page.evaluate(async (body) => {
        const headers = { 'heed-client': '1', 'content-type': 'application/json' };
        return (await fetch('/api/desk/cases', { method: 'POST', headers, body })).json();
      }, requests[0]!);
      assert.equal(again.again, true);
      assert.equal((await inboxOf()).length, before_ + 2);
      const day = new Date().toISOString().slice(0, 10);
      const counts = await place.deployment.storage.casework.callCounts('harbour', day);
      assert.deepEqual(counts, [{ day, kind: 'outreach-contact', count: 2 }]);
    },
  );

  nightTest('at the desk one press writes what was ticked into the case file, once', async () => {
    await toScreen();
    await page.getByRole('button', { name: 'Open contact 1' }).click();
    await page.locator('.talk').waitFor();
    if ((await page.locator('.talk .person .text').innerText()) !== canaries[1]) {
      await page.goBack();
      await toScreen();
      await page.getByRole('button', { name: 'Open contact 2' }).click();
      await page.getByText(canaries[1]!).first().waitFor();
    }
    assert.equal(
      await page.locator('.talk .person .text').innerText(),
      canaries[1],
      'her words, without the form',
    );
    // What to do in danger is first: this is a line until it is pressed.
    await page.locator('#take-over-title button').click();
    await page.getByText('as it says by Mila').waitFor();
    for (const mark of ['danger', 'child']) await page.locator(`.badge[data-head=${mark}]`).waitFor();
    assert.equal(await urgentCount(), urgentBefore + 1);
    await fits('take over');
    const browser = await startChromium();
    ends.push(() => browser.close());
    const late = await browser.newPage();
    // It never hears what changed meanwhile: a page that was asleep.
    await late.route('**/api/desk/watch', (request) => request.abort());
    await late.goto(`${place.url}/desk`);
    await unlock(late, place.logIns.find(({ email }) => email.startsWith('jo'))!);
    await late.locator('#desk-choice').selectOption('harbour');
    await late.locator('.views button').nth(1).click();
    await late.locator('[data-row]', { hasText: canaries[1]! }).click();
    await late.locator('#take-over-title button').click();
    await late.locator('[data-act=take-over]').waitFor();
    await page.locator('[data-act=take-over]').dblclick();
    await page.getByText('Written into the case file, in your name.').waitFor({ timeout: 30_000 });
    await page.locator('[data-act=take-over]').waitFor({ state: 'detached' });
    await page.locator('#case-tab').click();
    const file = await page.locator('.case').innerText();
    for (const text of ['Outreach', canaries[0]!, 'Condoms', 'HIV', 'Shelter', canaries[2]!, '18:00'])
      assert.ok(file.includes(text), text);
    assert.equal(await page.locator('.records .card').count(), 3, 'a contact, a need, a plan');
    // A colleague's page had it open since before, and still offers it: what stands there by now is asked of
    // the server first.
    await late.locator('[data-act=take-over]').click();
    await late.getByText('Written into the case file, in your name.').waitFor({ timeout: 30_000 });
    await late.locator('#case-tab').click();
    assert.equal(await late.locator('.records .card').count(), 3, 'nothing a second time');
    assert.equal(await late.getByText('Both are kept').count(), 0);
    assert.deepEqual(faults.filter(byCut), []);
  });

  nightTest('what the server refuses stays, says why, and is never overwritten or dropped', async () => {
    const { url } = network;
    await page.goto(`${url}/desk/outreach`);
    await page.getByLabel('In their words').fill('a third');
    await page.getByLabel('May this be written down?').selectOption({ label: 'Yes' });
    network.cut();
    await keep();
    // Another message stands at the server under this name.
    const contact = JSON.parse(await dump())
      .flat()
      .find((row: { request?: unknown }) => row.request);
    const member = await signIn(place.url, place.logIns.find(({ email }) => email.startsWith('mila'))!);
    const other = { ...contact.request, conversation: '0'.repeat(64) };
    other.message = {
      ...other.message,
      envelope: Buffer.from('other bytes '.repeat(1000)).toString('base64'),
    };
    await member.api.call('intake.openCase', other);
    network.mend();
    await atDesk();
    await page.getByText('The server holds another message under the same name').waitFor();
    assert.ok((await dump()).includes(contact.request.message.envelope), 'it stays');
    await toScreen();
    await page.getByRole('button', { name: 'Remove this one' }).click();
    await page.locator('dialog .act').click();
    await page.getByRole('button', { name: 'Remove this one' }).waitFor({ state: 'detached' });
    assert.deepEqual(faults.filter(byCut), []);
  });

  test('a key that somebody changed on the phone is not sealed to', async () => {
    await page.evaluate(async () => {
      const openRequest = indexedDB.open('heed-outreach');
      await new Promise((resolve) => (openRequest.onsuccess = resolve));
      const rows = openRequest.result.transaction('along', 'readwrite').objectStore('along');
      const all = rows.getAll();
      await new Promise((resolve) => (all.onsuccess = resolve));
      const [row] = all.result;
      const [certificate] = row.certificates;
      const put = rows.put({
        ...row,
        certificates: [{ ...certificate, statement: `${certificate.statement} ` }],
      });
      await new Promise((resolve) => (put.onsuccess = resolve));
      openRequest.result.close();
    });
    network.cut();
    await page.goto(`${network.url}/desk/outreach`);
    await page.getByText('was not certified by your organisation').waitFor();
    assert.equal(await page.getByRole('button', { name: 'Keep' }).count(), 0);
    network.mend();
  });

  test('one press takes all of it off the device', async () => {
    await atDesk();
    await toScreen();
    await page.getByRole('button', { name: 'Take it off this device' }).click();
    await page.locator('dialog .act').click();
    await page.getByText('Nothing of it is left on this device.').waitFor();
    assert.deepEqual(await remains(), [0, 0, 0, 0, 0]);
    assert.deepEqual(faults.filter(byCut), []);
  });
});
