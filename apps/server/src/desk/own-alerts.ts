// A member tries whether their own phone rings, without asking the operator.
import type { Words } from '@heed/content/messages/words';
import { testOwnAlerts } from '../alerts/ways.ts';
import type { Deployment } from '../deployment.ts';
import type { Handlers } from '../http/mount.ts';
import { Refusal } from '../http/problem.ts';

/** Seconds between two tests of one member: each SMS costs, and each wakes somebody. */
const pause = 30;

export function ownAlertHandlers(deployment: Deployment, words: Words): Pick<Handlers, 'alerts.test'> {
  const last = new Map<string, number>();
  return {
    async 'alerts.test'({ caller }) {
      const { id } = caller.member!;
      const now = deployment.now();
      if (now - (last.get(id) ?? 0) < pause * 1000)
        throw new Refusal('too-many-attempts', 'refusal.alert-test-again', { retryAfter: pause });
      last.set(id, now);
      const tested = await testOwnAlerts(deployment, words, id);
      return { tested: tested.map(({ way, isAccepted }) => ({ way, isAccepted })) };
    },
  };
}
