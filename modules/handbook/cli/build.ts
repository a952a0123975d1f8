// `heed handbook build`: each handbook in each language as a page of its own, as PDF and as EPUB. What says
// the
// same as before is not made again.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makePress, type Press } from '@heed/server/press';
import * as v from 'valibot';
import { Failure } from '../../../apps/cli/src/failure.ts';
import { forms } from '../../../apps/cli/src/forms.ts';
import { parseCommand } from '../../../apps/cli/src/output.ts';
import { handbooksOf } from '../server/shown.ts';
import { type BookTree, bookInput, bookOf } from '../site/book.ts';
import { bookPage } from '../site/book-page.ts';
import { epubOf } from '../site/epub.ts';
import { bookSheet, mostBookPages } from '../site/sheet.ts';
import { type HandbookPlace, withHandbooks } from './sources.ts';

/** A build may set some hundreds of books, one after the other. */
const pressLimits = { mostWaiting: 10_000, longestMs: 1_800_000 } as const;
/** What each file was made of, beside the files. */
const recordName = 'made.json';
/** Files of ours that decide what a file looks like: where one changes, all is made again. */
const makers = [
  '../site/book-page.ts',
  '../site/book-markup.ts',
  '../site/epub.ts',
  '../site/sheet.ts',
] as const;
const templates = ['handbook.typ', 'blocks.typ', 'common.typ'];

const recordShape = v.record(v.string(), v.strictObject({ of: v.string(), bytes: v.number() }));
type BuildRecord = v.InferOutput<typeof recordShape>;

interface BuiltFile {
  readonly file: string;
  readonly bytes: number;
  /** False where it said the same as before. */
  readonly isNew: boolean;
}

interface BookFile {
  readonly file: string;
  readonly make: () => Uint8Array | string | Promise<Uint8Array>;
}

export async function buildHandbooks(args: readonly string[]): Promise<void> {
  const { values, say } = parseCommand(forms['handbook build'], args);
  const folder = resolve(process.env.INIT_CWD ?? '.', values.output ?? 'handbook');
  const press = makePress(pressLimits);
  try {
    const books = await withHandbooks((place) => booksOf(place, values.language, values.handbook));
    mkdirSync(folder, { recursive: true });
    const files = await writeBooks(folder, books, press);
    const count = files.filter(({ isNew }) => isNew).length;
    say(`${files.length} files in ${folder}: ${count} made, ${files.length - count} as they were.`, {
      folder,
      files,
    });
  } finally {
    press.close();
  }
}

interface NamedBook {
  /** 'slug-language' */
  readonly name: string;
  readonly book: BookTree;
}

/** Languages that have the words of handbooks, or the one that was asked for. */
async function booksOf(
  { sources, content: { words }, organisation, origin }: HandbookPlace,
  language: string | undefined,
  slug: string | undefined,
): Promise<readonly NamedBook[]> {
  const languages = Object.keys(words.languages).filter((code) => {
    const own = words.inLocale(code);
    return own.locale === code && own.speaks('handbook') && own.speaks('handbook-book');
  });
  if (language !== undefined && !languages.includes(language))
    throw new Failure('usage', `Handbooks do not speak '${language}'. Say one of: ${languages.join(', ')}.`);
  const place = { organisation, origin, moment: sources.now() };
  const books: NamedBook[] = [];
  for (const code of language === undefined ? languages : [language]) {
    const handbooks = await handbooksOf(sources, code);
    const selection = handbooks.filter((one) => slug === undefined || one.slug === slug);
    if (selection.length === 0)
      throw new Failure('usage', `There is no handbook '${slug}'. There are: ${slugsOf(handbooks)}.`);
    for (const one of selection)
      books.push({ name: `${one.slug}-${code}`, book: bookOf(words.inLocale(code), one, place) });
  }
  return books;
}

const slugsOf = (handbooks: readonly { readonly slug: string }[]): string =>
  handbooks.map(({ slug }) => slug).join(', ');

/** Writes what changed. The press sets one sheet after the other while the rest is made here. */
async function writeBooks(
  folder: string,
  books: readonly NamedBook[],
  press: Press,
): Promise<readonly BuiltFile[]> {
  const record = readRecord(folder);
  const program = programHash();
  const next: BuildRecord = { ...record };
  const written = books.map(async ({ name, book }) => {
    const of = createHash('sha256').update(program).update(bookInput(book)).digest('hex');
    const files: BuiltFile[] = [];
    for (const { file, make } of filesOf(name, book, press)) {
      const former = record[file];
      const path = join(folder, file);
      const isSame = former?.of === of && existsSync(path) && statSync(path).size === former.bytes;
      const bytes = isSame ? former.bytes : writeWhole(path, await make());
      next[file] = { of, bytes };
      files.push({ file, bytes, isNew: !isSame });
    }
    return files;
  });
  const files = (await Promise.all(written)).flat();
  if (files.some(({ isNew }) => isNew)) writeWhole(join(folder, recordName), JSON.stringify(next, null, 1));
  return files;
}

const filesOf = (name: string, book: BookTree, press: Press): readonly BookFile[] => [
  {
    file: `${name}.pdf`,
    make: () =>
      press.printOnce({
        template: 'handbook',
        lang: book.lang,
        data: JSON.stringify(bookSheet(book, 'a4')),
        pages: { least: 1, most: mostBookPages, times: 1 },
        fold: false,
      }),
  },
  { file: `${name}.html`, make: () => bookPage(book) },
  { file: `${name}.epub`, make: () => epubOf(book) },
];

/** Whole or not at all: a reader never finds half a file. Answers its bytes. */
function writeWhole(path: string, content: Uint8Array | string): number {
  writeFileSync(`${path}.part`, content);
  renameSync(`${path}.part`, path);
  return Buffer.byteLength(content);
}

/** What an earlier build wrote; nothing where it cannot be read. */
function readRecord(folder: string): BuildRecord {
  const path = join(folder, recordName);
  if (!existsSync(path)) return {};
  try {
    const result = v.safeParse(recordShape, JSON.parse(readFileSync(path, 'utf8')));
    return result.success ? result.output : {};
  } catch {
    return {};
  }
}

function programHash(): string {
  const sheets = new URL('./', import.meta.resolve('@heed/site/booklets/kinds'));
  const files = [
    ...makers.map((name) => new URL(name, import.meta.url)),
    ...templates.map((name) => new URL(name, sheets)),
  ];
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(fileURLToPath(file)));
  return hash.digest('hex');
}
