// Intake in SQL: a conversation, its first message and its attachments in one savepoint.

import { dayOf } from '@heed/domain/time';
import type { Intake } from '../intake.ts';
import { type Hour, hourOf } from '../time.ts';
import type { Database } from './database.ts';
import { randomId } from './random-id.ts';

/** Implements `Intake` on both databases. Its counts are of this process and this hour. */
export function intake(database: Database): Intake {
  let load: { hour: Hour; reports: number; bytes: number } = { hour: '', reports: 0, bytes: 0 };
  const present = () => {
    const hour = hourOf(database.now());
    if (load.hour !== hour) load = { hour, reports: 0, bytes: 0 };
    return load;
  };
  return {
    async acceptReport(report) {
      const answer = await database.write('acceptReport', {
        report,
        id: randomId(),
        day: dayOf(database.now()),
      });
      if (answer.ok && answer.answer === 'accepted') {
        present().reports += 1;
        present().bytes += report.message.envelope.byteLength;
      }
      return answer;
    },
    load: () => ({ ...present(), waiting: database.waiting() }),
  };
}
