// What is open in a room of the desk has an address: Back goes from it to the list and Forward returns, the
// form for a new entry too, and after a lock the same is open again.
import { strict as assert } from 'node:assert';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { findChromium } from './chromium.ts';
import { startFilled } from './filled.ts';
import { nightTest, testOf } from './night.ts';
import { type Workspace, workspaceOn } from './workspace.ts';

const skip = findChromium() === null && 'no Chromium';
let desk: Workspace;

before(async () => {
  if (skip) return;
  const place = await startFilled();
  desk = workspaceOn(place, place.end);
});
after(() => desk?.end());

interface Room {
  readonly place: string;
  readonly member: string;
  readonly title: string;
  /** Opens the first entry of the list. */
  readonly entry: string;
  readonly heading: string;
  /** The form for a new entry, by its button. */
  readonly make: string;
  readonly form: string;
}

const rooms: readonly Room[] = [
  {
    place: 'consultations',
    member: 'edi',
    title: '#consultations-title',
    entry: '.rows button',
    heading: '#consultation-title',
    make: '.consultations > .act',
    form: '[name=slug]',
  },
  {
    place: 'events',
    member: 'edi',
    title: '#events-title',
    entry: '.rows button',
    heading: 'h2#event-title',
    make: '.events > .act',
    form: '#event-slug',
  },
  {
    place: 'handbook',
    member: 'edi',
    title: '#handbooks-title',
    entry: '.rows button',
    heading: '#handbook-name',
    make: '.handbook > .act',
    form: '#handbook-slug',
  },
  {
    place: 'training',
    member: 'tess',
    title: '#training-title',
    entry: '.rows button',
    heading: '#room-title',
    make: '.cards button',
    form: '#prepare-title',
  },
];

const isFocused = (page: Page, selector: string) => page.locator(`${selector}:focus`).waitFor();

/** A room that was opened by a click, from a course. */
async function openRoom(page: Page): Promise<void> {
  await page.locator('.cards button').first().click();
  await page.locator('#prepare-title').waitFor();
  await page.locator('.training .act').first().click();
  await page.locator('#room-title').waitFor();
  await page.goBack();
  await page.locator('.rows button').first().waitFor();
}

for (const { place, member, title, entry, heading, make, form } of rooms) {
  testOf(place === 'events')(`Back, Forward and a lock keep what is open: ${place}`, { skip }, async () => {
    const { page, faults } = await desk.newPage();
    await desk.unlock(page, member);
    await page.locator('[data-place=settings]').click();
    await page.locator(`[data-place=${place}]`).click();
    await page.locator(title).waitFor();
    if (place === 'training') await openRoom(page);
    const list = page.url();
    await page.locator(entry).first().click();
    await isFocused(page, heading);
    const open = page.url();
    assert.match(open, /\/desk#[0-9a-z]+$/, 'the address says nothing');
    assert.notEqual(open, list);
    await page.goBack();
    await page.locator(heading).waitFor({ state: 'detached' });
    await isFocused(page, title);
    await page.locator(entry).first().waitFor();
    assert.equal(page.url(), list);
    await page.goForward();
    await page.locator(heading).waitFor();
    assert.equal(page.url(), open);
    await page.locator('.top .lock').click();
    await desk.unlock(page, member);
    await isFocused(page, heading);
    await page.locator(`[data-place=${place}]`).click();
    await page.locator(make).first().click();
    await page.locator(form).waitFor();
    await page.goBack();
    await page.locator(entry).first().waitFor();
    await page.goBack();
    await page.locator(heading).waitFor();
    assert.deepEqual(faults, []);
    await page.context().close();
  });
}

test('a draft of a handbook has its own place inside the handbook', { skip }, async () => {
  const { page, faults } = await desk.newPage();
  await desk.unlock(page, 'edi');
  await page.locator('[data-place=handbook]').click();
  await page.locator('.rows button').first().click();
  await isFocused(page, '#handbook-name');
  await page.locator('.rows button').first().click();
  await page.locator('#handbook-draft').waitFor();
  await page.goBack();
  await isFocused(page, '#handbook-name');
  await page.goForward();
  await page.locator('#handbook-draft').waitFor();
  await page.locator('.top .lock').click();
  await desk.unlock(page, 'edi');
  await page.locator('#handbook-draft').waitFor();
  assert.deepEqual(faults, []);
  await page.context().close();
});

nightTest('what somebody erased meanwhile is said, and the list is one step away', { skip }, async () => {
  const { page } = await desk.newPage();
  await desk.unlock(page, 'edi');
  await page.locator('[data-place=events]').click();
  await page.locator('.rows button').first().waitFor();
  await page.route('**/api/desk/events/*', (route) => route.fulfill({ status: 404, body: '' }));
  await page.locator('.rows button').first().click();
  await page.locator('.notice .warn').waitFor();
  await page.locator('.events > .plain').click();
  await page.locator('.rows button').first().waitFor();
  await page.context().close();
});
