// Answer templates of a desk: lines of its own for answers, sealed in the browser to the key of the desk.
import { MAX_TEMPLATES_BYTES } from '@heed/envelope/limits';
import * as v from 'valibot';
import { endpoints } from './endpoints/index.ts';
import { route } from './route.ts';
import * as s from './shapes.ts';

const templates = v.strictObject({ deskKey: s.id, sealed: s.base64(MAX_TEMPLATES_BYTES) });
/** What stands for a desk, and its version: SHA-256 of it. Null: nothing was ever stored. */
const present = v.nullable(v.strictObject({ ...templates.entries, version: s.hex(32) }));

/** Routes of answer templates. */
export const answerTemplates = {
  'templates.read': route({
    endpoint: endpoints['templates.read'],
    who: 'answer',
    summary: 'The templates of a desk, sealed to it',
    request: v.strictObject({ desk: s.deskId }),
    response: v.strictObject({ present }),
  }),
  'templates.put': route({
    endpoint: endpoints['templates.put'],
    audited: 'changeTemplates',
    who: 'answer',
    summary:
      'Templates in the place of the version that the browser knows. `stored` false: a colleague was here ' +
      'first, and `present` is what they left',
    request: v.strictObject({ desk: s.deskId, replaces: v.nullable(s.hex(32)), ...templates.entries }),
    response: v.strictObject({ stored: v.boolean(), present }),
  }),
};
