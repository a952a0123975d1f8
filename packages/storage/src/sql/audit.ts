// The audit trail in SQL.

import { addDays, dayOf } from '@heed/domain/time';
import type { Audit } from '../audit.ts';
import type { Database } from './database.ts';
import { randomId } from './random-id.ts';

/** Implements `Audit` on both databases. */
export function audit(database: Database): Audit {
  const today = () => dayOf(database.now());
  return {
    add: (sealed) => database.write('addAudit', { id: randomId(), day: today(), sealed }),
    async page({ before, limit = 50 }) {
      const rows = await database.read((db) => {
        const query = db.selectFrom('audit').selectAll().orderBy('day', 'desc').orderBy('id', 'desc');
        const from = before
          ? query.where((where) =>
              where.or([
                where('day', '<', before.day),
                where.and([where('day', '=', before.day), where('id', '<', before.id)]),
              ]),
            )
          : query;
        return from.limit(Math.min(limit, 200)).execute();
      });
      return rows.map(({ id, day, sealed }) => ({ id, day, sealed: new Uint8Array(sealed) }));
    },
    forget: (days) => database.write('forgetAudit', { before: addDays(today(), -days) }),
  };
}
