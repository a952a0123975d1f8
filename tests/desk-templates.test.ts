// Lines of a desk's own in Chromium: kept from what was typed, put in where the caret stands, shared with who
// answers at that desk, sealed from the server; and the signature below an answer.
import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import ukrainianBook from '../content/phrases/uk.json' with { type: 'json' };
import { inChromium } from './browsers.ts';
import { findChromium } from './chromium.ts';
import { signIn } from './member.ts';
import { nightTest } from './night.ts';
import { tell } from './person.ts';
import { axeFindsNothing, startWorkspace, type Workspace } from './workspace.ts';

const canary = 'canary-of-our-own';

describe('lines of our own', { skip: findChromium() === null && 'no Chromium' }, () => {
  let desk: Workspace;
  let mila: Awaited<ReturnType<typeof signIn>>;
  before(async () => {
    desk = await startWorkspace();
    await tell(desk.url, { desk: 'harbour', text: 'May I ask you something?', facts: { language: 'pl' } });
    mila = await signIn(desk.url, desk.logIns.find(({ email }) => email.startsWith('mila'))!);
  });
  after(() => desk?.end());

  const open = async (name: string) => {
    const { page, faults } = await desk.newPage();
    await desk.unlock(page, name);
    await page.locator('[data-view=open]').click();
    await page.locator('[data-row]').first().click();
    await page.locator('#answer').waitFor();
    return { page, faults };
  };
  const openBook = async (page: Page) => {
    await page.locator('.phrases > summary').click();
    await page.locator('.templates').waitFor();
  };
  const conversations = async () => {
    const { storage } = desk.deployment;
    const list = { desk: 'harbour', view: 'open', member: '', limit: 50 } as const;
    return (await storage.desk.listConversations(list)).rows.map(({ id }) => id);
  };
  /** Of a put that is refused for its version: its bytes are never opened. */
  const bytes = { deskKey: '0'.repeat(32), sealed: Buffer.alloc(9000, 1).toString('base64') };

  test(
    'what is typed is kept as a line, for colleagues, at the caret; nobody else reads it',
    inChromium(async () => {
      const { page, faults } = await open('mila');
      const answer = page.locator('#answer');
      assert.equal(await answer.getAttribute('lang'), 'pl', 'a browser checks the spelling of her language');
      await answer.fill(`${canary}: we are here on weekdays.`);
      await openBook(page);
      await page.locator('.templates details > summary').click();
      await page.locator('[data-act=keep-template]').click();
      await page.locator('.templates .notice .warn').waitFor();
      await page.locator('#template-title').fill('Opening hours');
      await page.locator('[data-act=keep-template]').click();
      await page.locator('[data-template]').waitFor();
      await axeFindsNothing(page, 'lines of our own');
      await answer.fill('First.\nLast.');
      await answer.press('ControlOrMeta+Home');
      await answer.press('End');
      await page.locator('[data-act=insert-template]').click();
      assert.equal(await answer.inputValue(), `First.\n${canary}: we are here on weekdays.\nLast.`);
      // The groups of the book, with every line of it.
      assert.equal(await page.locator('[data-topic]').count(), 7);
      await page.locator('[data-topic=safety] li button').first().click();
      assert.match(await answer.inputValue(), /weekdays\.\n.+\nLast\.$/s);

      const ana = await open('ana');
      await openBook(ana.page);
      await ana.page.locator('[data-template] small', { hasText: canary }).waitFor();
      const stored = readdirSync(desk.folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => /sqlite/.test(name))
        .map((name) => readFileSync(join(desk.folder, name)));
      assert.ok(stored.some((bytes) => bytes.includes('templates harbour')));
      assert.ok(!stored.some((bytes) => bytes.includes(canary)), 'the server holds no word of it');
      assert.deepEqual([...faults, ...ana.faults], []);
      await page.close();
      await ana.page.close();
    }),
  );

  test('of two who change the lines at once both changes stand; another desk is refused', async () => {
    const { api } = mila;
    const { present } = await api.call('templates.read', { desk: 'harbour' });
    assert.ok(present !== null);
    const stale = await api.call('templates.put', { desk: 'harbour', replaces: null, ...bytes });
    assert.equal(stale.stored, false);
    assert.equal(stale.present?.version, present.version);
    await assert.rejects(api.call('templates.read', { desk: 'lantern' }), { status: 404 });
    await assert.rejects(api.call('templates.put', { desk: 'lantern', replaces: null, ...bytes }), {
      status: 404,
    });
    const [one, two] = [await open('mila'), await open('ana')];
    for (const [at, { page }] of [one, two].entries()) {
      await page.locator('#answer').fill(`Line ${at}`);
      await openBook(page);
      await page.locator('[data-template]').first().waitFor();
      await page.locator('.templates details > summary').click();
      await page.locator('#template-title').fill(`Title ${at}`);
    }
    await Promise.all([one, two].map(({ page }) => page.locator('[data-act=keep-template]').click()));
    for (const { page } of [one, two]) await page.locator('.templates .notice .note').waitFor();
    const { page } = one;
    await page.reload();
    await desk.unlock(page, 'mila');
    await page.locator('[data-view=open]').click();
    await page.locator('[data-row]').first().click();
    await openBook(page);
    await page.locator('[data-template]').nth(2).waitFor();
    const titles = await page.locator('[data-act=insert-template]').allInnerTexts();
    assert.deepEqual(titles.toSorted(), ['Opening hours', 'Title 0', 'Title 1']);
    await page.locator('[data-template]').nth(2).locator('button').last().click();
    await page.locator('dialog .act').click();
    await page.locator('[data-template]').nth(2).waitFor({ state: 'detached' });
    assert.deepEqual([...one.faults, ...two.faults], []);
    for (const { page } of [one, two]) await page.close();
  });

  test('lines in the language of the person arrive, after a loss too, with those in all others', async () => {
    const before = await conversations();
    await tell(desk.url, { desk: 'harbour', text: 'May I ask?', facts: { language: 'uk' } });
    const [conversation] = (await conversations()).filter((id) => !before.includes(id));
    const { page } = await desk.newPage();
    await page.route('**/other-phrases*', (route) => route.abort());
    await desk.unlock(page, 'mila');
    await page.locator('[data-view=open]').click();
    await page.locator(`[data-row="${conversation}"]`).click();
    await openBook(page);
    assert.equal(await page.locator('#phrase-language').inputValue(), 'uk');
    assert.equal(await page.locator('[data-topic]').count(), 0);
    await page.unroute('**/other-phrases*');
    await page.locator('.phrases > summary').click();
    await openBook(page);
    const line = page.locator('[data-topic=safety] [lang=uk]').first();
    await line.waitFor();
    assert.equal(await line.innerText(), ukrainianBook.lines[0]?.text);
    assert.equal(await page.locator('[data-topic]').count(), 7);
    await page.close();
  });

  nightTest(
    'a signature stands below answers, is said before they go, and not below a note',
    inChromium(async () => {
      const { page, faults } = await open('mila');
      await page.locator('.signature > summary').click();
      await page.locator('#signature').fill('Mila, Harbour');
      await page.locator('[data-act=save-signature]').click();
      await page.locator('#sign').waitFor();
      const lastText = page.locator('.talk > li').last().locator('.text');
      await page.locator('#answer').fill('We are here.');
      await page.locator('.say-answer [type=submit]').click();
      await page.locator('.talk .mine').waitFor();
      assert.equal(await lastText.innerText(), 'We are here.\n\nMila, Harbour');
      await page.locator('#sign').uncheck();
      await page.locator('#answer').fill('Without.');
      await page.locator('.say-answer [type=submit]').click();
      await page.locator('.talk .mine').nth(1).waitFor();
      assert.equal(await lastText.innerText(), 'Without.');
      await page.locator('[data-compose=note]').click();
      await page.locator('#note').fill('For us.');
      await page.locator('.say-note [type=submit]').click();
      await page.locator('.talk .note').waitFor();
      assert.equal(await lastText.innerText(), 'For us.');
      await axeFindsNothing(page, 'a signature');
      assert.deepEqual(faults, []);
      await page.close();
    }),
  );
});
