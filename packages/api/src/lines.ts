// The call list of the desk: numbers of the directory, and what members found when they called them.
import { lineOutcomes } from '@heed/domain/directory';
import * as v from 'valibot';
import { endpoints } from './endpoints/index.ts';
import { route } from './route.ts';
import * as s from './shapes.ts';

/** Id of an entry of the directory. */
const entryId = v.pipe(v.string(), v.minLength(1), v.maxLength(80));

const check = v.strictObject({ outcome: v.picklist(lineOutcomes), on: s.day, by: s.id });

/** Routes of the call list. */
export const lines = {
  'lines.list': route({
    endpoint: endpoints['lines.list'],
    who: 'casework',
    summary: 'The numbers of the countries that the site shows, and what members found when they called them',
    request: s.nothing,
    response: v.strictObject({
      lines: v.array(
        v.strictObject({
          id: entryId,
          country: v.string(),
          name: v.string(),
          numbers: v.array(v.string()),
          sources: v.array(v.string()),
          sourceDate: v.string(),
          /** When somebody was there last; null where nobody is known to have called. */
          answeredOn: v.nullable(v.string()),
          check: v.nullable(check),
          isDue: v.boolean(),
        }),
      ),
      /** By the server's clock, UTC. */
      today: s.day,
    }),
  }),
  'lines.check': route({
    endpoint: endpoints['lines.check'],
    audited: 'checkLine',
    who: 'casework',
    summary:
      'A member has called a number: pages show it with the day, or show it no more. Null takes it back',
    request: v.strictObject({ id: entryId, outcome: v.nullable(v.picklist(lineOutcomes)) }),
    response: s.nothing,
  }),
};

/** Answer of `lines.list`. */
export type LineList = v.InferOutput<(typeof lines)['lines.list']['response']>;
