// Has a computer speak pages for people at risk, in the languages whose computer voice can be understood:
// node apps/site/speak.ts URL [language...]. Takes the pages from a running server, so that what is spoken is
// what is shown; needs espeak-ng and ffmpeg (Debian: apt-get install espeak-ng ffmpeg). The files that it
// writes are part of the repository, and each page says that a computer speaks.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { wordsOf } from './src/search/words.ts';

const [, , site = 'http://localhost:8080', ...requestedLanguages] = process.argv;
/** Voices that were found understandable; espeak-ng has more. */
const voices: Readonly<Record<string, string>> = {
  en: 'en-gb',
  hr: 'hr',
  nl: 'nl',
  pl: 'pl',
  sv: 'sv',
  it: 'it',
  fr: 'fr-fr',
  es: 'es',
  ro: 'ro',
  'pt-BR': 'pt-br',
  hu: 'hu',
};
/** Pages for people at risk that say the same for every organisation. */
const pages = ['/', '/help', '/rights', '/easy/help', '/easy/rights', '/easy/telling'];
/**
 * Half a megabyte a language: for those of the source's countries alone, so that all recordings stay below 8
 * MB.
 */
const long = ['/check'];
const longIn = ['en', 'hr', 'nl', 'pl', 'sv'];
const folder = fileURLToPath(new URL('../../content/recordings/', import.meta.url));
/** Words a minute: slower than espeak-ng's own 175. */
const pace = '140';

const listed = JSON.parse(readFileSync(join(folder, 'recordings.json'), 'utf8'));
const work = mkdtempSync(join(tmpdir(), 'speak-'));
try {
  for (const language of requestedLanguages.length > 0 ? requestedLanguages : Object.keys(voices))
    for (const path of [...pages, ...(longIn.includes(language) ? long : [])]) {
      const page = await (await fetch(`${site}/${language}${path}`)).text();
      // A page that is not translated is shown in English.
      if (!page.includes(`<html lang="${language}"`)) continue;
      const { title, text } = wordsOf(page, true);
      const [spoken, wave] = [join(work, 'text'), join(work, 'wave')];
      writeFileSync(spoken, `${title}.\n${text}`);
      execFileSync('espeak-ng', ['-v', voices[language] ?? language, '-s', pace, '-f', spoken, '-w', wave]);
      mkdirSync(join(folder, language), { recursive: true });
      const out = `${language}/${path === '/' ? 'home' : path.slice(1).replaceAll('/', '-')}.mp3`;
      execFileSync('ffmpeg', [
        '-y',
        '-loglevel',
        'error',
        '-i',
        wave,
        '-ac',
        '1',
        '-ar',
        '16000',
        '-b:a',
        '16k',
        '-map_metadata',
        '-1',
        join(folder, out),
      ]);
      listed.files[out] = { by: 'computer', on: new Date().toISOString().slice(0, 10) };
    }
} finally {
  rmSync(work, { recursive: true, force: true });
}
writeFileSync(join(folder, 'recordings.json'), `${JSON.stringify(listed, null, 2)}\n`);
