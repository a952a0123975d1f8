// A linkage study at two desks in Chromium: one server evaluates, another links, the organisations run the very commands that the screens show, and the analyst
// opens what comes out and estimates from it.
import { strict as assert } from 'node:assert';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import { listCsv, listsWithTruth } from '../packages/statistics/src/linkage/simulated.ts';
import { findChromium } from './chromium.ts';
import { type Invented, startInvented } from './invented.ts';
import { axeFindsNothing, faultsOf, startWorkspace, unlock, type Workspace } from './workspace.ts';

const main = fileURLToPath(new URL('../apps/cli/src/main.ts', import.meta.url));
/** One that a shell would take apart. */
const lists = ['police', 'ngo', 'border guard'];
const dayMs = 86_400_000;
const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10);
const until = dayOf(Date.now() + 30 * dayMs);

async function turnOn({ deployment: { storage } }: Invented): Promise<string> {
  const review = {
    feature: 'linkage' as const,
    lawyer: 'A. Example',
    office: 'Example & Partners',
    reviewed: dayOf(Date.now()),
    basis: 'An invented law of an invented country lets invented organisations be counted.',
    until: dayOf(Date.now() + 300 * dayMs),
  };
  const made = await storage.legalReviews.record(review, 'a'.repeat(32));
  assert.ok(made.ok && (await storage.legalReviews.confirm(made.id, 'b'.repeat(32))).ok);
  return made.id;
}

describe('linkage studies at the desk', { skip: findChromium() === null && 'no Chromium', timeout: 300_000 }, () => {
  let evaluator: Workspace;
  let linker: Invented;
  let folder: string;
  const ends: (() => Promise<void>)[] = [];
  const given = listsWithTruth(500, [0.4, 0.3, 0.35], 3);
  before(async () => {
    evaluator = await startWorkspace();
    linker = await startInvented({ after: (end) => ends.push(end) });
    folder = mkdtempSync(join(tmpdir(), 'heed-linkage-'));
    for (const [n, list] of lists.entries()) writeFileSync(join(folder, `${list}.csv`), listCsv(given.lists[n]!));
  });
  after(async () => {
    for (const end of ends) await end();
    await evaluator?.end();
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  });

  /** A supervisor at the desk of a server, in the room of linkage studies. */
  const enter = async (place: Invented, size = { width: 1280, height: 900 }) => {
    const context = await evaluator.browser.newContext({ viewport: size });
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    const faults = faultsOf(page);
    await page.goto(`${place.url}/desk`);
    await unlock(page, place.logIns.find(({ role }) => role === 'supervisor')!);
    await toRoom(page);
    return { page, faults };
  };
  const toRoom = async (page: Page) => {
    if (await page.locator('.menu-button').isVisible()) await page.locator('.menu-button').click();
    await page.getByRole('button', { name: 'Figures', exact: true }).click();
    await page.getByRole('button', { name: 'Link lists' }).click();
    await page.getByRole('heading', { name: 'Linkage studies' }).waitFor();
  };
  const part = (page: Page, summary: string) => page.locator('summary', { hasText: summary });
  const saved = async (page: Page, button: Locator): Promise<string> => {
    const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
    const path = join(folder, `${Math.random().toString(36).slice(2)}-${file.suggestedFilename()}`);
    await file.saveAs(path);
    return path;
  };
  const commandFor = async (page: Page, list: string): Promise<string> => {
    const one = page.locator('.things > li').filter({ has: page.getByRole('heading', { name: list, exact: true }) });
    return one.locator('.command').innerText();
  };
  /** In a shell, as it stands on the screen, but for where Heed and the list are. */
  const runs = (command: string, list: string) =>
    new Promise<void>((resolve, reject) => {
      const said = command
        .replace(/^npm run heed --/, `"${process.execPath}" "${main}"`)
        .replace('LIST.csv', `"${list}.csv"`);
      const child = spawn('sh', ['-c', said], { env: { ...process.env, INIT_CWD: folder } });
      let error = '';
      child.stderr.on('data', (more) => (error += more));
      child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`${said}\n${error}`))));
    });

  test('without a legal review the room says what is missing, and asks the server nothing of studies', async () => {
    const { page, faults } = await enter(evaluator);
    await page.getByText('Linkage is off: no legal review of it stands. A supervisor records one').waitFor();
    assert.equal(await page.locator('.linkage :is(form, details, button)').count(), 0);
    await axeFindsNothing(page, 'linkage without a legal review');
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  test('three lists become counts, and an estimate, over two desks', async () => {
    await turnOn(evaluator);
    await turnOn(linker);
    const evaluating = await enter(evaluator);
    await evaluating.page.getByText('There is no study.').waitFor();
    await part(evaluating.page, 'Open a study').click();
    await evaluating.page.locator('#study-lists').fill(lists.join('\n'));
    await evaluating.page.locator('#study-records').selectOption('256');
    await evaluating.page.locator('#study-until').fill(until);
    await evaluating.page.getByRole('button', { name: 'Open the study' }).click();
    await evaluating.page.getByText('Opened. Save the study’s file').waitFor();
    const file = await saved(
      evaluating.page,
      evaluating.page.getByRole('button', { name: 'Save linkage.study.json' }).first(),
    );
    const evaluate = await Promise.all(lists.map((list) => commandFor(evaluating.page, list)));

    const linking = await enter(linker);
    await part(linking.page, 'Take a study').click();
    await linking.page.locator('#take-file').setInputFiles(file);
    const digits = createHash('sha256').update(readFileSync(file)).digest('hex').match(/.{4}/g)!.join(' ');
    for (const { page } of [evaluating, linking]) await page.getByText(digits).waitFor();
    await linking.page.getByRole('button', { name: 'The digits are the same: take the study' }).click();
    await linking.page.getByText('Taken. Hand over the invitations').waitFor();
    const finalise = await Promise.all(lists.map((list) => commandFor(linking.page, list)));

    for (const [n, list] of lists.entries()) {
      await runs(evaluate[n]!, list);
      await runs(finalise[n]!, list);
    }
    await linking.page.getByRole('button', { name: 'Look again' }).click();
    await linking.page.getByRole('button', { name: 'Join …' }).click();
    await linking.page.getByRole('button', { name: 'Join and erase the tokens' }).click();
    await linking.page.getByText('Joined. The tokens are erased.').waitFor();
    const rows = await linking.page.locator('.linkage table').last().locator('tbody tr').allInnerTexts();
    assert.deepEqual(
      rows.slice(0, 7).map((row) => Number(row.split('\t')[1])),
      [...given.truth].slice(1).map((count) => count - (count % 10)),
    );
    assert.deepEqual([...evaluating.faults, ...linking.faults], []);
  });
});
