// Locking, on every screen: afterwards neither the page nor anything that its script can still reach holds a
// word of a case. The look goes through a whole snapshot of the heap, and is seen to find the words before
// locking.
import { strict as assert } from 'node:assert';
import { after, before, test } from 'node:test';
import type { CDPSession, Page } from 'playwright-core';
import { type Screen, screenNames } from '../apps/desk/src/model/screens.ts';
import { findChromium, startChromium } from './chromium.ts';
import { startFilled, turnOn } from './filled.ts';
import { isLoadedForDay, testOf } from './night.ts';
import { tell } from './person.ts';
import { waitUntil } from './until.ts';
import { startWorkspaceInChromium, type Workspace, workspaceOn } from './workspace.ts';

const skip = findChromium() === null && 'no Chromium';
/** No selector names it: Playwright would carry it into the page itself. */
const canary = 'quetzalfinch';
/** By day nobody visits a screen that needs more than cases. */
const isDay = isLoadedForDay();
let desk: Workspace;
let page: Page;
let faults: string[];
let inspector: CDPSession;

before(async () => {
  if (skip) return;
  desk = isDay ? await startWorkspaceInChromium() : await startWhole();
  await tell(desk.url, {
    desk: 'harbour',
    text: `They took the ${canary} and my passport.`,
    facts: { door: 'self', name: `Name${canary}` },
    files: [],
  });
  ({ page, faults } = await desk.newPage());
  inspector = await page.context().newCDPSession(page);
});
after(() => desk?.end());

/** With a consultation, events and a handbook, and with every feature on. */
async function startWhole(): Promise<Workspace> {
  const place = await startFilled();
  for (const feature of ['warnings', 'linkage', 'offers'] as const) await turnOn(place.deployment, feature);
  return workspaceOn(place, place.end, await startChromium());
}

/**
 * How often the canary stands in what the page's script can reach. A snapshot collects all garbage first, and
 * ends with its strings: the many numbers before them are not read.
 */
async function countInHeap(text = canary): Promise<number> {
  const chunks: string[] = [];
  const take = ({ chunk }: { chunk: string }) => void chunks.push(chunk);
  inspector.on('HeapProfiler.addHeapSnapshotChunk', take);
  await inspector.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  inspector.off('HeapProfiler.addHeapSnapshotChunk', take);
  const snapshot = chunks.join('');
  const { strings } = JSON.parse(`{${snapshot.slice(snapshot.lastIndexOf('\n"strings":['))}`) as {
    strings: string[];
  };
  return strings.filter((one) => one.toLowerCase().includes(text)).length;
}

async function openCase(): Promise<void> {
  await page.locator('.views button').nth(1).click();
  await page.locator('[data-row][data-unopened]').or(page.locator('[data-row]')).first().waitFor();
  // It says so in its line, or nobody has opened it.
  const rows = page.locator('[data-row]');
  const unopened = await rows.evaluateAll((all) => all.map(({ dataset }) => dataset.unopened !== undefined));
  const texts = await rows.allInnerTexts();
  for (const [at, text] of texts.entries()) {
    if (!text.includes(canary) && !unopened[at]) continue;
    await rows.nth(at).click();
    await page.locator('.talk .person .text').first().waitFor();
    if ((await page.locator('.talk').innerText()).includes(canary)) return;
  }
  assert.fail('the case is in the list');
}

const goTo = (name: string) => page.locator('.top').getByRole('button', { name, exact: true }).click();
const type = (field: string, text = 'Typed') => page.locator(field).first().fill(`${text} ${canary}`);
const press = (selector: string) => page.locator(selector).first().click();
/** Opens the first entry of a list. */
const openFirst = () => press('main .rows button');
const part = (name: string) => page.locator('main nav').getByRole('button', { name, exact: true }).click();

async function enter(place: Screen): Promise<void> {
  await press(`[data-place=${place}]`);
  await page.locator(`body[data-screen=${place}] main h1`).first().waitFor({ state: 'attached' });
}

/** What a member does on a screen before locking, by name. */
type Visits = Readonly<Record<string, readonly [member: string, work: () => Promise<void>]>>;
const none = async () => {};

