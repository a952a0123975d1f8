// Members who work out of doors alone: until when, and who is rung if one of them has not come back. Nothing
// of it is kept once they are.
import { organisationZone, whenClock } from '@heed/domain/organisation';
import { tellNotBack } from '../alerts/queue.ts';
import type { Deployment } from '../deployment.ts';
import type { Handlers } from '../http/mount.ts';
import { storeOrRefuse } from '../http/storage-refusal.ts';
import { notFoundRefusal, requireDesk } from './own-desk.ts';

/** Minutes after the time that the member named: a door that closes late, a bus that is missed. */
export const graceMinutes = 10;

export function loneWorkHandlers(
  deployment: Deployment,
): Pick<Handlers, 'loneWork.list' | 'loneWork.start' | 'loneWork.end'> {
  const { casework } = deployment.storage;
  return {
    async 'loneWork.list'({ body, caller }) {
      requireDesk(caller, body.desk);
      return { outings: [...(await casework.loneWorkers(body.desk))] };
    },

    async 'loneWork.start'({ body, caller }) {
      requireDesk(caller, body.desk);
      if (deployment.desk(body.desk) === undefined) throw notFoundRefusal();
      // By the server's clock in the organisation's zone, as the workspace shows it: no phone's is trusted.
      const until = whenClock(body.until, organisationZone(deployment.organisation()), deployment.now());
      await storeOrRefuse(() =>
        casework.startLoneWork({ member: caller.member!.id, desk: body.desk, until, ring: body.ring }),
      );
      return { until };
    },

    async 'loneWork.end'({ body, caller }) {
      requireDesk(caller, body.desk);
      await storeOrRefuse(() => casework.endLoneWork(body));
      return {};
    },
  };
}

/** Rings for whoever has not come back. Queued before it is marked: rung twice is better than never. */
export async function ringLoneWork(deployment: Deployment): Promise<void> {
  const { casework } = deployment.storage;
  for (const loneWork of await casework.overdueLoneWork(graceMinutes)) {
    await tellNotBack(deployment, loneWork);
    await casework.markLoneWorkRung(loneWork);
  }
}

/** Whether somebody of a desk is still not back. */
export async function somebodyIsOut(deployment: Deployment, desk: string): Promise<boolean> {
  const late = deployment.now() - graceMinutes * 60_000;
  return (await deployment.storage.casework.loneWorkers(desk)).some(({ until }) => until <= late);
}
