import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ownFolder } from '../overlay.ts';
import { markState, readMarks } from '../translated.ts';
import { type Unit, units } from '../translations.ts';
import { readHandbooks } from './read.ts';

const ours = new URL('handbook/', ownFolder);
const { handbooks, guide } = readHandbooks([ours]);
const zero = handbooks.find(({ facts }) => facts.slug === 'zero')!;
const translations = ['hr', 'nl', 'pl', 'sv'];

type Json = Record<string, unknown>;

/** Edits a copy of our handbooks. */
class HandbookCopy {
  readonly at = mkdtempSync(join(tmpdir(), 'heed-handbook-'));
  constructor(t: TestContext) {
    t.after(() => rmSync(this.at, { recursive: true, force: true }));
    cpSync(fileURLToPath(ours), this.at, { recursive: true });
  }
  edit(name: string, change: (text: string) => string): this {
    writeFileSync(join(this.at, name), change(readFileSync(join(this.at, name), 'utf8')));
    return this;
  }
  /** `place`: 'recommendations.1.title'; `value` undefined takes the field away. */
  set(name: string, place: string, value: unknown): this {
    return this.edit(name, (text) => {
      const document = JSON.parse(text) as Json;
      const keys = place.split('.');
      const last = keys.pop() ?? '';
      const parent = keys.reduce((object, key) => object[key] as Json, document);
      if (value === undefined) delete parent[last];
      else parent[last] = value;
      return JSON.stringify(document);
    });
  }
  remove(name: string): this {
    rmSync(join(this.at, name));
    return this;
  }
  read = () => readHandbooks([pathToFileURL(`${this.at}/`)]);
}

const refuses = (copy: HandbookCopy, says: RegExp) =>
  assert.throws(copy.read, (error: Error) => {
    assert.equal(error.name, 'ContentError');
    assert.match(error.message, says);
    return true;
  });

test('a copy of our handbooks is read as ours are', (t) => {
  assert.deepEqual(new HandbookCopy(t).read(), { handbooks, guide });
});

test('a missing word names the file, the recommendation and the field', (t) => {
  refuses(
    new HandbookCopy(t).set('zero/hr.json', 'recommendations.3.harm', undefined),
    /^handbook\/zero\/hr\.json: recommendations\.3\.harm: this field is missing: write it\.$/,
  );
  refuses(
    new HandbookCopy(t).set('zero/sv.json', 'recommendations.3.why', ''),
    /^handbook\/zero\/sv\.json: recommendations\.3\.why: Write text here\.$/,
  );
  refuses(
    new HandbookCopy(t).set('zero/pl.json', 'recommendations.3.reason', 'A word that nobody knows.'),
    /^handbook\/zero\/pl\.json: recommendations\.3\.reason: this field is not known here: take it away/,
  );
});

test('English says everything; another language may leave out a whole recommendation', (t) => {
  refuses(
    new HandbookCopy(t).set('zero/en.json', 'recommendations.3', undefined),
    /^handbook\/zero\/en\.json: recommendation 3 has no words: write them\.$/,
  );
  refuses(
    new HandbookCopy(t).set('zero/en.json', 'countries.PL.discourse', undefined),
    /^handbook\/zero\/en\.json: PL discourse has no words: write them\.$/,
  );
  const partly = new HandbookCopy(t).set('zero/nl.json', 'recommendations.3', undefined).read();
  const third = partly.handbooks[0]?.recommendations.find(({ number }) => number === 3);
  assert.deepEqual(Object.keys(third?.words ?? {}), ['en', 'hr', 'pl', 'sv']);
});

test('words of a recommendation that the facts do not have are refused', (t) => {
  const words = zero.words.hr?.recommendations[3];
  refuses(
    new HandbookCopy(t).set('zero/hr.json', 'recommendations.31', words),
    /^handbook\/zero\/hr\.json: recommendation 31 is not in handbook\.json: write it there, or take/,
  );
});

test('a number stands once, in one handbook and in all', (t) => {
  refuses(
    new HandbookCopy(t).set('zero/handbook.json', 'recommendations.1.number', 1),
    /^handbook\/zero\/handbook\.json: recommendation 1 stands twice: give it a number that none has\.$/,
  );
  const copy = new HandbookCopy(t);
  cpSync(join(copy.at, 'zero'), join(copy.at, 'other'), { recursive: true });
  refuses(
    copy.set('other/handbook.json', 'slug', 'other'),
    /^handbook\/zero\/handbook\.json: recommendation 1 stands in handbook\/other too: give it a number/,
  );
});

test('a heading that is not listed is refused with those that are', (t) => {
  refuses(
    new HandbookCopy(t).set('zero/handbook.json', 'recommendations.0.heading', 'genral'),
    /handbook\.json: recommendation 1 stands under the heading 'genral', .*choose one of general, practice/,
  );
});

test('a title has at most 140 letters', (t) => {
  const limit = new HandbookCopy(t).set('zero/hr.json', 'recommendations.1.title', 'č'.repeat(140)).read();
  assert.equal(limit.handbooks[0]?.words.hr?.recommendations[1]?.title.length, 140);
  refuses(
    new HandbookCopy(t).set('zero/hr.json', 'recommendations.1.title', 'č'.repeat(141)),
    /^handbook\/zero\/hr\.json: recommendations\.1\.title: write at most 140 letters\.$/,
  );
});

