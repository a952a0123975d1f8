// Everybody finds their language: the one that the browser asks for is there at once, every other one stands
// in the menu and on the first page in its own name, and each says whether somebody outside has checked it.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { readWords } from '../packages/content/src/messages/words.ts';
import { type InventedServer, startInvented } from './invented.ts';

const words = readWords(new URL('../content/messages/', import.meta.url));
const languages = Object.keys(words.languages);

describe('languages', () => {
  let place: InventedServer;
  let end = async () => {};
  before(async () => {
    place = await startInvented({ after: (stop) => (end = stop) });
  });
  after(() => end());

  const page = async (path: string, preferences = 'en') =>
    (await fetch(place.url + path, { headers: { 'accept-language': preferences } })).text();
  const languageOf = (html: string) => /<html lang="([^"]+)"/.exec(html)?.[1];
  const menuOf = (html: string) => /<details class="tongue"[\s\S]*?<\/details>/.exec(html)?.[0] ?? '';
  const inForm = (form: string) =>
    [...form.matchAll(/name="language" value="([^"]+)"/g)].map(([, code]) => code);

  test('each language is answered to the browser that asks for it', async () => {
    for (const code of languages) assert.equal(languageOf(await page('/', `${code},en;q=0.5`)), code);
  });

  for (const [preferences, code] of [
    ['ro-MD,ru;q=0.8', 'ro'],
    ['pt-PT', 'pt-BR'],
    ['zh-CN,zh;q=0.9', 'zh-Hans'],
    ['uk-UA,uk;q=0.9,ru;q=0.8', 'uk'],
    ['ar-SY', 'ar'],
    ['tlh, bg;q=0.4', 'bg'],
    ['en;q=0.2, vi', 'vi'],
    // Traditional characters are another script than the one that we have.
    ['zh-TW', 'en'],
    ['xx, *', 'en'],
    ['--, \u0000, q=', 'en'],
  ] as const)
    test(`a browser that asks for '${preferences.replace('\u0000', '')}' reads ${code}`, async () => {
      assert.equal(languageOf(await page('/', preferences.replace('\u0000', '-'))), code);
    });

  test('the menu and the first page name every language in its own name, in every language', async () => {
    for (const code of languages) {
      const home = await page(`/${code}/`);
      for (const other of languages.filter((one) => one !== code)) {
        const { name } = words.languages[other] ?? { name: '-' };
        assert.ok(menuOf(home).includes(name), `${code}: ${other} in the menu`);
        assert.ok(home.slice(home.indexOf('<main')).includes(name), `${code}: ${other} on the page`);
      }
    }
  });

  test(
    'the page of writing names what the browser asks for, and all of them after one press that loses ' +
      'nothing',
    async () => {
      const html = await page('/report', 'en,bg;q=0.7');
      assert.deepEqual(inForm(menuOf(html)), ['bg', 'all']);
      const fields = new FormData();
      for (const [, name = '', value = ''] of html.matchAll(
        /<input type="hidden" name="([^"]+)" value="([^"]*)"/g,
      ))
        fields.set(name, value);
      fields.set('text', 'These words stay.');
      fields.set('language', 'all');
      const answer = await fetch(`${place.url}/en/report`, {
        method: 'POST',
        headers: { origin: place.url },
        body: fields,
      });
      const all = await answer.text();
      assert.equal(languageOf(all), 'en');
      assert.match(all, /These words stay\./);
      assert.match(menuOf(all), /<details class="tongue" open>/);
      assert.deepEqual(inForm(menuOf(all)).sort(), languages.filter((code) => code !== 'en').sort());
    },
  );

  test('a page is marked as a draft exactly where the list of languages calls its language one', async () => {
    for (const code of languages) {
      const isDraft = words.languages[code]?.state === 'draft';
      const html = await page(`/${code}/languages`);
      const line = html.split('<li>').find((one) => one.includes(`<bdi lang="${code}"`)) ?? '';
      const draft = words.inLocale(code).t('languages.draft');
      assert.equal(line.includes(draft), isDraft, code);
      assert.equal(html.includes('class="draft"'), isDraft, code);
    }
  });
});
