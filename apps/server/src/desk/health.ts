// How the service runs, at the desk.
import type { HealthView } from '@heed/api';
import { endedAlarms, openAlarms } from '@heed/domain/health';
import { dayOf } from '@heed/domain/time';
import { readAlarms } from '../alerts/alarms.ts';
import type { Deployment } from '../deployment.ts';
import { readGap } from '../gap.ts';
import type { Look } from '../health/health.ts';
import type { Handlers } from '../http/mount.ts';
import { readLosses, settleLosses } from '../ledger/losses.ts';
import { version } from '../version.ts';

export const healthHandlers = (
  deployment: Deployment,
): Pick<Handlers, 'health.read' | 'health.look' | 'health.settleLosses'> => ({
  'health.read': async () => view(deployment, await deployment.health.last()),
  'health.look': async () => view(deployment, await deployment.health.look()),
  async 'health.settleLosses'() {
    await settleLosses(deployment.storage, dayOf(deployment.now()));
    return view(deployment, await deployment.health.last());
  },
});

async function view(deployment: Deployment, { at, findings }: Look): Promise<HealthView> {
  const [alarms, losses] = [await readAlarms(deployment), await readLosses(deployment.storage)];
  const since = new Map(openAlarms(alarms).map(([matter, alarm]) => [matter, alarm.since]));
  return {
    version,
    startedAt: deployment.health.startedAt,
    lookedAt: at,
    matters: findings.map(({ matter, state, day }) => ({
      matter,
      state,
      day,
      alarmSince: since.get(matter) ?? null,
    })),
    gap: await readGap(deployment.storage, deployment.options, deployment.now()),
    losses: losses
      .filter(({ settled }) => settled === null)
      .map(({ from, to, fromTime = null, toTime = null, entries }) => ({
        from,
        to,
        fromTime,
        toTime,
        entries,
      })),
    over: endedAlarms(alarms).map(([matter, day]) => ({ matter, day })),
  };
}
