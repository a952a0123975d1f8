// No line is wider than a reader's screen: what the formatter leaves alone (comments, strings, templates)
// ends at its width too. `node tests/line-widths.ts` lists the lines that do not.
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Characters of a line, as in biome.json. */
const mostCharacters = 110;

export interface WideLine {
  readonly line: number;
  readonly characters: number;
}

/** Lines of `text` with more than `most` characters; an emoji counts as one. */
export const wideLines = (text: string, most = mostCharacters): readonly WideLine[] =>
  text.split('\n').flatMap((line, at) => {
    const characters = [...line].length;
    return characters > most ? [{ line: at + 1, characters }] : [];
  });

const sources = (): readonly string[] =>
  globSync('{apps,benchmarks,modules,packages,runtime,tests}/**/*.{ts,tsx,mjs}', {
    cwd: root,
    exclude: (path) => /(^|\/)(node_modules|dist)$/.test(path),
  }).sort();

if (import.meta.main) {
  let count = 0;
  for (const file of sources())
    for (const { line, characters } of wideLines(readFileSync(`${root}/${file}`, 'utf8'))) {
      count++;
      console.log(`${file}:${line}: ${characters} characters: break the line at ${mostCharacters}.`);
    }
  process.exitCode = count === 0 ? 0 : 1;
}
