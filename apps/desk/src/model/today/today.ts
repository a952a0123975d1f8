// What 'Today' shows of the member's desks: of each desk one page of what needs somebody, and one of what was
// written in last. Counts say of how many. What the rest of the desk knows already is not fetched again.
import { computed } from '@preact/signals';
import { type InboxLine, lineOf } from '../inbox/line.ts';
import { ownDesks } from '../session/keyring.ts';
import { makeResource } from '../session/resource.ts';
import { sessionSignal } from '../session/scope.ts';
import { call, session } from '../session/session.ts';
import { inOwnOrder } from './waiting.ts';

/** Lines of the member's desks, and how many there are in the list that they are a page of. */
export interface Lines {
  readonly lines: readonly InboxLine[];
  readonly all: number;
}

/** Who needs somebody, in the order of this member. Null: not known yet. */
export const needs = sessionSignal<Lines | null>(null);
/** What was written in last, of all that is open. */
const recent = sessionSignal<Lines>({ lines: [], all: 0 });
/** Reports that were held back, by desk. */
export const heldBack = sessionSignal<readonly { readonly desk: string; readonly count: number }[]>([]);

/** Check-ins that people planned, the next one first, of the conversations that were written in last. */
export const checkIns = computed(() => {
  const lines = recent.value.lines
    .flatMap((line) => {
      const due = line.row.checkIn?.due ?? null;
      return due === null ? [] : [{ line, due }];
    })
    .sort((a, b) => a.due - b.due);
  return { lines, of: recent.value.lines.length, all: recent.value.all };
});

export const { state, load } = makeResource({
  begin() {
    const keyring = session.value?.keyring;
    const isActive = keyring?.me.member.state === 'active';
    return isActive && ownDesks(keyring).length > 0 ? keyring : null;
  },
  fetch: (keyring) =>
    Promise.all(
      ownDesks(keyring).map(async ({ id: desk }) => {
        const [waiting, open] = await Promise.all(
          (['needs', 'open'] as const).map((view) => call('inbox.list', { desk, view })),
        );
        return { desk, waiting: waiting!, open: open! };
      }),
    ),
  show(pages, keyring) {
    const now = Date.now();
    const linesOf = (part: 'waiting' | 'open', view: 'needs' | 'open'): Lines => ({
      lines: pages.flatMap((page) => page[part].rows.map((row) => lineOf(row, keyring, now))),
      all: pages.reduce((sum, page) => sum + (page[part].counts[view] ?? 0), 0),
    });
    const { lines, all } = linesOf('waiting', 'needs');
    needs.value = { lines: inOwnOrder(lines, keyring.me.member.id), all };
    recent.value = linesOf('open', 'open');
    heldBack.value = pages
      .map(({ desk, waiting }) => ({ desk, count: waiting.counts.held ?? 0 }))
      .filter(({ count }) => count > 0);
  },
});
