// Which English each text was translated from, so that a change of the English shows it as stale. A mark
// holds the hash of both texts, so that it cannot be renewed for a text that stayed as it was:
// content/translated/<language>/<part>.json, one file for each part, so that two who translate different
// parts change different files.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { json, ownFolder } from './overlay.ts';
import { type Unit, units } from './translations.ts';

/** Marks by the id of a unit. */
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

/** Marks of the texts of `code` by unit: '<hash of the English>:<hash of the translation>'. */
export const readMarks = (code: string): Notes => readNotes(folderOf(code));

/** The mark of a text that translates this English. */
export const markOf = (english: string, text: string): string => `${hashOf(english)}:${hashOf(text)}`;

/**
 * What a mark says of a text: 'stale' if the English changed after the text was marked; 'unmarked' if nobody
 * marked this text, or another text of the same unit.
 */
export function markState(mark: string | undefined, english: string, text: string) {
  const [source, own] = mark?.split(':') ?? [];
  if (own !== hashOf(text)) return 'unmarked';
  return source === hashOf(english) ? 'current' : 'stale';
}

export interface MarkedTranslations {
  /** Marks after this, with those of other parts as they were. */
  readonly marks: Notes;
  /** Ids of texts that got a new mark. */
  readonly renewed: readonly string[];
  /** Ids of texts that are still stale: their English changed, and they did not. */
  readonly stale: readonly string[];
}

/**
 * Marks each text of `code` in `of` that changed since its mark, or has none. A text that did not change
 * keeps its mark, so that it stays stale if its English changed, unless `unchanged` names its unit: then
 * somebody read it beside the English of today and found that it still fits.
 */
export function renewMarks(
  code: string,
  of: readonly Unit[],
  before: Notes,
  unchanged: readonly string[],
): MarkedTranslations {
  const marks: Record<string, string> = { ...before };
  const [renewed, stale]: [string[], string[]] = [[], []];
  for (const { id, english, texts } of of) {
    const text = texts[code];
    if (text === undefined) continue;
    const state = markState(before[id], english, text);
    if (state === 'current') continue;
    const isRenewed = state === 'unmarked' || unchanged.includes(id);
    if (isRenewed) marks[id] = markOf(english, text);
    (isRenewed ? renewed : stale).push(id);
  }
  return { marks, renewed, stale };
}

/** Renews the marks of `code` in content/translated and writes them. */
export function markTranslated(
  code: string,
  of: readonly Unit[],
  unchanged: readonly string[],
): MarkedTranslations {
  const result = renewMarks(code, of, readMarks(code), unchanged);
  writeNotes(folderOf(code), units(), result.marks);
  return result;
}
