// Commands of the audit trail.

import type { Day } from '@heed/domain/time';
import type { AuditBatch } from '../audit.ts';
import type { Connection } from './schema.ts';

/** What adds batches to the audit trail and removes old ones. */
export const auditCommands = {
  async addAudit(tx: Connection, batch: AuditBatch): Promise<void> {
    await tx.insertInto('audit').values(batch).execute();
  },

  async forgetAudit(tx: Connection, { before }: { before: Day }): Promise<void> {
    await tx.deleteFrom('audit').where('day', '<', before).execute();
  },
};
