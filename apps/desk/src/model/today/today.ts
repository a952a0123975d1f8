// What 'Today' shows of the member's desks: of each desk one page of what needs somebody. Counts say of how
// many. What the rest of the desk knows already is not fetched again.
import { summaryOf } from '../conversation/summary.ts';
import type { Line } from '../inbox/lines.ts';
import { ownDesks } from '../session/keyring.ts';
import { makeResource } from '../session/resource.ts';
import { sessionSignal } from '../session/scope.ts';
import { call, session } from '../session/session.ts';
import { inOwnOrder } from './waiting.ts';

/** Lines of the member's desks, and how many there are in the list that they are a page of. */
export interface Lines {
  readonly lines: readonly Line[];
  readonly all: number;
}

/** Who needs somebody, in the order of this member. Null: not known yet. */
export const needs = sessionSignal<Lines | null>(null);
/** Reports that were held back, by desk. */
export const quarantineCounts = sessionSignal<readonly { readonly desk: string; readonly count: number }[]>(
  [],
);

export const { state, load } = makeResource({
  begin() {
    const keyring = session.value?.keyring;
    const isActive = keyring?.me.member.state === 'active';
    return isActive && ownDesks(keyring).length > 0 ? keyring : null;
  },
  fetch: (keyring) =>
    Promise.all(
      ownDesks(keyring).map(async ({ id: desk }) => ({
        desk,
        waiting: await call('inbox.list', { desk, view: 'needs' }),
      })),
    ),
  show(pages, keyring) {
    const lines = pages.flatMap(({ waiting }) =>
      waiting.rows.map((row): Line => ({ row, summary: summaryOf(row, keyring) })),
    );
    const all = pages.reduce((sum, { waiting }) => sum + (waiting.counts.needs ?? 0), 0);
    needs.value = { lines: inOwnOrder(lines, keyring.me.member.id), all };
    quarantineCounts.value = pages
      .map(({ desk, waiting }) => ({ desk, count: waiting.counts.held ?? 0 }))
      .filter(({ count }) => count > 0);
  },
});
