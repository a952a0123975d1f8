// EPUB: what the standard asks for, judged by EPUBCheck where it is installed; two directions of writing;
// text
// that no file can hold.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { promisify } from 'node:util';
import { readWords } from '@heed/content/messages/words';
import { strFromU8, unzipSync } from 'fflate';
import { bookInput, bookOf } from '../site/book.ts';
import type { BookBlock, PublishedHandbook } from '../site/data.ts';
import { epubOf } from '../site/epub.ts';
import { sampleHandbook, sampleRecommendation } from '../site/sample-book.ts';

const words = readWords(new URL('../../../content/messages/', import.meta.url));
const place = {
  organisation: 'Lantern & <Co>',
  origin: 'https://heed.example.org',
  moment: Date.parse('2026-11-27T20:00:00Z'),
};
const book = (handbook: PublishedHandbook = sampleHandbook(3), locale = 'en') =>
  bookOf(words.inLocale(locale), handbook, place);
const filesOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, file]) => [name, strFromU8(file)]));
const withBlock = (block: BookBlock): PublishedHandbook => ({
  ...sampleHandbook(1),
  chapters: [{ code: 'a', title: 'A', lang: 'en', blocks: [block] }],
});

/** Control characters, half a pair, what ends CDATA, a picture letter, marks of HTML and of direction. */
const hostile = 'a\u0000\u0008\u001b\ud800b\udc00 ]]> <b>&amp; & " \' \ufffe\uffff 👩🏽‍🚒 \u202eabc \ud83d';
const hostileHandbook = (): PublishedHandbook => {
  const handbook = sampleHandbook(4);
  const text = { lang: 'en', text: hostile };
  const long = 'Four thousand words. '.repeat(1334);
  const one = sampleRecommendation(2);
  const words = { en: { title: hostile, text: long, why: hostile, harm: hostile } };
  return {
    ...handbook,
    title: text,
    lead: text,
    headings: handbook.headings.map((heading) => ({ ...heading, title: text })),
    conclusions: [{ title: text, text }],
    recommendations: [
      ...handbook.recommendations,
      { ...one, recommendation: { ...one.recommendation, number: 9, words } },
    ],
    chapters: [
      ...handbook.chapters,
      {
        code: 'hostile',
        title: hostile,
        lang: 'en',
        blocks: [
          { is: 'heading', level: 2, text: hostile, id: 'ž <' },
          { is: 'heading', level: 2, text: hostile, id: 'ž >' },
          { is: 'points', list: [hostile] },
          { is: 'quote', text: hostile, lang: 'ar', from: hostile },
          { is: 'table', caption: hostile, heads: ['', ''], rows: [[hostile, hostile]] },
          {
            is: 'links',
            links: [
              { text: hostile, href: 'javascript:alert(1)' },
              { text: hostile, href: 'https://a.example/ b?c="<>' },
            ],
          },
        ],
      },
    ],
  };
};

