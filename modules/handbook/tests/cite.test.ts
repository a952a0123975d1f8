// Citations: what a reference manager reads of them, whatever letters stand in a title.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readWords } from '@heed/content/messages/words';
import { parse } from 'yaml';
import { bibtexOf, citationFile, handbookCitation, recommendationCitation, risOf } from '../site/cite.ts';
import { sampleHandbook, sampleRecommendation } from '../site/sample-book.ts';

const words = readWords(new URL('../../../content/messages/', import.meta.url)).inLocale('en');
const place = {
  organisation: 'Lantern & Co',
  origin: 'https://heed.example.org',
  moment: Date.parse('2026-11-27T20:00:00Z'),
};
const titled = (title: string) =>
  sampleRecommendation(2, { words: { en: { title, text: 'x', why: 'x', harm: 'x' } } });
const cite = (title = 'Teach police', doi = '') =>
  recommendationCitation(words, titled(title), sampleHandbook(1), place, doi);

/** Reads one entry as BibTeX does: braces in pairs, also behind a backslash, end a field. */
function bibtexFields(text: string): Readonly<Record<string, string>> {
  const [, type = '', key = ''] = /^@(\w+)\{([a-z0-9-]+),\n/.exec(text) ?? assert.fail(text);
  const fields: Record<string, string> = { type, key };
  let at = text.indexOf('\n') + 1;
  while (text[at] !== '}') {
    const [whole, name = ''] = /^ {2}(\w+) = \{/.exec(text.slice(at)) ?? assert.fail(text.slice(at));
    let [end, depth] = [at + whole.length, 1];
    const from = end;
    for (; depth > 0; end++) {
      if (end >= text.length) assert.fail(`a field without an end: ${name}`);
      if (text[end] === '{') depth++;
      else if (text[end] === '}') depth--;
    }
    fields[name] = text.slice(from, end - 1);
    assert.equal(text.slice(end, end + 2), ',\n');
    at = end + 2;
  }
  assert.equal(text.slice(at), '}\n');
  return fields;
}

describe('citations', () => {
  test('BibTeX names version, day, address; an invented one says that it is', () => {
    const fields = bibtexFields(bibtexOf(cite('Teach police', '10.1234/a_b')));
    assert.deepEqual(fields, {
      type: 'misc',
      key: 'heed-2-2',
      title: '{Teach police}',
      author: '{Lantern \\& Co}',
      publisher: 'Lantern \\& Co',
      year: '2026',
      month: '11',
      date: '2026-11-21',
      version: '2',
      url: 'https://heed.example.org/handbook/2/2',
      doi: '10.1234/a\\_b',
      langid: 'en',
      note: words.t('handbook.book.invented'),
    });
    const whole = bibtexFields(bibtexOf(handbookCitation(words, sampleHandbook(1), place)));
    assert.deepEqual([whole.type, whole.key, whole.version], ['book', 'heed-sample', undefined]);
  });

  test('no title ends a field or gives TeX an order', () => {
    const { title } = bibtexFields(bibtexOf(cite('a}b{c\\d%e#f&g_h$i~j^k"l\nžعת👩\u0000')));
    assert.equal(
      title,
      [
        '{a\\textbraceright{}b\\textbraceleft{}c\\textbackslash{}d\\%e\\#f\\&g\\_h\\$i',
        "\\textasciitilde{}j\\textasciicircum{}k''l žعת👩}",
      ].join(''),
    );
  });

  test('RIS has a tag on each line, and no title begins another record', () => {
    const lines = risOf(cite('Teach\r\nER  - \r\nTY  - BOOK', '10.1234/abc')).split('\r\n');
    assert.equal(lines.pop(), '');
    assert.deepEqual(lines, [
      'TY  - RPRT',
      'TI  - Teach ER - TY - BOOK',
      'AU  - Lantern & Co',
      'PB  - Lantern & Co',
      'PY  - 2026',
      'DA  - 2026/11/21/',
      'ET  - 2',
      'LA  - en',
      'UR  - https://heed.example.org/handbook/2/2',
      'DO  - 10.1234/abc',
      `N1  - ${words.t('handbook.book.invented')}`,
      'ER  - ',
    ]);
    assert.match(risOf(handbookCitation(words, sampleHandbook(1), place)), /^TY {2}- BOOK\r\n/);
  });

  test('a withdrawn recommendation and one of others say so where they are cited', () => {
    const note = (state: 'source' | 'withdrawn') =>
      recommendationCitation(words, sampleRecommendation(2, { state }), { isInvented: false }, place).note;
    assert.match(note('withdrawn'), /no longer recommends this/);
    assert.match(note('source'), /Others recommended this/);
    const adopted = recommendationCitation(words, sampleRecommendation(2), { isInvented: false }, place);
    assert.equal(adopted.note, '');
  });

  test('what is no DOI is refused with the form of one', () => {
    for (const doi of ['doi:10.1234/a', 'https://doi.org/10.1234/a', '10.1/a', '10.1234/a b', '10.1234/ž'])
      assert.throws(() => cite('x', doi), /RangeError: Cannot cite '.*': write a DOI as 10\.1234\/abc/, doi);
  });

  test('CITATION.cff is YAML that says whose the handbooks are, each as a report', () => {
    const hostile = 'A: "b" \'\\x - # c\n\u2028d: [e] {f} ž 👩';
    const handbooks = [
      sampleHandbook(1, { title: { lang: 'zh-Hans', text: hostile }, isInvented: false }),
      sampleHandbook(1, { slug: 'other', day: '2026-12-01' }),
    ].map((one) => handbookCitation(words, one, place, '10.1234/abc'));
    const all = {
      message: 'Cite the version: it stays.',
      title: 'Handbooks',
      address: `${place.origin}/handbook`,
    };
    assert.deepEqual(parse(citationFile(all, place, handbooks)), {
      'cff-version': '1.2.0',
      message: 'Cite the version: it stays.',
      type: 'dataset',
      title: 'Handbooks',
      authors: [{ name: 'Lantern & Co' }],
      'date-released': '2026-12-01',
      url: 'https://heed.example.org/handbook',
      license: 'CC-BY-4.0',
      references: [
        {
          type: 'report',
          title: 'A: "b" \'\\x - # c d: [e] {f} ž 👩',
          authors: [{ name: 'Lantern & Co' }],
          'date-released': '2026-11-21',
          url: 'https://heed.example.org/handbook#sample',
          languages: ['zh'],
          doi: '10.1234/abc',
        },
        {
          type: 'report',
          title: 'Handbook of the harbour',
          authors: [{ name: 'Lantern & Co' }],
          'date-released': '2026-12-01',
          url: 'https://heed.example.org/handbook#other',
          languages: ['en'],
          doi: '10.1234/abc',
          notes: words.t('handbook.book.invented'),
        },
      ],
    });
    assert.equal(parse(citationFile(all, place, [])).references, undefined);
  });
});
