// The phrase book: what helpers say, line by line the same in every language. The desk shows all of it; the
// public pages what a professional says.
import { existsSync, readdirSync } from 'node:fs';
import * as v from 'valibot';
import { readFacts } from './facts.ts';
import { json } from './overlay.ts';

const line = v.looseObject({
  id: v.string(),
  topic: v.string(),
  /** Who says it. */
  says: v.picklist(['desk', 'person']),
  text: v.pipe(v.string(), v.minLength(1)),
});
const bookShape = v.looseObject({ language: v.string(), lines: v.array(line) });

/** A line of the phrase book. */
export type PhraseLine = v.InferOutput<typeof line>;

/** Lines by language; a later folder's book stands in the place of an earlier one. Throws a ContentError. */
export function readPhrases(folders: readonly URL[]): Readonly<Record<string, readonly PhraseLine[]>> {
  const books: Record<string, readonly PhraseLine[]> = {};
  for (const folder of folders.filter((at) => existsSync(at)))
    for (const name of readdirSync(folder).filter((one) => one.endsWith('.json'))) {
      const { language, lines } = readFacts(
        bookShape,
        json(new URL(name, folder), `phrases/${name}`),
        `phrases/${name}`,
      );
      books[language] = lines;
    }
  return books;
}
