// Makes every page with invented data into a folder, so that it can be looked at without a server. For
// development only: node apps/site/preview.ts FOLDER [language...]
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { readWords } from '@heed/content/messages/words';
import { samplePages } from './sample.ts';

const [, , out = 'preview', ...locales] = process.argv;
mkdirSync(out, { recursive: true });
const built = new URL('dist/', import.meta.url);
if (existsSync(built)) cpSync(built, out, { recursive: true });
// After what was built: the style as it is being written.
cpSync(new URL('src/style.css', import.meta.url), `${out}/style.css`);
const words = readWords(new URL('../../content/messages/', import.meta.url));
for (const locale of locales.length > 0 ? locales : ['en']) {
  for (const [name, html] of Object.entries(samplePages(words, locale))) {
    writeFileSync(`${out}/${name}.${locale}.html`, String(html));
  }
}
