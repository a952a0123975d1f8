// Matching of identifiers across statements, in a real browser: nothing of it without a legal review; with
// one, told beside a statement of the same desk, while the server gets no word of what was looked for.
import { strict as assert } from 'node:assert';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { findChromium } from './chromium.ts';
import { tell } from './person.ts';
import { axeFindsNothing, startWorkspace, type Workspace } from './workspace.ts';

const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10);
const plates = [
  'A grey van, ZG 1234-AB.',
  'zg1234ab stood there again.',
  'She wrote down ZG 1234 AB.',
] as const;

describe('matching of identifiers', { skip: findChromium() === null && 'no Chromium' }, () => {
  let desk: Workspace;
  const rows: string[] = [];
  before(async () => {
    desk = await startWorkspace();
    for (const [n, at] of (['harbour', 'harbour', 'lantern'] as const).entries()) {
      const { keys } = await tell(desk.url, { desk: at, text: `Case ${n}.`, facts: { language: 'en' } });
      const all = await desk.deployment.storage.desk.listConversations({
        desk: at,
        view: 'open',
        member: '',
      });
      rows.push(all.rows.find(({ conversation }) => conversation === keys.conversation)!.id);
    }
  });
  after(() => desk?.end());

  const open = async (page: Page, row: string) => {
    const at = rows.indexOf(row) === 2 ? 'lantern' : 'harbour';
    await page.locator('[data-place=inbox]').click();
    await page.locator('.list select').first().selectOption(at);
    await page.locator('.views button').nth(1).click();
    await page.locator(`[data-row="${row}"]`).click();
    await page.locator('#answer').waitFor();
    await page.locator('#case-tab').click();
  };

  test('without a legal review a statement stands by itself', async () => {
    const { page, faults } = await desk.newPage();
    await desk.unlock(page, 'jo');
    for (const [n, row] of rows.entries()) {
      await open(page, row);
      await page.locator('[data-act=more]').click();
      await page.locator('[data-add=statement]').click();
      await page.locator('#case-words').fill(plates[n]!);
      await page.locator('#case-basis').selectOption({ label: 'Own experience' });
      await page.locator('.case-form [type=submit]').click();
      await page.locator('#case-form-title').waitFor({ state: 'detached' });
      await page.getByText(plates[n]!).waitFor();
    }
    assert.equal(await page.locator('.matches').count(), 0);
    assert.equal(await page.getByText('The same identifier elsewhere').count(), 0);
    assert.deepEqual(faults, []);
    await page.close();
  });

  test(
    'with one, the same plate in another case of this desk is told; of other desks, and by the ' +
      'server, nothing',
    async () => {
      const { legalReviews } = desk.deployment.storage;
      const recorded = await legalReviews.record(
        {
          feature: 'matching',
          lawyer: 'A. Example',
          office: 'Example & Partners',
          reviewed: dayOf(Date.now()),
          basis: 'An invented law of an invented country lets an invented organisation do it.',
          until: dayOf(Date.now() + 86_400_000),
        },
        'a'.repeat(32),
      );
      assert.ok(recorded.ok && (await legalReviews.confirm(recorded.id, 'b'.repeat(32))).ok);
      const { page, faults } = await desk.newPage();
      const requests: string[] = [];
      page.on('request', (request) => requests.push(`${request.url()} ${request.postData() ?? ''}`));
      const orderOf = () =>
        page.locator('[data-row]').evaluateAll((all) => all.map((one) => one.getAttribute('data-row')));
      await desk.unlock(page, 'jo');
      await open(page, rows[0]!);
      const order = await orderOf();
      await page.getByText('No identifier of this statement is in another one that was read.').waitFor();
      await page.getByText('1 case of this desk read').waitFor();
      await page.getByRole('button', { name: 'Read the statements of all cases' }).click();
      await page.getByText('ZG 1234-AB is in 1 other statement that you may read.').waitFor();
      await page.getByText('cases of this desk read').waitFor();
      for (const width of [1280, 390]) {
        await page.setViewportSize({ width, height: 844 });
        await axeFindsNothing(page, `matches at ${width}`);
      }
      await page.setViewportSize({ width: 1280, height: 844 });
      assert.deepEqual(await orderOf(), order, 'no case moves for it');
      assert.ok(
        !requests.some((one) => /1234/.test(one.replace(/"envelope":"[^"]*"/g, ''))),
        'the plate stays in the page',
      );
      await open(page, rows[2]!);
      // Until this case is taken in there is nothing to match.
      await page.getByText('1 case of this desk read').waitFor();
      assert.equal(await page.locator('.matches li').count(), 0, 'nothing of another desk');

      await legalReviews.end(recorded.id);
      await page.locator('.top .lock').click();
      await desk.unlock(page, 'jo');
      await open(page, rows[0]!);
      await page.getByText(plates[0]).waitFor();
      assert.equal(await page.locator('.matches').count(), 0);
      assert.deepEqual(faults, []);
      await page.close();
    },
  );
});
