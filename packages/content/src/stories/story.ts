/// <reference path="./inkjs.d.ts" />
// The story for buyers, written in ink (https://www.inklestudios.com/ink) by editors: compiled once at start,
// walked through scene by scene, and handed on as plain scenes. Why browsers get scenes and not ink's
// runtime: docs/decisions/story.md.
import { createRequire } from 'node:module';
import { ContentError } from '../error.ts';

type Story = ReturnType<import('inkjs/full').Compiler['Compile']>;

/** One scene of the story with the choices that follow. */
export interface Scene {
  /** Name of its knot; the address of the scene within the page. */
  readonly id: string;
  /** Name of its drawing. */
  readonly drawing: string;
  /** A sign of exploitation that can be noticed in it, by its id in content/indicators/signs.json. */
  readonly sign: string | null;
  readonly paragraphs: readonly string[];
  readonly choices: readonly StoryChoice[];
}

/** A choice at the end of a scene. */
export interface StoryChoice {
  readonly text: string;
  /** The scene that it leads to. */
  readonly to: string;
}

/**
 * Scenes of an ink story, the first one first. `name` is the file, for errors. Throws a ContentError that
 * says what to mend.
 */
export function readStory(source: string, name: string): readonly Scene[] {
  // Loaded when a story is first told: it would take longer to load than all other content takes to read.
  const { Compiler } = createRequire(import.meta.url)('inkjs/full') as typeof import('inkjs/full');
  const errors: string[] = [];
  const compiler = new Compiler(source, {
    errorHandler: (message) => errors.push(message),
  });
  let story: Story;
  try {
    story = compiler.Compile();
  } catch (error) {
    throw new ContentError(`${name}: ${errors[0] ?? (error as Error).message}`);
  }
  if (errors.length > 0) throw new ContentError(`${name}: ${errors[0]}`);
  const [, first] = /^\s*->\s*(\w+)\s*$/m.exec(source.split('===')[0] ?? '') ?? [];
  if (first === undefined)
    throw new ContentError(`${name}: begin the story with '-> ' and the name of its first scene.`);
  const scenes = new Map<string, Scene>();
  const waiting = [first];
  for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
    if (scenes.has(id)) continue;
    const scene = sceneAt(story, id, name, source);
    scenes.set(id, scene);
    waiting.push(...scene.choices.map(({ to }) => to));
  }
  return [...scenes.values()];
}

function sceneAt(story: Story, id: string, name: string, source: string): Scene {
  story.ResetState();
  story.ChoosePathString(id);
  const paragraphs: string[] = [];
  const tags: string[] = [];
  while (story.canContinue) {
    const text = story.Continue()?.trim();
    tags.push(...(story.currentTags ?? []));
    if (text) paragraphs.push(text);
  }
  const tag = (kind: string) =>
    tags
      .find((one) => one.startsWith(`${kind}:`))
      ?.slice(kind.length + 1)
      .trim() ?? null;
  const drawing = tag('drawing');
  if (drawing === null)
    throw new ContentError(`${name}: ${id}: say '# drawing: …' below the name of the scene.`);
  const choices = story.currentChoices.map(({ text }) => ({ text, to: target(source, id, text, name) }));
  return { id, drawing, sign: tag('sign'), paragraphs, choices };
}

/** Where a choice leads: written behind it in the source, since a compiled choice keeps it to itself. */
function target(source: string, id: string, text: string, name: string): string {
  const [knot = ''] = source.split(new RegExp(`^===\\s*${id}\\s*===\\s*$`, 'm'))[1]?.split(/^===/m) ?? [];
  const line = knot.split('\n').find((one) => one.includes(`[${text}]`));
  const [, to] = /->\s*(\w+)\s*$/.exec(line ?? '') ?? [];
  if (to === undefined) throw new ContentError(`${name}: ${id}: write the choice as '* [${text}] -> scene'.`);
  return to;
}
