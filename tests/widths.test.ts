// No page scrolls sideways and no text runs out of its box: every page that a link leads to and every answer
// of a form, in every language, at the widths that people hold. A page is loaded once and its frame is
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
const widths = [320, 360, 390, 412, 768, 1000, 1366];
const words = readWords(new URL('../content/messages/', import.meta.url));
/** The last is made from English: every text is half as long again. */
const languages = [...Object.keys(words.languages), 'en-XA'];
/**
 * The widths of a page by its place in the list. English, and the language made from it, stand at all; the
 * others at the narrowest and one more by turns, so that each page meets each width in several languages.
 */
function widthsOf(language: string, page: number): readonly number[] {
  if (language === 'en' || language === 'en-XA') return widths;
  const [narrowest, ...others] = widths;
  return [narrowest!, others[Math.floor((page + languages.indexOf(language)) / 2) % others.length]!];
}
/** Languages in which every page is measured; in each of the others every second one, by turns. */
const inFull = ['en', 'hr', 'nl', 'pl', 'sv', 'ar', 'en-XA'];
const isMeasured = (language: string, page: number): boolean =>
  inFull.includes(language) || (page + languages.indexOf(language)) % 2 === 0;
/** What no link leads to. */
const unlinked = ['/blank', '/app/away', '/nothing-here'];
/** Names of sample pages that invented data never answers with. */
const sampled = new RegExp(
  '^(search|help-found|not-open|receipt|conversation|booklets-missing|warnings|evidence-|error|' +
    'rights-country-past)',
);
/** What a script lays out anew. */
const scripted = ['/report', '/return', '/check', '/offer', '/buyers', '/app', '/complaints/hr'];

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

  // A test for each language: with a busy machine all of them at once would take longer than a test may.
  for (const language of languages) {
    test(`every page as served, in ${language}`, async () => {
      const rest: (readonly [string, () => Promise<string>])[] = [
        ...paths.map((path) => [path, () => page(language, path)] as const),
        ...(await answers(place.url, language)).map(([name, html]) => [name, async () => html] as const),
        ...(await samples(language)).map(([name, html]) => [`sample ${name}`, async () => html] as const),
      ];
      let pageCount = 0;
      const measureRest = async (frame: Page) => {
        const faultLines: string[] = [];
        for (let next = rest.shift(); next !== undefined; next = rest.shift()) {
          const html = await next[1]();
          // Where a language lacks the words of a page, it is the English one, which is measured in English.
          if (language !== 'en' && html.includes('<html lang="en"')) continue;
          pageCount++;
          if (!isMeasured(language, pageCount)) continue;
          const ofPage = widthsOf(language, pageCount);
          for (const fault of await faultsOf(frame, html, ofPage)) faultLines.push(`${next[0]}: ${fault}`);
        }
        return faultLines;
      };
      assert.deepEqual((await Promise.all(frames.map(measureRest))).flat(), []);
      assert.ok(pageCount > 40, `${pageCount} pages`);
    });

    test(`every page that a script lays out anew, in ${language}`, async () => {
      const widePages: string[] = [];
      for (const [at, path] of scripted.entries()) {
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

/** Pages that only a form answers with, by name. */
async function answers(origin: string, language: string): Promise<[string, string][]> {
  const url = `${origin}/${language}`;
  const answerPages: [string, string][] = [];
  const post = async (path: string, fields: Record<string, string>) => {
    const body = new URLSearchParams(fields);
    const answer = await fetch(url + path, { method: 'POST', headers: { origin }, body });
    assert.ok(answer.status !== 403 && answer.status < 500, `${path} ${body}: ${answer.status}`);
    answerPages.push([`${path} ${body}`, await answer.text()]);
  };
  for (const door of ['self', 'sells']) await post('/start', { door, safe: 'no' });
  for (const door of ['self', 'sells', 'paid', 'saw', 'work']) {
    await post('/start', { door });
    for (const country of ['HR', 'NL', 'PL', 'SE', 'other']) await post('/start', { door, country });
  }
  for (const door of ['self', 'sells', 'paid', 'saw', 'work', 'talk', 'sentence'])
    await post('/report', { step: 'open', door, country: 'HR' });
  await post('/report', { step: 'open', door: 'sentence', voice: 'yes' });
  await post('/return', { code: '123' });
  const refusal = await reportWithoutScript(url, { text: '', desk: '', kept: '' });
  const receipt = await reportWithoutScript(url, { text: 'a'.repeat(200) });
  const conversation = (await returnWithoutScript(url, receipt.code)).page;
  const answer = await writeWithoutScript(url, conversation, 'More.');
  answerPages.push(
    ['refused', refusal.page],
    ['receipt', receipt.page],
    ['conversation', conversation],
    ['again', answer.page],
  );
  const session = String(formOf(conversation, ['session']).get('session'));
  assert.ok(
    refusal.status === 422 && receipt.status === 200 && session !== '',
    'a report is refused, sent and read',
  );
  await post('/return/code', { session });
  await post('/return/delete', { session });
  return answerPages;
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
