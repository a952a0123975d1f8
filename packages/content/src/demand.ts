// The form of content/demand/map.json: the map of demand and supply.
import * as v from 'valibot';
import { sourceList, stateFields, text } from './facts.ts';

/** The form of the file. */
export const demandShape = v.strictObject({
  ...stateFields,
  sources: sourceList,
  nodes: v.array(
    v.strictObject({
      id: text,
      kind: v.picklist(['factor', 'actor', 'choice', 'market', 'coercion']),
      /** Part of the source's model, rather than added by us. */
      source: v.boolean(),
      /** Pages of the site that act there. */
      tools: v.array(v.pipe(text, v.startsWith('/', 'begin the path with /'))),
    }),
  ),
});
/** The map as it was read. */
export type DemandMap = v.InferOutput<typeof demandShape>;
