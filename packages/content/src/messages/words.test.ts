import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { IntlMessageFormat } from 'intl-messageformat';
import { workspaceParts } from '../workspace/compile.ts';
import { parts } from './catalogues.ts';
import { readWords } from './words.ts';

const folder = new URL('../../../../content/messages/', import.meta.url);
type Catalogue = Record<string, string>;
const read = (name: string) => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
const has = (code: string, part: string) => existsSync(new URL(`${code}/${part}.json`, folder));
const english: Catalogue = Object.assign({}, ...parts.map((part) => read(`en/${part}.json`)));
const complete = ['hr', 'nl', 'pl', 'sv'];
const words = readWords(folder);
const others = Object.keys(words.languages).filter((code) => code !== 'en');

type Node = {
  readonly type: number;
  readonly value?: unknown;
  readonly options?: Record<string, { readonly value: Node[] }>;
};

/** Names of the values that a message needs, in every branch. */
function placeholders(text: string): string[] {
  const names = new Set<string>();
  const walk = (nodes: readonly Node[]) => {
    for (const node of nodes) {
      if (node.type !== 0 && node.type !== 7) names.add(String(node.value));
      for (const option of Object.values(node.options ?? {})) walk(option.value);
    }
  };
  walk(new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).getAst() as unknown as Node[]);
  return [...names].sort();
}

for (const code of others) {
  for (const part of parts.filter((one) => has(code, one))) {
    const own: Catalogue = read(`${code}/${part}.json`);
    const source: Catalogue = read(`en/${part}.json`);

    test(`${code} says everything of ${part} that English says, and nothing else`, () => {
      assert.deepEqual(Object.keys(own), Object.keys(source));
      for (const [key, text] of Object.entries(own)) assert.ok(text.trim() !== '', key);
    });

    test(`${code} needs the same values as English in ${part}`, () => {
      for (const [key, text] of Object.entries(own))
        assert.deepEqual(placeholders(text), placeholders(source[key] ?? ''), key);
    });

    test(`${code} has every plural form that its grammar asks for in ${part}`, () => {
      const needed = new Intl.PluralRules(code).resolvedOptions().pluralCategories;
      for (const [key, text] of Object.entries(own)) {
        const ast = new IntlMessageFormat(text, code, undefined, {
          ignoreTag: true,
        }).getAst() as unknown as Node[];
        for (const { options, type } of ast)
          if (type === 6)
            for (const category of needed) assert.ok(options?.[category], `${key}: ${category}`);
      }
    });

    test(`${code} keeps 112 wherever English says it in ${part}`, () => {
      for (const [key, text] of Object.entries(source))
        if (text.includes('112') && key in own) assert.ok(own[key]?.includes('112'), key);
    });
  }
}

test('the first languages have the way of a report, and no key stands in two parts', () => {
  for (const code of complete) assert.ok(has(code, 'main'), code);
  const keys = parts.flatMap((part) => Object.keys(read(`en/${part}.json`)));
  assert.equal(new Set(keys).size, keys.length);
});

test('notes and critical marks belong to messages that exist, and hold for every language alike', () => {
  const meta: Record<string, { critical?: true; note?: string }> = Object.assign(
    {},
    ...parts.filter((part) => has('meta', part)).map((part) => read(`meta/${part}.json`)),
  );
  for (const [key, { critical, note }] of Object.entries(meta)) {
    assert.ok(key in english, key);
    assert.ok(critical === true || typeof note === 'string', key);
  }
  const must = [
    'law.no-protection',
    'child.no-pictures',
    'report.kept',
    'delete.hours',
    'start.safety',
    'help.none',
  ];
  for (const key of must) assert.equal(meta[key]?.critical, true, key);
});

test('each part of the workspace says what it is, and no note is of a message that is gone', () => {
  for (const part of workspaceParts().filter((name) => name.startsWith('desk/'))) {
    const notes: Record<string, { note?: string }> = read(`meta/${part.replace('desk/', 'workspace/')}.json`);
    const keys = Object.keys(read(`en/${part}.json`));
    assert.ok((notes[keys[0]!]?.note ?? '').length > 20, `${part}: its first message describes it`);
    for (const [key, { note }] of Object.entries(notes)) {
      assert.ok(keys.includes(key), `${part} ${key}`);
      assert.ok(typeof note === 'string', `${part} ${key}`);
    }
  }
});

test('each group of messages has a note for translators, the public pages and the workspace alike', () => {
  // The words of the editor's check stand in English alone.
  for (const part of [...parts, ...workspaceParts()].filter((name) => name !== 'checks')) {
    const notes: Record<string, { note?: string }> = read(`meta/${part.replace('desk/', 'workspace/')}.json`);
    const groupOf = (key: string) => key.split('.')[0]!;
    const noted = new Set(
      Object.keys(notes)
        .filter((key) => notes[key]?.note)
        .map(groupOf),
    );
    const groups = new Set(Object.keys(read(`en/${part}.json`)).map(groupOf));
    assert.deepEqual(
      [...groups].filter((group) => !noted.has(group)),
      [],
      part,
    );
  }
});

test('a language that does not know a message says it in English', () => {
  const { t, dir } = words.inLocale('ar');
  assert.equal(dir, 'rtl');
  assert.ok(!has('ar', 'handbook'));
  assert.equal(t('handbook.title'), english['handbook.title']);
  assert.notEqual(t('home.title'), english['home.title']);
});

test('a message that a language breaks is said in English, and no other', (t) => {
  const at = mkdtempSync(join(tmpdir(), 'heed-words-'));
  t.after(() => rmSync(at, { recursive: true, force: true }));
  mkdirSync(join(at, 'hr'));
  const broken = { 'home.title': 'Bez kraja {n', 'home.lead': '{foreign} nema nitko' };
  writeFileSync(join(at, 'hr/main.json'), JSON.stringify(broken));
  const own = readWords(folder, pathToFileURL(`${at}/`)).inLocale('hr');
  for (const key of Object.keys(broken)) assert.equal(own.says(key), english[key], key);
  assert.equal(own.says('home.talk'), read('hr/main.json')['home.talk']);
  assert.equal(own.locale, 'hr');
});

test('an unknown language is English', () => {
  assert.equal(words.inLocale('xx').locale, 'en');
});

test('the pseudo-language disguises text, plurals included, and leaves values alone', () => {
  const { t, country } = words.inLocale('en-XA');
  assert.match(t('promise.opens.soon', { hours: 3 }), /3 ĥöûŕš|3 ĥ/);
  assert.match(t('home.who', { desk: 'Harbour', when: 'noon' }), /Harbour/);
  assert.doesNotMatch(t('home.title'), /[A-Za-z]/);
  assert.doesNotMatch(country('SE'), /[A-Za-z]/);
});

test('plurals follow the grammar of the language', () => {
  const { t } = words.inLocale('pl');
  assert.match(t('promise.opens.soon', { hours: 1 }), /1 godzinę/);
  assert.match(t('promise.opens.soon', { hours: 3 }), /3 godziny/);
  assert.match(t('promise.opens.soon', { hours: 7 }), /7 godzin\./);
});
