// Cases of another system, sealed in the member's browser: stored out of sight in pieces, then there at once,
// or not at all.
import * as v from 'valibot';
import { reader } from './desk.ts';
import { endpoints } from './endpoints/index.ts';
import { route } from './route.ts';
import * as s from './shapes.ts';

/** In one request: some 50 kB each. */
export const mostCasesAtOnce = 20;

const importOf = { number: s.id, desk: s.deskId };
const importedCase = v.strictObject({
  id: s.id,
  conversation: s.conversationId,
  sign: s.hex(32),
  deskKey: s.hex(16),
  conversationKey: s.recipient,
  wraps: v.pipe(v.array(v.strictObject({ member: reader, wrap: s.wrap })), v.maxLength(200)),
  summary: v.strictObject({ key: s.hex(16), sealed: s.summary }),
  message: s.sealedMessage,
  notes: v.pipe(v.array(s.sealedMessage), v.maxLength(8)),
  closed: v.boolean(),
});

/** Routes of an import: stage in pieces, then finish or delete. */
export const imports = {
  'imports.stage': route({
    endpoint: endpoints['imports.stage'],
    who: 'import',
    summary: 'Store cases of an import where nobody sees them yet. A piece sent twice is stored once',
    request: v.strictObject({
      ...importOf,
      cases: v.pipe(v.array(importedCase), v.minLength(1), v.maxLength(mostCasesAtOnce)),
    }),
    response: v.strictObject({ staged: v.pipe(v.number(), v.integer()) }),
    maxBytes: 16 * 1024 * 1024,
  }),
  'imports.finish': route({
    endpoint: endpoints['imports.finish'],
    audited: 'finishImport',
    who: 'import',
    summary: 'Move all cases of an import to the desk at once, if exactly so many are there',
    request: v.strictObject({
      ...importOf,
      count: v.pipe(v.number(), v.integer(), v.minValue(1)),
      first: s.id,
    }),
    response: s.nothing,
  }),
  'imports.delete': route({
    endpoint: endpoints['imports.delete'],
    who: 'import',
    summary: 'Destroy what is stored of an import that was not finished',
    request: v.strictObject(importOf),
    response: s.nothing,
  }),
};
