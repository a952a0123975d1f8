// What is due, for the calendar of a phone. Whoever picks up the phone sees a day and two words; no number in
// it is known to the server or leads back to a case.
import type { Appointment } from '@heed/domain/calendar';
import type { CaseDeadline } from '@heed/domain/casework';
import { toHex } from '../../ui/bytes.ts';
import { exportWords as w } from '../../words/export.ts';

/** `titleOf`: null leaves every title out. */
export const appointments = (
  deadlines: readonly CaseDeadline[],
  titleOf: ((due: CaseDeadline) => string) | null,
): Promise<readonly Appointment[]> =>
  Promise.all(
    deadlines.map(async (due) => ({
      day: due.day,
      title: titleOf === null ? w.dueTitle : titleOf(due),
      uid: await uidOf(`${due.kind} ${due.record.id}`),
    })),
  );

/** The id of the record stands on the server beside its day; its hash does not. */
async function uidOf(recordId: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`heed calendar ${recordId}`));
  return toHex(new Uint8Array(hash).subarray(0, 16));
}
