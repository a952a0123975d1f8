// For those who can do something about it: what is wrong with the service, what was until yesterday, and what
// a restored backup lacks.
import type { HealthView } from '@heed/api';
import { addDays } from '@heed/domain/time';
import { iMay } from '../session/keyring.ts';
import { makeResource } from '../session/resource.ts';
import { sessionSignal } from '../session/scope.ts';
import { call, session } from '../session/session.ts';

/** Null: not known yet, or not for this member. */
export const broken = sessionSignal<Pick<HealthView, 'matters' | 'over' | 'losses'> | null>(null);

export const { load } = makeResource({
  begin() {
    const keyring = session.value?.keyring;
    return keyring?.me.member.state === 'active' && iMay(keyring, 'keep') ? keyring : null;
  },
  fetch: () => call('health.read', {}),
  show({ matters, over, losses }, { day }) {
    broken.value = {
      losses,
      matters: matters.filter(({ alarmSince }) => alarmSince !== null),
      over: over.filter((one) => one.day >= addDays(day, -1)),
    };
  },
});
