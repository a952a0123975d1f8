// Legal reviews: on whose word a feature that stands off may be used. A supervisor records one, another
// keeper confirms it; any keeper ends it.
import { features, reviewShape } from '@heed/domain/legal-review';
import * as v from 'valibot';
import { endpoints } from './endpoints/index.ts';
import { route } from './route.ts';
import * as s from './shapes.ts';

const recorded = v.strictObject({
  ...reviewShape.entries,
  id: s.id,
  recordedBy: s.id,
  recordedOn: s.day,
  confirmedBy: v.nullable(s.id),
  confirmedOn: v.nullable(s.day),
  endedOn: v.nullable(s.day),
});

/** Routes of legal reviews: list, record, confirm, end. */
export const legalReviews = {
  'legalReviews.list': route({
    endpoint: endpoints['legalReviews.list'],
    who: 'account',
    summary: 'Which features are on, and the legal reviews that they rest on, the newest first',
    request: s.nothing,
    response: v.strictObject({
      on: v.array(v.picklist(features)),
      /** Off, and something public of them stands still. */
      leftovers: v.array(v.picklist(features)),
      reviews: v.array(recorded),
      today: s.day,
    }),
  }),
  'legalReviews.record': route({
    endpoint: endpoints['legalReviews.record'],
    audited: 'recordReview',
    who: 'supervise',
    summary:
      'Record a legal review; the feature stays off until another supervisor or an administrator confirms it',
    request: reviewShape,
    response: v.strictObject({ id: s.id }),
  }),
  'legalReviews.confirm': route({
    endpoint: endpoints['legalReviews.confirm'],
    audited: 'confirmReview',
    who: 'keep',
    summary: 'Confirm a review that another member recorded: its feature is on until the day that it names',
    request: s.nothing,
    response: s.nothing,
  }),
  'legalReviews.end': route({
    endpoint: endpoints['legalReviews.end'],
    audited: 'endReview',
    who: 'keep',
    summary: 'End a review: its feature is off at once, and warnings that rested on it are erased',
    request: s.nothing,
    response: s.nothing,
  }),
};
