// 'Swapped contract', end to end in a real browser: an offer is kept in Ukrainian, the other contract
// beside it, both are handed to a desk that opens them, and saved as a file that the verifier judges.
// With script and without. The canaries are looked for in everything that the server has.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, type TestContext, test } from 'node:test';
import type { ReportCode } from '@heed/envelope/code';
import { depositKeys, rootOfCode } from '@heed/envelope/derive';
import { openAttachment } from '@heed/envelope/open';
import { readZip } from '@heed/ledger/evidence';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import '../../../apps/desk/src/fixtures/english.ts';
import { verifyDeposit } from '../../../apps/desk/src/model/verifier/deposit.ts';
import { filesBelow } from '../../../packages/storage/tests/hunt.ts';
import { findChromium, startChromium } from '../../../tests/chromium.ts';
import { savedBytes } from '../../../tests/downloads.ts';
import { type InventedServer, startInvented } from '../../../tests/invented.ts';
import { signIn } from '../../../tests/member.ts';
import { nightTest } from '../../../tests/night.ts';
import { prepare } from '../../../tests/person.ts';
import { axeFindsNothing, workspaceOn } from '../../../tests/workspace.ts';

const skip = findChromium() === null ? 'no Chromium' : false;
const offer = 'Канарка офіціантка, 1400 на місяць, без оплати.';
const contract = 'Канарка договір: 300 на місяць, борг 4000.';
const photo = () =>
  sharp({ create: { width: 320, height: 200, channels: 3, background: '#c33' } })
    .jpeg()
    .toBuffer();

/** Presses, choices and files of one person, counted as they are made. */
function hands(page: Page) {
  let count = 0;
  const one = (selector: string) => {
    count++;
    return page.locator(selector).first();
  };
  return {
    press: (selector: string) => one(selector).click(),
    choose: (selector: string) => one(selector).check(),
    write: (selector: string, text: string) => one(selector).fill(text),
    attach: async (selector: string, buffer: Buffer) => {
      await one(selector).setInputFiles({ name: 'IMG_1.jpg', mimeType: 'image/jpeg', buffer });
    },
    count: () => count,
  };
}

async function enter(page: Page, url: string, code: string, script: boolean): Promise<void> {
  await page.goto(`${url}/uk/return`);
  await page.locator('#code').fill(code);
  if (script) await page.locator('form[data-sealing=ready]').waitFor();
  await page.locator('#send').click();
  await page.locator('article').first().waitFor();
}

/** What a member of the desk finds: the words, and each attachment opened. */
async function atDesk(place: InventedServer) {
  const member = await signIn(place.url, place.logIns[0]!);
  const [row] = await member.inbox('harbour');
  const read = await member.read(row!.id);
  const files = new Map<string, Buffer>();
  for (const { attachments } of read.envelopes.map(({ message }) => message))
    for (const file of attachments) {
      const headers = { 'heed-client': '1' };
      const sealed = await member.fetch(`${place.url}/api/desk/attachments/${file.id}`, { headers });
      const plain = await openAttachment(sealed.body!, file.key, file);
      files.set(file.name, Buffer.from(await new Response(plain as BodyInit).arrayBuffer()));
    }
  return { ...read, files };
}

const words = (text: string) => Buffer.from(text);

/** How many of the server's files hold any of these, as letters, as hex or as base64. */
function filesWith(folder: string, ...some: readonly string[]): number {
  const forms = some.flatMap((text) => [
    text,
    words(text).toString('base64').slice(0, -4),
    words(text).toString('hex'),
  ]);
  const all = filesBelow(folder).map((file) => readFileSync(file));
  return all.filter((bytes) => forms.some((form) => bytes.includes(form))).length;
}

/** No word, no kind, no code and no tie to a conversation of hers stands in a dump. */
function assertSealed({ folder }: InventedServer, code: string, vault: string): void {
  assert.ok(filesWith(folder, vault) > 0, 'the hunt finds what is there');
  const secrets = [offer, contract, 'Канарка', code, 'depositGroup'];
  assert.equal(filesWith(folder, ...secrets), 0, 'nothing on the disk');
}

