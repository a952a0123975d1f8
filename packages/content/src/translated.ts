// Which English each text was translated from, so that a change of the English shows it as stale:
// content/translated/<language>/<part>.json, one file for each part, so that two who translate different
// parts change different files.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { json, ownFolder } from './overlay.ts';
import { type Unit, units } from './translations.ts';

/** By the id of a unit: hash of the English from which it was translated. */
type Notes = Readonly<Record<string, string>>;

/** The first 8 hex digits of SHA-256, by which a translation names the English that it was made from. */
export const hashOf = (english: string): string =>
  createHash('sha256').update(english).digest('hex').slice(0, 8);

/** The folder of the notes of one language. */
const folderOf = (code: string): URL => new URL(`translated/${code}/`, ownFolder);

/** Paths of the files of notes below `folder`, such as 'main.json' and 'desk/case.json'. */
const listFiles = (folder: URL): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.json'))
    : [];

/** All notes below `folder`. Throws a ContentError. */
export const readNotes = (folder: URL): Notes =>
  Object.assign(
    {},
    ...listFiles(folder).map((path) => {
      const file = new URL(path, folder);
      return json(file, file.pathname);
    }),
  );

/** Writes the notes of the units `all` below `folder`; what is noted of others, or in other files, goes. */
export function writeNotes(folder: URL, all: readonly Unit[], notes: Notes): void {
  const lines = new Map<string, [id: string, hash: string][]>();
  for (const { id, part } of all) {
    const hash = notes[id];
    if (hash === undefined) continue;
    const file = `${part}.json`;
    lines.set(file, [...(lines.get(file) ?? []), [id, hash]]);
  }
  for (const path of listFiles(folder)) if (!lines.has(path)) rmSync(new URL(path, folder));
  for (const [path, own] of lines) {
    const file = new URL(path, folder);
    mkdirSync(new URL('.', file), { recursive: true });
    writeFileSync(file, `${JSON.stringify(Object.fromEntries(own.sort()), null, 1)}\n`);
  }
}

/** By unit: hash of the English from which it was translated into `code`. */
export const readSourceHashes = (code: string): Notes => readNotes(folderOf(code));

export interface MarkedTranslations {
  /** Number of texts that were recorded. */
  readonly marked: number;
  /** Ids of texts that were not recorded before, or from an earlier English. */
  readonly changed: readonly string[];
}

/** Records that every text of the language `code` in `of` translates the present English. */
export function markTranslated(code: string, of: readonly Unit[]): MarkedTranslations {
  const translated = of.filter(({ texts }) => code in texts);
  const before = readSourceHashes(code);
  const present = Object.fromEntries(translated.map(({ id, english }) => [id, hashOf(english)]));
  writeNotes(folderOf(code), units(), { ...before, ...present });
  const changed = translated.filter(({ id }) => before[id] !== present[id]);
  return { marked: translated.length, changed: changed.map(({ id }) => id) };
}
