// Closing a case: what is deleted when, said before it is closed, and a supervisor's approval where the organisation wants one.
import {
  type Body,
  closingOf,
  closingStands,
  dueIn,
  latest,
  mayApprove,
  type Thing,
  thingsOf,
} from '@heed/domain/casework';
import { eraseOn } from '@heed/domain/retention';
import { focus } from '../app.ts';
import type { Reading } from '../conversation/read.ts';
import { setState } from '../conversation/shown.ts';
import { conversationWords } from '../conversation/words.ts';
import { dayName } from '../inbox/line.ts';
import { Confirmed } from '../look/parts.tsx';
import { session } from '../session/session.ts';
import type { ReadCase } from './case.ts';
import { approvalNeeded, isSupervisorIn } from './closing.ts';
import { emptyBody } from './forms.ts';
import { approveClosing, edit, file, tab } from './shown.ts';
import { closingWords as w } from './words.ts';

/** Above the form: by kind of record, for this case. */
export function ClosingTerms({ read, body }: { read: Reading; body: Pick<Body<'closing'>, 'followUp'> }) {
  const { keyring } = session.value!;
  const now = file.value;
  const gone = eraseOn(keyring.day, read.row.keep, keyring.me.organisation.keepDays);
  const statements = now === null ? [] : thingsOf(now, 'statement').map((thing) => latest(thing).body.keepUntil);
  const days = [...new Set(statements)].sort().map(dayName);
  const due = now === null ? 0 : dueIn(now).filter(({ kind }) => kind === 'task').length;
  const needs = approvalNeeded(keyring, read.row.desk);
  return (
    <section class="terms">
      <h3>{w.title}</h3>
      <dl class="facts">
        <div>
          <dt>{w.conversation}</dt>
          <dd>{read.row.keep === 'default' ? w.byOrganisation(dayName(gone)) : w.byPerson(dayName(gone))}</dd>
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
      {due > 0 && <p class="hint">{w.stillDue(due)}</p>}
      {body.followUp !== null && body.followUp >= gone && <p class="care">{w.tooLate}</p>}
    </section>
  );
}

/** In the place of a plain 'Close': what never became a case closes at once, a case by its outcome. */
export function CloseActs({ read }: { read: Reading }) {
  const now = file.value;
  const words = conversationWords;
  if (now === null || now.things.length === 0)
    return (
      <Confirmed
        label={words.closeIt}
        title={words.closeSure}
        text={words.closeText}
        act={words.closeIt}
        onAct={() => setState('closed')}
      />
    );
  return <CloseCase read={read} now={now} />;
}

function CloseCase({ read, now }: { read: Reading; now: ReadCase }) {
  const thing = closingOf(now);
  if (thing !== null && !stands(thing)) return <Waiting />;
  return (
    // One that stands was of an earlier closing: its words stay as earlier ones.
    <button type="button" onClick={() => toForm(thing, thing === null ? null : emptyClosing(read))}>
      {conversationWords.closeIt}
    </button>
  );
}

/** A closing that waits for approval, of a closed case too: its words were changed after it was approved. */
export function Waiting() {
  const { keyring } = session.value!;
  const thing = file.value && closingOf(file.value);
  if (!thing || stands(thing)) return null;
  return (
    <div class="care">
      <p>
        <b>{w.waits}</b>
      </p>
      <p>{w.waitsText}</p>
      {mayApprove(thing, keyring.me.member.id, isSupervisorIn(keyring)) && (
        <button type="button" class="act" onClick={approveClosing}>
          {w.approve}
        </button>
      )}
      <button type="button" onClick={() => toForm(thing, null)}>
        {w.changed}
      </button>
    </div>
  );
}

const stands = (thing: Thing<'closing'>): boolean => closingStands(thing, isSupervisorIn(session.value!.keyring));

function emptyClosing(read: Reading): Body {
  const { day, me } = session.value!.keyring;
  const desk = me.organisation.desks.find(({ id }) => id === read.row.desk);
  return emptyBody('closing', day, desk?.timeZone ?? 'UTC') as unknown as Body;
}

function toForm(thing: Thing<'closing'> | null, from: Body | null): void {
  tab.value = 'file';
  if (from === null) edit('closing', thing);
  else edit('closing', thing, from);
  setTimeout(() => focus('#case-form-title'));
}