test('what was only remembered does not stand alone', (t) => {
  const place = 'recommendations.0.restsOn';
  const [first] = zero.facts.recommendations[0]!.restsOn;
  const remembered = { ...first, confidence: 'C' };
  const says =
    /^handbook\/zero\/handbook\.json: recommendation 1 rests on nothing that was read .*: add such a source/;
  refuses(new HandbookCopy(t).set('zero/handbook.json', place, [remembered]), says);
  refuses(new HandbookCopy(t).set('zero/handbook.json', place, []), says);
  new HandbookCopy(t).set('zero/handbook.json', place, [remembered, first]).read();
  refuses(
    new HandbookCopy(t).set('zero/handbook.json', 'countries.0.paragraphs.0.sources.0.confidence', 'C'),
    /handbook\.json: countries\.0\.paragraphs\.0\.sources\.0\.confidence: Only A \(read\) or B \(read of\)/,
  );
});

test('a chapter begins with its heading and has the headings and links of the English', (t) => {
  const chapter = 'zero/pl/concepts.md';
  refuses(
    new HandbookCopy(t).edit(chapter, (text) => text.replace('# ', '## ')),
    /^handbook\/zero\/pl\/concepts\.md: begin the text with its heading, '# …'\.$/,
  );
  refuses(
    new HandbookCopy(t).edit(chapter, (text) => `${text}\n## Dalej\n`),
    /^handbook\/zero\/pl\/concepts\.md: its headings below the first are '##', those of the English ''/,
  );
  refuses(
    new HandbookCopy(t).edit(chapter, (text) => text.replace('(/signs)', '(/sings)')),
    /^handbook\/zero\/pl\/concepts\.md: the link \/signs of the English is missing: put it in\.$/,
  );
  refuses(
    new HandbookCopy(t).edit(chapter, (text) => `${text}\n[Więcej](/help)\n`),
    /^handbook\/zero\/pl\/concepts\.md: the link \/help is not in the English: take it out, or add it/,
  );
  refuses(
    new HandbookCopy(t).edit('zero/pl/beside-the-law.md', (text) => text.replace('(/rights)', '(/law)')),
    /beside-the-law\.md: the link \/rights of the English is missing/,
  );
});

test('a file that is missing is named', (t) => {
  const files: readonly (readonly [file: string, says: RegExp])[] = [
    ['words.json', /^handbook\/words\.json: this file is missing: put it back\.$/],
    ['zero/handbook.json', /^handbook\/zero\/handbook\.json: this file is missing: write it\.$/],
    ['zero/en.json', /^handbook\/zero\/en\.json: this file is missing: write it\.$/],
    ['zero/en/training.md', /^handbook\/zero\/en\/training\.md: this file is missing: write it\.$/],
  ];
  for (const [file, says] of files) refuses(new HandbookCopy(t).remove(file), says);
  new HandbookCopy(t).remove('zero/hr/training.md').read();
  new HandbookCopy(t).remove('zero/hr.json').read();
});

/** Whole words stand between spaces. */
const spaced = (text: string) =>
  ` ${text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .join(' ')} `;

test('the guide looks for no word twice, and handbook 0 keeps to it in every language', () => {
  for (const language of ['en', ...translations]) {
    const avoided = guide.terms.flatMap(({ instead }) => instead[language] ?? []);
    const all = [...avoided, ...(guide.claims[language] ?? [])];
    assert.deepEqual(all, [...new Set(all)], language);
    const chapters = Object.values(zero.chapters).flatMap((chapter) => chapter[language]?.blocks ?? []);
    const text = spaced(JSON.stringify([zero.words[language], chapters]));
    const hits = all.filter((word) => text.includes(spaced(word)));
    assert.deepEqual(hits, [], language);
  }
});

const handbookUnits = units().filter(({ id }) => id.startsWith('handbook/'));
const unit = (id: string): Unit => {
  const match = handbookUnits.find((one) => one.id === id);
  assert.ok(match, id);
  return match;
};

test('every word of handbooks and of the guide is a unit of translation', () => {
  const title = unit('handbook/zero#recommendation.1.title');
  assert.equal(title.english, zero.words.en?.recommendations[1]?.title);
  assert.equal(title.texts.nl, zero.words.nl?.recommendations[1]?.title);
  assert.match(unit('handbook/zero#country.HR.practice').texts.sv ?? '', /FLIGHT/);
  assert.match(unit('handbook/zero#conclusion.models.text').texts.pl ?? '', /sesji/);
  assert.match(unit('handbook/zero/concepts').english, /^# What the words mean\n\n\*\*Demand\*\*/);
  const source = 'https://project-desire.eu/desire-final-report-and-recommendations/';
  assert.match(unit(`handbook/zero#recommendation.1.source.${source}`).texts.nl ?? '', /eindrapport/);
  assert.match(unit('handbook/words#person').texts.hr ?? '', /seksualna radnica/);
  for (const { id, part, english } of handbookUnits) {
    assert.equal(part, 'handbook', id);
    assert.notEqual(english, '', id);
  }
  assert.equal(new Set(handbookUnits.map(({ id }) => id)).size, handbookUnits.length);
});

test('each translation is marked with the English from which it was made', () => {
  for (const language of translations) {
    const marks = readMarks(language);
    const own = handbookUnits.filter(({ texts }) => language in texts);
    assert.ok(own.length > 0);
    for (const { id, english, texts } of own)
      assert.notEqual(markState(marks[id], english, texts[language] ?? ''), 'unmarked', `${language} ${id}`);
  }
});
