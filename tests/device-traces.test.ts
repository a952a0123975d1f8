// What a browser leaves on the device of a person without script: after she has left and closed it, neither
// her words nor her code is in its profile, and no way back shows them.
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { startInvented } from './invented.ts';
import { chooseDesk } from './report-form.ts';
import { formOf, openReportForm, sendReportForm } from './scriptless.ts';

/** The whole program: without windows there are no files of tabs. */
const program = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => existsSync(path));
const words = { report: 'Canary of the report', message: 'Canary of a message', search: 'canarysearch' };

/** All files below `folder`, as Latin-1, without the zero bytes of UTF-16. */
const textOf = (folder: string): string =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name)).toString('latin1').replaceAll('\0', ''))
    .join('\n');

describe('what is left on the device', () => {
  let url: string;
  let end = async () => {};
  before(async () => {
    ({ url } = await startInvented({ after: (stop) => (end = stop) }));
  });
  after(() => end());

  test('no word and no code in the files of a browser without script', {
    skip: program === undefined ? 'no Chromium with windows' : false,
  }, async (t) => {
    const profile = mkdtempSync(join(tmpdir(), 'heed-profile-'));
    t.after(() => rmSync(profile, { recursive: true, force: true }));
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: program ?? '',
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--headless=new'],
      javaScriptEnabled: false,
      viewport: { width: 360, height: 640 },
      locale: 'en',
    });
    await routeElsewhere(context);
    const page = await context.newPage();
    const code = await reportAndReturn(page);
    await page.locator('[data-leave]').first().click();
    await page.waitForURL((address) => !address.href.startsWith(url));
    await context.close();
    const profileText = textOf(profile);
    assert.match(profileText, /\/return/, 'the profile has the visited addresses: the files are read');
    for (const word of [...Object.values(words), code, code.replaceAll(/\W/g, '')])
      assert.ok(!profileText.includes(word), `${word.slice(0, 12)} stands in the profile`);
  });

  async function routeElsewhere(context: BrowserContext): Promise<void> {
    await context.route(
      (address) => !address.href.startsWith(url),
      (route) => route.fulfill({ contentType: 'text/html', body: '<title>Elsewhere</title>Elsewhere' }),
    );
  }

  /** Searches, sends a form with a fault and then whole, reads it by the code, and writes again. */
  async function reportAndReturn(page: Page): Promise<string> {
    await page.goto(`${url}/en/search`);
    await page.locator('#q').fill(words.search);
    await page.locator('#q').press('Enter');
    await page.waitForURL(/search\?at=/);
    await page.goto(`${url}/en/report`);
    const code = (await page.locator('[name=code]').getAttribute('value')) ?? '';
    await page.locator('#text').fill(words.report);
    // Another language: the same form comes back with all that was typed.
    await page.locator('.tongue summary').click();
    await page.locator('button[name=language][value=all]').click();
    await page.waitForURL(/report\?answer=/);
    assert.equal(await page.locator('#text').inputValue(), words.report, 'a fault loses nothing');
    await chooseDesk(page, 'harbour');
    await page.locator('#send').click();
    await page.locator('ol.track').waitFor();
    await page.goto(`${url}/en/return`);
    await page.locator('#code').fill(code);
    await page.locator('form:has(#code) button.act').click();
    await page.locator('textarea[name=text]').fill(words.message);
    await page.locator('form:has(textarea[name=text]) button.act').last().click();
    await page.getByText(words.message).waitFor();
    await page.goBack();
    await page.locator('#code').waitFor();
    assert.doesNotMatch(await page.content(), /Canary/);
    await page.goForward();
    await page.locator('#code').waitFor();
    assert.doesNotMatch(await page.content(), /Canary/);
    return code;
  }

  test('an answer opens once; a page of it afterwards is the neutral one or asks for the code', async () => {
    const form = await openReportForm(url);
    form.delete('kept');
    form.set('text', words.report);
    const reply = await fetch(`${url}/report`, { method: 'POST', body: form, redirect: 'manual' });
    assert.equal(reply.status, 303);
    assert.equal(await reply.text(), '');
    const address = new URL(reply.headers.get('location') ?? '', url);
    assert.doesNotMatch(Buffer.from(address.search, 'base64url').toString('latin1'), /Canary/);
    const first = await fetch(address);
    assert.equal(first.status, 422);
    const page = await first.text();
    assert.ok(page.includes(words.report));
    const again = await (await fetch(address)).text();
    assert.doesNotMatch(again, /Canary|Keep this code/);
    assert.match(again, /If you sent something/);
    const carried = formOf(page, ['form', 'code', 'door', 'country']);
    assert.equal((await sendReportForm(url, carried, { text: words.report })).status, 200);
    const expiredAnswer = await fetch(`${url}/en/return?answer=${'A'.repeat(64)}`, { redirect: 'manual' });
    assert.equal(expiredAnswer.headers.get('location'), '/en/return');
    // Two slashes would lead to another site.
    const other = await fetch(`${url}//example.org/x?answer=A`, { redirect: 'manual' });
    assert.equal(other.headers.get('location'), '/example.org/x');
  });
});
