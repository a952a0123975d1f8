// The deadlines of a member for the calendar of their own phone: days and two words. No id in it is known to
// the server or leads back to a case.
import type { Appointment } from '@heed/domain/calendar';
import { toHex } from '../../ui/bytes.ts';
import type { DeadlineItem } from '../tasks/group.ts';

export const appointmentsOf = (
  items: readonly Pick<DeadlineItem, 'thing' | 'day'>[],
  title: string,
): Promise<readonly Appointment[]> =>
  Promise.all(items.map(async (item) => ({ day: item.day, title, uid: await uidOf(item.thing) })));

/** The id of the record stands on the server beside its day; its hash does not. */
async function uidOf(record: string): Promise<string> {
  const bytes = new TextEncoder().encode(`heed calendar of a member ${record}`);
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).subarray(0, 16));
}
