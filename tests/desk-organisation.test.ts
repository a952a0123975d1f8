// The desk in a real browser: Organisation in pages with addresses, and two who save the same page.
import { strict as assert } from 'node:assert';
import { after, before, test } from 'node:test';
import { ApiError } from '@heed/api/client';
import type { Page } from 'playwright-core';
import { findChromium } from './chromium.ts';
import { signIn, updateOrganisation } from './member.ts';
import { nightTest } from './night.ts';
import { axeFindsNothing, startWorkspace, type Workspace } from './workspace.ts';

const skip = findChromium() === null && 'no Chromium';
let desk: Workspace;
before(async () => {
  if (!skip) desk = await startWorkspace();
});
after(() => desk?.end());

const current = (page: Page) => page.locator('main [data-page][aria-current=page]').getAttribute('data-page');
const enter = async (screen: string) => {
  const entered = await desk.newPage();
  await desk.unlock(entered.page, 'ana');
  await entered.page.locator(`[data-place=${screen}]`).click();
  await entered.page.locator('[data-page]').first().waitFor();
  return entered;
};

const pagesKnow = (screen: string, pages: readonly string[]) => async () => {
  const { page, faults } = await enter(screen);
  assert.deepEqual(
    await page.locator('[data-page]').evaluateAll((all) => all.map((one) => one.getAttribute('data-page'))),
    pages,
  );
  const [addresses, titles] = [new Set<string>(), new Set<string>()];
  for (const name of pages) {
    await page.locator(`[data-page=${name}]`).click();
    assert.equal(await current(page), name);
    assert.match(page.url(), /\/desk#[0-9a-z]+$/, 'the address says nothing');
    addresses.add(page.url());
    titles.add(await page.title());
    await page.waitForLoadState('networkidle');
    await axeFindsNothing(page, `${screen}, ${name}`);
  }
  assert.equal(addresses.size, pages.length);
  assert.equal(titles.size, pages.length);
  await page.goBack();
  assert.equal(await current(page), pages.at(-2));
  await page.goForward();
  assert.equal(await current(page), pages.at(-1));
  await page.locator('.top .lock').click();
  await desk.unlock(page, 'ana');
  await page.locator('[data-page]').first().waitFor();
  assert.equal(await current(page), pages.at(-1));
  await page.locator(`[data-place=${screen}]`).click();
  assert.equal(await current(page), pages[0]);
  assert.deepEqual(faults, []);
  await page.context().close();
};

test(
  'each page has an address and a title, and Back, Forward and a lock know it: members',
  { skip },
  pagesKnow('members', ['list', 'keys', 'recovery', 'restore', 'certificates']),
);
for (const [screen, pages] of Object.entries({
  organisation: ['profile', 'modules', 'desks', 'hours', 'roster', 'reviews', 'service'],
  figures: ['records', 'publish', 'service', 'lists', 'linkage', 'take'],
}))
  nightTest(
    `each page has an address and a title, and Back, Forward and a lock know it: ${screen}`,
    { skip },
    pagesKnow(screen, pages),
  );

nightTest('a desk that was chosen stays chosen on the next page', { skip }, async () => {
  const { page } = await enter('organisation');
  await page.locator('[data-page=hours]').click();
  await page.locator('[data-desk-page=lantern]').click();
  await page.locator('[data-page=roster]').click();
  await page.locator('[data-desk-page=lantern][aria-current=page]').waitFor();
  await page.context().close();
});

const organisation = () => desk.deployment.organisation();

test('two who save two pages take nothing from each other', { skip }, async () => {
  const { page } = await enter('organisation');
  await page.locator('#organisation-contact').fill('One');
  const ana = await signIn(desk.url, desk.logIns[0]!);
  const { organisation: profile } = await ana.api.call('session.read', {});
  const desks = profile.desks.map((one) => ({ ...one, replyWithinOpenHours: 33 }));
  await updateOrganisation(ana, { ...profile, desks });
  await page.locator('main [type=submit]').click();
  await page.locator('.notice .note').waitFor();
  assert.equal(organisation().contact, 'One');
  assert.equal(organisation().desks[0]!.replyWithinOpenHours, 33);
  await page.context().close();
});

test('a profile that lacks a desk is refused: its conversations would be nobody’s', { skip }, async () => {
  const ana = await signIn(desk.url, desk.logIns[0]!);
  const { organisation: profile } = await ana.api.call('session.read', {});
  await assert.rejects(
    updateOrganisation(ana, { ...profile, desks: profile.desks.slice(1) }),
    (error: unknown) => error instanceof ApiError && /harbour/.test(error.problem?.detail ?? ''),
  );
  assert.equal(organisation().desks.length, profile.desks.length);
});

test('where a colleague saved the same page, the member chooses', { skip }, async () => {
  const { page, faults } = await enter('organisation');
  const contact = page.locator('#organisation-contact');
  await contact.fill('Typed here');
  const ana = await signIn(desk.url, desk.logIns[0]!);
  const { organisation: profile } = await ana.api.call('session.read', {});
  await updateOrganisation(ana, { ...profile, contact: 'Saved there' });
  await page.locator('main [type=submit]').click();
  await page.locator('[data-stale]').waitFor();
  await axeFindsNothing(page, 'saved by a colleague');
  assert.equal(await contact.inputValue(), 'Typed here');
  assert.equal(organisation().contact, 'Saved there');
  await page.locator('[data-act=keep-own]').click();
  await page.locator('[data-stale]').waitFor({ state: 'detached' });
  await page.locator('main [type=submit]').click();
  await page.locator('.notice .note').waitFor();
  assert.equal(organisation().contact, 'Typed here');
  assert.deepEqual(faults, []);
  await page.context().close();
});

nightTest('closed days are fields, and a day that ends before it begins is named', { skip }, async () => {
  const { page, faults } = await enter('organisation');
  await page.locator('[data-page=hours]').click();
  await page.locator('[data-add-row=closures]').click();
  const at = organisation().desks[0]!.closures.length;
  await page.locator(`[id="closures.${at}.from"]`).fill('2026-12-24');
  assert.equal(await page.locator(`[id="closures.${at}.to"]`).inputValue(), '2026-12-24', 'most are one day');
  await page.locator(`[id="closures.${at}.to"]`).fill('2026-12-20');
  await page.locator('main [type=submit]').click();
  await page.locator(`[id="closures.${at}.to"][aria-invalid=true]:focus`).waitFor();
  await page.locator(`[id="closures.${at}.to"]`).fill('2026-12-26');
  await page.locator('main [type=submit]').click();
  await page.locator('.notice .note').waitFor();
  assert.deepEqual(organisation().desks[0]!.closures.at(-1), { from: '2026-12-24', to: '2026-12-26' });
  assert.deepEqual(faults, []);
  await page.context().close();
});
