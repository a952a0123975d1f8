// Legal reviews at the desk. Two members decide, which the storage holds them to in one commit.
import { faultText } from '@heed/api/faults';
import { checkReview } from '@heed/domain/legal-review';
import { dayOf } from '@heed/domain/time';
import type { Deployment } from '../deployment.ts';
import type { Handlers } from '../http/mount.ts';
import { Refusal } from '../http/problem.ts';
import { stored } from '../intake/accept.ts';

type Names = 'legalReviews.list' | 'legalReviews.record' | 'legalReviews.confirm' | 'legalReviews.end';

export function legalReviewHandlers(deployment: Deployment): Pick<Handlers, Names> {
  const { legalReviews } = deployment.storage;
  return {
    async 'legalReviews.list'() {
      const [on, reviews] = await Promise.all([legalReviews.on(), legalReviews.list()]);
      return { on: [...on], reviews: [...reviews], today: dayOf(deployment.now()) };
    },

    async 'legalReviews.record'({ body, caller }) {
      const peers = deployment.organisation().desks.some(({ kind }) => kind === 'sex-worker-organisation');
      if (body.feature === 'warnings' && !peers)
        throw new Refusal(
          'not-allowed',
          'Peer warnings are for organisations of sex workers: none of your desks is one.',
        );
      const checked = checkReview(body, dayOf(deployment.now()));
      if (!checked.ok)
        throw new Refusal('invalid-request', 'Correct the fields listed under errors and send again.', {
          errors: checked.faults.map((fault) => ({ pointer: `/${fault.field}`, detail: faultText(fault) })),
        });
      const made = await stored(() => legalReviews.record(body, caller.member!.id));
      if (!made.ok)
        throw new Refusal('not-allowed', 'There are too many reviews on record. Ask who runs the server.');
      return { id: made.id };
    },

    async 'legalReviews.confirm'({ parts, caller }) {
      const confirmed = await stored(() => legalReviews.confirm(parts.review ?? '', caller.member!.id));
      if (!confirmed.ok) throw refusals[confirmed.reason]();
      await deployment.refresh();
      return {};
    },

    async 'legalReviews.end'({ parts }) {
      if (!(await stored(() => legalReviews.end(parts.review ?? '')))) throw refusals.unknown();
      await deployment.refresh();
      return {};
    },
  };
}

const refusals = {
  unknown: () => new Refusal('not-found', 'This review is not there. Load the list anew.'),
  'same-member': () =>
    new Refusal(
      'not-allowed',
      'You recorded it yourself: another supervisor or an administrator confirms it.',
    ),
  over: () =>
    new Refusal('already-done', 'It was confirmed, ended, or is past its last day. Load the list anew.'),
} as const;