/**
 * Mila, Jo and Ana have the case open beside each screen; who reads no case types the canary. Without a form
 * nothing is typed.
 */
const visits: Readonly<Record<Screen, Visits>> = {
  today: {
    'who waits': ['mila', () => page.locator('[data-section=waits] [data-row]').first().waitFor()],
    'what does not move': ['ana', () => page.locator('[data-promise]').first().waitFor()],
  },
  inbox: {
    conversation: ['mila', () => type('#answer', 'Draft of an answer')],
    'case file': [
      'mila',
      async () => {
        await press('#case-tab');
        await press('[data-add=contact]');
        await type('#case-words');
      },
    ],
    'time line': [
      'mila',
      async () => {
        await press('[data-tab=time]');
        await page.locator('[data-event=message]').first().waitFor();
      },
    ],
    'words to quote': [
      'mila',
      async () => {
        await press('#case-tab');
        await press('[data-add=assessment]');
        await press('[data-act=said]');
        await page.locator('[data-said]').first().selectText();
      },
    ],
    summary: [
      'mila',
      async () => {
        await press('#case-tab');
        await press('[data-act=summary]');
        await press('#summary-messages');
        await page.locator('[data-printed=messages]').waitFor();
      },
    ],
    search: [
      'mila',
      async () => {
        await page.keyboard.press('Escape');
        await page.locator('#find').fill(canary.slice(0, 8));
        await page.locator('.found [data-row]').first().waitFor();
      },
    ],
    'evidence package': [
      'mila',
      async () => {
        const button = page.getByRole('button', { name: /evidence package/i });
        await button.first().click();
        await page.locator('.evidence').waitFor();
      },
    ],
    export: [
      'mila',
      async () => {
        await press('[data-export]');
        await page.locator('dialog[open]').waitFor();
        await page.keyboard.press('Escape');
      },
    ],
  },
  take: {
    'New case': ['mila', () => type('#take-words', 'A call')],
    import: [
      'mila',
      async () => {
        const buffer = Buffer.from(`prs_First_Name,cas_Status\r\nName${canary},Active\r\n`);
        await press('[data-act=files]');
        await page
          .locator('#import-file')
          .setInputFiles({ name: 'cases.csv', mimeType: 'text/plain', buffer });
        await page.getByRole('button', { name: 'Take them over' }).waitFor();
      },
    ],
  },
  tasks: {
    tasks: ['mila', none],
    calendar: [
      'mila',
      async () => {
        await press('[data-page=calendar]');
        await press('[data-whose=desk]');
        await page.locator('[data-day]').first().waitFor();
      },
    ],
  },
  online: {
    'queue of notices': ['mila', none],
    'yearly report': ['ana', () => type('#report-process')],
  },
  outreach: { outreach: ['mila', () => type('#out-material')] },
  members: { members: ['ana', () => type('#invite-name')] },
  organisation: {
    organisation: ['ana', () => type('main form textarea')],
    'a desk': [
      'ana',
      async () => {
        await press('[data-page=desks]');
        await type('#desk-name');
      },
    ],
  },
  campaigns: { campaigns: ['ana', () => type('main input[type=text]')] },
  training: {
    'an open room': [
      'tess',
      async () => {
        await press('.cards button');
        await press('.training .act');
        await page.locator('summary', { hasText: 'Answers on paper' }).click();
        await type('#paper-sheets');
      },
    ],
  },
  consultations: {
    'a new consultation': [
      'edi',
      async () => {
        await press('.consultations > .act');
        await type('[name=title-en]');
      },
    ],
    'proposals of a consultation': [
      'moss',
      async () => {
        await openFirst();
        await part('Proposals');
        await type('.consultations textarea');
      },
    ],
    'paper of a consultation, beside a case': [
      'mila',
      async () => {
        await openFirst();
        await part('Paper');
      },
    ],
  },
  events: {
    'a new event': [
      'edi',
      async () => {
        await press('.events > .act');
        await type('#event-title');
      },
    ],
    'reflections of an event': [
      'moss',
      async () => {
        await page.locator('main .rows button', { hasText: 'Heard at the harbour' }).click();
        await type('.decide textarea');
      },
    ],
  },
  handbook: {
    'a draft': [
      'edi',
      async () => {
        await openFirst();
        await openFirst();
        await type('#why-en');
      },
    ],
  },
  figures: {
    figures: ['ana', none],
    linkage: [
      'ana',
      async () => {
        await page.getByRole('button', { name: 'Link lists' }).click();
        await page.locator('summary', { hasText: 'Open an exact table' }).click();
      },
    ],
  },
  warnings: { warnings: ['ana', () => type('main form textarea')] },
  offers: {
    offers: [
      'ana',
      async () => {
        await page.locator('[data-compare=harbour]').click();
        await page.locator('[data-compared]').waitFor();
      },
    ],
  },
  audit: { audit: ['ana', () => type('#audit-filter')] },
  requests: { requests: ['ana', none] },
  settings: { settings: ['mila', none] },
};

