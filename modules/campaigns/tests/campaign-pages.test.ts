// Pages of campaigns: written at the desk with a picture, shown in a language until their last day, and no
// way for an editor's words to become more than text.
import { strict as assert } from 'node:assert';
import { after, before, describe, test } from 'node:test';
import { findChromium } from '../../../tests/chromium.ts';
import { signIn } from '../../../tests/member.ts';
import { axeFindsNothing, startWorkspaceInChromium, type Workspace } from '../../../tests/workspace.ts';

const dayMs = 86_400_000;
/** A picture of one point. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe('pages of campaigns', { skip: findChromium() === null && 'no Chromium' }, () => {
  let desk: Workspace;
  const clock = { ahead: 0 };
  before(async () => {
    desk = await startWorkspaceInChromium({ now: () => Date.now() + clock.ahead });
  });
  after(() => desk?.end());
  const dayIn = (days: number) => new Date(Date.now() + days * dayMs).toISOString().slice(0, 10);
  const get = (path: string) => fetch(`${desk.url}${path}`);

  test('a page is written with a picture, shown to everybody, and a campaign can lead to it', async () => {
    const { page, faults } = await desk.newPage();
    await desk.unlock(page, 'ana');
    await page.locator('[data-place=campaigns]').click();
    const section = page.locator('[data-section=campaign-pages]');
    await section.locator('summary').click();
    await page.locator('#page-slug').fill('stations');
    await page.locator('#page-until').fill(dayIn(3));
    await page.locator('#page-language').selectOption('en');
    await page.locator('#page-title').fill('At the stations');
    await page
      .locator('#page-text')
      .fill('## Who helps\n\n- [help](/help)\n\n<img src=x onerror=alert(1)> [out](https://a.invalid/)');
    await page.locator('#page-alt').fill('A window with light');
    await page
      .locator('#page-picture')
      .setInputFiles({ name: 'IMG_Ana.png', mimeType: 'image/png', buffer: png });
    await axeFindsNothing(page, 'a page of a campaign is written');
    await page.locator('[data-act=publish-page]').click();
    await page.locator('[data-campaign-page=stations]').waitFor();
    const answer = await get('/campaigns/stations');
    const text = await answer.text();
    assert.match(text, /<h1>At the stations<\/h1>/);
    assert.match(text, /<a href="\/help"/);
    assert.doesNotMatch(text, /<img src=x|href="https:\/\/a\.invalid/);
    assert.match(text, /<title>Campaign – Heed<\/title>/, 'a history tells nothing');
    const picture = await get('/campaigns/stations/picture');
    assert.equal(picture.headers.get('content-type'), 'image/jpeg');
    assert.deepEqual([...new Uint8Array(await picture.arrayBuffer()).subarray(0, 2)], [0xff, 0xd8]);
    await page.locator('#campaign-page option[value="/campaigns/stations"]').waitFor({ state: 'attached' });
    // Its words in another language leave the others, and the picture, as they are.
    await page.locator('[data-act=edit-page]').click();
    await page.locator('#page-title:focus').waitFor();
    await page.locator('#page-language').selectOption('hr');
    await page.locator('#page-title').fill('Na kolodvorima');
    await page.locator('[data-act=publish-page]').click();
    await page.locator('[data-act=edit-page]').nth(1).waitFor();
    assert.match(
      await (await get('/hr/campaigns/stations')).text(),
      /<h1>Na kolodvorima<\/h1>[\s\S]*\/picture"/,
    );
    assert.match(await (await get('/vi/campaigns/stations')).text(), /<h1>At the stations<\/h1>/);
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  test('the press page offers a picture of it in each size and language, and its words', async () => {
    const press = await (await get('/press')).text();
    const names = [...press.matchAll(/href="(\/campaigns\/stations\/[^"]+\.png)" download/g)].map(
      ([, at]) => at!,
    );
    assert.deepEqual(
      names,
      ['en', 'hr'].flatMap((language) =>
        ['1080x1080', '1080x1920', '1200x630'].map(
          (size) => `/campaigns/stations/stations-${language}-${size}.png`,
        ),
      ),
    );
    for (const name of names) {
      const answer = await get(name);
      assert.equal(answer.headers.get('content-type'), 'image/png', name);
      assert.match(answer.headers.get('content-disposition') ?? '', /attachment; filename="stations-/);
      const bytes = Buffer.from(await answer.arrayBuffer());
      assert.deepEqual(
        `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`,
        /-(\d+x\d+)\.png$/.exec(name)?.[1],
        'the size that its name says',
      );
      assert.ok(bytes.length < 400_000, `${name}: ${bytes.length} bytes`);
    }
    const texts = [...press.matchAll(/data-alt>([^<]+)</g)].map(([, text]) => text);
    assert.equal(texts.length, 2);
    assert.match(texts[0] ?? '', /^At the stations\. A window with light\. .*\/en\/campaigns\/stations$/);
    assert.doesNotMatch(press, /\/c\/|[?&]\w+=/, 'nothing by which somebody could be followed');
    for (const none of ['stations-vi-1080x1080', 'stations-en-1x1', 'other-en-1080x1080', 'stations'])
      assert.equal((await get(`/campaigns/stations/${none}.png`)).status, 404, none);
    assert.match(await (await get('/press/window.svg')).text(), /^<svg /);
    const pictogram = Buffer.from(await (await get('/press/window.png')).arrayBuffer());
    assert.equal(pictogram.readUInt32BE(16), 1024);
    assert.match(await (await get('/sv/press')).text(), /<html[^>]* lang="sv"/);
  });

  test('after its last day it says so and leads on; what cannot be is refused', async () => {
    const editor = desk.logIns.find(({ email }) => email.startsWith('ana'))!;
    const { api } = await signIn(desk.url, editor);
    const words = { language: 'en', title: 'One', text: 'Words', alt: '' };
    const one = { slug: 'one', until: dayIn(1), words, picture: null };
    await assert.rejects(api.call('campaignPages.put', { ...one, until: dayIn(-1) }), { status: 400 });
    await assert.rejects(api.call('campaignPages.put', { ...one, picture: png.toString('base64') }), {
      status: 400,
    });
    for (const slug of ['../x', 'A', '-a', 'a'.repeat(41), ''])
      await assert.rejects(api.call('campaignPages.put', { ...one, slug }), { status: 400 });
    await assert.rejects(api.call('campaignPages.put', { ...one, words: { ...words, language: 'xx' } }), {
      status: 400,
    });
    // Two at once: both stand.
    await Promise.all(['one', 'two'].map((slug) => api.call('campaignPages.put', { ...one, slug })));
    const { pages } = await api.call('campaignPages.list', {});
    assert.ok(['one', 'two'].every((slug) => pages.some((page) => page.slug === slug)));
    await api.call('campaignPages.delete', { slug: 'two' });
    assert.equal((await get('/campaigns/two')).status, 404);
    clock.ahead = 5 * dayMs;
    const over = await get('/campaigns/one');
    assert.equal(over.status, 200);
    const text = await over.text();
    assert.doesNotMatch(text, /<h1>One/);
    assert.match(text, /href="\/report"/);
    assert.equal((await get('/campaigns/one/one-en-1080x1080.png')).status, 404);
    assert.doesNotMatch(await (await get('/press')).text(), /data-campaign="one"/);
    clock.ahead = 0;
    assert.equal((await get('/campaigns/nothing/picture')).status, 404);
  });
});
