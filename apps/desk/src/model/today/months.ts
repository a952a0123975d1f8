// For who makes figures and for supervisors: answers by the promised hour, month by month. The server counts
// them without reading anything.
import type { ResponseOf, Routes } from '@heed/api';
import { iMay } from '../session/keyring.ts';
import { makeResource } from '../session/resource.ts';
import { sessionSignal } from '../session/scope.ts';
import { call, session } from '../session/session.ts';

export type MonthOfAnswers = ResponseOf<Routes['measures.read']>['answers'][number];

/** So many months stand here, the newest first; all of them stand in 'Figures'. */
const monthsShown = 6;

/** Null: not known yet. */
export const months = sessionSignal<readonly MonthOfAnswers[] | null>(null);

export const { state, load } = makeResource({
  begin() {
    const keyring = session.value?.keyring;
    return keyring?.me.member.state === 'active' && iMay(keyring, 'figures') ? keyring : null;
  },
  fetch: () => call('measures.read', {}),
  show({ answers }) {
    months.value = answers.slice(-monthsShown).toReversed();
  },
});
