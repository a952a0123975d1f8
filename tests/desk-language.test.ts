// The workspace in a member's language: chosen before unlocking or later, whole, and said to nobody else. The
// pseudo-language shows every text that did not come from the catalogues.
import { strict as assert } from 'node:assert';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { findChromium } from './chromium.ts';
import { signIn } from './member.ts';
import { startWorkspace, type Workspace } from './workspace.ts';

const skip = findChromium() === null ? 'no Chromium' : false;

let desk: Workspace;
before(async () => {
  if (!skip) desk = await startWorkspace();
});
after(() => desk?.end());

test('a member chooses Croatian, at once and for the next visit, and refusals come in it', {
  skip,
}, async () => {
  const { page, faults } = await desk.newPage();
  await page.locator('body[data-language=en]').waitFor();
  assert.equal(await page.locator('body').getAttribute('data-screen'), 'unlock');
  await page.locator('[name=email]').fill('ana@example.org');
  await page.locator('#workspace-language').selectOption('hr');
  await page.locator('body[data-language=hr]').waitFor();
  assert.equal(await page.locator('html').getAttribute('lang'), 'hr');
  assert.equal(await page.locator('[name=email]').inputValue(), 'ana@example.org', 'what was typed stays');
  await page.reload();
  await page.locator('body[data-language=hr]').waitFor();
  const answer = page.waitForResponse((one) => one.url().endsWith('/api/desk/me'));
  await desk.unlock(page, 'ana');
  assert.equal((await answer).request().headers()['accept-language'], 'hr');
  assert.equal(await page.locator('[data-place=members]').innerText(), 'Članovi');
  await page.locator('[data-place=settings]').click();
  // Words of an earlier choice that arrive late are not spoken.
  const late = Promise.withResolvers<void>();
  await page.route('**/words.pl.*.json', async (route) => {
    await late.promise;
    await route.continue();
  });
  await page.locator('#workspace-language').selectOption('pl');
  await page.locator('#workspace-language').selectOption('en');
  await page.locator('body[data-language=en]').waitFor();
  const arrived = page.waitForResponse('**/words.pl.*.json');
  late.resolve();
  await (await arrived).finished();
  assert.equal(await page.locator('[data-place=members]').innerText(), 'Members');
  assert.deepEqual(faults, []);
  await page.close();
});

test('the member is spoken to in their language in another browser, whatever somebody else chose there', {
  skip,
}, async () => {
  const { page } = await desk.newPage();
  await desk.unlock(page, 'jo');
  await page.locator('[data-place=settings]').click();
  const isStored = page.waitForResponse('**/api/desk/alerts/language');
  await page.locator('#workspace-language').selectOption('sv');
  assert.equal((await isStored).status(), 200);
  await page.close();
  const context = await desk.browser.newContext();
  await context.addInitScript("localStorage.setItem('heed.language', 'pl')");
  const { page: other, faults } = await desk.newPage(context);
  await other.locator('body[data-language=pl]').waitFor();
  await desk.unlock(other, 'jo');
  await other.locator('body[data-language=sv]').waitFor();
  // Chosen on this page before unlocking: the member's from now on.
  await other.locator('.lock').click();
  await other.locator('#workspace-language').selectOption('nl');
  await other.locator('body[data-language=nl]').waitFor();
  const isChanged = other.waitForResponse('**/api/desk/alerts/language');
  await desk.unlock(other, 'jo');
  assert.equal((await isChanged).status(), 200);
  assert.deepEqual(faults, []);
  await context.close();
});

test('a language that nobody offers, wherever it comes from, is English', { skip }, async () => {
  for (const code of ['__proto__', 'constructor', 'xx', '../hr', '']) {
    const context = await desk.browser.newContext({ locale: 'th' });
    await context.addInitScript(`localStorage.setItem('heed.language', ${JSON.stringify(code)})`);
    const { page, faults } = await desk.newPage(context);
    await page.locator('body[data-language=en]').waitFor();
    assert.deepEqual(faults, [], code);
    await context.close();
  }
});

