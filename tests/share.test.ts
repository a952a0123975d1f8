// What another app on the phone shares: the worker takes it to the page of writing, and no server sees a word
// of it in clear. What reaches the server all the same is refused unread.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { findChromium, startChromium } from './chromium.ts';
import { type InventedServer, startInvented } from './invented.ts';
import { signIn } from './member.ts';
import { startRecorder } from './recorder.ts';
import { goToSend } from './report-form.ts';

const canary = 'Canary words of a shared chat';

/** What a phone does where somebody picks the icon among the apps that take what is shared. */
const shareInto = (page: Page, fields: Readonly<Record<string, string>>, file: string | null) =>
  page.evaluate(
    ({ fields, file }) => {
      const form = document.createElement('form');
      Object.assign(form, { method: 'post', action: '/share', enctype: 'multipart/form-data' });
      for (const [name, value] of Object.entries(fields)) {
        const field = document.createElement('input');
        Object.assign(field, { type: 'hidden', name, value });
        form.append(field);
      }
      if (file !== null) {
        const field = document.createElement('input');
        Object.assign(field, { type: 'file', name: 'files' });
        const transfer = new DataTransfer();
        transfer.items.add(new File([file], 'chat.txt', { type: 'text/plain' }));
        field.files = transfer.files;
        form.append(field);
      }
      document.body.append(form);
      form.submit();
    },
    { fields, file },
  );

describe('what another app shares', { skip: findChromium() === null ? 'no Chromium' : false }, () => {
  let browser: Browser;
  before(async () => {
    browser = await startChromium();
  });
  after(() => browser.close());

  test('is sealed and sent in clear nowhere; once the pages are gone it is refused', async (t) => {
    const place = await startInvented(t);
    const recorder = await startRecorder(Number(new URL(place.url).port));
    t.after(() => recorder.end());
    const context = await browser.newContext({ viewport: { width: 320, height: 640 }, locale: 'en' });
    t.after(() => context.close());
    const page = await context.newPage();
    await page.goto(`${recorder.url}/en/app/notes-share`);
    const manifest = await page.evaluate(async () => {
      const link = document.querySelector<HTMLLinkElement>('link[rel=manifest]');
      return (await (await fetch(link?.href ?? '')).json()) as { share_target?: { action: string } };
    });
    assert.equal(manifest.share_target?.action, '/share');
    await page.locator('[data-put]').click();
    await page.locator('[data-take]').waitFor();

    const address = 'https://offers.example.org/canary-address';
    await shareInto(page, { title: '', text: `${canary} ${address}`, url: address }, `${canary} as a file`);
    const question = page.locator('[data-share-question]');
    await question.waitFor();
    assert.equal(await page.locator('#text').inputValue(), '', 'nothing is taken before her press');
    await question.getByRole('button', { name: 'Put it into my message' }).click();
    await page.locator('form[data-sealing=ready]').waitFor();
    await page.locator('ul[data-files] [data-cleaned]').waitFor({ state: 'attached' });
    assert.equal(await page.locator('#text').inputValue(), `${canary} ${address}`);
    assert.equal(await page.evaluate('location.href'), `${recorder.url}/en/report`);
    await goToSend(page, async () => {
      const files = page.locator('ul[data-files]');
      if (!(await files.isVisible())) return;
      await files.locator('[data-cleaned]').waitFor();
      const sendAsItIs = files.locator('button');
      if ((await sendAsItIs.count()) === 2) await sendAsItIs.first().click();
    });
    await page.locator('#send').click();
    await page.locator('ol.track').waitFor();
    const member = await signIn(place.url, place.logIns[0]!);
    const conversations = await Promise.all((await member.inbox('harbour')).map(({ id }) => member.read(id)));
    const arrived = conversations.find(({ texts }) => texts.some((text) => text.startsWith(canary)));
    assert.ok(arrived, 'the desk reads it');
    assert.doesNotMatch(recorder.text(), /[Cc]anary/);

    // A second look finds nothing: it was given once.
    await page.goto(`${recorder.url}/en/`);
    await page.goto(`${recorder.url}/en/report#shared`);
    await page.getByRole('alert').filter({ hasText: 'did not arrive here' }).waitFor();

    await page.goto(`${recorder.url}/en/app`);
    await page.locator('[data-take]').click();
    await page.locator('[data-put]').waitFor();
    const refusal = page.waitForResponse((response) => response.url().endsWith('/share'));
    await shareInto(page, { text: 'Not a canary.' }, null);
    assert.equal((await refusal).status(), 405);
    await page.getByRole('link', { name: 'Write to us' }).click();
    await page.locator('#text').waitFor();
  });
});

