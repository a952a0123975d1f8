// Documents of a desk, sealed in the browser to its key: lines of its own for answers, and notes for the next
// shift.
import { MAX_DESK_DOCUMENT_BYTES } from '@heed/envelope/limits';
import * as v from 'valibot';
import { endpoints } from './endpoints/index.ts';
import { route } from './route.ts';
import * as s from './shapes.ts';

const document = v.strictObject({ deskKey: s.id, sealed: s.base64(MAX_DESK_DOCUMENT_BYTES) });
/** What stands for a desk, and its version: SHA-256 of it. Null: nothing was ever stored. */
const present = v.nullable(v.strictObject({ ...document.entries, version: s.hex(32) }));
const read = { request: v.strictObject({ desk: s.deskId }), response: v.strictObject({ present }) };
const put = {
  request: v.strictObject({ desk: s.deskId, replaces: v.nullable(s.hex(32)), ...document.entries }),
  response: v.strictObject({ stored: v.boolean(), present }),
};
const replaced =
  'in the place of the version that the browser knows. `stored` false: a colleague was here first, and ' +
  '`present` is what they left';

/** Routes of the documents of a desk. */
export const deskDocuments = {
  'templates.read': route({
    endpoint: endpoints['templates.read'],
    who: 'answer',
    summary: 'The answer templates of a desk, sealed to it',
    ...read,
  }),
  'templates.put': route({
    endpoint: endpoints['templates.put'],
    audited: 'changeTemplates',
    who: 'answer',
    summary: `Answer templates ${replaced}`,
    ...put,
  }),
  'shiftNotes.read': route({
    endpoint: endpoints['shiftNotes.read'],
    who: 'casework',
    summary: 'The notes for the next shift of a desk, sealed to it',
    ...read,
  }),
  'shiftNotes.put': route({
    endpoint: endpoints['shiftNotes.put'],
    who: 'casework',
    summary: `Notes for the next shift ${replaced}`,
    ...put,
  }),
};
