// The workspace in a member's language: chosen before unlocking or later, whole, and said to nobody else. The
// pseudo-language shows every text that did not come from the catalogues.
import { strict as assert } from 'node:assert';
import { after, before, test } from 'node:test';
import { languages } from '@heed/content/translations';
import type { Page } from 'playwright-core';
import inventedRatings from '../modules/consultation/cli/invented-ratings.json' with { type: 'json' };
import inventedConsultation from '../modules/consultation/cli/invented-votes.json' with { type: 'json' };
import inventedEvent from '../modules/events/cli/invented-event.json' with { type: 'json' };
import inventedHandbook from '../modules/handbook/cli/invented-handbook.json' with { type: 'json' };
import { inChromium } from './browsers.ts';
import { findChromium } from './chromium.ts';
import { startFilled } from './filled.ts';
import { signIn } from './member.ts';
import { isLoadedForDay, nightTest } from './night.ts';
import { tell } from './person.ts';
import { startWorkspace, type Workspace, workspaceOn } from './workspace.ts';

const skip = findChromium() === null ? 'no Chromium' : false;

const isDay = isLoadedForDay();
let desk: Workspace;
before(async () => {
  if (skip) return;
  // By day case workers and a supervisor are looked at, who need nothing else that is invented.
  if (isDay) desk = await startWorkspace();
  else {
    const place = await startFilled();
    desk = workspaceOn(place, place.end);
  }
});
after(() => desk?.end());

