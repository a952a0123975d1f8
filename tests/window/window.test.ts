// What a window promises to a test: it refuses what it cannot know, shares what a context shares, and is
// silent once it is closed.
import { strict as assert } from 'node:assert';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { startWindows } from './browser.ts';

const page = `<!doctype html><html lang="en"><title>A page</title><body>
<p id="words">Words</p>
<div hidden><button id="hidden" type="button">Hidden</button></div>
<details><summary>More</summary><button id="folded" type="button">Folded</button></details>
<button id="off" type="button" disabled>Off</button>
<script src="/script.js"></script></body></html>`;
/** Counts presses in the page, and asks for what does not come before the test lets it. */
const script = `document.addEventListener('click', ({ target }) => {
  document.title = document.title + ' ' + target.id;
});
window.ask = () => fetch('/late').then(() => window.tell('answered'), () => window.tell('failed'));`;

const late = { asked: Promise.withResolvers<void>(), gate: Promise.withResolvers<void>() };
const server = createServer(async ({ url, headers }, response) => {
  if (url === '/late') {
    late.asked.resolve();
    await late.gate.promise;
    response.end('late');
  } else if (url === '/script.js') response.setHeader('content-type', 'text/javascript').end(script);
  else if (url === '/cookie') response.setHeader('set-cookie', 'seat=7').end(page);
  else if (url === '/cookies') response.end(headers.cookie ?? 'none');
  else response.setHeader('content-type', 'text/html').end(page);
});

let browser: Browser;
let address: string;
before(async () => {
  await new Promise<void>((resolve) => void server.listen(0, resolve));
  address = `http://localhost:${(server.address() as AddressInfo).port}`;
  browser = startWindows();
});
after(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
});

async function open(path = '/'): Promise<Page> {
  const newPage = await browser.newPage();
  await newPage.goto(`${address}${path}`);
  return newPage;
}
/** What the server gets as cookies of a page. */
const cookiesOf = (of: Page) => of.evaluate("fetch('/cookies').then((answer) => answer.text())");
const needsBrowser = /this test needs a browser/;

test('a test that asks for a size or a place is refused', async () => {
  const own = await open();
  const words = own.locator('#words');
  for (const size of ['scrollWidth', 'clientHeight', 'offsetTop'] as const)
    await assert.rejects(
      words.evaluate((element, name) => (element as HTMLElement)[name], size),
      needsBrowser,
      size,
    );
  await assert.rejects(
    words.evaluate((element) => element.getBoundingClientRect().top),
    needsBrowser,
  );
  await assert.rejects(own.evaluate('document.documentElement.scrollWidth'), needsBrowser);
  await assert.rejects(own.evaluate('innerWidth'), needsBrowser);
  await assert.rejects(
    words.evaluate((element) => getComputedStyle(element).display),
    needsBrowser,
  );
  await assert.rejects(async () => words.boundingBox());
});

test('a test that asks for a size after it has waited in the page is refused too', async () => {
  const own = await open();
  await assert.rejects(
    own.evaluate(async () => {
      await Promise.resolve();
      return document.documentElement.scrollWidth;
    }),
    needsBrowser,
  );
});

test('a name or an option of Playwright that a window has not is refused by its name', async () => {
  const own = await open();
  assert.throws(() => own.emulateMedia({ media: 'print' }), /no page\.emulateMedia: this test needs/);
  assert.throws(() => own.mouse, /no page\.mouse/);
  assert.throws(() => own.context().newCDPSession, /no context\.newCDPSession/);
  assert.throws(() => browser.version(), /no browser\.version/);
  await assert.rejects(browser.newContext({ javaScriptEnabled: false }), /no option javaScriptEnabled/);
});

test('pages of one context share cookies, and those of another have none of them', async () => {
  const context = await browser.newContext();
  const [one, two] = [await context.newPage(), await context.newPage()];
  const other = await open();
  await one.goto(`${address}/cookie`);
  await two.goto(address);
  assert.equal(await cookiesOf(two), 'seat=7');
  assert.equal(await cookiesOf(other), 'none');
});

test('what is hidden, folded or disabled is not clicked', async () => {
  const own = await open();
  for (const id of ['hidden', 'folded', 'off'])
    await assert.rejects(
      own.locator(`#${id}`).click({ timeout: 50 }),
      /and it was (hidden|shown and disabled)/,
    );
  await own.locator('summary').click();
  await own.locator('#folded').click();
  assert.match(await own.title(), /^A page\s+folded$/, 'nothing else was pressed');
});

test('what a closed window waits for neither comes nor fails', async () => {
  const own = await open();
  const words: string[] = [];
  // The page's own global: a script that is still running would reach it.
  await own.evaluate((tell: never) => Object.assign(window, { tell }), ((word: string) =>
    words.push(word)) as never);
  await own.evaluate('void window.ask()');
  await late.asked.promise;
  await own.close();
  late.gate.resolve();
  const other = await open('/late');
  await new Promise((resolve) => setImmediate(resolve));
  await other.close();
  assert.deepEqual(words, []);
});
