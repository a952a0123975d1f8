// What the service itself is judged by, as far as the server can count it without reading.
import * as v from 'valibot';
import { endpoints } from './endpoints/index.ts';
import { route } from './route.ts';
import * as s from './shapes.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Routes of the measures of the service. */
export const measures = {
  'measures.read': route({
    endpoint: endpoints['measures.read'],
    who: 'figures',
    summary:
      'Answers that came by the promised hour, and those that came later or not at all, by month, ' +
      'oldest first',
    request: s.nothing,
    response: v.strictObject({
      answers: v.array(
        v.strictObject({ month: v.pipe(v.string(), v.regex(/^\d{4}-\d\d$/)), kept: count, late: count }),
      ),
    }),
  }),
};