test('a member chooses Croatian, at once and for the next visit, and refusals come in it', {
  skip,
}, async () => {
  const { page, faults } = await desk.newPage();
  await page.locator('body[data-language=en][data-screen=unlock]').waitFor();
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

nightTest(
  'in every language nothing is wider than the screen, and Lock stays in the first row',
  {
    skip,
  },
  inChromium(async () => {
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
  }),
);

test(
  'words that are not those that the page names are refused by the browser',
  { skip },
  inChromium(async () => {
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
  }),
);

/** What nobody translates: names, texts and hours of the invented organisation, its log. */
const names = 'Ana|Ben|Mila|Jo|Edi|Moss|Tess|Ivo|Eva|Ola|Tea|Sol|Noa|Lou|Kim|Max|Pia|Ren|Ari';
const invented = [
  new RegExp(`^(${names})\\b`),
  /\(invented|^(harbour|lantern)\b|^None\. Nobody in the police|example\.org/,
  /\/log\+/,
  // A sentence on indicators, the number of a case, the code of a room, the step of a course, a line of the
  // phrase book in the language of the person.
  /ILO-[a-z_]+|^[0-9a-f]{32}$|^[A-Z]{6}$|^\[Îñšéŕţ ẋẋẋ\]: /,
  /: (Welcome, and the rules of this room|What I would do now)$/,
];
/** Days and times, as `Intl` writes them. */
const times =
  /((Mon|Tue|Wed|Thu|Fri|Sat|Sun),? )?\d{1,2} [A-Z][a-z]{2,3}( \d{4})?(,? \d\d:\d\d)?( (UTC|CES?T))?/g;

/** The first eight letters of the number of a case: 'caaaef' is no English. */
const caseNumber = /\b[0-9a-f]{8}\b/g;

/** What a sentence of the catalogues says of invented things, and names as `Intl` writes them. */
const values: readonly string[] = [
  inventedConsultation.texts.en.title,
  ...inventedConsultation.statements.map(({ texts }) => texts.en),
  inventedRatings.texts.en.title,
  inventedEvent.plan.title,
  'Half a year later: what became of the list',
  ...inventedEvent.plan.sessions.map(({ title }) => title),
  inventedHandbook.titles.en.title,
  ...Object.keys(languages()).map((code) => nameOf('language', code)),
  nameOf('language', 'en-XA'),
  ...['EU', 'HR', 'NL', 'PL', 'SE'].map((code) => nameOf('region', code)),
  'Europe/Amsterdam',
  // The zone of the device.
  'UTC',
  ...(['long', 'short'] as const).flatMap((weekday) =>
    [1, 2, 3, 4, 5, 6, 7].map((day) =>
      new Intl.DateTimeFormat('en', { weekday, timeZone: 'UTC' }).format(Date.UTC(2024, 0, day)),
    ),
  ),
];

const longestFirst = [...values].sort((a, b) => b.length - a.length);

function nameOf(type: 'language' | 'region', code: string): string {
  return new Intl.DisplayNames(['en'], { type }).of(code) ?? code;
}

/** Whether words are left in English where what nobody translates is taken away. */
function isEnglish(text: string): boolean {
  const rest = longestFirst.reduce(
    (text, value) => text.replaceAll(value, ''),
    text
      .replace(times, '')
      .replace(caseNumber, '')
      .replace(new RegExp(`\\b(${names})\\b`, 'g'), ''),
  );
  return /[A-Za-z]{3,}/.test(rest.replace(/https?:\S+/g, '')) && !invented.some((one) => one.test(text));
}

/** Notes what stands on the page in English letters. */
type Look = (view: string) => Promise<void>;

/** Works as a member in the pseudo-language, and finds no English on any view that is looked at. */
async function inDisguise(member: string, work: (page: Page, look: Look) => Promise<void>): Promise<void> {
  // Of the member, and of this browser before unlocking.
  const logIn = desk.logIns.find(({ email }) => email.startsWith(member))!;
  await (await signIn(desk.url, logIn)).api.call('alerts.setLanguage', { language: 'en-XA' });
  const context = await desk.browser.newContext();
  await context.addInitScript("localStorage.setItem('heed.language', 'en-XA')");
  const { page, faults } = await desk.newPage(context);
  await page.locator('body[data-language=en-XA]').waitFor();
  const untranslatedTexts = new Map<string, string>();
  const look: Look = async (view) => {
    await page.waitForLoadState('networkidle');
    for (const text of await untranslated(page)) untranslatedTexts.set(text, view);
  };
  await look('unlock');
  await desk.unlock(page, member);
  await work(page, look);
  const english = [...untranslatedTexts].filter(([text]) => isEnglish(text));
  assert.deepEqual(english, []);
  assert.deepEqual(faults, []);
  await context.close();
}

const press = (page: Page, selector: string) => page.locator(selector).first().click();
const enter = async (page: Page, place: string) => {
  await press(page, `[data-place=${place}]`);
  await page.locator(`body[data-screen=${place}] main h1`).first().waitFor({ state: 'attached' });
};

/** Opens the first entry of a room and each part of it. */
async function lookAtParts(page: Page, look: Look, place: string, title: string): Promise<void> {
  await enter(page, place);
  await press(page, 'main .rows button');
  await page.locator(title).waitFor();
  const parts = page.locator('main nav button');
  await look(place);
  for (let at = 0; at < (await parts.count()); at++) {
    await parts.nth(at).click();
    for (const more of await page.locator('main details:not([open]) > summary').all()) await more.click();
    await look(`${place}, part ${at + 1}`);
  }
}

// One of the screens asks the browser's own store.
nightTest(
  'no screen shows a text that did not come from the catalogues',
  { skip },
  inChromium(() =>
    inDisguise('ana', async (page, look) => {
      const places = await page
        .locator('[data-place]')
        .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.place!));
      assert.ok(places.length > 10, `${places.length} screens`);
      for (const place of places) {
        await enter(page, place);
        await look(place);
        for (const part of (await page.locator('main [data-page]').all()).slice(1)) {
          await part.click();
          await look(`${place}, ${await part.getAttribute('data-page')}`);
        }
      }
    }),
  ),
);

/** Every form of a case file, and what some say that are sent empty. */
async function lookAtForms(page: Page, look: Look): Promise<void> {
  const buttons = page.locator('[data-add]');
  const kinds = await buttons.evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.add!));
  assert.ok(kinds.length > 10, `${kinds.length} kinds of entry`);
  for (const kind of kinds) {
    const add = page.locator(`[data-add="${kind}"]`);
    if (!(await add.isVisible())) await press(page, '.case details > summary');
    await add.click();
    await page.locator('.case-form').waitFor();
    await look(`form of ${kind}`);
    if (['contact', 'referral', 'task'].includes(kind)) {
      await press(page, '.case-form [type=submit]');
      await page.locator('.case-form [aria-invalid]').first().waitFor();
      await look(`form of ${kind} that failed`);
    }
    await page.locator('.case-form > .row button[type=button]').last().click();
    await page.locator('.case-form').waitFor({ state: 'detached' });
  }
}

