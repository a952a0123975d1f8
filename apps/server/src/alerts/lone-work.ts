// Who is rung when a member who works out of doors alone has not come back.
import type { Deployment } from '../deployment.ts';
import { tellNotBack } from './queue.ts';

/** Minutes after the time that the member named: a door that closes late, a bus that is missed. */
export const graceMinutes = 10;

/** Rings for each member who is not back. Queued before it is marked: rung twice is better than never. */
export async function ringLoneWork(deployment: Deployment): Promise<void> {
  const { casework } = deployment.storage;
  for (const loneWork of await casework.overdueLoneWork(graceMinutes)) {
    await tellNotBack(deployment, loneWork);
    await casework.markLoneWorkRung(loneWork);
  }
}

/** Whether a member of a desk is still not back. */
export async function isMemberOut(deployment: Deployment, desk: string): Promise<boolean> {
  const late = deployment.now() - graceMinutes * 60_000;
  return (await deployment.storage.casework.loneWorkers(desk)).some(({ until }) => until <= late);
}
