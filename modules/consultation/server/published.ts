// The published results of consultations, for recommendations that rest on them.

import type { VoteSource } from '@heed/server/module';
import { resultsPath } from '@heed/site/votes';
import { readResult, withdrawalsOf } from './result.ts';

/** Results of all consultations that are no draft. */
export const consultationResults: VoteSource = {
  async listSlugs({ consultations }) {
    return (await consultations.list()).map(({ slug }) => slug);
  },
  async readResults(storage, slug) {
    const consultation = await storage.consultations.find(slug);
    if (consultation === null || consultation.state === 'draft') return [];
    const { plan, statements } = consultation;
    const ticks = await storage.consultations.ticks(consultation.id);
    const withdrawals = await withdrawalsOf({ storage }, consultation.id, ticks);
    return ticks.map(({ number: result, day, document }) => {
      const { groups, method, panel } = readResult(document);
      const rowOf = (number: number) => (share: { readonly number: number }) => share.number === number;
      return {
        ...{ method, slug, result, day, href: resultsPath(slug) },
        titles: Object.fromEntries(Object.entries(plan.texts).map(([code, { title }]) => [code, title])),
        groups: plan.groups.map(({ group }) => group),
        statements: statements.map(({ number, texts, state }) => {
          const shares = groups.flatMap(({ code, shares }) =>
            shares
              .filter(rowOf(number))
              .map(({ agree, disagree, voters }) => ({ group: code, agree, disagree, voters })),
          );
          const own = panel?.shares.filter(rowOf(number)) ?? [];
          const rated = groups.flatMap(({ shares }) => shares.filter(rowOf(number)));
          return {
            ...{ number, texts: { ...texts }, shares },
            content: method === 'votes' ? [texts, shares] : [method, texts, own, rated],
            isWithdrawn: state === 'withdrawn' || withdrawals.has(result),
          };
        }),
      };
    });
  },
};
