// Where leaflets lie, for the desk. The server learns a place and a number of sheets, and nothing of a
// person.

import { dayOf } from '@heed/domain/time';
import type { Deployment } from '@heed/server/deployment';
import type { Handlers } from '@heed/server/http/mount';
import { byDue, leafletsDueOn } from '../rules/index.ts';
import { deleteLeaflets, leafletsOf, putLeaflets, restockLeaflets } from './leaflets.ts';

type Names = 'leaflets.list' | 'leaflets.put' | 'leaflets.restock' | 'leaflets.delete';

/** What answers the endpoints of leaflets. */
export function leafletHandlers(deployment: Deployment): Pick<Handlers, Names> {
  const today = () => dayOf(deployment.now());
  return {
    async 'leaflets.list'() {
      const all = byDue(await leafletsOf(deployment));
      return {
        leaflets: all.map(({ before, ...one }) => ({
          ...one,
          dueOn: leafletsDueOn(one),
          mayUndo: before !== null,
        })),
        today: today(),
      };
    },
    async 'leaflets.put'({ body }) {
      await putLeaflets(deployment, body, today());
      return {};
    },
    async 'leaflets.restock'({ body }) {
      await restockLeaflets(deployment, body, today());
      return {};
    },
    async 'leaflets.delete'({ body: { id } }) {
      await deleteLeaflets(deployment, id);
      return {};
    },
  };
}
