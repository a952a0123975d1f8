// Handbooks as files over HTTP: of content and of what the organisation adopted, in several languages, kept
// while nothing changes, refused clearly where there is nothing.
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { csvRows } from '@heed/domain/htcds';
import { parsePrint } from '@heed/server/booklets/printed';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import * as v from 'valibot';
import {
  draftOn,
  type HandbookServer,
  signedBy,
  startHandbook,
  versionText,
} from '../../../tests/handbook-server.ts';
import { type RecommendationsFile, recommendationsFileShape } from '../rules/index.ts';

/** Those that have the words of handbooks. */
const languages = ['en', 'hr', 'nl', 'pl', 'sv'].filter((language) =>
  existsSync(new URL(`../../../content/messages/${language}/handbook.json`, import.meta.url)),
);

describe('files of handbooks', () => {
  let server: HandbookServer;
  before(async () => {
    server = await startHandbook();
  });
  after(() => server.end());

  const get = (path: string) => fetch(server.url + path);
  const bytesOf = async (path: string, type: string) => {
    const response = await get(path);
    assert.equal(response.status, 200, path);
    assert.match(response.headers.get('content-type') ?? '', new RegExp(`^${type}`), path);
    return new Uint8Array(await response.arrayBuffer());
  };
  const textOf = async (path: string, type: string) =>
    new TextDecoder('utf-8', { ignoreBOM: true }).decode(await bytesOf(path, type));
  const fileOf = async (path = '/recommendations.json') =>
    v.parse(recommendationsFileShape, JSON.parse(await textOf(path, 'application/json')));
  const print = async (path: string) => parsePrint(await bytesOf(path, 'application/pdf'));

  test('each handbook is there as PDF and EPUB in each language, the first by a short address', async () => {
    const { handbooks } = await fileOf();
    assert.ok(handbooks.length > 1);
    const [first] = handbooks;
    const short = await print('/en/handbook.pdf');
    assert.equal(short.title, first!.title.text);
    assert.equal(first!.isInvented, false);
    assert.doesNotMatch(short.text, /Do not cite it/);
    for (const { slug, isInvented } of handbooks)
      for (const language of languages) {
        const sheet = await print(`/${language}/handbook/${slug}.pdf`);
        assert.equal(sheet.language, language);
        assert.match(sheet.standard, /<pdfuaid:part>1</);
        assert.deepEqual(sheet.size, [210, 297]);
        const epub = Buffer.from(
          await bytesOf(`/${language}/handbook/${slug}.epub`, 'application/epub\\+zip'),
        );
        assert.equal(epub.subarray(30, 58).toString('latin1'), 'mimetypeapplication/epub+zip');
        if (isInvented && language === 'en') assert.match(sheet.text, /Do not cite it/);
      }
    assert.deepEqual((await print(`/handbook/${first!.slug}.a5.pdf`)).size, [148, 210]);
    await bytesOf('/hr/handbook.epub', 'application/epub\\+zip');
  });

  test('an EPUB is made once: asked for again it is the same to the byte, moment included', async () => {
    const [one, other] = await Promise.all(
      [1, 2].map(() => bytesOf('/en/handbook.epub', 'application/epub')),
    );
    assert.deepEqual(one, other);
    const { now } = server.deployment;
    Object.assign(server.deployment, { now: () => now() + 30_000 });
    assert.deepEqual(await bytesOf('/en/handbook.epub', 'application/epub'), one);
    Object.assign(server.deployment, { now });
  });

  test('briefs of countries, cards in both sizes', async () => {
    const { handbooks, recommendations } = await fileOf();
    const { slug } = handbooks[0]!;
    for (const country of ['hr', 'nl', 'pl', 'se']) {
      const brief = await print(`/en/handbook/${slug}/${country}.pdf`);
      assert.ok(brief.pages <= 2, `${country}: ${brief.pages} pages`);
      assert.match(brief.text, /: in short/);
    }
    const cards = recommendations.filter(({ handbook }) => handbook === slug).length;
    assert.equal((await print(`/en/handbook/${slug}/cards-a5.pdf`)).pages, cards);
    assert.equal((await print(`/en/handbook/${slug}/cards.pdf`)).pages, Math.ceil(cards / 2));
  });

  test('all recommendations as JSON of the form that the schema says, and as a table', async () => {
    const ajv = new Ajv({ strict: false });
    (addFormats as unknown as (one: Ajv) => void)(ajv);
    const isValid = ajv.compile(
      JSON.parse(await textOf('/recommendations.schema.json', 'application/schema')),
    );
    const file: RecommendationsFile = JSON.parse(await textOf('/recommendations.json', 'application/json'));
    assert.ok(isValid(file), JSON.stringify(isValid.errors?.slice(0, 3)));
    for (const change of [
      { format: 'heed-recommendations-2' },
      { recommendations: [{ ...file.recommendations[0], standing: 'liked' }] },
      { recommendations: [{ ...file.recommendations[0], extra: 1 }] },
    ])
      assert.ok(!isValid({ ...file, ...change }), JSON.stringify(change).slice(0, 60));
    assert.doesNotMatch(JSON.stringify(file), /"consent"/);
    const rows: unknown[] = [];
    const csv = await textOf(`/${languages.at(-1)}/recommendations.csv`, 'text/csv');
    async function* pieces() {
      yield csv;
    }
    for await (const some of csvRows(pieces())) rows.push(...some);
    assert.equal(rows.length, file.recommendations.length);
    assert.equal((rows[0] as { language: string }).language, languages.at(-1));
  });

  test('each is cited by number, all of them by CITATION.cff', async () => {
    assert.match(await textOf('/handbook/1.bib', 'application/x-bibtex'), /^@misc\{heed-1-1,\n {2}title = /);
    assert.match(await textOf('/handbook/1.ris', 'application/x-research'), /^TY {2}- RPRT\r\nTI {2}- /);
    const ld = JSON.parse(await textOf(`/${languages.at(-1)}/handbook/1.jsonld`, 'application/ld\\+json'));
    assert.deepEqual([ld['@type'], ld.identifier, ld.inLanguage], ['CreativeWork', '1', languages.at(-1)]);
    const cff = await textOf('/handbook/CITATION.cff', 'text/yaml');
    assert.match(cff, /^cff-version: 1\.2\.0\n/);
    assert.equal(cff.match(/ {2}- type: report/g)?.length, (await fileOf()).handbooks.length);
  });

  test('what is not there is a page that says so', async () => {
    const { slug } = (await fileOf()).handbooks[0]!;
    for (const path of [
      '/handbook/nothing.pdf',
      '/handbook/nothing.epub',
      '/handbook/9999.bib',
      '/handbook/0.ris',
      '/handbook/1.doc',
      `/handbook/${slug}/xx.pdf`,
      '/handbook/nothing/cards.pdf',
      '/handbook/%3Cscript%3E.pdf',
      '/handbook/constructor.epub',
    ]) {
      const response = await get(path);
      assert.equal(response.status, 404, path);
      assert.match(await response.text(), /<!doctype html>/i, path);
    }
  });

  /** Publishes a recommendation with a quote; the code takes it back. */
  async function publishQuote(words: string) {
    const { ana, edi, handbook: id, organisation } = server;
    const { id: consent, code } = await edi.api.call('handbooks.addConsent', {});
    const voices = await edi.api.call('handbooks.voices', {});
    const [reflection] = voices.events[0]!.reflections;
    const draft = draftOn(voices, 5);
    const { ref, digest } = reflection!;
    const quoted = {
      ...draft.restsOn[1]!,
      ...{ kind: 'reflection' as const, ref, digest, consent },
      quote: { en: words },
    };
    const { next: number } = await edi.api.call('handbooks.read', {}, { id });
    const document = versionText({ ...draft, restsOn: [...draft.restsOn, quoted] }, { number });
    const own = randomBytes(16).toString('hex');
    const sealed = Buffer.from('sealed').toString('base64');
    await edi.api.call('handbooks.saveDraft', { id: own, parent: 0, sealed }, { id });
    await edi.api.call(
      'handbooks.propose',
      { draft: own, document, ...signedBy(edi, organisation, document) },
      { id },
    );
    await ana.api.call('handbooks.adopt', { draft: own, ...signedBy(ana, organisation, document) }, { id });
    return code;
  }

  test('a quote that was taken back is gone from every file at once', async () => {
    const words = 'A heron stood there.';
    const code = await publishQuote(words);
    const own = (await fileOf()).recommendations.find(({ restsOn }) =>
      restsOn.some(({ quote }) => quote?.en === words),
    )!;
    const [pdf, epub] = ['pdf', 'epub'].map((ending) => `/en/handbook/${own.handbook}.${ending}`);
    const isPrinted = async () => (await print(pdf!)).text.includes(words);
    assert.ok(await isPrinted(), 'it is there before');
    const former = await bytesOf(epub!, 'application/epub');
    const { status } = await fetch(`${server.url}/handbook/quote`, {
      method: 'POST',
      body: new URLSearchParams({ code }),
      headers: { origin: server.url },
    });
    assert.equal(status, 200);
    assert.ok(!(await isPrinted()), 'gone from the PDF');
    assert.notDeepEqual(await bytesOf(epub!, 'application/epub'), former, 'gone from the EPUB');
    assert.ok(!JSON.stringify(await fileOf()).includes(words), 'gone from the data');
  });
});
