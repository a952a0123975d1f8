// The story for buyers, written in ink (https://www.inklestudios.com/ink) by editors: compiled once at start,
// walked through scene by scene, and handed on as plain scenes. Why browsers get scenes and not ink's
// runtime: docs/decisions/story.md.
import { ContentError } from '../error.ts';
import { compileInk, firstKnot, type InkStory, readLines, targetOf } from './ink.ts';

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
  const story = compileInk(source, name);
  const scenes = new Map<string, Scene>();
  const waiting = [firstKnot(source, name)];
  for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
    if (scenes.has(id)) continue;
    const scene = sceneAt(story, id, name, source);
    scenes.set(id, scene);
    waiting.push(...scene.choices.map(({ to }) => to));
  }
  return [...scenes.values()];
}

function sceneAt(story: InkStory, id: string, name: string, source: string): Scene {
  story.ResetState();
  story.ChoosePathString(id);
  const { lines: paragraphs, tags } = readLines(story, `${name}: ${id}`);
  const drawing = tags.get('drawing');
  if (drawing === undefined)
    throw new ContentError(`${name}: ${id}: say '# drawing: …' below the name of the scene.`);
  const choices = story.currentChoices.map(({ text }) => ({ text, to: targetOf(source, id, text, name) }));
  return { id, drawing, sign: tags.get('sign') ?? null, paragraphs, choices };
}
