// For widths.test.ts, and for all languages at night. No page scrolls sideways and no text runs out of its
// box: every page that a link leads to and every answer of a form. A page is loaded once and its frame is
// resized: that takes two minutes, not forty.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { samplePages } from '../apps/site/sample.ts';
import { readWords } from '../packages/content/src/messages/words.ts';
import { findChromium, startChromium } from './chromium.ts';
import { type InventedServer, startInvented } from './invented.ts';
import { formOf, reportWithoutScript, returnWithoutScript, writeWithoutScript } from './scriptless.ts';

/** CSS pixels: phones, a tablet both ways, a laptop. */
export const widths = [320, 360, 390, 412, 768, 1000, 1366];
const words = readWords(new URL('../content/messages/', import.meta.url));
/** The last is made from English: every text is half as long again. */
export const allLanguages = [...Object.keys(words.languages), 'en-XA'];
/** What no link leads to. */
const unlinked = ['/blank', '/app/away', '/nothing-here'];
/** Names of sample pages that invented data never answers with. */
const sampled = new RegExp(
  '^(search|help-found|not-open|receipt|conversation|booklets-missing|warnings|evidence-|error|' +
    'rights-country-past)',
);
/** What a script lays out anew. */
const scripted = ['/report', '/return', '/check', '/offer', '/buyers', '/app', '/complaints/hr'];

/** Which pages are measured, and how wide. A page by its place in the list. */
export interface WidthScope {
  readonly languages: readonly string[];
  isMeasured(language: string, page: number): boolean;
  widthsOf(language: string, page: number): readonly number[];
}

/** A test for each language: with a busy machine all of them at once would take longer than a test may. */
export function describeWidths({ languages, isMeasured, widthsOf }: WidthScope): void {
  describe('widths', { skip: findChromium() === null ? 'no Chromium' : false }, () => {
    let browser: Browser;
    let place: InventedServer;
    let end = async () => {};
    let paths: readonly string[] = [];
    let frames: readonly Page[] = [];
    let tab: Page;
    const elsewhere: string[] = [];
    before(async () => {
      place = await startInvented({ after: (stop) => (end = stop) });
      browser = await startChromium();
      paths = [...(await linkedPaths(place.url)), ...unlinked];
      frames = [await openFrame(browser, place.url), await openFrame(browser, place.url)];
      const context = await browser.newContext();
      context.on('request', (request) => {
        if (!request.url().startsWith(place.url) && !request.url().startsWith('data:'))
          elsewhere.push(request.url());
      });
      tab = await context.newPage();
    });
    after(async () => {
      await browser.close();
      await end();
    });

    const page = async (language: string, path: string) =>
      (await fetch(`${place.url}/${language}${path}`)).text();

    /** Sample pages with the style sheets of this server. */
    async function samples(language: string): Promise<[string, string][]> {
      const sheets = new Map(
        [...(await page('en', '/rights')).matchAll(/href="([^"]*\/(style|content)[^"/]*\.css)"/g)].map(
          ([, path = '', name = '']) => [name, path] as const,
        ),
      );
      assert.deepEqual([...sheets.keys()], ['style', 'content']);
      return Object.entries(samplePages(words, language))
        .filter(([name]) => sampled.test(name))
        .map(([name, html]) => [
          name,
          String(html).replace(/href="(style|content)\.css"/g, (_, sheet) => `href="${sheets.get(sheet)}"`),
        ]);
    }

    test('the links lead to all pages', () => {
      assert.ok(paths.length > 80, String(paths.length));
      for (const path of [
        '/laws/hr',
        '/rights/nl',
        '/signs/nurse',
        '/booklets',
        '/professionals/police',
        '/languages',
      ])
        assert.ok(paths.includes(path), path);
    });

    for (const language of languages) {
      test(`every page as served, in ${language}`, async () => {
        const rest: NamedPage[] = [
          ...paths.map((path) => [path, () => page(language, path)] as const),
          ...answers(place.url, language),
          ...(await samples(language)).map(([name, html]) => [`sample ${name}`, async () => html] as const),
        ];
        const total = rest.length;
        let pageCount = 0;
        const measureRest = async (frame: Page) => {
          const faultLines: string[] = [];
          for (let next = rest.shift(); next !== undefined; next = rest.shift()) {
            const at = total - rest.length;
            if (!isMeasured(language, at)) continue;
            const html = await next[1]();
            // Where a language lacks the words of a page, it is the English one, measured in English.
            if (language !== 'en' && html.includes('<html lang="en"')) continue;
            pageCount++;
            const ofPage = widthsOf(language, at);
            for (const fault of await faultsOf(frame, html, ofPage)) faultLines.push(`${next[0]}: ${fault}`);
          }
          return faultLines;
        };
        assert.deepEqual((await Promise.all(frames.map(measureRest))).flat(), []);
        assert.ok(pageCount > total / 10, `${pageCount} of ${total} pages`);
      });

      test(`every page that a script lays out anew, in ${language}`, async () => {
        const widePages: string[] = [];
        for (const [at, path] of scripted.entries()) {
          if (!isMeasured(language, at)) continue;
          await tab.goto(`${place.url}/${language}${path}`, { waitUntil: 'load' });
          for (const width of widthsOf(language, at)) {
            await tab.setViewportSize({ width, height: 640 });
            const wide = await tab.evaluate(() => document.documentElement.scrollWidth);
            if (wide > width) widePages.push(`${path}: ${wide} wide at ${width}`);
          }
        }
        assert.deepEqual(widePages, []);
      });
    }

    test('none of these pages asks anybody else', () => assert.deepEqual(elsewhere, []));
  });
}

