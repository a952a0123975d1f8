// The person's words and Send are in sight while a worker answers, with everything above the talk that can
// are there at once: danger, a child, a call just stored with its code, a plan of hours, what another desk
// answered, and a message that came meanwhile. Seen is what nothing covers, pixel by pixel.
import { strict as assert } from 'node:assert';
import { after, before, test } from 'node:test';
import { parseCode, type ReportCode } from '@heed/envelope/code';
import type { Page } from 'playwright-core';
import { deriveNatively } from '../apps/server/src/scriptless/queue.ts';
import { findChromium } from './chromium.ts';
import { prepare, writeAgain } from './person.ts';
import { axeFindsNothing, startWorkspaceInChromium, type Workspace } from './workspace.ts';

const skip = findChromium() === null && 'no Chromium';
const within = { timeout: 60_000 };
/** Width, height, and how much of the newest message is in sight at least. */
const screens = [
  [1366, 768, 72],
  [1366, 650, 48],
  [1440, 900, 72],
  [1920, 1080, 72],
  [390, 844, 72],
] as const;
const fourLines = 'I read you.\nYou do not owe anybody.\nAre you alone now?\nOne word is enough.';
let desk: Workspace;
let page: Page;
let jo: Page;
const watched: string[][] = [];
/** What is out of sight, of all states at all sizes. */
const faults: string[] = [];

before(async () => {
  if (skip) return;
  desk = await startWorkspaceInChromium();
  page = await at('mila');
  jo = await at('jo');
});
after(() => desk?.end());

async function at(name: string): Promise<Page> {
  const { page: entered, faults: ofPage } = await desk.newPage();
  watched.push(ofPage);
  await desk.unlock(entered, name);
  return entered;
}

/** Rows of pixels of an element that are on the screen with nothing over them, and its own height. */
const visible = (of: Page, selector: string): Promise<{ rows: number; height: number; top: number }> =>
  of.locator(selector).evaluate((one) => {
    const { x: start, right, top, bottom, height } = one.getBoundingClientRect();
    let rows = 0;
    for (let y = Math.max(0, Math.ceil(top)); y < Math.min(bottom, innerHeight); y++) {
      const hits = [start + 8, (start + right) / 2, right - 8].map((x) => document.elementFromPoint(x, y));
      if (hits.every((hit) => hit !== null && one.contains(hit))) rows++;
    }
    return { rows, height, top };
  });

async function isWhole(of: Page, selector: string, what: string): Promise<void> {
  const { rows, height, top } = await visible(of, selector);
  assert.ok(rows >= Math.floor(height) - 2, `${what}: ${rows} of ${height} px of ${selector}, at y ${top}`);
}

/** A call with danger and a child; its code is on the screen. */
async function takeCall(): Promise<ReportCode> {
  await page.locator('[data-place=take]').click();
  for (const [name, value] of [
    ['danger', 'yes'],
    ['under18', 'yes'],
    ['consent', 'yes'],
  ])
    await page.locator(`[name=${name}][value=${value}]`).check();
  await page.locator('[name=words]').fill('She is 16. He keeps her in a flat by the station.');
  await page.locator('[name=language]').selectOption('en');
  await page.locator('[name=channel]').selectOption({ label: 'Telephone' });
  await page.locator('.case-form [type=submit]').click();
  await page.locator('.digits-aloud').waitFor();
  const parsed = parseCode(await page.locator('.digits-aloud').innerText());
  assert.ok(parsed.ok);
  return parsed.code;
}

async function add(kind: string): Promise<void> {
  await page.locator('#case-tab').click();
  if (!(await page.locator(`[data-add=${kind}]`).isVisible())) await page.locator('[data-act=more]').click();
  await page.locator(`[data-add=${kind}]`).click();
  await page.locator('#case-form-title').waitFor();
}

async function save(): Promise<void> {
  await page.locator('.case-form [type=submit]').click();
  await page.locator('#case-form-title').waitFor({ state: 'detached' });
}