describe('deposit', { skip }, () => {
  let browser: Browser;
  before(async () => {
    browser = await startChromium();
  });
  after(() => browser.close());

  async function open(t: TestContext, script: boolean) {
    const place = await startInvented(t, { tickSeconds: 1 });
    const context = await browser.newContext({
      viewport: { width: 320, height: 700 },
      javaScriptEnabled: script,
      locale: 'uk-UA',
    });
    t.after(() => context.close());
    const page = await context.newPage();
    const wrong: string[] = [];
    // A code without a conversation is refused one, which the browser's console calls an error.
    page.on('console', (message) => {
      if (message.type() === 'error' && !/status of 40[34]/.test(message.text())) wrong.push(message.text());
    });
    page.on('pageerror', (error) => wrong.push(error.message));
    return { place, page, wrong };
  }

  const swapped = (script: boolean) => async (t: TestContext) => {
    const { place, page, wrong } = await open(t, script);
    const person = hands(page);
    await page.goto(`${place.url}/uk/deposit`);
    assert.equal(await page.locator('input[type=radio]:checked').count(), 0, 'nothing is preset');
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
    await person.choose('#kind-offer');
    await person.write('#text', offer);
    if (script) {
      await page.locator('form[data-sealing=ready]').waitFor();
      await page.locator('#attachment').scrollIntoViewIfNeeded();
      await page.locator('html[data-files=ready]').waitFor();
    }
    await person.attach('#attachment', await photo());
    const code = (await page.locator('[data-code]').getAttribute('data-code'))!;
    await person.choose('#kept');
    await person.press('#send');
    await page.locator('ol.track').waitFor();
    assert.equal(await page.getByText(offer).count(), 0, 'the words leave the page');

    await enter(page, place.url, code, script);
    await person.press('button[value=version]');
    await person.write('#text', contract);
    await person.press('#send');
    await page.getByText(contract).waitFor();
    assert.equal(await page.locator('article').count(), 1, 'beside the first, not another deposit');
    assert.equal(await page.locator('article li.mine').count(), 2);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
    assertSealed(place, code, await vaultOf(place, code));

    await inLog(page, place, code, script);
    await person.press('button[value=hand-over]');
    assert.equal(await page.locator('input[name=desk]:checked').count(), 0, 'nothing is preset');
    await person.choose('#desk-harbour');
    await person.press('#send');
    await page.getByText('Передано').first().waitFor();
    assert.ok(person.count() <= 14, `${person.count()} presses and fields`);
    const { texts, files, envelopes } = await atDesk(place);
    assert.ok(texts[0]!.includes(offer) && texts[0]!.includes(contract));
    assert.equal(envelopes[0]!.message.facts?.deposit, 'offer');
    assert.deepEqual([...files.keys()].sort(), ['deposit.zip', 'photo-1.jpg']);
    const atTheDesk = await verifyDeposit(new Uint8Array(files.get('deposit.zip')!));
    assert.ok(atTheDesk.ok && atTheDesk.sound, JSON.stringify(atTheDesk));

    await judgedAtTheDesk(t, place);

    const file = await lawyersFile(page, script);
    const report = await verifyDeposit(new Uint8Array(file));
    assert.ok(report.ok && report.sound, JSON.stringify(report));
    assert.deepEqual(
      report.items.map(({ text }) => text),
      [offer, contract],
    );
    const statements = report.items.flatMap(({ findings }) => findings.map(({ text }) => text)).join('\n');
    assert.match(statements, /in the public log/);
    assert.match(statements, /has the hash that is signed inside the seal/);
    assert.ok(file.includes(words('verify.html')) && file.includes(words('cover.html')));
    assertSealed(place, code, await vaultOf(place, code));

    await enter(page, place.url, code, script);
    await page.locator('button[value=delete]').first().click();
    await page.locator('button.destroy').first().click();
    await page.getByText('Видалено').first().waitFor();
    assert.equal(await page.locator('article').count(), 0);
    assert.deepEqual(wrong, []);
  };
  test('the swapped contract, to a desk and a lawyer, with script', swapped(true));
  nightTest('the swapped contract, to a desk and a lawyer, without script', swapped(false));
});

nightTest(
  'a deposit that was handed over before the log had it says at the desk where its proof is',
  {
    skip,
  },
  async (t) => {
    // The log takes nothing in while this test runs.
    const place = await startInvented(t, { tickSeconds: 604_800 });
    const browser = await startChromium();
    t.after(() => browser.close());
    const page = await (await browser.newContext({ locale: 'uk-UA' })).newPage();
    const person = hands(page);
    await page.goto(`${place.url}/uk/deposit`);
    await person.choose('#kind-offer');
    await person.write('#text', offer);
    await page.locator('form[data-sealing=ready]').waitFor();
    const code = (await page.locator('[data-code]').getAttribute('data-code'))!;
    await person.choose('#kept');
    await person.press('#send');
    await page.locator('ol.track').waitFor();
    await enter(page, place.url, code, true);
    await person.press('button[value=hand-over]');
    await person.choose('#desk-harbour');
    await person.press('#send');
    await page.getByText('Передано').first().waitFor();
    const desk = workspaceOn(place, async () => {}, await startChromium());
    t.after(() => desk.browser.close());
    const { page: staff, faults } = await desk.newPage();
    await desk.unlock(staff, 'mila');
    await staff.locator('[data-row]').first().click();
    await staff.locator('[data-act=inspect-deposit]').click();
    await staff.locator('[data-inspect=deposit] [data-deposit=sound] [data-later-proof]').waitFor();
    await axeFindsNothing(staff, 'a deposit without its proof');
    assert.deepEqual(faults, []);
  },
);

