// Makes every page with invented data into a folder, so that it can be looked at without a server. For development only.
import { mkdirSync, writeFileSync } from 'node:fs';
import { readWords } from './src/words.ts';
import { homePage } from './src/home/page.ts';
import { sampleContext, sampleDirectory } from './sample.ts';
import { cpSync } from 'node:fs';

const out = process.argv[2] ?? 'preview';
mkdirSync(out, { recursive: true });
cpSync(new URL('src/style.css', import.meta.url), `${out}/style.css`);
cpSync(new URL('src/icon.svg', import.meta.url), `${out}/icon.svg`);
const words = readWords(new URL('../../content/messages/', import.meta.url));
const directory = sampleDirectory();
for (const locale of ['en', 'ar', 'en-XA']) {
  const context = sampleContext(words, locale, '/');
  writeFileSync(`${out}/home.${locale}.html`, String(homePage(context, { directory })));
}