/** She may be reached in two days, at noon. */
async function plan(): Promise<void> {
  await add('safe-contact');
  await says('.case-form > .hint', /an answer waits\. To someone who may be in danger/);
  await page.getByRole('button', { name: 'Add hours' }).click();
  const then = new Date(Date.now() + 2 * 86_400_000);
  const label = new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' }).format(then);
  await page.locator('#case-windows\\.0\\.weekday').selectOption({ label });
  await page.locator('#case-windows\\.0\\.from').fill('12:00');
  await page.locator('#case-windows\\.0\\.to').fill('13:00');
  await page.locator('[name=case-timeZone]').selectOption('UTC');
  await save();
  // Nothing waits on its own in danger.
  await says('.standing', /with each answer you choose whether it goes now or waits/, /waits until then/);
  await says('[data-duty]', /No roster says who is on duty: danger alerts everyone/);
}

/** Notes a fault where the first place of `selector` does not say `words`, or says what is `wrong`. */
async function says(selector: string, words: RegExp, wrong = /^$/): Promise<void> {
  const text = (await page.locator(selector).first().textContent()) ?? '';
  if (!words.test(text) || wrong.test(text)) faults.push(`${selector} says: ${text}`);
}

/** In danger it goes without whoever answers for the child, with the reason. */
async function refer(): Promise<void> {
  await add('referral');
  await says('.case-form > .hint', /What goes out is what consent covers/, /told in this conversation/);
  await page.locator('#case-need').selectOption({ index: 3 });
  await page.locator('#case-to-kind').selectOption('desk');
  await page.locator('#case-to-name').selectOption({ index: 1 });
  await page.locator('#case-words').fill('A bed for a girl, tonight.');
  await page.locator('#case-parts-story').check();
  await page.locator('#case-agreed-person').check();
  await page.locator('#case-agreed-nobody').check();
  await page.locator('#case-agreed-reason').fill('Her life is at risk.');
  await save();
}

async function writeWithFiles(of: Page): Promise<void> {
  await of.locator('#answer').click();
  await of.keyboard.type(fourLines);
  await of.locator('#attach').setInputFiles(
    ['shelter.txt', 'the way from the station to the house.txt'].map((name) => ({
      name,
      mimeType: 'text/plain',
      buffer: Buffer.from('Ring twice.'),
    })),
  );
  await of.locator('.compose .files > li').nth(1).waitFor();
}

/** Waits until what a change of size moves has moved. */
const nextFrame = (of: Page) =>
  of.evaluate(() => new Promise((go) => requestAnimationFrame(() => requestAnimationFrame(go))));

const resize = async (of: Page, width: number, height: number) => {
  await of.setViewportSize({ width, height });
  await nextFrame(of);
};

/** Talk and side scroll each by themselves: the composer, and the other one, stay where they are. */
async function scrollApart(): Promise<void> {
  await resize(page, 1366, 650);
  const places = () =>
    page.evaluate(() => {
      const at = (selector: string) => document.querySelector(selector)!;
      const tops = ['.compose', '.talk-head', '.above'].map((one) => at(one).getBoundingClientRect().top);
      return { tops, talk: at('.talk-scroll').scrollTop, side: at('.side').scrollTop };
    });
  const atNewest = await places();
  assert.ok(atNewest.talk > 0, 'the talk stands at its newest message');
  await page.locator('.side').evaluate((side) => side.scrollTo(0, 100));
  assert.deepEqual(await places(), { ...atNewest, side: 100 });
  await page.locator('.talk-scroll').evaluate((talk) => talk.scrollTo(0, 0));
  assert.deepEqual(await places(), { ...atNewest, talk: 0, side: 100 });
}

/** What must be in sight at each size; what is wrong at any of them is said of all. */
async function look(of: Page, what: string, wholes: readonly string[]): Promise<void> {
  for (const [width, height, least] of screens) {
    await resize(of, width, height);
    const newest = await visible(of, '.talk > li:last-child');
    const send = await visible(of, '.say-answer [type=submit]');
    const words =
      `${what} at ${width}x${height}: ${newest.rows} px of the newest, ` +
      `Send ${send.rows} of ${Math.round(send.height)} at y ${Math.round(send.top)}`;
    if (newest.rows < Math.min(least, Math.floor(newest.height) - 2)) faults.push(words);
    else if (send.rows < Math.floor(send.height) - 2) faults.push(words);
    for (const selector of wholes)
      await isWhole(of, selector, words).catch((fault) => faults.push(fault.message));
  }
}