describe('EPUB', () => {
  test('the type comes first and unpacked, so that a machine knows the file by its first bytes', () => {
    const bytes = Buffer.from(epubOf(book()));
    assert.equal(bytes.readUInt32BE(0), 0x504b0304);
    assert.equal(bytes.readUInt16LE(8), 0, 'stored');
    assert.equal(bytes.readUInt16LE(28), 0, 'no extra field');
    assert.equal(bytes.subarray(30, 58).toString('latin1'), 'mimetypeapplication/epub+zip');
    assert.match(
      filesOf(bytes)['META-INF/container.xml']!,
      /<rootfile full-path="EPUB\/package\.opf" media-type="application\/oebps-package\+xml"\/>/,
    );
  });

  test('one handbook and moment give the same bytes; another moment changes the stamp alone', () => {
    assert.deepEqual(epubOf(book()), epubOf(book()));
    const [one, later] = [place.moment, place.moment + 60_000].map((moment) =>
      bookOf(words.inLocale('en'), sampleHandbook(3), { ...place, moment }),
    );
    assert.equal(bookInput(one!), bookInput(later!));
    const [before, after] = [filesOf(epubOf(one!)), filesOf(epubOf(later!))];
    assert.match(before['EPUB/package.opf']!, /"dcterms:modified">2026-11-27T20:00:00Z</);
    assert.match(after['EPUB/package.opf']!, /"dcterms:modified">2026-11-27T20:01:00Z</);
    delete before['EPUB/package.opf'];
    delete after['EPUB/package.opf'];
    assert.deepEqual(before, after);
  });

  test('it says what it asks of a reader, and which standard it fits', () => {
    const opf = filesOf(epubOf(book()))['EPUB/package.opf']!;
    for (const [property, value] of [
      ['dcterms:conformsTo', 'EPUB Accessibility 1.1 - WCAG 2.2 Level AA'],
      ['schema:accessMode', 'textual'],
      ['schema:accessMode', 'visual'],
      ['schema:accessModeSufficient', 'textual'],
      ['schema:accessibilityFeature', 'structuralNavigation'],
      ['schema:accessibilityFeature', 'alternativeText'],
      ['schema:accessibilityHazard', 'none'],
    ])
      assert.ok(opf.includes(`<meta property="${property}">${value}</meta>`), `${property} ${value}`);
    assert.match(opf, /"schema:accessibilitySummary">Text with headings/);
    const plain = filesOf(epubOf(book(sampleHandbook(3, { chapters: [] }))))['EPUB/package.opf']!;
    assert.doesNotMatch(plain, /visual|alternativeText/, 'without pictures');
  });

  test('contents lead to each section, those of a heading below it', () => {
    const files = filesOf(epubOf(book()));
    const links = [...files['EPUB/nav.xhtml']!.matchAll(/href="([a-z0-9-]+\.xhtml)"/g)].map(
      ([, name]) => name!,
    );
    for (const { id } of book().sections) assert.ok(links.includes(`${id}.xhtml`), id);
    for (const name of links) assert.ok(files[`EPUB/${name}`] !== undefined, name);
    assert.match(
      files['EPUB/nav.xhtml']!,
      /<li><a href="part-general\.xhtml">In general<\/a><ol><li><a href="r3\.xhtml">3\. Teach police/,
    );
    assert.match(files['EPUB/nav.xhtml']!, /epub:type="landmarks"/);
  });

  test('a table has a caption and heads; a quote its own language and direction', () => {
    const files = filesOf(epubOf(book()));
    const two = files['EPUB/r2.xhtml']!;
    assert.match(
      two,
      /<caption>Votes by group, published on 20 November 2026<\/caption><thead><tr><th scope="col">Group</,
    );
    assert.match(two, /<tr><th scope="row">people who sell sex<\/th><td>80 %<\/td>/);
    assert.match(two, /<caption>At a glance<\/caption><tbody><tr><th scope="row">Directed to</);
    assert.match(two, /<blockquote lang="ar" xml:lang="ar" dir="rtl"><p>الوقت لا يكفي \(5 days\)\.<\/p>/);
    const arabic = filesOf(epubOf(book(sampleHandbook(3), 'ar')));
    assert.match(arabic['EPUB/package.opf']!, /<spine page-progression-direction="rtl">/);
    assert.match(arabic['EPUB/r2.xhtml']!, /<html [^>]*lang="ar" xml:lang="ar" dir="rtl">/);
    assert.match(arabic['EPUB/r2.xhtml']!, /<bdi lang="en" xml:lang="en" dir="ltr"><a href="https:\/\/heed/);
    assert.doesNotMatch(files['EPUB/package.opf']!, /page-progression/);
  });

  test('a picture without alternative text, or one that runs or fetches, is refused with what to do', () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"><rect/></svg>';
    const picture =
      (alt: string, data: string, format: 'svg' | 'png' = 'svg') =>
      () =>
        book(withBlock({ is: 'picture', format, data, alt }));
    assert.throws(picture(' ', svg), /RangeError: Cannot take a picture without alternative text: say what/);
    for (const data of [
      svg.replace('<rect/>', '<script>1</script>'),
      svg.replace('<rect/>', '<image href="https://a.example/x.png"/>'),
      svg.replace('<rect/>', '<rect onload="1"/>'),
      svg.replace('<rect/>', '<foreignObject/>'),
      `<!DOCTYPE svg [<!ENTITY a "b">]>${svg}`,
      'hello',
    ])
      assert.throws(picture('A frame', data), /RangeError: Cannot take the picture 'A frame'/, data);
    assert.throws(picture('A frame', 'not base64', 'png'), RangeError);
    assert.doesNotThrow(picture('A frame', svg));
  });

  test('nothing that somebody wrote is markup, and an address that runs leads nowhere', () => {
    const files = filesOf(epubOf(book(hostileHandbook())));
    const all = Object.values(files).join('');
    assert.doesNotMatch(all, /<b>|javascript:[^<]*"/);
    assert.match(files['EPUB/r9.xhtml']!, /ab ]]&gt; &lt;b&gt;&amp;amp; &amp;/);
    assert.match(files['EPUB/chapter-hostile.xhtml']!, /href="https:\/\/a\.example\/%20b\?c=%22%3C%3E"/);
  });

  test('EPUBCheck finds nothing in either direction, whatever somebody wrote', async (t) => {
    const jar = '/usr/share/java/epubcheck.jar';
    if (!existsSync(jar)) return t.skip('no epubcheck');
    const folder = mkdtempSync(join(tmpdir(), 'heed-epub-'));
    t.after(() => rmSync(folder, { recursive: true, force: true }));
    const judge = async (name: string, bytes: Uint8Array) => {
      const file = join(folder, name);
      writeFileSync(file, bytes);
      const options = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Djava.awt.headless=true'];
      const run = await promisify(execFile)('java', [...options, '-jar', jar, file]).catch((error) => error);
      return `${run.stdout}${run.stderr}`;
    };
    const results = await Promise.all([
      judge('left.epub', epubOf(book(hostileHandbook()))),
      judge('right.epub', epubOf(book(sampleHandbook(4), 'ar'))),
    ]);
    for (const result of results) assert.match(result, /0 fatals \/ 0 errors \/ 0 warnings/, result);
  });
});