describe('what another site hands over', { skip: findChromium() === null ? 'no Chromium' : false }, () => {
  let browser: Browser;
  let place: InventedServer;
  let elsewhere: string;
  const ends: (() => unknown)[] = [];
  before(async () => {
    browser = await startChromium();
    place = await startInvented({ after: (end) => void ends.push(end) });
    // Another site on this machine: another port is another origin.
    const server = createServer((_, response) =>
      response
        .setHeader('content-type', 'text/html')
        .end(
          `<form method="post" action="${place.url}/share" enctype="multipart/form-data">` +
            '<input name="text" value="Canary of another site"></form>',
        ),
    );
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    ends.push(() => new Promise((resolve) => server.close(resolve)));
    elsewhere = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  after(async () => {
    await browser.close();
    for (const end of ends.toReversed()) await end();
  });

  /** A phone with the pages on it, for which `app` of the choices was pressed. */
  async function phoneWith(t: { after(end: () => Promise<void>): void }, app: string): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 320, height: 640 }, locale: 'en' });
    t.after(() => context.close());
    const page = await context.newPage();
    await page.goto(`${place.url}/en/app/${app}`);
    await page.locator('[data-put]').click();
    await page.locator('[data-take]').waitFor();
    return page;
  }
  const isNotTaken = async (page: Page) => {
    await page.getByRole('alert').filter({ hasText: 'did not arrive here' }).waitFor();
    assert.equal(await page.locator('#text').inputValue(), '');
    assert.doesNotMatch(await page.locator('body').innerText(), /Canary/);
  };

  test('is not taken, though apps may share; nor what an app shares before that was chosen', async (t) => {
    const page = await phoneWith(t, 'notes-share');
    await page.goto(elsewhere);
    await page.evaluate(() => document.querySelector('form')?.submit());
    await isNotTaken(page);

    await page.goto(`${place.url}/en/app/notes-share`);
    await page.locator('[data-share-choice] a').first().click();
    await page.waitForURL(/\/app\/notes$/);
    await shareInto(page, { text: canary }, null);
    await isNotTaken(page);
    // The address of the choice, opened from elsewhere, chooses nothing.
    await page.goto(`${place.url}/en/app/notes-share`);
    await shareInto(page, { text: canary }, null);
    await isNotTaken(page);
    await page.goto(`${place.url}/en/app/notes`);
    await page.locator('[data-share-choice] a').last().click();
    await page.waitForURL(/notes-share$/);
    await shareInto(page, { text: canary }, null);
    await page.locator('[data-share-question]').getByRole('button', { name: 'Leave it out' }).click();
    assert.equal(await page.locator('#text').inputValue(), '');
    assert.equal(await page.locator('[data-share-question]').count(), 0);
  });

  test('is asked about where it hides who it is', async (t) => {
    const page = await phoneWith(t, 'notes-share');
    await page.goto(elsewhere);
    await page.evaluate(() => {
      const meta = document.createElement('meta');
      Object.assign(meta, { name: 'referrer', content: 'no-referrer' });
      document.head.append(meta);
      document.querySelector('form')?.submit();
    });
    await page.locator('[data-share-question], [role=alert]').first().waitFor();
    assert.equal(await page.locator('#text').inputValue(), '');
  });
});

test('a share of 200 MB that reaches the server is refused before its body is sent', async (t) => {
  const { url } = await startInvented(t);
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  t.after(() => socket.destroy());
  socket.write(
    'POST /share HTTP/1.1\r\nhost: localhost\r\ncontent-type: multipart/form-data; boundary=x\r\n' +
      'content-length: 200000000\r\n\r\n',
  );
  let answer = '';
  for await (const bytes of socket) answer += bytes;
  assert.match(answer, /^HTTP\/1\.1 405 /);
  assert.match(answer, /\r\nconnection: close\r\n/i);
});
