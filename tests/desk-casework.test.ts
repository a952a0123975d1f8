// A member's work on conversations in a real browser: files both ways, a voice, what was seen, two codes of
// one person, a request to delete that was taken back, and an export that opens without Heed.
import { strict as assert } from 'node:assert';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { client } from '@heed/api/client';
import type { Page } from 'playwright-core';
import { findChromium } from './chromium.ts';
import { savedText } from './downloads.ts';
import { nightTest } from './night.ts';
import { comeBack, type SentReport, tell } from './person.ts';
import { commandFile } from './program.ts';
import { untilAnswer } from './until.ts';
import { axeFindsNothing, faultsOf, startWorkspaceInChromium, type Workspace } from './workspace.ts';

const skip = findChromium() === null && 'no Chromium';
let desk: Workspace;
let page: Page;
const watched: string[][] = [];
let folder: string;

before(async () => {
  if (skip) return;
  folder = mkdtempSync(join(tmpdir(), 'heed-casework-'));
  desk = await startWorkspaceInChromium();
  const entered = await desk.newPage();
  page = entered.page;
  watched.push(entered.faults);
  await desk.unlock(page, 'mila');
});
after(async () => {
  await desk?.end();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

/** Opens the one conversation that nobody has opened: its words stand in no list before that. */
async function openNew(words: string): Promise<void> {
  await page.locator('[data-place=inbox]').click();
  await page.locator('[data-view=needs]').click();
  await page.locator('[data-row][data-unopened]').click();
  await page.locator('.talk .person .text', { hasText: words }).waitFor();
}

async function returnWith(code: string): Promise<Page> {
  const back = await (await desk.browser.newContext({ viewport: { width: 390, height: 700 } })).newPage();
  watched.push(faultsOf(back));
  await back.goto(`${desk.url}/return`);
  await back.locator('#code').fill(code);
  await back.locator('#send').click();
  return back;
}

test('files travel both ways: a voice is played at the desk, a file of the answer is fetched at /return', {
  skip,
}, async () => {
  const voice = tone();
  const report = await tell(desk.url, {
    desk: 'harbour',
    text: 'Listen to this.',
    files: [{ name: 'voice.wav', type: 'audio/wav', bytes: voice }],
  });
  await openNew('Listen to this.');
  await page.getByRole('button', { name: 'Fetch sound' }).click();
  const sound = page.locator('audio');
  await sound.evaluate(async (one: HTMLAudioElement) => {
    const end = new Promise((resolve) => one.addEventListener('ended', resolve));
    await one.play();
    await end;
  });
  assert.ok(Math.abs((await sound.evaluate((one: HTMLAudioElement) => one.duration)) - 1) < 0.1);
  await axeFindsNothing(page, 'a voice');

  await page.locator('#answer').fill('Here is the address of the shelter.');
  await page.locator('#attach').setInputFiles([
    { name: 'shelter.txt', mimeType: 'text/plain', buffer: Buffer.from('Door at the back, ring twice.') },
    { name: `${'long'.repeat(60)}.txt`, mimeType: 'text/plain', buffer: Buffer.from('second') },
  ]);
  await page.locator('.say-answer .files li').nth(1).waitFor();
  await page.locator('.say-answer [type=submit]').click();
  await page.locator('.talk .mine').waitFor();

  const back = await returnWith(report.code);
  await back.getByText('Here is the address of the shelter.').waitFor();
  const fetched = back.waitForEvent('download');
  await back.getByRole('button', { name: /shelter\.txt/ }).click();
  // Others can find it on the phone: she is asked first.
  await back.getByRole('button', { name: 'Save it anyway', exact: true }).click();
  assert.equal(await savedText(await fetched), 'Door at the back, ring twice.');

  await back.locator('#text').fill('And my photo, as text.');
  await back
    .locator('details', { has: back.locator('#attachment') })
    .locator('summary')
    .first()
    .click();
  // Text cannot be cleaned of what it says beside its words: she sends it as it is.
  await back.locator('#metadata').check();
  await back
    .locator('#attachment')
    .setInputFiles({ name: 'mine.txt', mimeType: 'text/plain', buffer: Buffer.from('hers') });
  await back.locator('form[action="/return/write"] #send').click();
  await back.getByText('And my photo, as text.').first().waitFor();
  await page.getByRole('button', { name: 'Look for new messages' }).click();
  await page.getByText('And my photo, as text.').first().waitFor();
  const file = page.locator('.talk li li', { hasText: 'file-1.txt' });
  await file.getByRole('button', { name: 'Download …' }).click();
  const saved = page.waitForEvent('download');
  await page.locator('dialog .act').click();
  assert.equal(await savedText(await saved), 'hers');
  await back.context().close();
});

test('what the desk has opened is marked so for the person, and what nobody opened is not', {
  skip,
}, async () => {
  const report = await tell(desk.url, { desk: 'harbour', text: 'Has anybody read me?' });
  const states = async () => {
    const server = client(desk.url);
    await comeBack(server, desk.url, report.keys);
    return (await server.call('conversation.read', {})).messages.map(({ state }) => state);
  };
  assert.deepEqual(await states(), ['sent']);
  const back = await returnWith(report.code);
  await back.locator('[data-messages]', { hasText: 'Sent' }).waitFor();
  // The page asks for news on its own and would show by then that the words were opened.
  const { promise: isSeen, resolve: noteSeen } = Promise.withResolvers<void>();
  await page.route('**/api/desk/watch', async (route) => {
    await isSeen;
    await route.continue();
  });
  await openNew('Has anybody read me?');
  await page.locator('.talk .person', { hasText: 'Not opened before' }).waitFor();
  noteSeen();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  // The desk shows the words as soon as they are open, and says so to the server meanwhile.
  await untilAnswer(async () => ((await states())[0] === 'opened' ? true : null));
  await page.getByRole('button', { name: 'Look for new messages' }).click();
  await page.locator('.talk .person', { hasText: /Opened/ }).waitFor();
  await back.reload();
  await back.locator('#code').fill(report.code);
  await back.locator('#send').click();
  await back.locator('[data-messages]', { hasText: 'Opened' }).waitFor();
  await back.context().close();
});

nightTest(
  'two conversations of one person are linked after a question that tells nothing, and parted again',
  {
    skip,
  },
  async () => {
    await tell(desk.url, { desk: 'harbour', text: 'The first time I write.' });
    await openNew('The first time I write.');
    const number = await page.locator('.side dd.digits').innerText();
    await tell(desk.url, { desk: 'harbour', text: 'I lost my code.', facts: { wroteBefore: true } });
    await openNew('I lost my code.');
    await page.getByRole('button', { name: /^Put into the answer: In which month/ }).click();
    assert.equal(await page.locator('#answer').inputValue(), 'In which month did you write to us first?');
    await page.locator('.say-answer [type=submit]').click();
    await page.locator('.talk .mine').waitFor();
    await page.locator('#link-other').fill(number);
    await page.getByRole('button', { name: 'The same person wrote both' }).click();
    await page.getByText('Linked.', { exact: true }).waitFor();
    await axeFindsNothing(page, 'linked');
    await page.getByRole('button', { name: /^Open the linked conversation/ }).click();
    await page.locator('.talk .person .text', { hasText: 'The first time I write.' }).waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('No longer linked.').waitFor();
    assert.equal(await page.getByText('Linked with').count(), 0);
  },
);

test('a request to delete that was taken back is undone only after a second thought, and the code works ' +
  'again', {
  skip,
}, async () => {
  const report = await tell(desk.url, { desk: 'harbour', text: 'Delete me, or no.' });
  const server = client(desk.url);
  await comeBack(server, desk.url, report.keys);
  await server.call('conversation.delete', {});
  await assert.rejects(comeBack(client(desk.url), desk.url, report.keys));
  await page.locator('[data-view=needs]').click();
  await page.locator('[data-row]', { hasText: 'Deletion asked' }).first().click();
  assert.equal(await page.locator('.talk, .compose, [data-export]').count(), 0, 'nothing of it is shown');
  await page.getByRole('button', { name: 'Keep after all …' }).click();
  await axeFindsNothing(page, 'keep after all');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await assert.rejects(comeBack(client(desk.url), desk.url, report.keys), 'asking is not yet doing');
  await page.getByRole('button', { name: 'Keep after all …' }).click();
  await page.locator('dialog .act').click();
  await page.getByText('Kept. The code works again.').waitFor();
  await comeBack(client(desk.url), desk.url, report.keys);
});

nightTest(
  'an export opens with its passphrase, without the server, words and files whole',
  { skip },
  async () => {
    const bytes = Buffer.from('a file in an export');
    const report: SentReport = await tell(desk.url, {
      desk: 'harbour',
      text: 'For the lawyer.',
      files: [{ name: 'paper.txt', type: 'text/plain', bytes }],
    });
    await openNew('For the lawyer.');
    await page.locator('#answer').fill('We pass it on as you asked.');
    await page.locator('.say-answer [type=submit]').click();
    await page.locator('.talk .mine').waitFor();
    await page.getByRole('button', { name: 'Export …' }).click();
    const saved = page.waitForEvent('download');
    await page.locator('dialog .act').click();
    const file = join(folder, 'export.age');
    await (await saved).saveAs(file);
    const passphrase = await page.locator('.side .care .print').innerText();
    await axeFindsNothing(page, 'export');
    assert.equal(readFileSync(file, 'latin1').slice(0, 22), 'age-encryption.org/v1\n');
    if (existsSync('/usr/bin/age')) openWithAge(file, passphrase);
    const env = { ...process.env, INIT_CWD: folder };
    const heed = (word: string) =>
      execFileSync(process.execPath, [commandFile, 'open', file, '--into', 'opened'], {
        env,
        input: `${word}\n`,
        encoding: 'utf8',
        stdio: 'pipe',
      });
    assert.throws(() => heed(`${passphrase} `.replace(/^./, 'x')));
    const output = heed(passphrase);
    assert.match(output, /For the lawyer\./);
    assert.match(output, /We pass it on as you asked\./);
    assert.ok(!output.includes(report.code));
    const paper = execFileSync('find', [join(folder, 'opened'), '-name', '*paper.txt'], {
      encoding: 'utf8',
    }).trim();
    assert.deepEqual(readFileSync(paper), bytes);
  },
);

test('nothing went wrong in any script, and no policy was broken', { skip }, () => {
  assert.deepEqual(watched.flat(), []);
});

/** Stock `age` asks for the passphrase at a terminal: `script` plays one. What comes out is a tar. */
function openWithAge(file: string, passphrase: string): void {
  const tar = `${file}.tar`;
  execFileSync('script', ['-qec', `age -d -o ${tar} ${file}`, '/dev/null'], {
    input: `${passphrase}\n`,
    timeout: 20_000,
  });
  const names = execFileSync('tar', ['-tf', tar], { encoding: 'utf8' });
  assert.match(names, /conversation\.txt/);
  assert.match(names, /paper\.txt/);
}

/** One second of a quiet tone as a WAV file. */
function tone(): Uint8Array {
  const rate = 8000;
  const wav = Buffer.alloc(44 + rate, 128);
  wav.write('RIFF', 0);
  wav.writeUInt32LE(36 + rate, 4);
  wav.write('WAVEfmt ', 8);
  wav.writeUInt32LE(16, 16);
  wav.writeUInt16LE(1, 20);
  wav.writeUInt16LE(1, 22);
  wav.writeUInt32LE(rate, 24);
  wav.writeUInt32LE(rate, 28);
  wav.writeUInt16LE(1, 32);
  wav.writeUInt16LE(8, 34);
  wav.write('data', 36);
  wav.writeUInt32LE(rate, 40);
  for (let i = 0; i < rate; i++) wav[44 + i] = 128 + Math.round(8 * Math.sin(i / 3));
  return wav;
}
