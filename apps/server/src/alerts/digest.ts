// Once a day, in the morning of the desk's time zone: whoever has something due is told that there is
// something, not what and not how much.

import { wallClock } from '@heed/domain/organisation';
import { dayMilliseconds } from '@heed/domain/time';
import type { Deployment } from '../deployment.ts';
import { queue, readersOf, supervisorsOf } from './queue.ts';

/** By the desk's clock. After the last hour a morning that was missed is left to the next one. */
const firstHour = 8;
const lastHour = 17;

export async function tellDeadlines(deployment: Deployment): Promise<void> {
  const now = deployment.now();
  const { desks } = deployment.organisation();
  for (const timeZone of new Set(desks.map((desk) => desk.timeZone))) {
    const { day, hour } = wallClock(timeZone, now);
    if (hour < firstHour || hour > lastHour) continue;
    const here = desks.filter((desk) => desk.timeZone === timeZone).map(({ id }) => id);
    const { day: before } = wallClock(timeZone, now - dayMilliseconds);
    await deployment.storage.jobs.runDaily(
      `dues ${timeZone}`,
      () => digest(deployment, here, { before, day }),
      day,
    );
  }
}

/** Yesterday too: what was written down late for that day has rung nobody yet. */
type Days = { readonly before: string; readonly day: string };

/** One alert a member, whichever desks they read for and however much is due. */
async function digest(deployment: Deployment, desks: readonly string[], days: Days): Promise<void> {
  const notifiedMembers = new Set<string>();
  for (const desk of desks) {
    const members = (await membersWithDeadlines(deployment, desk, days)).filter(
      (id) => !notifiedMembers.has(id),
    );
    await queue(deployment, desk, 'due', members);
    for (const id of members) notifiedMembers.add(id);
  }
}

/**
 * Whose it is: the member named, else who has the case in hand; what is a supervisor's, or nobody's, is the
 * supervisors', where the desk has some.
 */
async function membersWithDeadlines(
  deployment: Deployment,
  desk: string,
  { before, day }: Days,
): Promise<string[]> {
  const deadlines = await deployment.storage.casework.listDeadlines({
    desk,
    since: before,
    until: day,
    limit: 500,
  });
  const readers = await readersOf(deployment, desk);
  const supervisors = await supervisorsOf(deployment, desk);
  const members = deadlines.flatMap((due) => {
    const owner = due.supervisors ? null : (due.member ?? due.assignee);
    if (owner !== null && readers.includes(owner)) return [owner];
    return supervisors.length > 0 ? supervisors : readers;
  });
  return [...new Set(members)];
}