/** A member presses: both versions in their order, and one file that the verifier judges without the desk. */
async function judgedAtTheDesk(t: TestContext, place: InventedServer): Promise<void> {
  const desk = workspaceOn(place, async () => {}, await startChromium());
  t.after(() => desk.browser.close());
  const { page, faults } = await desk.newPage(
    await desk.browser.newContext({ viewport: { width: 320, height: 700 } }),
  );
  await desk.unlock(page, 'mila');
  await page.locator('[data-row]').first().click();
  await page.locator('[data-act=inspect-deposit]').click();
  await page.locator('[data-inspect=deposit] [data-deposit=sound]').waitFor();
  const versions = page.locator('[data-version]');
  assert.deepEqual(
    await versions.evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.version)),
    ['1', '2'],
  );
  assert.ok((await versions.nth(0).innerText()).includes(offer));
  assert.ok((await versions.nth(1).innerText()).includes(contract));
  assert.equal(await page.locator('[data-inspect] [data-tone=fails], [data-later-proof]').count(), 0);
  assert.ok(
    (await versions.nth(0).innerText()).includes('photo-1.jpg'),
    'the photo beside it is told by its hash',
  );
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
  await axeFindsNothing(page, 'a deposit at the desk');
  const saving = page.waitForEvent('download');
  await page.locator('[data-save] > button').click();
  await page.locator('[data-save] dialog button.act').click();
  const file = await savedBytes(await saving);
  const entries = new Map(readZip(new Uint8Array(file))!.map(({ path, bytes }) => [path, bytes]));
  assert.deepEqual([...entries.keys()].sort(), [
    'cover.html',
    'deposit.zip',
    'files/001.original',
    'verify.html',
  ]);
  const whole = await verifyDeposit(new Uint8Array(file));
  assert.ok(whole.ok && whole.sound, JSON.stringify(whole));
  await changedBytesAreNamed(new Uint8Array(file), entries);
  assert.deepEqual(faults, []);
  await page.close();
}

/**
 * One byte of any file is changed: what does not hold names that file, or the file inside the deposit's
 * own.
 */
async function changedBytesAreNamed(
  file: Uint8Array<ArrayBuffer>,
  entries: ReadonlyMap<string, Uint8Array>,
): Promise<void> {
  for (const [path, bytes] of entries) {
    const changed = file.slice();
    const at = bytes.byteOffset + Math.floor(bytes.length / 2);
    changed[at] = (changed[at] as number) ^ 1;
    const report = await verifyDeposit(changed);
    assert.ok(!report.ok || !report.sound, path);
    if (!report.ok) continue;
    const sentences = [...report.files, ...report.items.flatMap(({ findings }) => findings)]
      .filter(({ tone }) => tone === 'fails')
      .map(({ text }) => text)
      .join(' ');
    assert.ok(
      path === 'deposit.zip' ? /versions\/|cover\.html/.test(sentences) : sentences.includes(path),
      `${path}: ${sentences}`,
    );
  }
}

async function vaultOf(place: InventedServer, code: string): Promise<string> {
  const { salt } = await prepare(place.url);
  return (await depositKeys(await rootOfCode(code as ReportCode, salt))).conversation;
}

/** Comes back until the log has both. */
async function inLog(page: Page, place: InventedServer, code: string, script: boolean): Promise<void> {
  for (let tries = 0; tries < 40; tries++) {
    await enter(page, place.url, code, script);
    const states = page.locator('article li.mine p.hint:first-child', { hasText: ', є в журналі' });
    await states
      .nth(1)
      .waitFor({ timeout: 1500 })
      .catch(() => undefined);
    if ((await states.count()) === 2) return;
  }
  throw new Error(`Not in the log: ${await page.locator('article').innerText()}`);
}

async function lawyersFile(page: Page, script: boolean): Promise<Buffer> {
  const saving = page.waitForEvent('download');
  await page.locator('button[value=package]').click();
  if (script) await page.locator('article [data-said] button').click();
  const download = await saving;
  assert.equal(download.suggestedFilename(), 'deposit.zip');
  return savedBytes(download);
}
