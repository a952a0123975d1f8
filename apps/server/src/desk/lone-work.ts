// Members who work out of doors alone: until when, and who is rung if one of them has not come back. Nothing
// of it is kept once they are.
import { organisationZone, whenClock } from '@heed/domain/organisation';
import type { Deployment } from '../deployment.ts';
import type { Handlers } from '../http/mount.ts';
import { notFoundRefusal, requireDesk } from '../http/own-desk.ts';
import { storeOrRefuse } from '../http/storage-refusal.ts';

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
