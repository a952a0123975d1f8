// Drafts of the member who asks: sealed in the browser to the member's own key, so that they outlive the tab,
// the lock and the machine.
import * as v from 'valibot';
import { endpoints } from './endpoints/index.ts';
import { route } from './route.ts';
import * as s from './shapes.ts';

/** Bytes of a sealed draft: an answer of 200,000 characters in any script, padded. */
export const mostDraftBytes = 1_010_000;

const draft = v.strictObject({
  place: s.hex(32),
  version: s.id,
  sealed: s.base64(mostDraftBytes),
  /** On which it was stored last. */
  day: s.day,
});
/** `stored` false: another tab or machine was here first, and `present` is what it left. */
const written = v.strictObject({ stored: v.boolean(), present: v.nullable(draft) });

/** Routes of drafts. Each is of the member who asks alone. */
export const drafts = {
  'drafts.list': route({
    endpoint: endpoints['drafts.list'],
    who: 'account',
    pending: true,
    summary: 'The member’s own drafts, sealed to the member’s key',
    request: s.nothing,
    response: v.strictObject({ drafts: v.array(draft) }),
  }),
  'drafts.put': route({
    endpoint: endpoints['drafts.put'],
    who: 'account',
    pending: true,
    summary:
      'A draft in the place of the version that the browser knows; 200 of a member, 20 MB in all, ' +
      'for 30 days',
    request: v.strictObject({
      replaces: v.nullable(s.id),
      version: s.id,
      sealed: s.base64(mostDraftBytes),
      /** Where it is written: the draft is erased with that conversation. */
      conversation: v.nullable(s.id),
      attachments: s.attachmentIds,
    }),
    response: written,
  }),
  'drafts.delete': route({
    endpoint: endpoints['drafts.delete'],
    who: 'account',
    pending: true,
    summary: 'It was sent or discarded',
    request: v.strictObject({ version: s.id }),
    response: written,
  }),
};

/** A sealed draft, its place (32 bytes in hex) and its version. */
export type DraftRow = v.InferOutput<typeof draft>;
