// An interview as it was led: from a seed and the choices so far to what was said, what she told, and what is
// worth talking about. Nothing is stored: the same seed and choices give the same conversation.
import type { Interview, InterviewChoice, InterviewFact, InterviewScene } from './course.ts';
import { isRecommended, isToAvoid, startInterview, type Telling, trustEffects } from './interview-model.ts';

/** One question and what followed. */
export interface ConversationTurn {
  readonly scene: InterviewScene;
  readonly choice: InterviewChoice;
  readonly telling: Telling;
  /** The fact that she told, or of which she said what is not so. */
  readonly fact: InterviewFact | null;
  /** Trust after it, 0 to 10. */
  readonly trust: number;
}

/** A conversation so far. */
export interface Conversation {
  readonly turns: readonly ConversationTurn[];
  /** Where it stands: the scene with the next choices, or the last one. */
  readonly scene: InterviewScene;
  /** `left`: her trust was used up, and she went. */
  readonly end: 'closed' | 'left' | null;
  readonly trust: number;
}

/**
 * Leads `interview` with `choices`, each a number from 0 within its scene. Choices after the end are left
 * out. Returns null where a choice is not there: the course was changed, or somebody wrote the numbers.
 */
export function leadInterview(
  interview: Interview,
  seed: number,
  choices: readonly number[],
): Conversation | null {
  const model = startInterview(seed);
  const untold = new Map(interview.facts.map((fact) => [fact.id, fact]));
  const turns: ConversationTurn[] = [];
  let scene = interview.scenes[0]!;
  for (const number of choices) {
    if (endOf(scene, model.state.trust, turns.length) !== null) break;
    const choice = scene.choices[number];
    const next = interview.scenes.find(({ id }) => id === choice?.to);
    if (choice === undefined || next === undefined) return null;
    const telling = model.ask(choice.kind);
    const fact =
      telling === 'nothing' ? null : (untold.get(choice.reveals ?? '') ?? [...untold.values()][0] ?? null);
    if (telling === 'fact' && fact !== null) untold.delete(fact.id);
    turns.push({
      scene,
      choice,
      telling: fact === null ? 'nothing' : telling,
      fact,
      trust: model.state.trust,
    });
    scene = next;
  }
  const { trust } = model.state;
  return { turns, scene, end: endOf(scene, trust, turns.length), trust };
}

/** She hears so many sentences before she goes: a bad beginning can be mended. */
const FIRST_SENTENCES = 3;

const endOf = (scene: InterviewScene, trust: number, turns: number): Conversation['end'] =>
  scene.choices.length === 0 ? 'closed' : trust === 0 && turns >= FIRST_SENTENCES ? 'left' : null;

/** What is worth talking about afterwards. Never a grade of a person. */
export interface Debrief {
  /** Questions of a recommended kind, of all that were asked. */
  readonly recommended: number;
  readonly questions: number;
  readonly facts: readonly InterviewFact[];
  readonly wrong: readonly InterviewFact[];
  /** At most three, the worst first. */
  readonly worst: readonly ConversationTurn[];
}

/** Looks back on a conversation. */
export function debrief({ turns }: Conversation): Debrief {
  const factsOf = (telling: Telling) =>
    turns.flatMap((turn) => (turn.telling === telling && turn.fact !== null ? [turn.fact] : []));
  return {
    recommended: turns.filter(({ choice }) => isRecommended(choice.kind)).length,
    questions: turns.length,
    facts: factsOf('fact'),
    wrong: factsOf('wrong'),
    worst: turns
      .filter(({ choice }) => isToAvoid(choice.kind))
      .sort((one, other) => trustEffects[one.choice.kind] - trustEffects[other.choice.kind])
      .slice(0, 3),
  };
}