test('in every language nothing is wider than the screen, and Lock stays in the first row', {
  skip,
}, async () => {
  const { page } = await desk.newPage();
  await desk.unlock(page, 'ana');
  for (const language of ['hr', 'nl', 'pl', 'sv', 'en'])
    for (const width of [1366, 1280, 390, 320]) {
      await page.setViewportSize({ width, height: 800 });
      if (width < 1000) await page.locator('.menu-button').click();
      await page.locator('[data-place=settings]').click();
      await page.locator('#workspace-language').selectOption(language);
      await page.locator(`body[data-language=${language}]`).waitFor();
      const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
      assert.ok(Number(overflow) <= 0, `${language} at ${width} is wider by ${overflow}`);
      const [top, lock] = [
        await page.locator('.top').boundingBox(),
        await page.locator('.lock').boundingBox(),
      ];
      assert.ok(top && lock && lock.x > width / 2, `${language} at ${width}: Lock is at the end`);
      assert.ok(
        lock.y + lock.height / 2 <= top.y + Math.max(60, top.height) / 2 + 1,
        `${language} at ${width}`,
      );
    }
  await page.close();
});

test('words that are not those that the page names are refused by the browser', { skip }, async () => {
  const context = await desk.browser.newContext();
  const page = await context.newPage();
  await page.route('**/words.*.json', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: (await answer.text()).replace('Unlock', 'Unlocked') });
  });
  for (const path of ['/desk', '/desk/outreach']) {
    await page.goto(desk.url + path);
    await page.getByText('A part of the desk did not arrive').waitFor();
  }
  await context.close();
});

/** What nobody translates: names, texts and hours of the invented organisation, its log. */
const names = 'Ana|Ben|Mila|Jo|Ivo|Eva|Ola|Tea|Sol|Noa|Lou|Kim|Max|Pia|Ren|Ari';
const invented = [
  new RegExp(`^(${names})\\b`),
  /\(invented|^(harbour|lantern)\b|^None\. Nobody in the police|example\.org/,
  /^\w{3}-\w{3} \d|\/log\+/,
];
/** Days and times, as `Intl` writes them. */
const times = /((Mon|Tue|Wed|Thu|Fri|Sat|Sun),? )?\d{1,2} [A-Z][a-z]{2,3}( \d{4})?(,? \d\d:\d\d)?( UTC)?/g;

test('no screen shows a text that did not come from the catalogues', { skip }, async () => {
  // Of the member, and of this browser before unlocking.
  const ana = desk.logIns.find(({ email }) => email.startsWith('ana'))!;
  await (await signIn(desk.url, ana)).api.call('alerts.setLanguage', { language: 'en-XA' });
  const context = await desk.browser.newContext();
  await context.addInitScript("localStorage.setItem('heed.language', 'en-XA')");
  const { page } = await desk.newPage(context);
  await page.locator('body[data-language=en-XA]').waitFor();
  const untranslatedTexts = new Map<string, string>();
  const look = async (screen: string) => {
    for (const text of await untranslated(page)) untranslatedTexts.set(text, screen);
  };
  await look('unlock');
  await desk.unlock(page, 'ana');
  const places = await page
    .locator('[data-place]')
    .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.place!));
  assert.ok(places.length > 10, `${places.length} screens`);
  for (const place of places) {
    await page.locator(`[data-place=${place}]`).click();
    await page.locator(`body[data-screen=${place}] main h1`).first().waitFor({ state: 'attached' });
    await page.waitForLoadState('networkidle');
    await look(place);
  }
  const english = [...untranslatedTexts].filter(
    ([text]) => /[A-Za-z]{3,}/.test(text.replace(times, '')) && !invented.some((one) => one.test(text)),
  );
  assert.deepEqual(english, []);
  await context.close();
});

/** What is on the page or read aloud, but for what a person wrote, with letters that are not disguised. */
const untranslated = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const texts: string[] = [];
    const walk = document.createTreeWalker(
      document.querySelector('#desk')!,
      NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
    );
    for (let node = walk.nextNode(); node !== null; node = walk.nextNode()) {
      if (node instanceof Element) {
        for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
          texts.push(node.getAttribute(name) ?? '');
      } else if (node.parentElement?.closest('[dir=auto], [lang=en], script, style, svg, option') == null)
        texts.push(node.textContent ?? '');
    }
    return [...new Set(texts.map((text) => text.trim()).filter((text) => /[A-Za-z]{3,}/.test(text)))];
  });
