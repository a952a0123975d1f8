// Leaflets at places: noted at the desk, due ones first, ticked and taken back; two at once, twice, and days
// that cannot be; on a phone too.
import { strict as assert } from 'node:assert';
import { randomBytes } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { inChromium } from '../../../tests/browsers.ts';
import { findChromium } from '../../../tests/chromium.ts';
import { signIn } from '../../../tests/member.ts';
import { axeFindsNothing, startWorkspace, type Workspace } from '../../../tests/workspace.ts';

const dayMs = 86_400_000;

describe('leaflets', { skip: findChromium() === null && 'no Chromium' }, () => {
  let desk: Workspace;
  before(async () => {
    desk = await startWorkspace();
  });
  after(() => desk?.end());
  const dayIn = (days: number) => new Date(Date.now() + days * dayMs).toISOString().slice(0, 10);
  const api = async (name: string) => {
    const logIn = desk.logIns.find(({ email }) => email.startsWith(name))!;
    return (await signIn(desk.url, logIn)).api;
  };
  const plan = (place: string, putOn: string) => ({
    ...{ place, leaflet: 'Card', language: 'hr', count: 30, putOn },
    ...{ lookAfterDays: 30, expiresOn: null, member: null },
  });
  const newId = () => randomBytes(16).toString('hex');

  test(
    'they are noted by hand, due ones stand first, and a tick can be taken back',
    inChromium(async () => {
      const ana = await api('ana');
      await ana.call('leaflets.put', { id: newId(), revision: 0, plan: plan('Clinic', dayIn(-3)) });
      const { page, faults } = await desk.newPage();
      await page.setViewportSize({ width: 390, height: 780 });
      await desk.unlock(page, 'ana');
      await page.locator('[data-place=campaigns]').first().dispatchEvent('click');
      const section = page.locator('[data-section=leaflets]');
      await section.locator('summary').click();
      await page.locator('#leaflets-place').fill('Bar at the port');
      await page.locator('#leaflets-leaflet').fill('Rights, folded');
      await page.locator('#leaflets-language').selectOption('en');
      await page.locator('#leaflets-count').fill('40');
      await page.locator('#leaflets-putOn').fill(dayIn(-40));
      await page.locator('#leaflets-lookAfterDays').fill('30');
      await page.locator('#leaflets-member').selectOption({ index: 1 });
      await axeFindsNothing(page, 'leaflets are noted');
      await page.locator('[data-act=store-leaflets]').click();
      await section.locator('[data-leaflets]').nth(1).waitFor();
      const first = section.locator('[data-leaflets]').first();
      assert.match((await first.textContent()) ?? '', /Bar at the port/);
      assert.equal(await section.locator('[data-due]').count(), 1);
      const id = (await first.getAttribute('data-leaflets'))!;
      const row = section.locator(`[data-leaflets="${id}"]`);
      await row.locator('[data-act=restock]').press('Enter');
      await row.locator('[data-act=restock-undo]').waitFor();
      assert.equal(await section.locator('[data-due]').count(), 0);
      await row.locator('[data-act=restock-undo]').click();
      await section.locator('[data-due]').waitFor();
      await row.locator('[data-act=edit-leaflets]').click();
      assert.equal(await page.locator('#leaflets-count').inputValue(), '40');
      await page.locator('#leaflets-count').fill('55');
      await page.locator('[data-act=store-leaflets]').click();
      await row.getByText('55').waitFor();
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 390);
      assert.deepEqual(faults, []);
      await page.context().close();
    }),
  );

  test('two at once both stand, the same twice is one, and who comes late overwrites nothing', async () => {
    const [ana, colleague] = [await api('ana'), await api('ana')];
    const [a, b] = [newId(), newId()];
    const first = { id: a, revision: 0, plan: plan('One', dayIn(0)) };
    await Promise.all([
      ana.call('leaflets.put', first),
      colleague.call('leaflets.put', { id: b, revision: 0, plan: plan('Two', dayIn(0)) }),
    ]);
    await ana.call('leaflets.put', first);
    const { leaflets } = await ana.call('leaflets.list', {});
    assert.equal(leaflets.filter(({ id }) => id === a).length, 1);
    assert.ok(leaflets.some(({ id }) => id === b));
    await colleague.call('leaflets.put', { ...first, revision: 1, plan: { ...first.plan, count: 9 } });
    await assert.rejects(
      ana.call('leaflets.put', { ...first, revision: 1, plan: { ...first.plan, count: 8 } }),
      { status: 409 },
    );
    for (const wrong of [{ putOn: dayIn(1) }, { count: 0 }, { lookAfterDays: 400 }, { place: ' ' }])
      await assert.rejects(
        ana.call('leaflets.put', { id: newId(), revision: 0, plan: { ...first.plan, ...wrong } }),
        { status: 400 },
      );
    await assert.rejects(ana.call('leaflets.restock', { id: newId(), isRestocked: true }), { status: 404 });
    // Ticked twice on one day, one press takes it back.
    for (const isRestocked of [true, true, false])
      await colleague.call('leaflets.restock', { id: b, isRestocked });
    await ana.call('leaflets.delete', { id: a });
    await ana.call('leaflets.delete', { id: a });
    const later = (await ana.call('leaflets.list', {})).leaflets;
    assert.ok(!later.some(({ id }) => id === a));
    assert.equal(later.find(({ id }) => id === b)?.mayUndo, false);
    const worker = await api('mila');
    await assert.rejects(worker.call('leaflets.list', {}), { status: 403 });
  });
});
