// Linkage studies: counting people on lists of several organisations without showing them. One server
// evaluates, another links; organisations take part by an invitation for one list. Off until a legal review
// stands.
import { recordSizes, studyPlan, studyShape, viewShape } from '@heed/domain/linkage';
import * as v from 'valibot';
import { endpoints } from './endpoints/index.ts';
import { route } from './route.ts';
import * as s from './shapes.ts';

const role = v.picklist(['evaluator', 'linker']);
const invitation = s.hex(16);
const joined = v.strictObject({
  view: viewShape,
  /** The exact table, sealed to the study's analyst; null where it names none. */
  sealed: v.nullable(s.base64(200_000)),
});
/** Handed out once, each to one organisation by a safe way. */
const invitations = v.array(v.strictObject({ list: v.string(), invitation }));

/** Most records, five keys each, 16 bytes a token, 32 an element; a batch is of 256 records. */
const tokensBytes = recordSizes.at(-1)! * 5 * 16;
const batchBytes = 256 * 5 * 32;

/** Routes of linkage studies, for members and for parties with an invitation. */
export const linkage = {
  'linkage.listStudies': route({
    endpoint: endpoints['linkage.listStudies'],
    who: 'figures',
    summary:
      'Studies of this server: how often each list was evaluated, whether its tokens came, what came out',
    request: s.nothing,
    response: v.strictObject({
      studies: v.array(
        v.strictObject({
          study: studyShape,
          role,
          lists: v.array(
            v.strictObject({ list: v.string(), evaluations: v.number(), delivered: v.boolean() }),
          ),
          joined: v.nullable(joined),
        }),
      ),
    }),
  }),
  'linkage.openStudy': route({
    endpoint: endpoints['linkage.openStudy'],
    audited: 'openStudy',
    who: 'figures',
    summary: 'Open a study that this server evaluates, with a key of its own; invitations for the lists',
    request: studyPlan,
    response: v.strictObject({ study: studyShape, invitations }),
  }),
  'linkage.acceptStudy': route({
    endpoint: endpoints['linkage.acceptStudy'],
    audited: 'takeStudy',
    who: 'figures',
    summary: 'Link a study that another party evaluates; invitations for the lists',
    request: v.strictObject({ study: studyShape }),
    response: v.strictObject({ invitations }),
  }),
  'linkage.joinTokens': route({
    endpoint: endpoints['linkage.joinTokens'],
    audited: 'joinStudy',
    who: 'figures',
    summary: 'Join the tokens of all lists; they are erased, and the counts stand until the study’s last day',
    request: s.nothing,
    response: joined,
  }),
  'linkage.deleteStudy': route({
    endpoint: endpoints['linkage.deleteStudy'],
    audited: 'closeStudy',
    who: 'figures',
    summary: 'Erase a study: key, tokens, counts',
    request: s.nothing,
    response: s.nothing,
  }),
  'linkage.readStudy': route({
    endpoint: endpoints['linkage.readStudy'],
    who: 'invited',
    summary: 'The study and the list of an invitation, and what this server does in it',
    request: v.strictObject({ invitation }),
    response: v.strictObject({ study: studyShape, role, list: v.string() }),
  }),
  'linkage.evaluateBatch': route({
    endpoint: endpoints['linkage.evaluateBatch'],
    who: 'invited',
    summary: 'Evaluate a batch of blinded elements. Each batch once; the same one again is answered again',
    request: v.strictObject({
      invitation,
      batch: v.pipe(v.number(), v.integer(), v.minValue(0)),
      elements: s.base64(batchBytes),
    }),
    response: v.strictObject({ elements: s.base64(batchBytes), proof: s.base64(64) }),
  }),
  'linkage.deliverTokens': route({
    endpoint: endpoints['linkage.deliverTokens'],
    who: 'invited',
    summary: 'Hand over the tokens of a list, in the place of those that came before',
    request: v.strictObject({ invitation, tokens: s.base64(tokensBytes) }),
    response: s.nothing,
    maxBytes: 2_000_000,
  }),
};
