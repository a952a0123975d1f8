// The wall of a room in real browsers, with script and without: it shows what phones show, follows the
// trainer, and counts as no phone.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Course } from '@heed/domain/training';
import type { Browser, Page } from 'playwright-core';
import { findChromium, startChromium } from '../../../tests/chromium.ts';
import { type InventedServer, startInvented } from '../../../tests/invented.ts';
import { signIn, type TestMember } from '../../../tests/member.ts';
import { Phone } from '../../../tests/phone.ts';

describe('the wall of a room', { skip: findChromium() === null ? 'no Chromium' : false }, () => {
  let browser: Browser;
  let place: InventedServer;
  let ana: TestMember;
  let end = async () => {};
  before(async () => {
    place = await startInvented({ after: (stop) => (end = stop) });
    ana = await signIn(place.url, place.logIns[0]!);
    browser = await startChromium();
  });
  after(async () => {
    await browser.close();
    await end();
  });

  const open = async () => {
    const { id, code } = await ana.api.call('rooms.open', {
      course: 'police',
      language: 'en',
      recipient: '',
    });
    const course = JSON.parse((await ana.api.call('rooms.course', {}, { id })).course) as Course;
    const goTo = async (kind: string, more: object = {}) => {
      const { revision, state } = await ana.api.call('rooms.read', {}, { id });
      const step = course.workshop.findIndex((one) => one.kind === kind);
      await ana.api.call('rooms.lead', { revision, state: { ...state, step, ...more } }, { id });
      return { ...course.workshop[step]!, drawn: `[data-revision="${revision + 1}"]` };
    };
    return { id, code, course, goTo };
  };
  const screen = async (code: string, javaScriptEnabled: boolean): Promise<Page> => {
    const viewport = { width: 1366, height: 768 };
    const context = await browser.newContext({ viewport, locale: 'en', javaScriptEnabled });
    const page = await context.newPage();
    await page.goto(`${place.url}/room/${code}/screen`);
    return page;
  };
  const phoneIn = async (code: string) => {
    const phone = new Phone(place.url);
    await phone.enter(code);
    return phone;
  };

  test('it shows code, people and numbers, and follows by itself with script and without', async () => {
    const { id, code, course, goTo } = await open();
    const pages = await Promise.all([screen(code, true), screen(code, false)]);
    for (const page of pages) {
      const text = await page.locator('main').innerText();
      for (const part of [`${code.slice(0, 3)} ${code.slice(3)}`, course.workshop[0]!.title, '0 people'])
        assert.ok(text.includes(part), part);
      assert.match(text, new RegExp(`${course.workshop[0]!.minutes} minutes left of`));
      assert.ok(await page.getByRole('img', { name: 'Square code that leads into this room' }).isVisible());
    }
    const phones = await Promise.all(Array.from({ length: 5 }, () => phoneIn(code)));
    for (const page of pages) await page.getByText('5 people').waitFor();
    const { people } = await ana.api.call('rooms.read', {}, { id });
    assert.equal(people, 5, 'the wall is no phone');

    const poll = await goTo('poll', { showsCounts: true });
    await pages[0]!.getByRole('heading', { name: poll.title }).waitFor();
    for (const [at, phone] of phones.entries()) {
      await phone.look();
      await phone.send({ option: '0' });
      if (at > 0) continue;
      await pages[0]!.reload();
      const text = await pages[0]!.locator('main').innerText();
      assert.match(text, /once there are five answers/);
      assert.ok(text.includes(poll.options[1]!), 'what can be chosen');
    }
    for (const page of pages) {
      await page.locator('.counts').waitFor();
      assert.match(await page.locator('.counts').innerText(), /5 people/);
    }
    await goTo('words', { wall: [{ word: 'safe', count: 3 }], showsCounts: false });
    for (const page of pages) await page.locator('.wall', { hasText: 'safe' }).waitFor();
    await ana.api.call('rooms.close', {}, { id });
    for (const page of pages) await page.getByText('This room is closed').waitFor();
    for (const page of pages) await page.context().close();
  });

  test('nothing stands on it that phones do not see, and nothing can be filled in', async () => {
    const { code, course, goTo } = await open();
    const page = await screen(code, true);
    const phone = await page.context().newPage();
    await phone.goto(`${place.url}/room/${code}`);
    const words = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();
    for (const kind of ['slide', 'test', 'vote', 'pairs', 'reflection', 'break']) {
      const step = await goTo(kind, { vote: kind === 'vote' ? { seed: 7, choices: [1] } : null });
      for (const one of [page, phone]) await one.locator(step.drawn).waitFor();
      const onPhone = words(await phone.locator('main').textContent());
      const lines = page.locator('.stage > section :is(p:not(.hint), h1, h2, li, dt)');
      for (const line of await lines.allTextContents())
        assert.ok(
          line === 'Answer on your phone or on paper.' || onPhone.includes(words(line)),
          `${kind}: ${line}`,
        );
      assert.ok(!(await page.content()).includes(step.say.slice(0, 40)));
      assert.equal(await page.locator('main :is(input, textarea, select, form)').count(), 0);
      for (const { variants } of course.items)
        assert.ok(!words(await page.locator('main').textContent()).includes(variants[0]!.question));
    }
    await page.context().close();
  });

  test('its clock stands in its address; one that was altered begins anew', async () => {
    const { code, course } = await open();
    const { minutes } = course.workshop[0]!;
    const now = Math.floor(Date.now() / 1000);
    const minutesLeft = async (clock: string) => {
      const response = await fetch(`${place.url}/room/${code}/screen?clock=${clock}`);
      assert.equal(response.status, 200);
      return /(\d+) minutes? left of|minutes? (?:is|are) over/.exec(await response.text())?.[1];
    };
    assert.equal(await minutesLeft(`0.${now - 60}`), String(minutes - 1));
    assert.equal(await minutesLeft(`0.${now - 60 * minutes}`), undefined, 'over');
    for (const clock of ['', 'x', `1.${now - 60}`, `0.${now + 900}`, '0.1', `0.${'9'.repeat(40)}`])
      assert.equal(await minutesLeft(clock), String(minutes), clock);
    assert.equal((await fetch(`${place.url}/room/BCDFGH/screen`)).status, 404);
  });

  test('at 1366 by 768 no letter is below 32 px; at 320 px nothing stands beside the page', async () => {
    const { code, course, goTo } = await open();
    const page = await screen(code, true);
    for (const kind of new Set(course.workshop.map((step) => step.kind))) {
      const step = await goTo(kind, { vote: kind === 'vote' ? { seed: 7, choices: [1] } : null });
      await page.locator(step.drawn).waitFor();
      const smallest = await page
        .locator('main.screen :is(p, li, h1, h2, dt, dd, small, strong, a)')
        .evaluateAll((all: Element[]) =>
          Math.min(...all.map((one) => parseFloat(getComputedStyle(one).fontSize))),
        );
      assert.ok(smallest >= 32, `${kind}: ${smallest} px`);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
    assert.equal(overflow, 0);
    await page.context().close();
  });
});
