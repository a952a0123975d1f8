// Courses in a real browser: with script and without, with a network and without, and what a phone loads for
// a room.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Course } from '@heed/domain/training';
import type { Page } from 'playwright-core';
import { findChromium } from '../../../tests/chromium.ts';
import { cuttable } from '../../../tests/cuttable.ts';
import { useInventedSite } from '../../../tests/invented-site.ts';
import { signIn } from '../../../tests/member.ts';
import { nightTest } from '../../../tests/night.ts';

describe('training', { skip: findChromium() === null ? 'no Chromium' : false }, () => {
  const { browser, place } = useInventedSite();
  const open = async (javaScriptEnabled: boolean): Promise<Page> =>
    (
      await browser().newContext({ viewport: { width: 360, height: 740 }, locale: 'en', javaScriptEnabled })
    ).newPage();

  /** Leads the conversation by the second choice each time, and returns what the last page says. */
  async function lead(page: Page): Promise<string> {
    const choices = page.locator('.sayings button');
    const debrief = page.getByRole('heading', { name: 'Looking back' });
    while (!(await debrief.isVisible())) {
      const before = await page.locator('[data-turns] > li').count();
      await choices.nth(1).click();
      await page
        .locator(`[data-turns] > li:nth-child(${before + 1})`)
        .or(debrief)
        .first()
        .waitFor();
    }
    return (await page.locator('main').innerText()).replace(/\s+/g, ' ');
  }
  const results = (text: string) => ({
    score: /(\d+) of (\d+) sentences were of a kind that helps/.exec(text)?.[0],
    facts: /told you .{1,20} things/.exec(text)?.[0],
    seed: /Number of this run: \d+/.exec(text)?.[0],
  });

  test('a conversation is the same with script and without: one seed, one debrief', async () => {
    const path = `${place().url}/training/police/interview/1?seed=7`;
    const [plain, scripted] = await Promise.all([open(false), open(true)]);
    await plain.goto(path);
    await scripted.goto(path);
    const [one, other] = [results(await lead(plain)), results(await lead(scripted))];
    assert.ok(one.score !== undefined && one.facts !== undefined && one.seed !== undefined);
    assert.deepEqual(one, other);
    assert.match(plain.url(), /seed=7&path=1\.1/);
    await plain.goBack();
    assert.ok(await plain.locator('.sayings button').first().isVisible(), 'Back takes one sentence back');
  });

  test('an address that another version of the course had begins anew, and says so', async () => {
    const page = await open(false);
    for (const query of ['seed=7&path=9.9', 'seed=x&path=1', `seed=1&path=${'1.'.repeat(400)}1`]) {
      await page.goto(`${place().url}/training/police/interview/1?${query}`);
      assert.match(await page.locator('main').innerText(), /Begin the conversation again/);
    }
    for (const path of ['/training/none', '/training/police/interview/9', '/training/police/lesson/none'])
      assert.equal((await page.goto(place().url + path))?.status(), 404, path);
  });

  nightTest('a test gives feedback on each question, with script without asking the server', async () => {
    const [plain, scripted] = await Promise.all([open(false), open(true)]);
    for (const page of [plain, scripted]) {
      await page.goto(`${place().url}/training/police/test`);
      for (const question of await page.locator('fieldset[data-question=choice]').all())
        await question.locator('input').first().check();
    }
    let asks = 0;
    scripted.on('request', () => asks++);
    await scripted.locator('#send').click();
    await scripted.locator('[data-outcome]').waitFor();
    assert.equal(asks, 0);
    await plain.locator('#send').click();
    await plain.locator('.note[role=status]').waitFor();
    for (const page of [plain, scripted]) {
      assert.match(await page.locator('main').innerText(), /\d+ of 20 were right/);
      const feedback = page.locator('fieldset[data-question=choice] [data-feedback]:visible');
      assert.ok((await feedback.count()) >= 19, 'the right answer of each is explained');
    }
  });

  nightTest('a course and a pocket that are kept open without a network', async (t) => {
    // What Playwright calls offline does not reach service workers.
    const network = await cuttable(t, Number(new URL(place().url).port));
    const context = await browser().newContext({ viewport: { width: 360, height: 740 }, locale: 'en' });
    const page = await context.newPage();
    for (const path of ['/en/training/police', '/en/pocket/police?say=pl']) {
      await page.goto(network.url + path);
      await page.getByRole('button', { name: 'Keep this on this device' }).click();
      await page.locator('[data-done]').waitFor();
    }
    await page.evaluate('navigator.serviceWorker.ready');
    await page.reload();
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    network.cut();
    await page.goto(`${network.url}/en/training/police/lesson/signs`);
    assert.match(await page.locator('h1').innerText(), /Signs/);
    await page.goto(`${network.url}/en/training/police/interview/1`);
    await page.getByRole('button', { name: 'Begin' }).click();
    await page.locator('.sayings button').first().waitFor();
    assert.match(await lead(page), /Looking back/);
    await page.goto(`${network.url}/en/training/police/test`);
    await page.locator('#send').click();
    await page.locator('[data-outcome]').waitFor();
    await page.goto(`${network.url}/en/pocket/police`);
    assert.match(await page.locator('dd[lang=pl]').first().innerText(), /[a-ząęłśż]/);
    await context.close();
  });

  test('the page of a room needs 3 requests and 12 kB', async (t) => {
    const ana = await signIn(place().url, place().logIns[0]!);
    const { code } = await ana.api.call('rooms.open', { course: 'police', language: 'en', recipient: '' });
    const page = await open(true);
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    let [bytes, requests] = [0, 0];
    session.on('Network.loadingFinished', (event) => {
      bytes += event.encodedDataLength;
      requests++;
    });
    await page.goto(`${place().url}/room/${code}`);
    await page.waitForLoadState('load');
    t.diagnostic(`${bytes} bytes, ${requests} requests`);
    assert.ok(requests <= 4, 'page, style, script; the redirect has no body');
    assert.ok(bytes <= 12_000);
    await page.context().close();
  });

  nightTest('a phone with a card follows by itself, and the card stays when the room closes', async () => {
    const ana = await signIn(place().url, place().logIns[0]!);
    const { id, code } = await ana.api.call('rooms.open', {
      course: 'police',
      language: 'en',
      recipient: '',
    });
    const course = JSON.parse((await ana.api.call('rooms.course', {}, { id })).course) as Course;
    const lead = async (step: number) => {
      const { revision, state } = await ana.api.call('rooms.read', {}, { id });
      await ana.api.call('rooms.lead', { revision, state: { ...state, step } }, { id });
    };
    const page = await open(true);
    await page.goto(`${place().url}/room/${code}`);
    for (const occasion of ['before', 'after']) {
      const step = course.workshop.findIndex(({ test: when }) => when === occasion);
      await lead(step);
      await page.getByText(`Step ${step + 1} of`).waitFor();
      for (const question of await page.locator('fieldset[data-question=choice]').all())
        await question.locator('input').first().check();
      await page.locator('#send').click();
      await page.getByText('Your answer is in').waitFor();
    }
    const card = await page.locator('[data-card]').innerText();
    await lead(course.workshop.length - 1);
    await page.getByText(`Step ${course.workshop.length} of`).waitFor();
    assert.equal(await page.locator('[data-card]').innerText(), card);
    await page.getByRole('link', { name: 'Come back' }).waitFor();
    await page.getByRole('link', { name: 'Find help' }).waitFor();
    await ana.api.call('rooms.close', {}, { id });
    await page.locator('[data-closed]').waitFor();
    assert.equal(await page.locator('[data-card]').innerText(), card, 'a closed room shows no card');
    await page.context().close();
  });

  nightTest('a pack and slides are printed in the language of the course', async () => {
    for (const name of ['pack', 'slides']) {
      const response = await fetch(`${place().url}/training/police/${name}.pdf?language=hr`);
      assert.equal(response.headers.get('content-type'), 'application/pdf');
      const pdf = Buffer.from(await response.arrayBuffer()).toString('latin1');
      assert.ok(pdf.startsWith('%PDF-') && pdf.includes('/Lang'));
    }
    assert.equal((await fetch(`${place().url}/training/none/pack.pdf`)).status, 404);
  });
});
