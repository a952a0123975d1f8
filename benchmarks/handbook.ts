// Handbooks as files: 13 recommendations in five languages and three formats, cold and after one change;
// pages of PDF a second; the command as an operator runs it, process included.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readWords } from '@heed/content/messages/words';
import { makePress } from '@heed/server/press';
import { getDocumentProxy } from 'unpdf';
import { bookInput, bookOf } from '../modules/handbook/site/book.ts';
import { bookPage } from '../modules/handbook/site/book-page.ts';
import { epubOf } from '../modules/handbook/site/epub.ts';
import { sampleHandbook } from '../modules/handbook/site/sample-book.ts';
import { bookSheet, mostBookPages } from '../modules/handbook/site/sheet.ts';

const words = readWords(new URL('../content/messages/', import.meta.url));
const place = {
  organisation: 'Lantern',
  origin: 'https://heed.example.org',
  moment: Date.parse('2026-11-27T20:00:00Z'),
};
const languages = ['en', 'hr', 'nl', 'pl', 'sv'];

async function took<T>(what: string, work: () => T | Promise<T>): Promise<T> {
  const from = performance.now();
  const result = await work();
  console.log(`${what}: ${(performance.now() - from).toFixed(0)} ms`);
  return result;
}

async function build(press: ReturnType<typeof makePress>, cached: Map<string, string>): Promise<number> {
  let count = 0;
  const sheets = languages.flatMap((language) => {
    const book = bookOf(words.inLocale(language), sampleHandbook(13), place);
    const input = bookInput(book);
    if (cached.get(language) === input) return [];
    cached.set(language, input);
    const data = JSON.stringify(bookSheet(book, 'a4'));
    const pages = { least: 1, most: mostBookPages, times: 1 };
    const sheet = press.printOnce({ template: 'handbook', lang: language, data, pages, fold: false });
    count += 3;
    bookPage(book);
    epubOf(book);
    return [sheet];
  });
  await Promise.all(sheets);
  return count;
}

const press = makePress({ longestMs: 120_000 });
const cached = new Map<string, string>();
await took('13 recommendations, five languages, three formats, cold', () => build(press, cached));
await took('the same again, nothing changed', () => build(press, cached));
cached.delete('hr');
await took('after one change in one language', () => build(press, cached));

const large = bookSheet(bookOf(words.inLocale('en'), sampleHandbook(42), place), 'a4');
const job = (title: string) => ({
  template: 'handbook',
  lang: 'en',
  data: JSON.stringify({ ...large, title }),
  pages: { least: 1, most: mostBookPages, times: 1 },
  fold: false,
});
const pdf = await took('a large handbook as PDF', () => press.printOnce(job('first')));
await took('the same once more under another title, warm', () => press.printOnce(job('second')));
console.log(`pages: ${(await getDocumentProxy(pdf.slice())).numPages}, ${Math.round(pdf.length / 1000)} kB`);
press.close();

const folder = mkdtempSync(join(tmpdir(), 'heed-bench-'));
const main = fileURLToPath(new URL('../apps/cli/src/main.ts', import.meta.url));
for (const what of ['first', 'nothing changed', 'nothing changed again'])
  await took(`heed handbook build, ${what}`, () =>
    spawnSync(process.execPath, [main, 'handbook', 'build'], {
      cwd: folder,
      // What was compiled is kept, as `npm run heed` keeps it.
      env: {
        ...process.env,
        INIT_CWD: folder,
        HEED_DATA: join(folder, 'data'),
        NODE_COMPILE_CACHE: join(folder, 'compiled'),
      },
    }),
  );
rmSync(folder, { recursive: true, force: true });
