// The sets of indicators and the terms of coding, as the server has them.
import type { IndicatorSet } from '@heed/domain/assessment';
import { reportUnexpected } from '../fault.ts';
import { sessionSignal } from '../session/scope.ts';
import { call } from '../session/session.ts';

type Terms = Awaited<ReturnType<typeof call<'assessment.readIndicators'>>>['terms'];

/** As the server has them, read once. */
export const sets = sessionSignal<readonly IndicatorSet[] | null>(null);
export const terms = sessionSignal<Terms | null>(null);
export const failed = sessionSignal(false);

export async function loadSets(): Promise<void> {
  failed.value = false;
  try {
    const read = await call('assessment.readIndicators', {});
    sets.value = read.sets;
    terms.value = read.terms;
  } catch (error) {
    reportUnexpected(error);
    failed.value = true;
  }
}

/**
 * An indicator in words, once the sets are read; until then, and for one that no set has any more, its id.
 */
export function labelOf(id: string): string {
  return (
    sets.value?.flatMap(({ indicators }) => indicators).find((indicator) => indicator.id === id)?.label ?? id
  );
}
