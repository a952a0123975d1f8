// What someone who says 'danger' learns: whether people who are awake are rung.
import { promiseAt, ringDanger } from '@heed/domain/service-hours';
import type { Deployment } from '../deployment.ts';
import { readersOf } from './queue.ts';
import { withoutWay } from './target.ts';

/**
 * Whether danger at `desk` rings someone on duty now, by a way that is set up. That it is heard nobody
 * knows.
 */
export async function ringsAwake(deployment: Deployment, desk: string): Promise<boolean> {
  const profile = deployment.desk(desk);
  const now = deployment.now();
  if (profile === undefined || !promiseAt(profile, now).dutyAwake) return false;
  const { members } = ringDanger(profile, await readersOf(deployment, desk), now);
  return (await withoutWay(deployment, members)).length < members.length;
}
