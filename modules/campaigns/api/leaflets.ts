// Where leaflets lie: how many belong to a place, who restocks them, when somebody must look. Nothing is
// known of who takes one.

import { route, shapes as s } from '@heed/api/module';
import { because } from '@heed/domain/faults';
import { languageTag } from '@heed/domain/text';
import * as v from 'valibot';
import { mostLeafletCount, mostLookAfterDays } from '../rules/index.ts';
import { campaignEndpoints as endpoints } from './endpoints.ts';

const line = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1),
  v.maxLength(80),
  v.regex(/^\P{Cc}*$/u, because('needs-line')),
);
const whole = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

const plan = v.strictObject({
  place: line,
  leaflet: line,
  language: languageTag,
  count: whole(1, mostLeafletCount),
  putOn: s.day,
  lookAfterDays: whole(1, mostLookAfterDays),
  expiresOn: v.nullable(s.day),
  member: v.nullable(s.id),
});

/** Routes of leaflets that lie somewhere. Who sees campaigns sees them, who makes campaigns changes them. */
export const leaflets = {
  'leaflets.list': route({
    endpoint: endpoints['leaflets.list'],
    who: 'reach',
    summary: 'Where leaflets lie, what is due longest first',
    request: s.nothing,
    response: v.strictObject({
      leaflets: v.array(
        v.strictObject({
          ...plan.entries,
          id: s.id,
          revision: v.number(),
          /** The first day on which somebody must go there. */
          dueOn: s.day,
          /** Whether the last tick can be taken back. */
          mayUndo: v.boolean(),
        }),
      ),
      /** By the server's clock, UTC. */
      today: s.day,
    }),
  }),
  'leaflets.put': route({
    endpoint: endpoints['leaflets.put'],
    who: 'publish',
    summary: 'New leaflets at a place, or what is now known of them; refused where somebody was faster',
    request: v.strictObject({ id: s.id, revision: whole(0, Number.MAX_SAFE_INTEGER), plan }),
    response: s.nothing,
  }),
  'leaflets.restock': route({
    endpoint: endpoints['leaflets.restock'],
    who: 'publish',
    summary: 'They were restocked today; false takes the last tick back',
    request: v.strictObject({ id: s.id, isRestocked: v.boolean() }),
    response: s.nothing,
  }),
  'leaflets.delete': route({
    endpoint: endpoints['leaflets.delete'],
    who: 'publish',
    summary: 'Nothing lies there any more',
    request: v.strictObject({ id: s.id }),
    response: s.nothing,
  }),
};

/** Answer of `leaflets.list`. */
export type LeafletList = v.InferOutput<(typeof leaflets)['leaflets.list']['response']>;