/** Danger stands and the plan says 'not now': nothing goes or waits before the member says which. */
async function chooseWhenItGoes(): Promise<void> {
  await page.locator('.say-answer [role=alert] button:last-of-type').click();
  const why = page.getByText('Choose above the field whether it goes now or waits.');
  await why.waitFor();
  // On a phone it is whole below the head, and nothing reaches over the edge of the smallest.
  await resize(page, 390, 844);
  const edge = (selector: string, side: 'top' | 'bottom') =>
    page.locator(selector).evaluate((one, of) => one.getBoundingClientRect()[of], side);
  assert.ok((await edge('.talk-pane > .notice', 'top')) >= (await edge('.talk-head', 'bottom')));
  await resize(page, 320, 640);
  assert.ok((await page.locator('.compose').evaluate((one) => one.getBoundingClientRect().right)) <= 320);
  assert.deepEqual(
    await page.locator('[name=timing]').evaluateAll((all) => all.map((one) => one.matches(':checked'))),
    [false, false],
  );
  assert.equal(await page.locator('#answer').inputValue(), fourLines);
  await page.getByLabel('Now, against the plan').check();
  await page.locator('.say-answer [type=submit]').click();
  await page.locator('.talk > li:last-child .text', { hasText: fourLines.split('\n')[0]! }).waitFor(within);
  assert.doesNotMatch(await page.locator('.talk > li:last-child').innerText(), /Waits until/);
  assert.equal(await page.locator('[name=timing]:checked').count(), 0, 'the next answer asks anew');
  // On a phone too, the first press counts, wherever the focus was: nothing moves under the finger.
  await resize(page, 390, 844);
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  const byPlan = page.locator('[name=timing]').last();
  await byPlan.click();
  assert.ok(await byPlan.isChecked());
}

test('her newest words and Send are in sight while four lines and two files are written, whatever stands ' +
  'above the talk', { skip }, async () => {
  const code = await takeCall();
  await plan();
  await refer();
  await jo.locator('#desk-choice').selectOption('lantern');
  await jo.locator('[data-row][data-unopened]').first().click();
  await jo.locator('.talk .person .text', { hasText: 'A bed for a girl' }).waitFor();
  // A referral that came in is answered by a press that is in sight.
  await writeWithFiles(jo);
  const accept = '.above button:text-is("Accepted")';
  await look(jo, 'referral received', [accept, '.above button:text-is("Declined")']);
  await resize(jo, 1366, 768);
  await jo.locator(accept).click();
  await jo.locator('#referral-words').fill('Come at nine.');
  await isWhole(jo, '#referral-words', 'words').catch((fault) => faults.push(fault.message));
  await jo.getByRole('button', { name: 'Send: Accepted' }).click();
  // Whichever browser of the two takes it over.
  await page.locator('section[data-referral]').waitFor({ state: 'attached', ...within });

  await page.locator('[data-tab=talk]').click();
  const report = { keys: await deriveNatively(code, (await prepare(desk.url)).salt) };
  for (const words of ['I can write.', 'He is away until nine.\nThen he comes back.\nTell me what to do.'])
    await writeAgain(desk.url, report, words);
  await page.locator('.talk .text', { hasText: 'until nine' }).waitFor(within);
  await writeWithFiles(page);
  await look(page, 'everything', []);
  await writeAgain(desk.url, report, 'He is at the door.\nI stop.\nDo not write now.\nI come back.');
  await page.locator('.talk .text', { hasText: 'at the door' }).waitFor(within);
  await resize(page, 1366, 768);
  await page.locator('.say-answer [type=submit]').click();
  await page.locator('#unseen').waitFor();
  await look(page, 'collision', [
    '.say-answer [role=alert] button:first-of-type',
    '.say-answer [role=alert] button:last-of-type',
  ]);
  assert.equal(await page.locator('#answer').inputValue(), fourLines);
  assert.deepEqual(faults, []);
  await scrollApart();
  await axeFindsNothing(page, 'everything at once');
  await chooseWhenItGoes();
  // She reads here now; what would go by itself does not go.
  await add('referral');
  await says('[data-tells]', /no message goes automatically/);
  assert.deepEqual(faults, []);
});

test('nothing went wrong in any script, and no policy was broken', { skip }, () => {
  assert.deepEqual(watched.flat(), []);
});
