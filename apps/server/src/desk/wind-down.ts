// The second of the two who end an organisation: a supervisor at the desk.
import { dayOf } from '@heed/domain/time';
import { standingOf } from '@heed/domain/wind-down';
import type { Deployment } from '../deployment.ts';
import type { Handlers } from '../http/mount.ts';
import { Refusal } from '../http/problem.ts';
import { putWindDown, readWindDown } from '../wind-down.ts';

type Names = 'windDown.read' | 'windDown.confirm' | 'windDown.refuse';

export function windDownHandlers(deployment: Deployment): Pick<Handlers, Names> {
  const { storage } = deployment;
  /** The plan that waits for a supervisor; refused where there is none. */
  const planned = async () => {
    const plan = await readWindDown(storage);
    if (plan === null) throw new Refusal('not-found', 'refusal.no-plan');
    if (standingOf(plan, dayOf(deployment.now())) !== 'planned')
      throw new Refusal('already-done', 'refusal.plan-confirmed');
    return plan;
  };
  return {
    'windDown.read': async () => ({ plan: await readWindDown(storage) }),

    async 'windDown.confirm'({ body, caller }) {
      const plan = await planned();
      // What was read is what is confirmed: the operator may have changed it meanwhile.
      if (JSON.stringify(body) !== JSON.stringify(plan))
        throw new Refusal('out-of-step', 'refusal.plan-changed');
      await putWindDown(storage, {
        ...plan,
        confirmedBy: caller.member!.id,
        confirmedOn: dayOf(deployment.now()),
      });
      await deployment.refresh();
      return {};
    },

    async 'windDown.refuse'() {
      await planned();
      await putWindDown(storage, null);
      return {};
    },
  };
}
