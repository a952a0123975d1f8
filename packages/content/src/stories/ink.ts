/// <reference path="./inkjs.d.ts" />
// Stories and interviews are written in ink (https://www.inklestudios.com/ink) by editors: compiled on the
// server, walked through and handed on as plain data. Why browsers get no runtime: docs/decisions/story.md.
import { createRequire } from 'node:module';
import { ContentError } from '../error.ts';

/** A compiled story. */
export type InkStory = ReturnType<import('inkjs/full').Compiler['Compile']>;

/** `name` is the file, for errors, which name the line. Throws a ContentError. */
export function compileInk(source: string, name: string): InkStory {
  // Loaded when a story is first told: it would take longer to load than all other content takes to read.
  const { Compiler } = createRequire(import.meta.url)('inkjs/full') as typeof import('inkjs/full');
  const errors: string[] = [];
  const compiler = new Compiler(source, { errorHandler: (message) => errors.push(message) });
  let story: InkStory;
  try {
    story = compiler.Compile();
  } catch (error) {
    throw new ContentError(`${name}: ${errors[0] ?? (error as Error).message}`);
  }
  if (errors.length > 0) throw new ContentError(`${name}: ${errors[0]}`);
  return story;
}

/** The knot that the file begins with. Throws a ContentError. */
export function firstKnot(source: string, name: string): string {
  const [, first] = /^\s*->\s*(\w+)\s*$/m.exec(source.split('===')[0] ?? '') ?? [];
  if (first === undefined)
    throw new ContentError(`${name}: begin the story with '-> ' and the name of its first scene.`);
  return first;
}

/** Names of all knots, in the order of the file. */
export const knotsOf = (source: string): readonly string[] =>
  [...source.matchAll(/^===\s*(\w+)\s*===\s*$/gm)].map(([, name]) => name!);

/**
 * Where a choice leads: written behind it or below it in the source, since a compiled choice keeps it to
 * itself. Throws a ContentError.
 */
export function targetOf(source: string, knot: string, choice: string, name: string): string {
  const [text = ''] = source.split(new RegExp(`^===\\s*${knot}\\s*===\\s*$`, 'm'))[1]?.split(/^===/m) ?? [];
  const [, behind = ''] = text.split(`[${choice}]`);
  const [, to] = /->\s*(\w+)\s*$/m.exec(behind.split(/^\s*[*+]/m)[0] ?? '') ?? [];
  if (to === undefined)
    throw new ContentError(`${name}: ${knot}: write the choice as '* [${choice}] -> scene'.`);
  return to;
}

/** A scene of more lines, or a line that takes longer, goes round in a circle. */
const mostLines = 50;
const mostMilliseconds = 500;

/**
 * Lines of text from where the story stands, with the tags beside them, to the next choice. `place` is file
 * and knot. Throws a ContentError where the text goes round in a circle.
 */
export function readLines(
  story: InkStory,
  place: string,
): { readonly lines: readonly string[]; readonly tags: InkTags } {
  const lines: string[] = [];
  const tags: string[] = [];
  for (let count = 0; story.canContinue; count++) {
    const line = nextLine(story, place, count);
    tags.push(...(story.currentTags ?? []));
    if (line) lines.push(line);
  }
  return { lines, tags: tagsOf(tags) };
}

/** The next line, trimmed; '' for an empty one. Throws a ContentError as `readLines` does. */
export function nextLine(story: InkStory, place: string, count: number): string {
  story.ContinueAsync(mostMilliseconds);
  if (!story.asyncContinueComplete || count > mostLines)
    throw new ContentError(`${place}: the text goes round in a circle: let it end in a choice or in END.`);
  return (story.currentText ?? '').trim();
}

/** Tags written as `# name: value`, by name. */
export type InkTags = ReadonlyMap<string, string>;

export const tagsOf = (tags: readonly string[]): InkTags =>
  new Map(
    tags.flatMap((tag) => {
      const at = tag.indexOf(':');
      return at < 0 ? [] : [[tag.slice(0, at).trim(), tag.slice(at + 1).trim()] as const];
    }),
  );
