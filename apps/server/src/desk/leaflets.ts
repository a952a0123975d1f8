// Where leaflets lie, for the desk. The server learns a place and a number of sheets, and nothing of a
// person.
import { byDue, leafletsDueOn } from '@heed/domain/campaigns';
import { dayOf } from '@heed/domain/time';
import { deleteLeaflets, leafletsOf, putLeaflets, restockLeaflets } from '../campaigns/leaflets.ts';
import type { Deployment } from '../deployment.ts';
import type { Handlers } from '../http/mount.ts';

type Names = 'leaflets.list' | 'leaflets.put' | 'leaflets.restock' | 'leaflets.delete';

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
