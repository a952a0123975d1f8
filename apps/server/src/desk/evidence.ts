// Coded records of closed cases: kept for a case while it can be withdrawn, handed sealed to who makes figures.
import { codingFor } from '@heed/domain/evidence';
import type { Deployment } from '../deployment.ts';
import type { Handlers } from '../http/mount.ts';
import { stored } from '../intake/accept.ts';
import type { Content } from '../site/content.ts';
import { gone, mine } from './inbox.ts';

type Names = 'coding' | 'coded' | 'code' | 'uncode' | 'records' | 'resealRecord';
const pageRecords = 500;

export function evidenceHandlers(deployment: Deployment, { coding }: Pick<Content, 'coding'>): Pick<Handlers, Names> {
  const { evidence } = deployment.storage;
  return {
    async coding() {
      return codingFor(coding, deployment.organisation().regions ?? []);
    },

    async coded(input) {
      return { until: await evidence.recordOf(await mine(deployment, input)) };
    },

    async code(input) {
      const id = await mine(deployment, input);
      const until = await stored(() => evidence.putRecord(id, Buffer.from(input.body.sealed, 'base64')));
      if (until === null) throw gone();
      return { until };
    },

    async uncode(input) {
      const id = await mine(deployment, input);
      if (!(await stored(() => evidence.dropRecord(id)))) throw gone();
      return {};
    },

    async records({ body }) {
      const rows = await evidence.records({ after: body.after, limit: pageRecords });
      const records = rows.map(({ id, sealed }) => ({ id, sealed: Buffer.from(sealed).toString('base64') }));
      return { records, more: rows.length === pageRecords };
    },

    async resealRecord({ body, parts }) {
      const sealed = Buffer.from(body.sealed, 'base64');
      if (!(await stored(() => evidence.resealRecord(parts.id ?? '', sealed)))) throw gone();
      return {};
    },
  };
}
