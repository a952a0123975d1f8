// Articles: pages that editors write as Markdown in content/pages/<language>/<path>.md, with what is known
// about them before the text. The English file holds the facts about an article, its sources among them; a
// translation holds a title, its text, and what it was made from.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Token } from 'marked';
import * as v from 'valibot';
import { parse as parseYaml } from 'yaml';
import { ContentError } from '../error.ts';
import { sourceShape } from '../facts.ts';
import { blocksOf } from './markdown.ts';

const text = v.pipe(v.string('Write text here'), v.trim(), v.minLength(1, 'Write text here'));
/** Where a page read something; `own` for our own words, which are not said to be read. */
const articleSource = v.strictObject({
  ...sourceShape.entries,
  confidence: v.picklist(
    ['A', 'B', 'own'],
    'Only A (read) or B (read of) may be shown, and own for our own words; leave out what was only ' +
      'remembered',
  ),
});
/** A source of an article. */
export type ArticleSource = v.InferOutput<typeof articleSource>;
const english = v.strictObject({
  /** Stands in the history and over the shoulder: neutral, and ends in 'Heed'. */
  title: text,
  /** Which part of the list of all pages it stands in. */
  group: v.picklist(['know', 'help', 'notice', 'work', 'law'], 'Choose know, help, notice, work or law'),
  /** Where it stands within the group, small numbers first. */
  order: v.optional(v.number(), 50),
  /**
   * Somebody at risk may read it: nothing is kept in the browser's store, and Back shows the neutral page.
   */
  sensitive: v.optional(v.boolean(), false),
  /** Looked up rather than read through: parts are folded behind their headings, all or but the first. */
  folded: v.optional(v.union([v.boolean(), v.literal('after-first')]), false),
  /** Telephone lines by country that are after its first part: for whom. */
  lines: v.optional(v.picklist(['emotional', 'children', 'harmed'], 'Choose emotional, children or harmed')),
  sources: v.optional(v.array(articleSource), []),
  /** Paths within the site that a reader may want next. */
  next: v.optional(v.array(v.pipe(text, v.startsWith('/', 'Begin the path with /'))), []),
});
/** `of`: hash of the English file that was translated, so that a change of that shows here as stale. */
const translated = v.strictObject({ title: text, of: v.optional(text) });

/** What the head of an English article says of the page. */
export type ArticleFacts = v.InferOutput<typeof english>;

/** Whom the telephone lines of a page are for. */
export type ArticleLines = NonNullable<ArticleFacts['lines']>;

/** A page with its text in each language. */
export interface Article extends ArticleFacts {
  /** Path below '/', without language: 'professionals/police'. */
  readonly path: string;
  /** The languages it is in, English always. */
  readonly versions: Readonly<Record<string, ArticleVersion>>;
}

/** The text of a page in one language. */
export interface ArticleVersion {
  readonly title: string;
  readonly heading: string;
  readonly blocks: readonly Token[];
  /** Of the whole file, 12 hexadecimal digits. */
  readonly hash: string;
  /** Hash of the English file that a translation was made from. */
  readonly of: string | undefined;
}

/**
 * Reads every article below `folders` (file URLs that end in '/'); a later folder's files count before ours.
 * Throws a ContentError.
 */
export function readArticles(...folders: readonly URL[]): ReadonlyMap<string, Article> {
  const files = new Map<string, URL>();
  for (const folder of folders)
    for (const name of existsSync(folder)
      ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
      : [])
      if (name.endsWith('.md')) files.set(name, new URL(name, folder));
  const articles = new Map<string, Article>();
  for (const [name, file] of files) {
    const [, path] = /^en\/(.+)\.md$/.exec(name) ?? [];
    if (path === undefined) continue;
    const { facts, version } = readFile(file, name, english);
    articles.set(path, { ...facts, path, versions: { en: version } });
  }
  for (const [name, file] of files) {
    const [, code = '', path = ''] = /^([^/]+)\/(.+)\.md$/.exec(name) ?? [];
    if (code === 'en') continue;
    const article = articles.get(path);
    if (article === undefined)
      throw new ContentError(`${name}: there is no English file en/${path}.md that it translates.`);
    const { facts, version } = readFile(file, name, translated);
    articles.set(path, {
      ...article,
      versions: { ...article.versions, [code]: { ...version, of: facts.of } },
    });
  }
  return articles;
}

function readFile<S extends v.GenericSchema<unknown, { readonly title: string }>>(
  file: URL,
  name: string,
  schema: S,
) {
  const whole = readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
  const [, head, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(whole) ?? [];
  if (head === undefined || body === undefined)
    throw new ContentError(`${name}: begin the file with '---', the facts about the page, and '---' again.`);
  let facts: unknown;
  try {
    facts = parseYaml(head);
  } catch (error) {
    throw new ContentError(
      `${name}: what stands between the two '---' is not YAML: ${(error as Error).message}`,
    );
  }
  const parsed = v.safeParse(schema, facts);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    throw new ContentError(`${name}: ${v.getDotPath(issue) ?? 'the facts'}: ${issue.message}.`);
  }
  const [first, ...blocks] = blocksOf(body);
  if (first?.type !== 'heading' || first.depth !== 1)
    throw new ContentError(`${name}: begin the text with its heading, '# …'.`);
  const version: ArticleVersion = {
    title: parsed.output.title,
    heading: String(first.text),
    blocks,
    hash: createHash('sha256').update(whole).digest('hex').slice(0, 12),
    of: undefined,
  };
  return { facts: parsed.output as v.InferOutput<S>, version };
}