test('nor does anything that is opened inside a case: its file, a form, evidence, export, search', {
  skip,
}, async () => {
  await tell(desk.url, { desk: 'harbour', text: 'Żźć.', facts: { door: 'self' }, files: [] });
  await inDisguise('mila', async (page, look) => {
    await page.locator('.views button').nth(1).click();
    await press(page, '[data-row]');
    await page.locator('.talk .person .text').first().waitFor();
    await look('conversation');
    await press(page, '#case-tab');
    await look('case file');
    await press(page, '[data-act=summary]');
    await press(page, '[data-act=print]');
    await press(page, '#summary-messages');
    await look('summary');
    await press(page, '[data-tab=time]');
    await page.locator('[data-event]').first().waitFor();
    await look('time line');
    await press(page, '#case-tab');
    await lookAtForms(page, look);
    await press(page, '[data-export]');
    await page.locator('dialog[open]').waitFor();
    await look('export');
    await page.keyboard.press('Escape');
    await page.locator('.stack:not(:has([data-add])) > button').last().click();
    await page.locator('.evidence').waitFor();
    await look('evidence package');
    await page.keyboard.press('Escape');
    await page.locator('#find').fill('Żźć');
    await page.locator('.found [data-row]').first().waitFor();
    await look('search');
    await page.locator('#find').fill('nothing of the kind');
    await look('search that finds nothing');
    await enter(page, 'take');
    await press(page, 'main form [type=submit]');
    await look('new case that failed');
  });
});

nightTest('nor a consultation, an event, a handbook and its draft, as an editor sees them', { skip }, () =>
  inDisguise('edi', async (page, look) => {
    await lookAtParts(page, look, 'consultations', '#consultation-title');
    await lookAtParts(page, look, 'events', 'h2#event-title');
    await lookAtParts(page, look, 'handbook', '#handbook-name');
    await press(page, 'main .rows button');
    await page.locator('#handbook-draft').waitFor();
    await look('draft');
    for (const [place, form] of [
      ['consultations', '[name=slug]'],
      ['events', '#event-slug'],
      ['handbook', '#handbook-slug'],
    ] as const) {
      await enter(page, place);
      await press(page, 'main section > .act');
      await page.locator(form).waitFor();
      await look(`new in ${place}`);
    }
  }),
);

nightTest('nor what a moderator reads, and what a trainer leads', { skip }, async () => {
  await inDisguise('moss', async (page, look) => {
    await lookAtParts(page, look, 'consultations', '#consultation-title');
    await lookAtParts(page, look, 'events', 'h2#event-title');
  });
  await inDisguise('tess', async (page, look) => {
    await enter(page, 'training');
    await press(page, '.cards button');
    await page.locator('#prepare-title').waitFor();
    await look('course');
    await press(page, '.training .act');
    await page.locator('#room-title').waitFor();
    await look('room');
    await press(page, '.step .act');
    await look('room, next step');
  });
});

/**
 * What is on the page or read aloud, but for what a person wrote and how far a day is off in the browser's
 * own words, with letters that are not disguised.
 */
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
      } else if (
        node.parentElement?.closest(
          'bdi, time, [dir=auto], [lang=en], script, style, svg, option, textarea',
        ) == null
      )
        texts.push(node.textContent ?? '');
    }
    return [...new Set(texts.map((text) => text.trim()).filter((text) => /[A-Za-z]{3,}/.test(text)))];
  });
