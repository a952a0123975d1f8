// Closing a case: what is deleted when, said before it is closed, and a supervisor's approval where the
// organisation wants one.
import {
  type Body,
  type CaseRecord,
  closingOf,
  isClosingApproved,
  latest,
  mayApprove,
  recordsOfKind,
  type Unfinished,
  unfinishedIn,
} from '@heed/domain/casework';
import { eraseDayOnClosing } from '@heed/domain/retention';
import { approvalNeeded, isSupervisorIn } from '../../model/case/closing.ts';
import { emptyBody } from '../../model/case/forms.ts';
import { approveClosing, edit, file, tab, whatStands } from '../../model/case/open.ts';
import type { Reading } from '../../model/conversation/reading.ts';
import { session } from '../../model/session/session.ts';
import { focus } from '../../ui/focus.ts';
import { dueWords, closingWords as w } from '../../words/case.ts';
import { conversationWords } from '../../words/conversation.ts';
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

/** Closing asks for an outcome, of a conversation that never had a case file too. */
export function CloseActs() {
  const now = file.value;
  if (now === null) return null;
  const record = closingOf(now);
  if (record !== null && !stands(record)) return <Waiting />;
  return (
    // One that stands was of an earlier closing: its words stay as earlier ones.
    <button type="button" onClick={() => toForm(record, record === null ? null : emptyClosing())}>
      {conversationWords.closeIt}
    </button>
  );
}

/** A closing that waits for approval, of a closed case too: its words were changed after it was approved. */
export function Waiting() {
  const { keyring } = session.value!;
  const record = file.value && closingOf(file.value);
  if (!record || stands(record)) return null;
  return (
    <div class="care">
      <p>
        <b>{w.waits}</b>
      </p>
      <p>{w.waitsText}</p>
      {mayApprove(record, keyring.me.member.id, isSupervisorIn(keyring)) && (
        <button type="button" class="act" onClick={approveClosing}>
          {w.approve}
        </button>
      )}
      <button type="button" onClick={() => toForm(record, null)}>
        {w.changed}
      </button>
    </div>
  );
}

const stands = (record: CaseRecord<'closing'>): boolean =>
  isClosingApproved(record, isSupervisorIn(session.value!.keyring));

const emptyClosing = (): Body => emptyBody('closing', session.value!.keyring.day) as unknown as Body;

function toForm(record: CaseRecord<'closing'> | null, from: Body | null): void {
  tab.value = 'file';
  if (from === null) edit('closing', record);
  else edit('closing', record, from);
  setTimeout(() => focus('#case-form-title'));
}