/** Paths, without a language, of every page that links lead to from the first page on. */
async function linkedPaths(url: string): Promise<string[]> {
  const visited = new Set(['/']);
  for (const path of visited) {
    const answer = await fetch(`${url}/en${path}`);
    if (!answer.headers.get('content-type')?.startsWith('text/html')) {
      visited.delete(path);
      await answer.body?.cancel();
      continue;
    }
    // Of recommendations two, of one form with all others.
    for (const [, link = ''] of (await answer.text()).matchAll(/ href="\/en(\/[^"#?]*)/g))
      if (
        !/^\/handbook\/(?![34]$)\d/.test(link) &&
        !/\.(pdf|epub|gz|csv|json|jsonld|bib|ris|cff|ics|png|parquet)$/.test(link)
      )
        visited.add(link);
  }
  return [...visited];
}

/** A page by its name, and how it is asked for: one that is not measured costs nothing. */
type NamedPage = readonly [name: string, fetchPage: () => Promise<string>];

/** Pages that only a form answers with. */
function answers(origin: string, language: string): NamedPage[] {
  const url = `${origin}/${language}`;
  const post = (path: string, fields: Record<string, string>): NamedPage => [
    `${path} ${new URLSearchParams(fields)}`,
    () => fetchAnswer(origin, `${url}${path}`, fields),
  ];
  const self = ['self', 'sells', 'paid', 'saw', 'work'];
  const conversation = once(() => openConversation(url));
  const inConversation = async (path: string) =>
    fetchAnswer(origin, `${url}${path}`, { session: (await conversation()).session });
  return [
    ...['self', 'sells'].map((door) => post('/start', { door, safe: 'no' })),
    ...self.flatMap((door) => [
      post('/start', { door }),
      ...['HR', 'NL', 'PL', 'SE', 'other'].map((country) => post('/start', { door, country })),
    ]),
    ...[...self, 'talk', 'sentence'].map((door) => post('/report', { step: 'open', door, country: 'HR' })),
    post('/report', { step: 'open', door: 'sentence', voice: 'yes' }),
    post('/return', { code: '123' }),
    ['refused', () => fetchRefusal(url)],
    ['receipt', async () => (await conversation()).receipt],
    ['conversation', async () => (await conversation()).page],
    ['again', async () => (await writeWithoutScript(url, (await conversation()).page, 'More.')).page],
    ['/return/code', () => inConversation('/return/code')],
    ['/return/delete', () => inConversation('/return/delete')],
  ];
}

/** `make` is called at the first call alone. */
function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let value: Promise<Value> | null = null;
  return () => {
    value ??= make();
    return value;
  };
}

async function fetchAnswer(origin: string, url: string, fields: Record<string, string>): Promise<string> {
  const body = new URLSearchParams(fields);
  const answer = await fetch(url, { method: 'POST', headers: { origin }, body });
  assert.ok(answer.status !== 403 && answer.status < 500, `${url} ${body}: ${answer.status}`);
  return answer.text();
}

async function fetchRefusal(url: string): Promise<string> {
  const { status, page } = await reportWithoutScript(url, { text: '', desk: '', kept: '' });
  assert.equal(status, 422, 'a report without words is refused');
  return page;
}

/** A report that was sent, and its conversation. */
async function openConversation(url: string) {
  const { status, page: receipt, code } = await reportWithoutScript(url, { text: 'a'.repeat(200) });
  const { page } = await returnWithoutScript(url, code);
  const session = String(formOf(page, ['session']).get('session'));
  assert.ok(status === 200 && session !== '', 'a report is sent and read');
  return { receipt, page, session };
}

/**
 * A page of the site with an empty frame in it, into which other pages are written; policies let it be framed
 * by nobody.
 */
async function openFrame(browser: Browser, url: string): Promise<Page> {
  const host = await (await browser.newContext({ bypassCSP: true })).newPage();
  await host.goto(`${url}/blank`);
  await host.evaluate(() => {
    document.body.replaceChildren(document.createElement('iframe'));
  });
  return host;
}

/**
 * What is wrong with a page as served, at each width: how wide it is, or which element holds text that is
 * wider than itself.
 */
const faultsOf = (host: Page, html: string, widths: readonly number[]): Promise<string[]> =>
  host.evaluate(
    async ({ html, widths }) => {
      const frame = document.querySelector('iframe') as HTMLIFrameElement;
      // Laid out, never painted.
      frame.style.cssText = 'border:0;height:640px;width:320px;visibility:hidden';
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
      const inside = frame.contentDocument as Document;
      inside.open();
      inside.write(html.replace(/<script[\s\S]*?<\/script>/g, ''));
      inside.close();
      await loaded;
      for (const fold of inside.querySelectorAll('details')) fold.open = true;
      return widths.flatMap((width) => {
        frame.style.width = `${width}px`;
        const wide = inside.documentElement.scrollWidth;
        if (wide > width) return [`${wide} wide at ${width}`];
        const over = [...inside.body.querySelectorAll('*:not(svg *)')].find(
          (element) =>
            element.scrollWidth > element.clientWidth + 1 &&
            // Hidden texts, for those who listen, are a point wide beside their padding.
            element.clientWidth > 24 &&
            // The comparison of laws is meant to be wider than its column of text.
            element.querySelector('.broad') === null &&
            // The row of parts scrolls by itself, in one line.
            element.closest('.parts') === null &&
            !['inline', 'contents'].includes(getComputedStyle(element).display),
        );
        return over
          ? [`${over.outerHTML.slice(0, 120)} holds ${over.scrollWidth} in ${over.clientWidth} at ${width}`]
          : [];
      });
    },
    { html, widths },
  );
