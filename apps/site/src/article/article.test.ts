import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { readArticles } from '@heed/content/articles/read';
import { readWords } from '@heed/content/messages/words';
import { sampleContext } from '../../sample.ts';
import { articlePage } from './page.ts';

const words = readWords(new URL('../../../../content/messages/', import.meta.url));
const en = sampleContext(words, 'en', '/tea');

function folder(files: Readonly<Record<string, string>>): URL {
  const at = mkdtempSync(join(tmpdir(), 'articles-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(at, name)), { recursive: true });
    writeFileSync(join(at, name), text);
  }
  return pathToFileURL(`${at}/`);
}

const head = '---\ntitle: Tea – Heed\ngroup: know\n---\n';
const articleHtml = (files: Readonly<Record<string, string>>, path = 'tea') => {
  const article = readArticles(folder(files)).get(path);
  assert.ok(article);
  return String(articlePage(en, { article, headingOf: () => null, children: [] }));
};

test('Markdown becomes headings, lists, tables, notes and links, and nothing else', () => {
  const html = articleHtml({
    'en/tea.md':
      `${head}# Tea\n\nHot & *good*. Call 112.\n\n## How\n\n- one\n- two\n\n> ` +
      `Careful.\n\n[Help](/help) and [ours](https://example.org)\n\n| a | b |\n|---|---|\n| 1 | 2 |\n`,
  });
  assert.match(html, /<h1>Tea<\/h1>\s*<p>Hot &amp; <em>good<\/em>\. Call <a href="tel:112"/);
  assert.match(html, /<h2 id="how">How<\/h2>\s*<ul class="bullets"><li>one<\/li><li>two<\/li><\/ul>/);
  assert.match(html, /<div class="note"><p>Careful\.<\/p><\/div>/);
  assert.match(
    html,
    /<a href="\/help">Help<\/a> and <a href="https:\/\/example\.org" rel="noreferrer nofollow">ours<\/a>/,
  );
  assert.match(html, /<td data-of="b">2<\/td>/);
});

test('a folded article has each part behind its heading, and open what stands before', () => {
  const text = '# Tea\n\nBefore.\n\n## How\n\nHot.\n\n### More\n\nMilk.\n\n## When\n\n- now\n';
  const html = articleHtml({ 'en/tea.md': `${head.replace('group', 'folded: true\ngroup')}${text}` });
  assert.match(html, /<p>Before\.<\/p>\s*<details/);
  const inside = '<p>Hot\\.</p><h3>More</h3><p>Milk\\.</p></div></details>';
  assert.match(html, new RegExp(`<summary><h2>How</h2></summary><div\\s+id="how">${inside}`));
  assert.match(html, /<summary><h2>When<\/h2><\/summary><div\s+id="when">[\s\S]*now/);
  assert.doesNotMatch(articleHtml({ 'en/tea.md': `${head}${text}` }), /<details class="part"/);
});

test('HTML in an article is shown as text, and an address that runs is no link', () => {
  const html = articleHtml({
    'en/tea.md': `${head}# Tea\n\n<script>alert(1)</script>\n\na <b>b</b> [x](javascript:alert(1))\n`,
  });
  assert.doesNotMatch(html, /<script>alert|<b>b|javascript:/);
  assert.match(html, /&lt;script&gt;alert\(1\)&lt;\/script&gt;/);
});

test('what an editor must mend is said with the file and what to do', () => {
  const fails = (files: Readonly<Record<string, string>>, message: RegExp) =>
    assert.throws(() => readArticles(folder(files)), message);
  fails({ 'en/tea.md': '# Tea' }, /^ContentError: en\/tea\.md: begin the file with '---'/);
  fails({ 'en/tea.md': `${head}Tea` }, /begin the text with its heading/);
  fails({ 'en/tea.md': '---\ntitle: [\n---\n# Tea' }, /is not YAML/);
  fails({ 'en/tea.md': '---\ntitle: Tea\ngroup: tea\n---\n# Tea' }, /group: Choose know, help/);
  const sourced = (source: string) =>
    `---\ntitle: Tea\ngroup: know\nsources: [{text: A, ${source}}]\n---\n# Tea`;
  fails({ 'en/tea.md': sourced("date: '2024', confidence: C") }, /Only A \(read\) or B/);
  fails({ 'en/tea.md': sourced('confidence: A') }, /sources\.0\.date/);
  fails({ 'hr/tea.md': '---\ntitle: Čaj\n---\n# Čaj' }, /there is no English file en\/tea\.md/);
});

test('an organisation’s own file stands in the place of ours, and its own pages beside them', () => {
  const shipped = folder({ 'en/tea.md': `${head}# Tea`, 'en/milk.md': `${head}# Milk` });
  const own = folder({ 'en/tea.md': `${head}# Our tea`, 'en/sugar.md': `${head}# Sugar` });
  const articles = readArticles(shipped, own);
  assert.deepEqual([...articles].map(([path, { versions }]) => `${path} ${versions.en?.heading}`).sort(), [
    'milk Milk',
    'sugar Sugar',
    'tea Our tea',
  ]);
});

test('an article of ours rests on sources that are named with their dates', () => {
  for (const { path, sources, versions } of readArticles(
    new URL('../../../../content/pages/', import.meta.url),
  ).values()) {
    assert.ok(sources.length > 0, `${path}: no source`);
    for (const [code, { title }] of Object.entries(versions))
      assert.match(title, / – Heed$/, `${code}/${path}`);
    // It stands in the history and over the shoulder.
    assert.doesNotMatch(
      versions.en?.title ?? '',
      /report|exploit|traffick|sex|police|victim|help|danger|abuse/i,
      path,
    );
  }
});

test('no page of ours names this site as what it read: its own words are said to be its own', () => {
  const ours = readArticles(new URL('../../../../content/pages/', import.meta.url));
  for (const { path, sources } of ours.values())
    for (const { text, confidence } of sources) {
      assert.doesNotMatch(text, /pages of this site/i, path);
      assert.equal(confidence === 'own', /^our own/i.test(text), `${path}: ${text}`);
    }
  for (const path of ['tonight', 'first-hours', 'young'])
    assert.ok(
      ours.get(path)!.sources.some(({ confidence }) => confidence !== 'own'),
      path,
    );
  const article = ours.get('tonight')!;
  const html = String(articlePage(en, { article, headingOf: () => null, children: [] }));
  assert.match(html, /Our own words\. Nobody outside has checked them yet\./);
});
