// Attacks on what a person's browser does: everything that it sends and keeps is looked at while somebody
// writes, answers, pastes and leaves.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import sharp from 'sharp';
import { startChromium } from '../chromium.ts';
import { goToSend } from '../report-form.ts';
import { returnWithoutScript } from '../scriptless.ts';
import { type Attack, ensure } from './attack.ts';

interface Watched {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Address, headers and body of each request so far. */
  sent(): string;
  readonly hosts: ReadonlySet<string>;
}

/** A phone that knows nothing, and all that it sends. */
async function onPhone<T>(work: (watched: Watched) => Promise<T>): Promise<T> {
  const browser: Browser = await startChromium();
  try {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'en-GB' });
    const submission: string[] = [];
    const hosts = new Set<string>();
    context.on('request', (request) => {
      const { host, protocol } = new URL(request.url());
      if (/^https?:$/.test(protocol)) hosts.add(host);
      submission.push(
        request.url(),
        JSON.stringify(request.headers()),
        (request.postDataBuffer() ?? Buffer.alloc(0)).toString('latin1'),
      );
    });
    return await work({ context, page: await context.newPage(), sent: () => submission.join('\n'), hosts });
  } finally {
    await browser.close();
  }
}

/** How a word may stand in what was sent. */
const formsOf = (word: string): readonly string[] => [
  word,
  encodeURIComponent(word),
  Buffer.from(word).toString('hex'),
  ...[0, 1, 2].map((shift) =>
    Buffer.from(word.slice(shift, shift + 12))
      .toString('base64')
      .slice(0, 16),
  ),
];
const holds = (text: string, word: string) => formsOf(word).some((form) => text.includes(form));
const makeWord = () => `canary${Math.random().toString(36).slice(2, 12)}words`;

/** What the browser keeps for this site: cookies, storages, databases, caches. */
const storedState = async ({ context, page }: Watched): Promise<string> => {
  const state = await context.storageState();
  const inPage = await page.evaluate(async () => [
    Object.entries(localStorage),
    Object.entries(sessionStorage),
    await indexedDB.databases(),
    await caches.keys().catch(() => []),
    document.cookie,
  ]);
  return JSON.stringify([state, inPage]);
};