/** Who reads cases has the one with the canary open. */
const readers = ['mila', 'ana'];
/** Who was seen to have it in the heap: once says that the look works. */
const foundFor = new Set<string>();

/** In the page's markup, or in a field. */
async function isOnPage(): Promise<boolean> {
  const fields = await page
    .locator(':is(input:not([type=file]), textarea)')
    .evaluateAll((all) => all.map((field) => (field as HTMLInputElement).value));
  return [await page.content(), ...fields].some((text) => text.toLowerCase().includes(canary));
}

async function locksWithoutTrace(): Promise<void> {
  await page.locator('.top .lock').click();
  await page.locator('[name=password]').waitFor();
  assert.ok(!(await isOnPage()), 'the page');
  // What was typed is sealed and sent first; then the page lets go of it.
  await waitUntil(async () => (await countInHeap()) === 0);
  assert.deepEqual(faults, []);
}

async function lockOn(place: Screen, name: string): Promise<void> {
  const [member, work] = visits[place]?.[name] ?? [];
  assert.ok(member && work, 'what to do on this screen');
  // A test that failed before leaves the page open.
  if (await page.locator('.top').isVisible()) await page.reload();
  await desk.unlock(page, member);
  if (readers.includes(member)) {
    await goTo('Inbox');
    if (!(await page.locator('.talk-pane').isVisible())) await openCase();
    await page.locator('.talk .person .text, .records').first().waitFor();
  }
  if (place !== 'inbox') await enter(place);
  await work();
  if (!readers.includes(member)) assert.ok(await isOnPage(), 'typed');
  else if (!foundFor.has(member)) assert.ok((await countInHeap()) > 0, 'open, it is found: the look works');
  foundFor.add(member);
  await locksWithoutTrace();
}

test('locked on inbox, conversation: nothing of the case can be reached', { skip }, () =>
  lockOn('inbox', 'conversation'),
);

/** Beside the conversation: a list, what was searched, a form that is being filled. */
const dayVisits = ['today, who waits', 'inbox, search', 'take, New case'];
for (const place of screenNames)
  for (const name of Object.keys(visits[place] ?? { 'a screen that no test visits': [] })) {
    const visit = `${place}, ${name}`;
    if (visit === 'inbox, conversation') continue;
    const title = `locked on ${visit}: nothing of the case can be reached`;
    testOf(dayVisits.includes(visit))(title, { skip }, () => lockOn(place, name));
  }

test('whoever logs in right after a lock stays: the end of the session before does not end theirs', {
  skip,
}, async () => {
  const { page: shared } = await desk.newPage();
  await desk.unlock(shared, 'mila');
  await shared.route('**/api/desk/logout', async (route) => {
    // As on a slow line. The browser adds the cookie of the one who is there by then.
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    await route.continue();
  });
  await shared.locator('.top .lock').click();
  const logout = shared.waitForResponse('**/api/desk/logout');
  await desk.unlock(shared, 'jo');
  await logout;
  const next = await shared.waitForResponse('**/api/desk/watch');
  assert.equal(next.status(), 200);
  await shared.locator('.top').waitFor();
  await shared.context().close();
});
