import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { answerOf } from './answers.ts';
import { readLaws } from './read.ts';
import { topics } from './schema.ts';

const ours = new URL('../../../../content/laws/', import.meta.url);
const languages = ['en', 'hr', 'nl', 'pl', 'sv'];

function folder(files: Readonly<Record<string, unknown>>): URL {
  const at = mkdtempSync(join(tmpdir(), 'laws-'));
  for (const [name, value] of Object.entries(files)) {
    mkdirSync(dirname(join(at, name)), { recursive: true });
    writeFileSync(join(at, name), typeof value === 'string' ? value : JSON.stringify(value));
  }
  return pathToFileURL(`${at}/`);
}

const line = (more: object = {}) => ({
  id: 'hr-sells',
  topic: 'selling',
  text: { en: 'Tea is allowed.' },
  law: null,
  source: ['https://example.org/'],
  source_date: '2024',
  confidence: 'B',
  may_have_changed: false,
  review_by: '2027-05-24',
  ...more,
});
const country = (...lines: object[]) => folder({ 'HR.json': { lines } });

test('what an editor must mend is said with file, line, field and what to do', () => {
  const fails = (at: URL, message: RegExp) => assert.throws(() => readLaws(at), message);
  fails(
    country(line({ topic: 'tea' })),
    /^ContentError: laws\/HR\.json: hr-sells: topic: Choose one of selling, buying/,
  );
  fails(country(line({ answer: 'nordic' })), /hr-sells: answer: The topic of this line has no such answer/);
  fails(country(line({ topic: 'care', answer: 'crime' })), /hr-sells: answer: The topic of this line/);
  fails(country(line({ confidence: 'C' })), /hr-sells: text: What nobody read \(K\)/);
  fails(country(line({ confidence: 'K' })), /hr-sells: text: What nobody read \(K\)/);
  fails(country(line({ law_date: 'long ago' })), /hr-sells: law_date: Give a date such as/);
  fails(country(line({ text: null, confidence: 'B' })), /hr-sells: text: /);
  fails(
    country(line({ text: null, confidence: 'C', answer: 'crime' })),
    /hr-sells: answer: A line without a text/,
  );
  fails(country(line({ text: { hr: 'Čaj' } })), /hr-sells: text: Write the English text too/);
  fails(country(line({ source: [] })), /hr-sells: source: Name at least one source/);
  fails(country(line({ source: ['a book'] })), /hr-sells: source\.0: Give the address of the source/);
  fails(country(line({ source_date: 'last year' })), /hr-sells: source_date: Give a date such as/);
  fails(country(line({ review_by: '2027' })), /hr-sells: review_by: Give a day such as/);
  fails(country(line({ sauce: 'x' })), /hr-sells: sauce: This field is not known here/);
  fails(country(line({ id: '' })), /number 1: id: Write text here/);
  fails(country(line(), line()), /hr-sells: id: There are two of this id/);
  fails(
    country(line({ answer: 'crime' }), line({ id: 'hr-two', answer: 'allowed' })),
    /hr-two: answer: hr-sells answers for selling already/,
  );
  fails(folder({ 'HR.json': '{' }), /laws\/HR\.json: this is not JSON/);
  fails(folder({ 'HR.json': {} }), /laws\/HR\.json: lines: Give a list here/);
  fails(folder({ 'history.json': { entries: [{ id: 'x' }] } }), /laws\/history\.json: x: country: /);
  fails(folder({ 'instruments.json': { instruments: [{ id: 'y' }] } }), /laws\/instruments\.json: y: name: /);
});

test('an organisation’s own line stands in the place of ours, beside ours, or first of its country', () => {
  const own = folder({
    'HR.json': { lines: [line({ text: { en: 'Our lawyer says so.' }, answer: 'regulated' })] },
    'AT.json': { lines: [line({ id: 'at-sells', answer: 'regulated' })] },
  });
  const { laws, instruments } = readLaws(ours, own);
  assert.equal(laws.HR?.find(({ id }) => id === 'hr-sells')?.text?.en, 'Our lawyer says so.');
  assert.equal(answerOf(laws, 'HR', 'selling'), 'regulated');
  assert.ok(laws.HR?.some(({ id }) => id === 'hr-authorities'));
  assert.equal(answerOf(laws, 'AT', 'selling'), 'regulated');
  assert.ok(instruments.length >= 6);
});

test('an own line beside ours answers before ours, so that an update of ours stops nothing', () => {
  const own = folder({ 'SE.json': { lines: [line({ id: 'own', answer: 'regulated' })] } });
  assert.equal(answerOf(readLaws(ours, own).laws, 'SE', 'selling'), 'regulated');
});

test('our lines, changes and instruments are in five languages, with a source that can be opened', () => {
  const { laws, history, instruments } = readLaws(ours);
  const all = [
    ...Object.values(laws).flatMap((lines) => lines.filter(({ text }) => text !== null)),
    ...history,
    ...instruments.flatMap(({ facts }) => facts),
  ];
  assert.ok(all.length > 100);
  for (const { id, text, source } of all) {
    for (const code of languages) assert.ok(text?.[code]?.trim(), `${id} ${code}`);
    assert.equal(
      new Set(Object.values(text ?? {})).size,
      Object.keys(text ?? {}).length,
      `${id}: one text twice`,
    );
    assert.ok(!source.some((url) => /wikipedia/.test(url)), id);
  }
});

test(
  'each of the first seven countries says something or that it is not known on every topic that a ' +
    'person needs',
  () => {
    const { laws } = readLaws(ours);
    for (const code of ['HR', 'NL', 'PL', 'SE', 'BE', 'DE', 'FR'])
      for (const topic of topics)
        if (topic !== 'trafficking' && topic !== 'pending')
          assert.ok(
            laws[code]?.some((one) => one.topic === topic),
            `${code} ${topic}`,
          );
  },
);

test('a translator writes apart from the facts, and what stands beside them counts before it', () => {
  const at = folder({
    'HR.json': { lines: [line({ text: { en: 'Tea is allowed.', hr: 'Čaj je dopušten.' } })] },
    'texts/ro.json': { 'hr-sells': 'Ceaiul este permis.', 'hr-gone': 'x' },
    'texts/hr.json': { 'hr-sells': 'Drugo.' },
  });
  assert.deepEqual(readLaws(at).laws.HR?.[0]?.text, {
    en: 'Tea is allowed.',
    hr: 'Čaj je dopušten.',
    ro: 'Ceaiul este permis.',
  });
  assert.throws(
    () => readLaws(folder({ 'texts/ro.json': { a: 1 } })),
    /laws\/texts\/ro\.json: write sentences by the id/,
  );
});

test('a line is checked where the last file that holds it says by whom and when', () => {
  const checked = { checked_by: 'A. Lawyer', checked_on: '2026-11-27' };
  const first = folder({ 'HR.json': { ...checked, lines: [line(), line({ id: 'hr-two' })] } });
  assert.deepEqual(readLaws(first).checks['hr-two'], { by: 'A. Lawyer', on: '2026-11-27' });
  const own = folder({ 'HR.json': { checked_by: null, checked_on: null, lines: [line()] } });
  assert.deepEqual(Object.keys(readLaws(first, own).checks), ['hr-two']);
});
