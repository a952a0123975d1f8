// Legal reviews at the desk. Two members decide, which the storage holds them to in one commit.
import { faultSentence } from '@heed/content/messages/faults';
import { checkReview, type Feature } from '@heed/domain/legal-review';
import { dayOf } from '@heed/domain/time';
import { serverModules } from '@heed/modules/server';
import type { Deployment } from '../deployment.ts';
import type { Handlers } from '../http/mount.ts';
import { Refusal } from '../http/problem.ts';
import { storeOrRefuse } from '../http/storage-refusal.ts';

type Names = 'legalReviews.list' | 'legalReviews.record' | 'legalReviews.confirm' | 'legalReviews.end';

export function legalReviewHandlers(deployment: Deployment): Pick<Handlers, Names> {
  const { legalReviews, patterns } = deployment.storage;
  return {
    async 'legalReviews.list'() {
      const [on, reviews] = await Promise.all([legalReviews.on(), legalReviews.list()]);
      const leftovers: Feature[] =
        !on.includes('offers') && (await patterns.listPublished()).current.length > 0 ? ['offers'] : [];
      return { on: [...on], leftovers, reviews: [...reviews], today: dayOf(deployment.now()) };
    },

    async 'legalReviews.record'({ body, caller }) {
      for (const module of serverModules) if (module.review === body.feature) module.checkReview(deployment);
      const checked = checkReview(body, dayOf(deployment.now()));
      if (!checked.ok)
        throw new Refusal('invalid-request', 'refusal.fields-wrong', {
          errors: checked.faults.map((fault) => ({ pointer: `/${fault.field}`, ...faultSentence(fault) })),
        });
      const result = await storeOrRefuse(() => legalReviews.record(body, caller.member!.id));
      if (!result.ok) throw new Refusal('not-allowed', 'refusal.reviews-full');
      return { id: result.id };
    },

    async 'legalReviews.confirm'({ parts, caller }) {
      const confirmed = await storeOrRefuse(() =>
        legalReviews.confirm(parts.review ?? '', caller.member!.id),
      );
      if (!confirmed.ok) throw refusals[confirmed.reason]();
      await deployment.refresh();
      return {};
    },

    async 'legalReviews.end'({ parts }) {
      if (!(await storeOrRefuse(() => legalReviews.end(parts.review ?? '')))) throw refusals.unknown();
      await deployment.refresh();
      return {};
    },
  };
}

const refusals = {
  unknown: () => new Refusal('not-found', 'refusal.review-unknown'),
  'same-member': () => new Refusal('not-allowed', 'refusal.review-same-member'),
  over: () => new Refusal('already-done', 'refusal.review-over'),
} as const;
