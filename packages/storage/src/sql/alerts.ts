// Alerts in SQL. On PostgreSQL a claim runs beside the groups and skips what another process has locked.

import { dayOf } from '@heed/domain/time';
import type { Alerts } from '../alerts.ts';
import { hourOf, startOfHour } from '../time.ts';
import { claim, minuteOf } from './alerts-commands.ts';
import type { Database } from './database.ts';
import { randomId } from './random-id.ts';
import type { Connection } from './schema.ts';

/** Attempts after which an alert is left to the desk's page: about half a day, or never. */
const mostAttempts = { 'ever-slower': 16, 'each-minute': Number.MAX_SAFE_INTEGER } as const;

/** Minutes that an alert for later is rounded up to. */
const coarse = 5;

const upToFive = (minute: number): number => Math.ceil(minute / coarse) * coarse;

/** Implements `Alerts` on both databases. */
export function alerts(database: Database): Alerts {
  return {
    queue({ kind, desk, members, due, unless = [] }) {
      const at = database.now();
      // The beginning of the hour, or a full five minutes: the minute would tell when the person wrote.
      const minute =
        typeof due === 'object' && due !== null
          ? upToFive(minuteOf(at) + due.minutes)
          : minuteOf(startOfHour(due ?? hourOf(at)));
      const alerts = members.map((member) => ({ id: randomId(), member }));
      const when = { due: minute, day: dayOf(at) };
      return database.write('queueAlerts', { kind, desk, alerts, unless, ...when });
    },
    claim(limit) {
      const at = database.now();
      if (database.runAside === null) return database.write('claimAlerts', { limit, at });
      return database.read((db) => db.transaction().execute((tx) => claim(tx, limit, at, true)));
    },
    sent: (id) => database.write('alertSent', { id }),
    later: (id, at, kind) =>
      database.write('alertLater', { id, minute: upToFive(minuteOf(at)), kind: kind ?? null }),
    hasten: (desk, kind, { at, except }) =>
      database.write('hastenAlerts', { desk, kind, minute: minuteOf(at), except }),
    failed: (id, way, pace = 'ever-slower', giveUp = mostAttempts[pace]) =>
      database.write('alertFailed', { id, way, pace, giveUp, at: database.now() }),
    failures: (desks) => database.read((db) => readFailures(db, desks)),
    dismiss: (id) => database.write('alertSent', { id }),
  };
}

async function readFailures(db: Connection, desks: readonly string[]) {
  const rows = await db
    .selectFrom('alert')
    .select(['id', 'kind', 'desk', 'member', 'day', 'failed_way'])
    .where('failed_way', 'is not', null)
    .orderBy('day')
    .orderBy('id')
    .limit(200)
    .execute();
  // Those of no desk concern everybody.
  return rows
    .filter(({ desk }) => desk === null || desks.includes(desk))
    .map(({ failed_way, ...row }) => ({ ...row, way: failed_way! }));
}
