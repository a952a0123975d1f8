// An evidence package from end to end in a real browser: made at the desk, with words blacked out, a photo
// that knew its place and a web capture; opened by the verifier from disk, without any network; and one
// changed byte named.
import { strict as assert } from 'node:assert';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { fingerprintDigits, hashHex } from '@heed/envelope';
import { parseCheckpoint } from '@heed/ledger';
import { judgePackage, readZip } from '@heed/ledger/evidence';
import { zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { findChromium } from './chromium.ts';
import { compose } from './compose.ts';
import { savedBytes } from './downloads.ts';
import { prepare, tell } from './person.ts';
import { untilAnswer } from './until.ts';
import { axeFindsNothing, faultsOf, startWorkspaceInChromium, type Workspace } from './workspace.ts';

const skip = findChromium() === null && 'no Chromium';
/** In Latin, Cyrillic, Greek, Arabic and Thai letters. */
const places = ['Zagreb', 'Київ', 'Αθήνα', 'القاهرة', 'กรุงเทพ'];
const words = 'They keep my passport. My name is Ewa Nowak.';
let desk: Workspace;
let page: Page;
let folder: string;
let photo: Buffer;
let file: Uint8Array<ArrayBuffer>;
const watched: string[][] = [];

before(async () => {
  if (skip) return;
  folder = mkdtempSync(join(tmpdir(), 'heed-evidence-'));
  desk = await startWorkspaceInChromium({ tickSeconds: 1 });
  const entered = await desk.newPage();
  page = entered.page;
  watched.push(entered.faults);
  photo = await photoWithPlace();
  await tell(desk.url, {
    desk: 'harbour',
    text: words,
    files: [{ name: 'door.jpg', type: 'image/jpeg', bytes: photo }],
  });
  await desk.unlock(page, 'mila');
});
after(async () => {
  await desk?.end();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

test('the form asks for the warning, the choice and the consent before it makes anything', {
  skip,
}, async () => {
  await page.locator('[data-row][data-unopened]').click();
  await page.locator('.talk .person .text', { hasText: words }).waitFor();
  await say('answer', 'We go with you to the lawyer.', 'Send answer');
  await say('note', 'She cried. For us alone.', 'Keep note');
  await page.getByRole('button', { name: 'Evidence package …' }).click();
  await page.getByText('The defence may read this.').waitFor();
  assert.equal(await page.getByText('She cried').count(), 0, 'a note is not even offered');
  await axeFindsNothing(page, 'the form');
  const make = page.getByRole('button', { name: 'Make the package' });
  await make.click();
  await page.getByText('Tick that you have read it with the eyes of the defence.').waitFor();
  await page.locator('#defence').check();
  await make.click();
  await page.getByText('Choose what goes in.').waitFor();
  await page.getByLabel(/^Message 1, the person/).check();
  await page.getByLabel(/^Message 2, the desk/).check();
  await make.click();
  await page.getByText('Say who agreed, when, for whom, and how.').waitFor();
});

test('a package is made with words blacked out, the original beside, a photo, a copy without its place ' +
  'and a web capture', {
  skip,
}, async () => {
  await page.locator('#words-0').evaluate((area: HTMLTextAreaElement) => {
    const from = area.value.indexOf('Ewa Nowak');
    area.setSelectionRange(from, from + 'Ewa Nowak'.length);
  });
  await page.getByRole('button', { name: 'Black out what is selected' }).first().click();
  assert.equal(await page.locator('#words-0').inputValue(), 'They keep my passport. My name is █████.');
  await page.locator('#reason-0').fill('Her name');
  await page.locator('#original-0').selectOption('included');
  await page
    .locator('#capture')
    .setInputFiles({ name: 'bad.wacz', mimeType: 'application/zip', buffer: Buffer.from('no') });
  await page.getByText('This is no web capture').waitFor();
  await page
    .locator('#capture')
    .setInputFiles({ name: 'offer.wacz', mimeType: 'application/zip', buffer: capture() });
  await page.locator('#how-0').fill('Mila, on a clean machine');
  await page.locator('#given').selectOption('by-the-person');
  await page.locator('#consent-day').fill(new Date().toISOString().slice(0, 10));
  await page.locator('#recipient').fill(`The court at ${places.join(', ')}`);
  await page.locator('#consent-words').fill('She said yes to each in her conversation.');
  await page.locator('#covers').check();
  await axeFindsNothing(page, 'the form, filled in');
  await leafStands();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Make the package' }).click();
  const path = join(folder, 'package.zip');
  await (await saved).saveAs(path);
  file = new Uint8Array(readFileSync(path));
  await page.getByText(/^The package is in your downloads/).waitFor();

  const judged = judgePackage(file);
  assert.ok(judged.ok);
  const bytesOf = (role: string, ending: string) => {
    const entry = judged.manifest.files.find((one) => one.role === role && one.path.endsWith(ending))!;
    return Buffer.from(judged.bytes.get(entry.path)!);
  };
  assert.deepEqual(bytesOf('original', '.original'), photo, 'byte for byte as received');
  const copy = bytesOf('derived', '-copy.jpg');
  assert.equal((await sharp(copy).metadata()).exif, undefined);
  assert.equal(copy.includes('CanaryCam'), false);
  assert.equal(Buffer.from(file).includes('She cried'), false, 'no note in any byte');
  assert.match(bytesOf('cover', '.html').toString(), /^<!doctype html>/);
});

test('the sheet opens from disk without a network, prints, and shows names of every script', {
  skip,
}, async () => {
  const sheet = await openOffline('cover.html');
  await axeFindsNothing(sheet, 'the sheet');
  const text = await sheet.locator('body').innerText();
  for (const place of places) assert.ok(text.includes(place), place);
  assert.match((await sheet.pdf({ format: 'A4' })).toString('latin1'), /^%PDF-/);
  await sheet.context().close();
});

test('the verifier in the package opens from disk without a network and says what holds', {
  skip,
}, async () => {
  const verifier = await openVerifier();
  await axeFindsNothing(verifier, 'the verifier, empty');
  await verifier.locator('#package').setInputFiles(join(folder, 'package.zip'));
  await verifier.getByRole('heading', { name: 'Everything that can be checked holds' }).waitFor();
  await axeFindsNothing(verifier, 'the verifier, with a package');
  const body = verifier.locator('body');
  const all = await body.innerText();
  for (const line of [
    'The sealed file that was sent opens to exactly these words.',
    'This text is in the public log',
    'Nobody outside the organisation says when the log had it.',
    'The attachment ‘door.jpg’ is what was sent with the message',
    'Signed by a desk key that the organisation’s key certifies.',
    'They keep my passport. My name is █████.',
    'https://example.org/offer',
    'She said yes to each in her conversation.',
  ])
    assert.ok(all.includes(line), line);
  const { organisationKey } = await (await prepare(desk.url)).api.call('organisation.read', {});
  const digits = fingerprintDigits(hashHex(Buffer.from(organisationKey!, 'hex')));
  assert.ok(all.includes(digits));
  await verifier.locator('#typed').fill(digits.replace(/^./, (d) => String((Number(d) + 1) % 10)));
  await verifier.getByText('They are not the same. Do not rely on this package.').waitFor();
  await verifier.locator('#typed').fill(digits);
  await verifier.getByText('They are the same.').waitFor();
  await verifier.context().close();
});

test('one changed byte is named, and a package that was packed anew is refused in words', {
  skip,
}, async () => {
  const verifier = await openVerifier();
  const original = readZip(file)!.find(({ path }) => path.endsWith('.original'))!;
  const changed = file.slice();
  const at = original.bytes.byteOffset + 500;
  changed[at] = changed[at]! ^ 1;
  const path = join(folder, 'changed.zip');
  writeFileSync(path, changed);
  await verifier.locator('#package').setInputFiles(path);
  await verifier.getByRole('heading', { name: 'Something does not hold' }).waitFor();
  await verifier.getByText(`This file was changed: ${original.path}`).waitFor();
  await axeFindsNothing(verifier, 'the verifier, with a changed package');
  writeFileSync(path, zipSync({ 'manifest.json': new Uint8Array(3) }));
  await verifier.locator('#package').setInputFiles(path);
  await verifier.getByRole('heading', { name: 'This package cannot be relied on' }).waitFor();
  await verifier.context().close();
});

test('the verifier can be saved at the desk by itself, and it is the one in the package', {
  skip,
}, async () => {
  await page.getByRole('button', { name: 'Evidence package …' }).click();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the page that checks packages' }).click();
  const alone = await savedBytes(await saved);
  assert.deepEqual(new Uint8Array(alone), readZip(file)!.find(({ path }) => path === 'verify.html')!.bytes);
  // Opened as a page of ours it would run with our name: browsers are told to keep it.
  const served = await fetch(`${desk.url}${await page.locator('body').getAttribute('data-verifier')}`);
  assert.equal(served.headers.get('content-type'), 'application/octet-stream');
  assert.equal(served.headers.get('x-content-type-options'), 'nosniff');
  await page.getByRole('button', { name: 'Back to the conversation' }).click();
});

test('nothing went wrong in any script, and no policy was broken', { skip }, () => {
  assert.deepEqual(watched.flat(), []);
});

async function say(kind: 'answer' | 'note', text: string, button: string): Promise<void> {
  await compose(page, kind);
  await page.locator(`#${kind}`).fill(text);
  await page.getByRole('button', { name: button }).click();
  await page.locator('.talk .text', { hasText: text }).waitFor();
}

/** Waits until a signed checkpoint covers what was sent. */
async function leafStands(): Promise<void> {
  const { ledger } = desk.deployment.storage;
  await untilAnswer(async () => {
    if ((await ledger.pending(1)).length > 0) return null;
    const { size } = parseCheckpoint(await (await fetch(`${desk.url}/log/checkpoint`)).text());
    return (await ledger.entries(1, size, size + 1)).length === 0 ? true : null;
  });
}

const openVerifier = (): Promise<Page> => openOffline('verify.html');

/** A page of the package, from disk, in a browser that is offline. */
async function openOffline(name: string): Promise<Page> {
  const path = join(folder, name);
  writeFileSync(path, readZip(file)!.find((one) => one.path === name)!.bytes);
  const context = await desk.browser.newContext({ offline: true });
  const verifier = await context.newPage();
  watched.push(faultsOf(verifier));
  verifier.on('request', (request) => {
    if (!request.url().startsWith('file:')) watched.push([`asked ${request.url()}`]);
  });
  await verifier.goto(pathToFileURL(path).href);
  return verifier;
}

async function photoWithPlace(): Promise<Buffer> {
  const IFD3 = { GPSLatitudeRef: 'N', GPSLatitude: '45/1 48/1 0/1' };
  const photo = sharp({ create: { width: 320, height: 240, channels: 3, background: '#7a5' } }).jpeg();
  return photo.withExif({ IFD0: { Make: 'CanaryCam' }, IFD3 }).toBuffer();
}

function capture(): Buffer {
  const facts = {
    profile: 'data-package',
    title: 'An offer',
    mainPageUrl: 'https://example.org/offer',
    resources: [{}],
  };
  return Buffer.from(zipSync({ 'datapackage.json': Buffer.from(JSON.stringify(facts)) }));
}
