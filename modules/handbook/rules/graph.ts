// All recommendations and what they rest on, as one graph. It tells what rests on a figure, which
// recommendation is in doubt because something below it is, and which rests on itself.
import type { Recommendation } from '@heed/domain/handbook';
import {
  isEvidence,
  isVoice,
  type Reference,
  type ReferenceState,
  type Resolver,
  stateOf,
  type Target,
} from '@heed/domain/handbook';

/** A recommendation in the graph. */
export type GraphNode = Pick<Recommendation, 'number' | 'restsOn' | 'state'>;

/** The name of a node: 'figure 0af…'. */
export const nodeName = ({ kind, ref }: Pick<Reference, 'kind' | 'ref'>): string => `${kind} ${ref}`;
const recommendationName = (number: number): string =>
  nodeName({ kind: 'recommendation', ref: String(number) });

/** The state of all references of one recommendation. */
export interface NodeReport {
  readonly number: number;
  readonly references: readonly { readonly reference: Reference; readonly state: ReferenceState }[];
  /**
   * Names of the references of this recommendation that are in doubt: withdrawn, changed, missing, past their
   * review, or a recommendation that has doubts itself, at any depth.
   */
  readonly doubts: readonly string[];
  readonly hasVoices: boolean;
  readonly hasEvidence: boolean;
}

/** What the whole graph says. */
export interface GraphReport {
  readonly recommendations: readonly NodeReport[];
  /** Numbers of recommendations that rest on themselves, each circle once. */
  readonly circles: readonly (readonly number[])[];
  /** By the name of what they rest on: the numbers of those that rest on it themselves, ascending. */
  readonly usedBy: ReadonlyMap<string, readonly number[]>;
}

const doubtful: readonly ReferenceState[] = ['review-due', 'changed', 'withdrawn', 'missing'];

/**
 * Judges all of a site. `resolve` is not asked for other recommendations: those are looked for among `nodes`.
 * Time grows with nodes and references together.
 */
export function judgeGraph(nodes: readonly GraphNode[], resolve: Resolver, today: string): GraphReport {
  const byNumber = new Map(nodes.map((node) => [node.number, node]));
  const remembered = rememberTargets(resolve, byNumber);
  const usedBy = usersOf(nodes);
  const states = new Map(
    nodes.map(({ number, restsOn }) => [
      number,
      restsOn.map((reference) => ({ reference, state: stateOf(reference, remembered, today) })),
    ]),
  );
  const doubted = doubtedNumbers(states, usedBy);
  return {
    recommendations: nodes.map(({ number, restsOn }) => {
      const references = states.get(number) ?? [];
      const doubts = references.filter(
        ({ reference, state }) =>
          doubtful.includes(state) ||
          (reference.kind === 'recommendation' && doubted.has(Number(reference.ref))),
      );
      return {
        number,
        references,
        doubts: [...new Set(doubts.map(({ reference }) => nodeName(reference)))].sort(),
        hasVoices: restsOn.some(isVoice),
        hasEvidence: restsOn.some(isEvidence),
      };
    }),
    circles: circlesOf(byNumber),
    usedBy,
  };
}

/** By the name of each target: the numbers of the recommendations that rest on it, ascending. */
function usersOf(nodes: readonly GraphNode[]): ReadonlyMap<string, readonly number[]> {
  const usedBy = new Map<string, number[]>();
  for (const { number, restsOn } of nodes.toSorted((one, other) => one.number - other.number))
    for (const name of new Set(restsOn.map(nodeName))) {
      const users = usedBy.get(name);
      if (users === undefined) usedBy.set(name, [number]);
      else users.push(number);
    }
  return usedBy;
}

/** Numbers of all that rest on something in doubt, at any depth: from below upwards, each once. */
function doubtedNumbers(
  states: ReadonlyMap<number, NodeReport['references']>,
  usedBy: ReadonlyMap<string, readonly number[]>,
): ReadonlySet<number> {
  const doubted = new Set<number>();
  const waiting = [...states].flatMap(([number, references]) =>
    references.some(({ state }) => doubtful.includes(state)) ? [number] : [],
  );
  for (let number = waiting.pop(); number !== undefined; number = waiting.pop()) {
    if (doubted.has(number)) continue;
    doubted.add(number);
    waiting.push(...(usedBy.get(recommendationName(number)) ?? []));
  }
  return doubted;
}

/** Another recommendation as something to rest on; null where there is none. */
export const recommendationTarget = (node: Pick<GraphNode, 'state'> | undefined): Target | null =>
  node === undefined ? null : { isWithdrawn: node.state === 'withdrawn', digest: '', reviewBy: null };

/** Each target is looked for once. */
function rememberTargets(resolve: Resolver, byNumber: ReadonlyMap<number, GraphNode>): Resolver {
  const targets = new Map<string, ReturnType<Resolver>>();
  return (reference) => {
    if (reference.kind === 'recommendation') return recommendationTarget(byNumber.get(Number(reference.ref)));
    const name = nodeName(reference);
    const cachedTarget = targets.get(name);
    if (cachedTarget !== undefined) return cachedTarget;
    const target = resolve(reference);
    targets.set(name, target);
    return target;
  };
}

/** Numbers of the recommendations that a node rests on, those that exist. */
const recommendationsBelow = (node: GraphNode, byNumber: ReadonlyMap<number, GraphNode>): number[] =>
  node.restsOn
    .filter(({ kind, ref }) => kind === 'recommendation' && byNumber.has(Number(ref)))
    .map(({ ref }) => Number(ref));

/** Depth first without recursion: a chain of thousands must not end the stack. */
function circlesOf(byNumber: ReadonlyMap<number, GraphNode>): number[][] {
  const circles: number[][] = [];
  const path: { readonly number: number; readonly rest: number[] }[] = [];
  const placeInPath = new Map<number, number>();
  const visited = new Set<number>();
  const enter = (number: number) => {
    visited.add(number);
    placeInPath.set(number, path.length);
    path.push({ number, rest: recommendationsBelow(byNumber.get(number)!, byNumber) });
  };
  for (const start of byNumber.keys()) {
    if (!visited.has(start)) enter(start);
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const next = top.rest.pop();
      if (next === undefined) placeInPath.delete(path.pop()!.number);
      else if (placeInPath.has(next))
        circles.push(path.slice(placeInPath.get(next)).map(({ number }) => number));
      else if (!visited.has(next)) enter(next);
    }
  }
  return circles;
}
