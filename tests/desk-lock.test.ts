// Locking, on every screen: afterwards neither the page nor anything that its script can still reach holds a
// word of a case. The look goes through a whole snapshot of the heap, and is seen to find the words before
// locking.
import { strict as assert } from 'node:assert';
import { after, before, test } from 'node:test';
import type { CDPSession, Page } from 'playwright-core';
import { findChromium } from './chromium.ts';
import { tell } from './person.ts';
import { waitUntil } from './until.ts';
import { startWorkspace, type Workspace } from './workspace.ts';

const skip = findChromium() === null && 'no Chromium';
/** No selector names it: Playwright would carry it into the page itself. */
const canary = 'quetzalfinch';
let desk: Workspace;
let page: Page;
let faults: string[];
let inspector: CDPSession;

before(async () => {
  if (skip) return;
  desk = await startWorkspace();
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

/** How often the canary stands in what the page's script can reach. */
async function countInHeap(): Promise<number> {
  const chunks: string[] = [];
  const take = ({ chunk }: { chunk: string }) => void chunks.push(chunk);
  inspector.on('HeapProfiler.addHeapSnapshotChunk', take);
  await inspector.send('HeapProfiler.collectGarbage');
  await inspector.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  inspector.off('HeapProfiler.addHeapSnapshotChunk', take);
  const { strings } = JSON.parse(chunks.join('')) as { strings: string[] };
  return strings.filter((text) => text.toLowerCase().includes(canary)).length;
}

async function openCase(): Promise<void> {
  await page.locator('.views button').nth(1).click();
  await page
    .locator('[data-row]', { hasText: 'Not opened yet' })
    .or(page.locator('[data-row]'))
    .first()
    .waitFor();
  const rows = page.locator('[data-row]');
  for (let at = 0; at < (await rows.count()); at++) {
    await rows.nth(at).click();
    await page.locator('.talk .person .text').first().waitFor();
    if ((await page.locator('.talk').innerText()).includes(canary)) return;
  }
  assert.fail('the case is in the list');
}

const goTo = (name: string) => page.locator('.top').getByRole('button', { name, exact: true }).click();
const type = (field: string, text: string) => page.locator(field).fill(`${text} ${canary}`);

/** What is done on each screen before locking. The case is open beside each. */
const screens: Readonly<Record<string, () => Promise<void>>> = {
  conversation: () => type('#answer', 'Draft of an answer'),
  'case file': async () => {
    await page.locator('#case-tab').click();
    await page.locator('[data-add=contact]').click();
    await type('#case-words', 'Typed');
  },
  search: async () => {
    await page.keyboard.press('Escape');
    await page.locator('#find').fill(canary.slice(0, 8));
    await page.locator('.found [data-row]').first().waitFor();
  },
  'evidence package': async () => {
    await page
      .getByRole('button', { name: /evidence package/i })
      .first()
      .click();
    await page.locator('.evidence').waitFor();
  },
  'New case': async () => {
    await goTo('New case');
    await type('#take-words', 'A call');
  },
  export: async () => {
    await page.locator('[data-export]').click();
    await page.locator('dialog[open]').waitFor();
    await page.keyboard.press('Escape');
  },
  Tasks: () => goTo('Tasks'),
  Outreach: () => goTo('Outreach'),
  Settings: () => goTo('Settings'),
};
/** Rooms of a supervisor, who reads the case too; all but the list come in the script of late rooms. */
const supervisorRooms = ['members', 'organisation', 'campaigns', 'figures', 'warnings', 'audit', 'requests'];

const cases: readonly (readonly [string, string, () => Promise<void>])[] = [
  ...Object.entries(screens).map(([name, work]) => [name, 'mila', work] as const),
  ...supervisorRooms.map((place) => [place, 'ana', () => enterPlace(place)] as const),
];

async function enterPlace(place: string): Promise<void> {
  const button = page.locator(`[data-place=${place}]`);
  // Warnings are for organisations of sex workers alone: the invented supervisor may have none.
  if (place === 'warnings' && (await button.count()) === 0) return;
  await button.click();
  await page.locator(`body[data-screen=${place}] main h1`).first().waitFor({ state: 'attached' });
}

for (const [name, member, work] of cases)
  test(`locked on ${name}: nothing of the case can be reached`, { skip }, async () => {
    await desk.unlock(page, member);
    await goTo('Inbox');
    if (!(await page.locator('.talk-pane').isVisible())) await openCase();
    await page.locator('.talk .person .text, .things').first().waitFor();
    await work();
    assert.ok((await countInHeap()) > 0, 'open, it is found: the look works');
    await page.locator('.top .lock').click();
    await page.locator('[name=password]').waitFor();
    assert.ok(!(await page.content()).toLowerCase().includes(canary), 'the page');
    // What was typed is sealed and sent first; then the page lets go of it.
    await waitUntil(async () => (await countInHeap()) === 0);
    assert.deepEqual(faults, []);
  });
