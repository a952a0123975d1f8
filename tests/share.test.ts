// What another app on the phone shares: the worker takes it to the page of writing, and no server sees a word
// of it in clear. What reaches the server all the same is refused unread.
import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { findChromium, startChromium } from './chromium.ts';
import { startInvented } from './invented.ts';
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
