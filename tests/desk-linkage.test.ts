// A linkage study at two desks in Chromium: one server evaluates, another links, the organisations run the
// very commands that the screens show, and the analyst opens what comes out and estimates from it.
import { strict as assert } from 'node:assert';
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { makeAnalystKey } from '@heed/envelope/keys';
import type { Locator, Page } from 'playwright-core';
import { listCsv, listsWithTruth } from '../packages/statistics/src/linkage/simulated.ts';
import { inChromium } from './browsers.ts';
import { findChromium } from './chromium.ts';
import { turnOn } from './filled.ts';
import { type InventedServer, startInvented } from './invented.ts';
import { nightTest } from './night.ts';
import { commandFile } from './program.ts';
import { axeFindsNothing, faultsOf, startWorkspace, unlock, type Workspace } from './workspace.ts';

/** One that a shell would take apart. */
const lists = ['police', 'ngo', 'border guard'];
const dayMs = 86_400_000;
const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10);
const until = dayOf(Date.now() + 30 * dayMs);

describe('linkage studies at the desk', {
  skip: findChromium() === null && 'no Chromium',
  timeout: 300_000,
}, () => {
  let evaluator: Workspace;
  let linker: InventedServer;
  let folder: string;
  const ends: (() => Promise<void>)[] = [];
  let bothOn: Promise<unknown> | undefined;
  const turnBothOn = () => {
    bothOn ??= Promise.all([evaluator, linker].map(({ deployment }) => turnOn(deployment, 'linkage')));
    return bothOn;
  };
  const sample = listsWithTruth(500, [0.4, 0.3, 0.35], 3);
  before(async () => {
    evaluator = await startWorkspace();
    linker = await startInvented({ after: (end) => ends.push(end) });
    folder = mkdtempSync(join(tmpdir(), 'heed-linkage-'));
  });
  after(async () => {
    for (const end of ends) await end();
    await evaluator?.end();
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  });

  /** A supervisor at the desk of a server, in the room of linkage studies. */
  const enter = async (place: InventedServer, size = { width: 1280, height: 900 }) => {
    const context = await evaluator.browser.newContext({ viewport: size });
    const page = await context.newPage();
    const faults = faultsOf(page);
    const requestedPaths: string[] = [];
    page.on('request', (request) => requestedPaths.push(new URL(request.url()).pathname));
    await page.goto(`${place.url}/desk`);
    await asSupervisor(page, place);
    await toRoom(page);
    return { page, faults, requestedPaths };
  };
  const toRoom = async (page: Page) => {
    if (await page.locator('.menu-button').isVisible()) await page.locator('.menu-button').click();
    await page.locator('[data-place=figures]').click();
    await page.getByRole('button', { name: 'Link lists' }).click();
    await page.getByRole('heading', { name: 'Linkage studies' }).waitFor();
  };
  const asSupervisor = (page: Page, { logIns }: InventedServer) =>
    unlock(page, logIns.find(({ role }) => role === 'supervisor')!);
  const locksAndReturns = async (page: Page, place: InventedServer) => {
    await page.locator('.top .lock').click();
    await asSupervisor(page, place);
    await toRoom(page);
  };
  const lookAgain = (page: Page) => page.getByRole('button', { name: 'Look again' }).click();
  /** With the keyboard. */
  const press = async (page: Page, control: Locator) => {
    await control.focus();
    await page.keyboard.press('Enter');
  };
  const part = (page: Page, summary: string) => page.locator('summary', { hasText: summary });
  const saved = async (page: Page, button: Locator): Promise<string> => {
    const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
    const path = join(folder, `${Math.random().toString(36).slice(2)}-${file.suggestedFilename()}`);
    await file.saveAs(path);
    return path;
  };
  const commandFor = async (page: Page, list: string): Promise<string> => {
    const one = page
      .locator('.records > li')
      .filter({ has: page.getByRole('heading', { name: list, exact: true }) });
    return one.locator('.secret').innerText();
  };
  /** In a shell, as it stands on the screen, but for where Heed and the list are. */
  const runs = (command: string, list: string) =>
    new Promise<void>((resolve, reject) => {
      const shellCommand = command
        .replace(/^npm run heed --/, `"${process.execPath}" "${commandFile}"`)
        .replace('LIST.csv', `"${list}.csv"`);
      const child = spawn('sh', ['-c', shellCommand], { env: { ...process.env, INIT_CWD: folder } });
      let error = '';
      child.stderr.on('data', (more) => (error += more));
      child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`${shellCommand}\n${error}`))));
    });

  test('without a legal review the room says what is missing, and asks nothing of studies', async () => {
    const { page, faults, requestedPaths } = await enter(evaluator);
    await page.getByText('Linkage is off: it has no valid legal review. A supervisor records one').waitFor();
    assert.equal(await page.locator('.linkage :is(form, details, button)').count(), 0);
    assert.deepEqual(
      requestedPaths.filter((path) => path.includes('/api/desk/linkage')),
      [],
    );
    await axeFindsNothing(page, 'linkage without a legal review');
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  nightTest(
    'what is wrong with a new study is said at its field; what is typed outlives the lock, and ' +
      'nothing moves sideways',
    inChromium(async () => {
      await turnBothOn();
      const { page, faults } = await enter(evaluator, { width: 320, height: 700 });
      await page.getByText('There is no study.').waitFor();
      await press(page, part(page, 'Open a study'));
      await page.locator('#study-lists').fill('police\npolice');
      await page.locator('#study-analyst').fill('age1notarecipient');
      await press(page, page.getByRole('button', { name: 'Open the study' }));
      for (const says of ['names a list twice', 'needs a day as YYYY-MM-DD', 'needs an age1pq1 recipient'])
        await page.getByText(says).waitFor();
      await page.locator('#study-lists:focus').waitFor();
      await page.locator('#study-lists').fill('police\nngo');
      await page.locator('#study-analyst').fill(`age1pq1${'q'.repeat(1952)}`);
      await page.locator('#study-until').fill(dayOf(Date.now() + 800 * dayMs));
      await press(page, page.getByRole('button', { name: 'Open the study' }));
      await page.getByText('must be a day to come, within 366 days').waitFor();
      await page.locator('#study-until').fill(until);
      await press(page, page.getByRole('button', { name: 'Open the study' }));
      await page.getByText('is no recipient: take the file of the analyst').waitFor();
      assert.equal(await page.locator('#study-lists').inputValue(), 'police\nngo');
      for (const summary of [
        'Take a study',
        'Make the analyst',
        'Open an exact table',
        'How often linking errs',
      ])
        await part(page, summary).click();
      await axeFindsNothing(page, 'the forms of linkage studies on a phone');
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);

      await locksAndReturns(page, evaluator);
      await part(page, 'Open a study').click();
      assert.equal(await page.locator('#study-lists').inputValue(), 'police\nngo');
      assert.deepEqual(faults, []);
      await page.context().close();
    }),
  );

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
  /** Answers with the path of the study's file. */
  const opensStudy = async (page: Page, lists: readonly string[], recipient: string) => {
    await part(page, 'Open a study').click();
    await page.locator('#study-lists').fill(lists.join('\n'));
    await page.locator('#study-records').selectOption({ label: '256' });
    await page.locator('#study-until').fill(until);
    await page.locator('#study-analyst-file').setInputFiles(recipient);
    await page.getByRole('button', { name: 'Open the study' }).click();
    await page.getByText('Opened. Save the study’s file').waitFor();
    assert.equal(await page.locator('#study-lists').inputValue(), '');
    return saved(page, page.getByRole('button', { name: 'Save linkage.study.json' }).first());
  };
  const takesStudy = async (linking: Page, evaluating: Page, lists: readonly string[], file: string) => {
    await part(linking, 'Take a study').click();
    await linking.locator('#take-file').setInputFiles(file);
    const digits = createHash('sha256').update(readFileSync(file)).digest('hex').match(/.{4}/g)!.join(' ');
    for (const page of [evaluating, linking]) await page.getByText(digits).waitFor();
    await linking.getByRole('button', { name: 'The digits are the same: take the study' }).click();
    await linking.getByText('Taken. Hand over the invitations').waitFor();
    await linking.getByText(`Joining waits for ${lists.join(', ')}`).waitFor();
    assert.equal(await linking.getByRole('button', { name: 'Join …' }).count(), 0);
  };
  /** The table of counts is at the linker, rounded down, and the tokens are gone. */
  const joins = async (linking: Page, lists: readonly string[], truth: Iterable<number>) => {
    await lookAgain(linking);
    await linking.getByRole('button', { name: 'Join …' }).click();
    await linking.getByText('the tokens are erased at once, and nothing more is taken').waitFor();
    await linking.getByRole('button', { name: 'Join and erase the tokens' }).click();
    await linking.getByText('Joined. The tokens are erased.').waitFor();
    const counts = [...truth].slice(1).map((count) => count - (count % 10));
    // Another study may be before or behind this one.
    const rows = linking.locator('.linkage table', { hasText: 'rounded down' }).locator('tbody tr');
    await rows.nth(counts.length - 1).waitFor();
    assert.deepEqual(
      (await rows.allInnerTexts()).map((row) => Number(row.split('\t')[1])),
      counts,
    );
    assert.equal(await linking.getByRole('cell', { name: 'joined and erased' }).count(), lists.length);
  };
  /** Erases the key of the evaluator. */
  const closes = async (page: Page) => {
    const { linkage } = evaluator.deployment.storage;
    const before = (await linkage.studies()).length;
    await press(page, page.getByRole('button', { name: 'Close …' }).first());
    await page.getByText('Its key is erased at once').waitFor();
    assert.equal((await linkage.studies()).length, before);
    await press(page, page.getByRole('button', { name: 'Close and erase' }));
    await page.getByText('Closed and erased.').waitFor();
    await page.locator('#linkage-title:focus').waitFor();
    assert.equal((await linkage.studies()).length, before - 1);
  };

  test('keys are made and shown once, a study is opened, taken at another desk, and closed', async () => {
    await turnBothOn();
    const evaluating = await enter(evaluator);
    const { page } = evaluating;
    const { recipient } = await makesKeys(page);
    const two = ['ngo', 'border guard'];
    const file = await opensStudy(page, two, recipient);
    const linking = await enter(linker);
    await takesStudy(linking.page, page, two, file);
    for (const at of [page, linking.page]) assert.match(await commandFor(at, 'border guard'), /heed --/);
    await closes(page);
    assert.deepEqual([...evaluating.faults, ...linking.faults], []);
    await linking.page.context().close();
    await page.context().close();
  });

  nightTest('three lists become counts, and an estimate, over two desks', async () => {
    for (const [n, list] of lists.entries())
      writeFileSync(join(folder, `${list}.csv`), listCsv(sample.lists[n]!));
    const evaluating = await enter(evaluator);
    const { page } = evaluating;
    const { passphrase, recipient, key } = await makesKeys(page);
    const file = await opensStudy(page, lists, recipient);
    const evaluate = await Promise.all(lists.map((list) => commandFor(page, list)));
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Copy the command for ngo' }).click();
    await page.getByText('Copied: the command for ngo.').waitFor();
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), evaluate[1]);
    await axeFindsNothing(page, 'invitations');

    const own = part(page, 'Take a study');
    await own.click();
    await page
      .locator('#take-file')
      .setInputFiles({ name: 'list.json', mimeType: '', buffer: Buffer.from('{}') });
    await page.getByText('list.json is no study’s file, or it was changed.').waitFor();
    await page.locator('#take-file').setInputFiles(file);
    await page.getByRole('button', { name: 'The digits are the same: take the study' }).click();
    await page.getByText('Evaluator and linker must be two parties.').waitFor();
    await page.getByRole('button', { name: 'Take it away' }).click();

    const linking = await enter(linker);
    await takesStudy(linking.page, page, lists, file);
    const finalise = await Promise.all(lists.map((list) => commandFor(linking.page, list)));

    for (const [n, list] of lists.entries()) {
      await runs(evaluate[n]!, list);
      await runs(finalise[n]!, list);
    }
    await lookAgain(page);
    await page.getByText('All lists are evaluated. Once the organisations have finished, close').waitFor();
    assert.equal(await page.getByRole('cell', { name: 'evaluated', exact: true }).count(), 3);
    await press(page, page.getByRole('button', { name: 'Put the invitations away' }));
    await press(page, page.getByRole('button', { name: 'All are handed over' }));
    await page.locator('.records .secret').first().waitFor({ state: 'detached' });

    await joins(linking.page, lists, sample.truth);
    await axeFindsNothing(linking.page, 'a joined study');
    const table = await saved(
      linking.page,
      linking.page.getByRole('button', { name: 'Save linkage.table.age' }).first(),
    );
    await locksAndReturns(linking.page, linker);
    await linking.page.getByText('We link').first().waitFor();
    assert.equal(
      await linking.page.locator('.records .secret').count(),
      0,
      'no invitation outlives the lock',
    );

    await opensTable(page, { table, key, recipient, passphrase });
    await page.getByRole('button', { name: 'Estimate from it' }).click();
    const names = lists.join();
    assert.equal((await page.locator('#lists-table').inputValue()).split('\n')[0], `${names},people`);
    const people = [...sample.truth].reduce((sum, count) => sum + count, 0) - sample.truth[0]!;
    await page.getByText(`${people} people on 3 lists: ${lists.join(', ')}.`).waitFor();

    await locksAndReturns(page, evaluator);
    await part(page, 'Open an exact table').click();
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await page.getByText('Choose both files first.').waitFor();
    assert.equal(
      await page.getByRole('button', { name: 'Estimate from it' }).count(),
      0,
      'nor does an opened table',
    );
    await closes(page);
    assert.deepEqual([...evaluating.faults, ...linking.faults], []);
    await linking.page.context().close();
    await page.context().close();
  });

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
      const { page, faults } = await enter(evaluator);
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
    const { page } = await evaluator.newPage(await evaluator.browser.newContext());
    await page.route(/\/assets\/late-rooms/, (route) => route.abort());
    await evaluator.unlock(page, 'ana');
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

  test('a review that ends meanwhile takes the room away, with the server’s sentence', async () => {
    const { page, faults } = await enter(linker);
    await page.getByText('We link').first().waitFor();
    const [review] = await linker.deployment.storage.legalReviews.list();
    await linker.deployment.storage.legalReviews.end(review!.id);
    await page.getByRole('button', { name: 'Look again' }).click();
    await page.getByText('Linkage is off: it has no valid legal review. A supervisor records one').waitFor();
    assert.deepEqual(faults, []);
    await page.context().close();
  });
});
