// Above the form that closes a case: what is deleted when, and what is still open.
import { type Body, latest, recordsOfKind, type Unfinished, unfinishedIn } from '@heed/domain/casework';
import { eraseDayOnClosing } from '@heed/domain/retention';
import { whatStands } from '../../model/case/close-case.ts';
import { approvalNeeded } from '../../model/case/closing.ts';
import { file } from '../../model/case/file.ts';
import type { Reading } from '../../model/conversation/reading.ts';
import { session } from '../../model/session/session.ts';
import { dueWords, closingWords as w } from '../../words/case.ts';
import { dayName } from '../../words/format.ts';

/** Above the form: by kind of record, for this case. */
export function ClosingTerms({ read, body }: { read: Reading; body: Pick<Body<'closing'>, 'followUp'> }) {
  const { keyring } = session.value!;
  const now = file.value;
  const eraseDay = eraseDayOnClosing(read.row, keyring.me.organisation.keepDays, Date.now());
  const statements =
    now === null ? [] : recordsOfKind(now, 'statement').map((record) => latest(record).body.keepUntil);
  const days = [...new Set(statements)].sort().map(dayName);
  const needs = approvalNeeded(keyring, read.row.desk);
  const stands = whatStands();
  return (
    <section class="terms">
      <h3>{w.title}</h3>
      <dl class="facts">
        <div>
          <dt>{w.conversation}</dt>
          <dd>
            {read.row.keep === 'default'
              ? w.byOrganisation({ day: dayName(eraseDay) })
              : w.byPerson({ day: dayName(eraseDay) })}
          </dd>
        </div>
        <div>
          <dt>{w.statements}</dt>
          <dd>{days.length === 0 ? w.noStatements : days.join('; ')}</dd>
        </div>
        <div>
          <dt>{w.trail}</dt>
          <dd>{w.trailDays}</dd>
        </div>
      </dl>
      {needs && (
        <p class="care">
          {w.needs} {w.fromApproval}
        </p>
      )}
      {stands !== null && <p class="warn">{stands}</p>}
      {now && <StillOpen open={unfinishedIn(now)} />}
      {body.followUp !== null && body.followUp >= eraseDay && <p class="care">{w.tooLate}</p>}
    </section>
  );
}

/** All that is still open, by kind: nothing of it goes away by closing. */
function StillOpen({ open: { deadlines, referrals, needs } }: { open: Unfinished }) {
  const kinds = [...new Set(deadlines.map(({ kind }) => kind))];
  const byKind = kinds.map(
    (kind) => [dueWords[kind], deadlines.filter((due) => due.kind === kind).length] as const,
  );
  const lines = [...byKind, [w.openReferrals, referrals.length], [w.openNeeds, needs.length]] as const;
  const open = lines.filter(([, count]) => count > 0);
  if (open.length === 0) return null;
  return (
    <div class="care">
      <p>{w.stillOpen({ n: open.reduce((sum, [, count]) => sum + count, 0) })}</p>
      <ul class="bullets">
        {open.map(([name, count]) => (
          <li key={name}>
            {name}: {count}
          </li>
        ))}
      </ul>
    </div>
  );
}
