// The sheets as they come over HTTP, parsed back: what they say, their size, their tags and fonts, and what
// is answered where there is none.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { type InventedServer, startInvented } from '../../../../tests/invented.ts';
import { parsePrint } from './printed.ts';

const content = new URL('../../../../content/', import.meta.url);
describe('booklets', async () => {
  let server: InventedServer | undefined;
  const ends: (() => Promise<void>)[] = [];
  const running = async () =>
    (server ??= await startInvented(
      { after: (end) => ends.push(end) },
      { origins: ['https://heed.example.org'] },
    ));
  const get = async (path: string, headers: Record<string, string> = {}) =>
    fetch(`http://localhost:${(await running()).port}${path}`, { headers });
  const pdf = async (path: string) => {
    const response = await get(path);
    assert.equal(response.status, 200, path);
    assert.equal(response.headers.get('content-type'), 'application/pdf');
    return parsePrint(new Uint8Array(await response.arrayBuffer()));
  };
  const fingerprint = async () => {
    const html = await (await get('/en/about')).text();
    return /data-fingerprint="([0-9a-f]{64})"/.exec(html)?.[1] ?? assert.fail('no fingerprint on /about');
  };

  test(
    'the rights booklet is A6, eight to twelve pages in fours, tagged, with its fonts, and at most ' +
      'one page for notes, in every country and language',
    async () => {
      const notes = (language: string): string =>
        JSON.parse(readFileSync(new URL(`messages/${language}/booklets.json`, content), 'utf8'))[
          'booklets.notes.how'
        ];
      for (const country of ['hr', 'nl', 'pl', 'se', 'be', 'de', 'fr'])
        for (const language of ['en', 'hr', 'nl', 'pl', 'sv', 'ru', 'sq']) {
          const { pages, size, tagged, standard, fonts, ...booklet } = await pdf(
            `/booklets/${country}/${language}/rights.pdf`,
          );
          assert.ok(pages === 8 || pages === 12, `${country} ${language}: ${pages} pages`);
          assert.ok(booklet.text.split(notes(language)).length <= 2, `${country} ${language}: empty pages`);
          assert.deepEqual(size, [105, 148]);
          assert.equal(tagged, true);
          assert.match(booklet.roles, /"role":"H1"/);
          assert.match(standard, /<pdfuaid:part>1</);
          assert.equal(booklet.language, language);
          assert.equal(fonts.without, 0, 'a font is not in the file');
          assert.ok(
            fonts.names.length > 1 && fonts.names.every((name) => /^(NotoSans|LibertinusSerif)/.test(name)),
            fonts.names.join(),
          );
        }
    },
  );

  test(
    'each kind says its number, its address, until when it is valid, whose it is, and that it is a ' +
      'draft of a demonstration',
    async () => {
      const groups = ((await fingerprint()).match(/.{4}/g) ?? []).join(' ');
      for (const [kind, size, pages] of [
        ['rights', [105, 148], [8, 12]],
        ['card', [210, 297], [2]],
        ['poster', [210, 297], [1]],
        ['strip', [210, 297], [1]],
        ['signs', [148, 210], [2]],
        ['signs-nurse', [148, 210], [2]],
      ] as const) {
        const sheet = await pdf(`/booklets/hr/en/${kind}.pdf`);
        assert.deepEqual(sheet.size, size, kind);
        assert.ok((pages as readonly number[]).includes(sheet.pages), `${kind}: ${sheet.pages} pages`);
        assert.equal(sheet.tagged, true, kind);
        assert.match(sheet.standard, /<pdfuaid:part>1</, kind);
        assert.match(sheet.text, /112/, kind);
        assert.match(sheet.text, /Valid until \d+ \w+ \d{4}\./, kind);
        assert.match(sheet.text, /Demonstration\. Nobody reads this/, kind);
        assert.match(sheet.text, /Draft: nobody has reviewed/, kind);
        assert.match(sheet.text, /heed\.example\.org\/en/, kind);
        assert.ok(sheet.text.includes(groups), `${kind}: no fingerprint`);
        if (!kind.startsWith('signs-')) assert.match(sheet.text, /0800[\s\u00a0]77[\s\u00a0]99/, kind);
        if (kind !== 'signs-nurse') assert.match(sheet.text, /czzzr\.hr/, `${kind}: no source of the number`);
      }
    },
  );

  test('a fact of the booklet stands there with source and date, and what is not known is said', async () => {
    const { text } = await pdf('/booklets/hr/en/rights.pdf');
    assert.match(text, /Selling sex is a minor offence in Croatia\./);
    assert.match(
      text,
      /protiv javnog reda i mira \(NN [^)]*\), čl\. 12\. Source of 2023\. prostitution-cro-slo/,
    );
    assert.match(text, /We could not confirm the rule of this country\./);
    assert.match(text, /Valid until 24 May 2027/);
  });

  test('the card looks ordinary: no word of what it is for', async () => {
    const { text } = await pdf('/booklets/hr/en/card.pdf');
    assert.doesNotMatch(text, /traffick|victim|exploit|rights|sex|SOS|PETRA|Lantern|anonym/i);
  });

  test('no line for professionals stands on a sheet for others', async () => {
    for (const kind of ['rights', 'card', 'poster', 'strip', 'signs', 'signs-neighbour']) {
      const { text } = await pdf(`/booklets/se/en/${kind}.pdf`);
      assert.doesNotMatch(text, /020[\s\u00a0]390[\s\u00a0]000/, kind);
    }
    assert.match((await pdf('/booklets/se/en/signs-nurse.pdf')).text, /020[\s\u00a0]390[\s\u00a0]000/);
  });

  test('the folded booklet has two copies on each side of A4', async () => {
    const { pages, size, text } = await pdf('/booklets/hr/en/rights-fold.pdf');
    assert.equal(pages, (await pdf('/booklets/hr/en/rights.pdf')).pages / 2);
    assert.deepEqual(size, [210, 297]);
    assert.equal(text.match(/Know your rights Croatia/g)?.length, 2);
  });

  test('what is not there is answered with a page that says what is', async () => {
    for (const path of [
      '/booklets/xx/en/rights.pdf',
      '/booklets/HR/en/rights.pdf',
      '/booklets/hr/en/nothing.pdf',
      '/booklets/hr/en/signs-nobody.pdf',
      '/booklets/hr/xx/nothing.pdf',
    ]) {
      const response = await get(path);
      assert.equal(response.status, 404, path);
      assert.match(await response.text(), /There is no such booklet[\s\S]*href="\/booklets"/, path);
    }
    const danish = await get('/booklets/hr/da/signs.pdf', { 'accept-language': 'sv' });
    assert.equal(danish.status, 404);
    const html = await danish.text();
    assert.match(html, /danska/);
    for (const code of ['en', 'hr', 'nl', 'pl', 'sv', 'ar'])
      assert.ok(html.includes(`href="/booklets/hr/${code}/signs.pdf"`), code);
    assert.doesNotMatch(await (await get('/booklets/hr/%3Cscript%3E/rights.pdf')).text(), /<script>\//);
  });

  test('the page leads to the sheets of each country, and each of them is there', async () => {
    const linksOf = async (path: string, form: RegExp) =>
      [...(await (await get(path, { 'accept-language': 'en' })).text()).matchAll(form)].map(
        ([, link = '']) => link,
      );
    const countries = await linksOf('/booklets', /href="(\/booklets\/[a-z]{2})"/g);
    assert.ok(countries.includes('/booklets/hr'));
    const sheets = (
      await Promise.all(countries.map((path) => linksOf(path, /href="(\/booklets\/[^"]+\.pdf)"/g)))
    ).flat();
    assert.ok(sheets.length > 60, String(sheets.length));
    for (const path of sheets.filter((_, i) => i % 7 === 0)) await pdf(path);
    for (const country of ['xx', 'HR', 'h']) assert.equal((await get(`/booklets/${country}`)).status, 404);
  });

  test('the server is not kept from ending', async () => {
    for (const end of ends) await end();
  });
});