export const browser: readonly Attack[] = [
  {
    id: 'browser-seals',
    promise: 'With script, words leave the browser sealed',
    tries:
      'a report written and sent in Chromium: words, a file’s name and the code in every request ' +
      'and every store',
    needs: ['chromium'],
    play: ({ url }, watch) =>
      onPhone(async (watched) => {
        const { page, sent: submission } = watched;
        const [words, inFile] = [makeWord(), makeWord()];
        await page.goto(url);
        await page.locator('button[name=door][value=saw]').click();
        await page.locator('#text').fill(`${words} and more`);
        const picture = await sharp({ create: { width: 40, height: 40, channels: 3, background: '#d22' } })
          .png()
          .toBuffer();
        const choose = page.locator('input[type=file]').first();
        await choose.setInputFiles({ name: `${inFile}.png`, mimeType: 'image/png', buffer: picture });
        await goToSend(page);
        const code = (await page.locator('[data-code]').getAttribute('data-code')) ?? '';
        await page.locator('#send').click();
        await page.waitForSelector('ol.track');
        ensure(submission().includes('/api/reports'), 'The report was not sent by the script');
        for (const [what, word] of Object.entries({ words, 'the code': code }))
          watch.expect(!holds(submission(), word), `The browser sent ${what} in clear`);
        watch.expect(!holds(submission(), inFile), 'The browser sent the name of a file in clear');
        const stores = await storedState(watched);
        for (const [what, word] of Object.entries({ words, 'the code': code, 'the name of a file': inFile }))
          watch.expect(!holds(stores, word), `The browser keeps ${what}`);
        watch.expect(
          (await returnWithoutScript(url, code)).page.includes(words),
          'What was sent does not come back',
        );
      }),
  },
  {
    id: 'browser-hosts',
    promise:
      'A page asks no other host, sets no cookie, and no other site can frame it, read it or put a ' +
      'script into it',
    tries: 'hosts that Chromium asks, and cookies that it has, after twelve pages with script',
    needs: ['chromium'],
    play: ({ url }, watch) =>
      onPhone(async ({ page, context, hosts }) => {
        const own = new URL(url).host;
        const paths = [
          '/',
          '/report',
          '/return',
          '/deposit',
          '/help',
          '/search',
          '/check',
          '/offer',
          '/rights',
          '/press',
          '/training',
          '/desk',
        ];
        for (const path of paths) {
          await page.goto(url + path, { waitUntil: 'load' });
          watch.expect(
            [...hosts].every((host) => host === own),
            `${path} asks ${[...hosts].join()}`,
          );
          watch.expect((await context.cookies()).length === 0, `${path} sets a cookie`);
        }
      }),
  },
  {
    id: 'pasted-offer',
    promise: 'A pasted offer is looked at on the device alone',
    tries: 'an offer pasted and read in Chromium: its words in every request and every store',
    needs: ['chromium'],
    play: ({ url }, watch) =>
      onPhone(async (watched) => {
        const { page, sent: submission } = watched;
        const word = makeWord();
        await page.goto(`${url}/en/offer`);
        await page.locator('#offer-text').fill(`Work in a hotel, 1200 a month. ${word}@example.org`);
        await page.locator('[data-read]').click();
        await page.locator('[data-offer-read] p').last().waitFor();
        watch.expect(!holds(submission(), word), 'The browser sent a pasted offer');
        watch.expect(!holds(await storedState(watched), word), 'The browser keeps a pasted offer');
      }),
  },
  {
    id: 'letter',
    promise: 'What is typed into a letter of complaint stays in the browser',
    tries: 'a letter typed in Chromium: its words in every request and every store',
    needs: ['chromium'],
    play: ({ url }, watch) =>
      onPhone(async (watched) => {
        const { page, sent: submission } = watched;
        const word = makeWord();
        await page.goto(`${url}/complaints/hr`);
        await page.locator('[data-field=what]').fill(word);
        const version = page.locator('[data-view=letter] [data-item=what]').first();
        ensure(
          (await version.textContent())?.includes(word) === true,
          'The letter does not take what is typed',
        );
        await page.goto(`${url}/about`);
        watch.expect(!holds(submission(), word), 'The browser sent a letter');
        watch.expect(!holds(await storedState(watched), word), 'The browser keeps a letter');
      }),
  },
  {
    id: 'answered-questions',
    promise: 'Questions answered on the device leave it by her press alone',
    tries: 'every question answered in Chromium: requests that are made, and what is kept',
    needs: ['chromium'],
    play: ({ url }, watch) =>
      onPhone(async (watched) => {
        const { page, sent: submission } = watched;
        await page.goto(`${url}/check`, { waitUntil: 'networkidle' });
        const [before, stores] = [submission().length, await storedState(watched)];
        await page.locator('[data-begin]').click();
        let count = 0;
        while (await page.locator('[data-answer]').first().isVisible()) {
          await page.locator('[data-answer=yes]').click();
          count += 1;
        }
        ensure(count > 5, 'There are no questions');
        watch.expect(submission().length === before, 'Answering makes requests');
        watch.expect((await storedState(watched)) === stores, 'Answers are kept');
      }),
  },
  {
    id: 'back-after-leaving',
    promise:
      'Leaving is one press, Escape or Shift three times; with script Back then shows at most the ' +
      'first page or ' +
      'an empty one, never words',
    tries: 'words typed in Chromium, left by three presses of Escape, then Back six times',
    needs: ['chromium'],
    play: ({ url }, watch) =>
      onPhone(async ({ page, context }) => {
        const word = makeWord();
        // Nothing outside is asked: the place to which leaving leads is played.
        await context.route(
          (to) => !url.includes(to.host),
          (route) => route.fulfill({ body: 'elsewhere' }),
        );
        await page.goto(url);
        await page.locator('button[name=door][value=saw]').click();
        await page.locator('#text').fill(word);
        for (let press = 0; press < 3; press++) await page.keyboard.press('Escape');
        await page.waitForURL((to) => !url.includes(to.host));
        for (let back = 0; back < 6; back++) {
          await page.goBack().catch(() => null);
          await page.waitForLoadState();
          watch.expect(!(await page.content()).includes(word), `Back shows words after ${back + 1} presses`);
          const fields = await page
            .locator('textarea, input')
            .evaluateAll((all) => all.map((one) => (one as unknown as { value: string }).value));
          watch.expect(
            !fields.join().includes(word),
            `A field holds words after ${back + 1} presses of Back`,
          );
        }
      }),
  },
];
