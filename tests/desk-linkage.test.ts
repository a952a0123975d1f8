// Linkage at the desk in Chromium: the analyst makes keys, opens what a linker's command sealed to them, and
// estimates from it; how often linking errs.
import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { makeAnalystKey } from '@heed/envelope/keys';
import { sealTable } from '@heed/envelope/seal';
import type { Locator, Page } from 'playwright-core';
import { inChromium } from './browsers.ts';
import { findChromium } from './chromium.ts';
import { turnOn } from './filled.ts';
import { nightTest } from './night.ts';
import { commandFile } from './program.ts';
import { axeFindsNothing, faultsOf, startWorkspace, unlock, type Workspace } from './workspace.ts';

const lists = ['police', 'ngo', 'border guard'];

describe('linkage studies at the desk', {
  skip: findChromium() === null && 'no Chromium',
  timeout: 300_000,
}, () => {
  let place: Workspace;
  let folder: string;
  before(async () => {
    place = await startWorkspace();
    folder = mkdtempSync(join(tmpdir(), 'heed-linkage-'));
  });
  after(async () => {
    await place?.end();
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  });

  /** A supervisor at the desk, in the room of linkage studies. */
  const enter = async (size = { width: 1280, height: 900 }) => {
    const context = await place.browser.newContext({ viewport: size });
    const page = await context.newPage();
    const faults = faultsOf(page);
    await page.goto(`${place.url}/desk`);
    await unlockAsSupervisor(page);
    await goToRoom(page);
    return { page, faults };
  };
  const goToRoom = async (page: Page) => {
    if (await page.locator('.menu-button').isVisible()) await page.locator('.menu-button').click();
    await page.locator('[data-place=figures]').click();
    await page.getByRole('button', { name: 'Link lists' }).click();
    await page.getByRole('heading', { name: 'Linkage studies' }).waitFor();
  };
  const unlockAsSupervisor = (page: Page) =>
    unlock(page, place.logIns.find(({ role }) => role === 'supervisor')!);
  const lockAndReturn = async (page: Page) => {
    await page.locator('.top .lock').click();
    await unlockAsSupervisor(page);
    await goToRoom(page);
  };
  const part = (page: Page, summary: string) => page.locator('summary', { hasText: summary });
  const saved = async (page: Page, button: Locator): Promise<string> => {
    const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
    const path = join(folder, `${Math.random().toString(36).slice(2)}-${file.suggestedFilename()}`);
    await file.saveAs(path);
    return path;
  };

  test('without a legal review the room says what is missing, and offers nothing', async () => {
    const { page, faults } = await enter();
    await page.getByText('Linkage is off: it has no valid legal review. A supervisor records one').waitFor();
    assert.equal(await page.locator('.linkage :is(form, details, button)').count(), 0);
    await axeFindsNothing(page, 'linkage without a legal review');
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  /** Makes the analyst's keys; the passphrase is put away, and shown no more. */
  const makesKeys = async (page: Page) => {
    await part(page, 'Make the analyst’s keys').click();
    await page.getByRole('button', { name: 'Make a key pair' }).click();
    const passphrase = await page.locator('.linkage .secret').innerText();
    const recipient = await saved(page, page.getByRole('button', { name: 'Save analyst.recipient' }));
    const key = await saved(page, page.getByRole('button', { name: 'Save analyst.key.age' }));
    assert.match(readFileSync(recipient, 'utf8'), /^age1pq1\w{1952}\n$/);
    assert.ok(!readFileSync(key).includes('AGE-SECRET-KEY'), 'the key is sealed');
    await page.getByRole('button', { name: 'Put it away' }).click();
    await page.getByRole('button', { name: 'Yes, put it away' }).click();
    assert.equal(await page.getByText(passphrase).count(), 0, 'a passphrase is shown once');
    return { passphrase, recipient, key };
  };
  test('keys are made and shown once; what is sealed to them opens, and gives an estimate', async () => {
    await turnOn(place.deployment, 'linkage');
    const { page, faults } = await enter();
    const { passphrase, recipient, key } = await makesKeys(page);
    const rows = ['1,0,0,20', '0,1,0,30', '0,0,1,40', '1,1,0,5', '1,0,1,6', '0,1,1,7', '1,1,1,2'];
    const csv = `${lists.join(',')},people\n${rows.join('\n')}\n`;
    const table = join(folder, 'linkage.table.age');
    writeFileSync(table, await sealTable(readFileSync(recipient, 'utf8').trim(), csv));
    await opensTable(page, { table, key, recipient, passphrase });
    await page.getByRole('button', { name: 'Estimate from it' }).click();
    assert.equal((await page.locator('#lists-table').inputValue()).split('\n')[0], `${lists.join()},people`);
    await page.getByText(`110 people on 3 lists: ${lists.join(', ')}.`).waitFor();

    await lockAndReturn(page);
    await part(page, 'Open an exact table').click();
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await page.getByText('Choose both files first.').waitFor();
    const estimate = page.getByRole('button', { name: 'Estimate from it' });
    assert.equal(await estimate.count(), 0, 'no opened table outlives the lock');
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  nightTest(
    'on a phone nothing moves sideways, and no part has a fault',
    inChromium(async () => {
      await turnOn(place.deployment, 'linkage');
      const { page, faults } = await enter({ width: 320, height: 700 });
      for (const summary of ['Make the analyst', 'Open an exact table', 'How often linking errs'])
        await part(page, summary).click();
      await axeFindsNothing(page, 'the parts of linkage on a phone');
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
      assert.deepEqual(faults, []);
      await page.context().close();
    }),
  );

  /** Nothing is asked of the server meanwhile but what the desk asks each minute. */
  async function opensTable(
    page: Page,
    files: Readonly<Record<'table' | 'key' | 'recipient' | 'passphrase', string>>,
  ): Promise<void> {
    const requests: string[] = [];
    page.on('request', (request) =>
      requests.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`),
    );
    await part(page, 'Open an exact table').click();
    const open = page.getByRole('button', { name: 'Open', exact: true });
    await open.click();
    await page.getByText('Choose both files first.').waitFor();
    await page.locator('#table-file').setInputFiles(files.table);
    await page.locator('#key-file').setInputFiles(files.key);
    await page.locator('#key-passphrase').fill('NOT-IT');
    await open.click();
    // Each try costs a second of memory-hard work, many on a busy machine.
    const slow = { timeout: 90_000 };
    await page.getByText(/^This passphrase does not open \S+analyst.key.age\./).waitFor(slow);
    await page.locator('#key-passphrase').fill(files.passphrase.toLowerCase().replaceAll('-', ' '));
    await page.locator('#key-passphrase').press('Enter');
    await page.getByText(`Opened: ${lists.join(', ')}.`).waitFor(slow);
    await axeFindsNothing(page, 'an opened table');
    // The question that the workspace asks every few seconds holds nothing of the files.
    const allowedRequest = /^GET \S+\/api\/\S+ $|^POST \S+\/api\/desk\/watch \{"open":null\}$/;
    assert.deepEqual(
      requests.filter((one) => !allowedRequest.test(one)),
      [],
    );
    const other = join(folder, 'other.key');
    writeFileSync(other, `${(await makeAnalystKey()).identity}\n`);
    await page.locator('#key-file').setInputFiles(other);
    await open.click();
    await page.getByText('it was sealed to another analyst').waitFor();
    await page.locator('#key-file').setInputFiles(files.recipient);
    await open.click();
    await page.getByText('This is no analyst’s key').waitFor();
    await page.locator('#key-file').setInputFiles(files.key);
    await page.locator('#key-passphrase').fill(files.passphrase);
    await open.click();
    await page.getByText(`Opened: ${lists.join(', ')}.`).waitFor();
  }

  nightTest(
    'judged pairs give rates as the command prints them, and what cannot be read is said',
    async () => {
      const judged =
        'kind,of,first,second,same\nlinked,300,2,3,yes\nlinked,300,4,4,no\nnear,40,2,9,no\nnear,40,5,6,yes\n';
      writeFileSync(join(folder, 'pairs.csv'), judged);
      const printed = spawnSync(
        process.execPath,
        [commandFile, 'evidence', 'link', 'error', 'pairs.csv', '--json'],
        {
          env: { ...process.env, INIT_CWD: folder },
          encoding: 'utf8',
        },
      );
      const { page, faults } = await enter();
      await part(page, 'How often linking errs').click();
      const bad = Buffer.from(judged.replace('9,no', '9,maybe'));
      await page
        .locator('#pairs-file')
        .setInputFiles({ name: 'pairs.csv', mimeType: 'text/csv', buffer: bad });
      await page.getByText("pairs.csv cannot be used: line 4 needs 'yes', 'no' or nothing").waitFor();
      await page.locator('#pairs-file').setInputFiles(join(folder, 'pairs.csv'));
      await page.getByRole('row', { name: /^wrong 50\.0% \d+\.\d% to \d+\.\d%$/ }).waitFor();
      const path = await saved(page, page.getByRole('button', { name: 'Save as JSON' }));
      const text = readFileSync(path, 'utf8');
      assert.equal(text, `${JSON.stringify(JSON.parse(text), null, 2)}\n`);
      // The last digit of a logarithm is the engine's own.
      const near = (_: string, value: unknown) =>
        typeof value === 'number' ? Number(value.toPrecision(10)) : value;
      assert.deepEqual(JSON.parse(text, near), JSON.parse(printed.stdout, near));
      assert.deepEqual(faults, []);
      await page.context().close();
    },
  );

  test('a room that does not arrive is said, and comes when it is asked for again', async () => {
    const { page } = await place.newPage(await place.browser.newContext());
    await page.route(/\/assets\/late-rooms/, (route) => route.abort());
    await place.unlock(page, 'ana');
    await page.locator('[data-place=figures]').click();
    await page.getByText('This part of the desk did not arrive.').waitFor();
    await page.unroute(/\/assets\/late-rooms/);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('button', { name: 'Link lists' }).click();
    await page.getByRole('heading', { name: 'Linkage studies' }).waitFor();
    assert.equal(
      await page.evaluate("'heedDesk' in globalThis"),
      false,
      'nothing of the desk is left to be found',
    );
    await page.context().close();
  });
});
