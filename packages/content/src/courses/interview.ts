// Reads an interview in ink as plain scenes. Below each choice stands one line, the answer of the person,
// with tags: the kind of question, what the person thinks, feedback, a better sentence. Knots `fact_…` hold
// what the person may tell.
import {
  type InterviewChoice,
  type InterviewFact,
  type InterviewScene,
  isToAvoid,
  type QuestionKind,
  questionKinds,
} from '@heed/domain/training';
import { ContentError } from '../error.ts';
import {
  compileInk,
  firstKnot,
  type InkStory,
  knotsOf,
  nextLine,
  readLines,
  tagsOf,
  targetOf,
} from '../stories/ink.ts';

/** What an ink file says of an interview. */
export interface InterviewScript {
  readonly person: string;
  readonly facts: readonly InterviewFact[];
  readonly scenes: readonly InterviewScene[];
}

const factPrefix = 'fact_';

/** Reads an interview. `name` is the file, for errors. Throws a ContentError that says what to mend. */
export function readInterview(source: string, name: string): InterviewScript {
  const story = compileInk(source, name);
  const person = tagsOf(story.globalTags ?? []).get('person');
  if (person === undefined) throw new ContentError(`${name}: write '# person: …' above the first scene.`);
  const facts = knotsOf(source)
    .filter((knot) => knot.startsWith(factPrefix))
    .map((knot) => readFact(story, knot, name));
  const scenes = new Map<string, InterviewScene>();
  const waiting = [firstKnot(source, name)];
  for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
    if (scenes.has(id)) continue;
    const scene = readScene({ story, source, name, facts }, id);
    scenes.set(id, scene);
    waiting.push(...scene.choices.map(({ to }) => to));
  }
  const unreached = knotsOf(source).find((knot) => !knot.startsWith(factPrefix) && !scenes.has(knot));
  if (unreached !== undefined)
    throw new ContentError(`${name}: ${unreached}: no choice leads to this scene: let one, or delete it.`);
  refuseCircles(scenes, name);
  return { person, facts, scenes: [...scenes.values()] };
}

interface Reading {
  readonly story: InkStory;
  readonly source: string;
  readonly name: string;
  readonly facts: readonly InterviewFact[];
}

function goTo(story: InkStory, knot: string, name: string): void {
  story.ResetState();
  try {
    story.ChoosePathString(knot);
  } catch {
    throw new ContentError(`${name}: there is no scene '${knot}': write it, or lead somewhere else.`);
  }
}

function readFact(story: InkStory, knot: string, name: string): InterviewFact {
  goTo(story, knot, name);
  const { lines, tags } = readLines(story, `${name}: ${knot}`);
  const wrong = tags.get('wrong');
  if (lines.length === 0 || wrong === undefined)
    throw new ContentError(`${name}: ${knot}: write her sentence, and '# wrong: …' behind it.`);
  return { id: knot.slice(factPrefix.length), text: lines.join(' '), wrong };
}

function readScene(reading: Reading, id: string): InterviewScene {
  const { story, name } = reading;
  goTo(story, id, name);
  const { lines } = readLines(story, `${name}: ${id}`);
  if (lines.length === 0)
    throw new ContentError(`${name}: ${id}: say below the name of the scene what happens.`);
  const here = story.state.toJson();
  const choices = story.currentChoices.map(({ text }, at) => {
    story.state.LoadJson(here);
    story.ChooseChoiceIndex(at);
    return readChoice(reading, id, text);
  });
  return { id, paragraphs: lines, choices };
}

function readChoice({ story, source, name, facts }: Reading, scene: string, text: string): InterviewChoice {
  const place = `${name}: ${scene}: '${text}'`;
  const to = targetOf(source, scene, text, name);
  if (to === 'END' || to === 'DONE')
    throw new ContentError(`${place}: lead to a last scene without choices, not to ${to}.`);
  let reply = '';
  const tags: string[] = [];
  for (let count = 0; story.canContinue && reply === ''; count++) {
    reply = nextLine(story, place, count);
    tags.push(...(story.currentTags ?? []));
  }
  const tag = tagsOf(tags);
  const requireTag = (kind: string) => {
    const value = tag.get(kind);
    if (value === undefined || value === '')
      throw new ContentError(`${place}: write '# ${kind}: …' beside the choice or its answer.`);
    return value;
  };
  const kind = requireTag('q') as QuestionKind;
  if (!questionKinds.includes(kind))
    throw new ContentError(`${place}: '# q: ${kind}' is no kind of question: ${questionKinds.join(', ')}.`);
  const reveals = tag.get('reveals') ?? null;
  if (reveals !== null && !facts.some((fact) => fact.id === reveals))
    throw new ContentError(`${place}: there is no knot ${factPrefix}${reveals}: write it.`);
  const better = isToAvoid(kind) ? requireTag('better') : (tag.get('better') ?? null);
  return { text, kind, reply, thought: requireTag('thinks'), note: requireTag('note'), better, reveals, to };
}

/** Refuses choices that lead back: every path must end. */
function refuseCircles(scenes: ReadonlyMap<string, InterviewScene>, name: string): void {
  const visited = new Set<string>();
  const visit = (id: string, path: readonly string[]): void => {
    if (path.includes(id))
      throw new ContentError(`${name}: ${id}: choices lead back here: let every path come to an end.`);
    if (visited.has(id)) return;
    for (const { to } of scenes.get(id)?.choices ?? []) visit(to, [...path, id]);
    visited.add(id);
  };
  visit([...scenes.keys()][0]!, []);
}
