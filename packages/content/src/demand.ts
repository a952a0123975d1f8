// The form of content/demand/map.json: the map of demand and supply.
import * as v from 'valibot';
import { sourceList, stateFields, text } from './facts.ts';
import { topics } from './laws/schema.ts';

/** The form of the file. */
export const demandShape = v.strictObject({
  ...stateFields,
  sources: sourceList,
  /** Kinds of demand in the order of their numbers, each at the node that it belongs to. */
  kinds: v.optional(
    v.array(
      v.strictObject({
        id: text,
        node: text,
        /** Id of a fact in laws/instruments.json; null where it rests on the first of `sources`. */
        law: v.nullable(text),
      }),
    ),
    [],
  ),
  nodes: v.array(
    v.strictObject({
      id: text,
      kind: v.picklist(['factor', 'actor', 'choice', 'market', 'coercion']),
      /** Part of the source's model, rather than added by us. */
      source: v.boolean(),
      /** Pages of the site that act there. */
      tools: v.array(v.pipe(text, v.startsWith('/', 'begin the path with /'))),
      /** Ids of facts in laws/instruments.json that bear on it. */
      law: v.optional(v.array(text), []),
      /** Topics of the law of the countries that bear on it. */
      topics: v.optional(v.array(v.picklist(topics, `choose of ${topics.join(', ')}`)), []),
    }),
  ),
});
/** The map as it was read. */
export type DemandMap = v.InferOutput<typeof demandShape>;

/** What a map names that is not there: a place of a kind, a fact of international law. */
export function demandFaults({ kinds, nodes }: DemandMap, facts: ReadonlySet<string>): string[] {
  const places = new Set(nodes.map(({ id }) => id));
  const laws = [...kinds.flatMap(({ law }) => law ?? []), ...nodes.flatMap(({ law }) => law)];
  return [
    ...kinds
      .filter(({ node }) => !places.has(node))
      .map(
        ({ id, node }) => `demand/map.json: kind '${id}': there is no place '${node}'. Name one of nodes.`,
      ),
    ...laws
      .filter((id) => !facts.has(id))
      .map((id) => `demand/map.json: '${id}' is no fact of laws/instruments.json. Name one that is there.`),
  ];
}
