// Danger now, above a conversation: it stands until a member writes that it is over, and why.
import { type Body, latest, latestAlarm, latestDanger } from '@heed/domain/casework';
import { mayWrite } from '@heed/domain/roles';
import { Alarm } from '../../components/alarm-view.tsx';
import { Telephones } from '../../components/duty-view.tsx';
import { edit } from '../../model/case/editing.ts';
import { file, tab } from '../../model/case/file.ts';
import { rungFor } from '../../model/case/rung.ts';
import { settleDeleted } from '../../model/conversation/acts.ts';
import type { Reading } from '../../model/conversation/reading.ts';
import { nameOrDigits } from '../../model/session/keyring.ts';
import { session } from '../../model/session/session.ts';
import { reveal } from '../../ui/blur.ts';
import { Confirmed } from '../../ui/parts.tsx';
import { checkInWords as c, dangerWords as w } from '../../words/case.ts';
import { timeName } from '../../words/format.ts';

/** What a member sees of danger in a case, and what can be said of it. */
export function Danger({ read }: { read: Reading }) {
  const dangerRecord = file.value && latestDanger(file.value);
  if (read.row.urgent)
    return (
      <Alarm
        name="danger"
        tone="warn"
        title={w.title}
        byItself
        acts={
          <>
            {isUnheard(read.row.id) && <b class="alarm-word">{w.unheard}</b>}
            <Say stands={false}>{w.over}</Say>
          </>
        }
      >
        <p>
          {dangerRecord && latest(dangerRecord).body.stands && latest(dangerRecord).body.why !== '' ? (
            <Why body={latest(dangerRecord).body} />
          ) : (
            w.reported
          )}
        </p>
        <Telephones desk={read.row.desk} />
        <Rung id={read.row.id} />
      </Alarm>
    );
  // An answer ended danger under an earlier version, whatever it said.
  if (read.facts.urgent === true && dangerRecord === null && read.row.state !== 'closed')
    return (
      <Alarm
        name="danger"
        tone="care"
        title={w.unsaid}
        acts={
          <>
            <Say stands={true}>{w.now}</Say>
            <Say stands={false}>{w.over}</Say>
          </>
        }
      />
    );
  return null;
}

/** A check-in that she planned, ended or missed: a missed one stands until a member writes what was done. */
export function CheckIn({ read }: { read: Reading }) {
  const { checkIn, checkInEnd: end, hidden: isDeleted } = read.row;
  if (isDeleted) return <DeletedCheckIn read={read} />;
  if (checkIn === null)
    return (
      end && (
        <Alarm name="check-in" tone="note" title={c.title} data-check-in={end.kind} tabIndex={-1}>
          <p>{c[end.kind]({ time: timeName(end.due) })}</p>
        </Alarm>
      )
    );
  const { due, missed, isMoved } = checkIn;
  return (
    <Alarm
      name="check-in"
      tone={missed === null ? 'note' : 'warn'}
      title={missed === null ? c.title : c.missed({ time: timeName(missed) })}
      acts={missed !== null && <Settle missed={missed} />}
      byItself={missed !== null && !read.row.urgent}
      data-check-in={missed === null ? 'planned' : 'missed'}
      tabIndex={-1}
    >
      {missed !== null && <Missed checkIn={checkIn} />}
      {due !== null && (
        <p>
          {c.planned({ time: timeName(due) })} {isMoved && c.moved}
        </p>
      )}
    </Alarm>
  );
}

type StandingCheckIn = NonNullable<Reading['row']['checkIn']>;

/** What rang, whether she is back, what to do. */
const Missed = ({ checkIn: { rung, back } }: { checkIn: StandingCheckIn }) => (
  <>
    <p>
      {rung === null ? c.notRung : c.rung({ time: timeName(rung) })}{' '}
      {back === null ? c.out : c.back({ time: timeName(back) })} {c.words}
    </p>
    {back === null && (
      <>
        <h3>{c.steps}</h3>
        <ol>
          {(['words', 'reach', 'two', 'write'] as const).map((step) => (
            <li key={step}>{c.step[step]}</li>
          ))}
        </ol>
      </>
    )}
  </>
);

/**
 * The conversation was deleted while one stood, planned or missed: nothing can be written in the case, and a
 * member says that somebody has dealt with it.
 */
function DeletedCheckIn({ read }: { read: Reading }) {
  const { missed = null, rung = null } = read.row.checkIn ?? {};
  if (missed === null) return null;
  return (
    <section class="warn" data-check-in="deleted">
      <h2>{c.deletedTitle}</h2>
      <p>
        {c.deleted({ time: timeName(missed) })} {rung === null ? c.notRung : c.rung({ time: timeName(rung) })}
      </p>
      {mayWrite(session.value!.keyring.me.member.role, 'check-in') && (
        <Confirmed
          label={c.dealt}
          title={c.dealt}
          text={c.dealtSure}
          act={c.dealt}
          onAct={() => settleDeleted(missed)}
        />
      )}
    </section>
  );
}

/** Opens the record in which a member writes what was done. */
function Settle({ missed }: { missed: number }) {
  if (!mayWrite(session.value!.keyring.me.member.role, 'check-in')) return null;
  const open = () => {
    tab.value = 'file';
    edit('check-in', null, { missed, done: '' });
  };
  return (
    <button type="button" data-act="settle" onClick={open}>
      {c.settle}
    </button>
  );
}

/** The latest notice of danger, and what a member wrote of it since. */
function alarmOf(id: string) {
  const record = file.value && latestAlarm(file.value);
  return { alarm: record?.alarm ?? rungFor.value.get(id), answer: record?.done ?? '' };
}

/** It reached nobody, and nobody wrote what was done: that stands in the line itself. */
function isUnheard(id: string): boolean {
  const { alarm, answer } = alarmOf(id);
  return alarm?.notified.length === 0 && answer === '';
}

/**
 * To whom a notice went, as it was written down with the danger. One that reached nobody stands until a
 * later one reaches somebody, or a member writes what was done.
 */
function Rung({ id }: { id: string }) {
  const { alarm, answer } = alarmOf(id);
  if (alarm === undefined) return null;
  const { keyring } = session.value!;
  const names = (members: readonly string[]) =>
    members
      .filter((member) => member !== keyring.me.member.id)
      .map((member) => nameOrDigits(keyring, member))
      .join(', ');
  const isSilent = alarm.notified.length === 0;
  if (isSilent && answer !== '')
    return (
      <p data-alarm="answered">
        {w.doneAfter}{' '}
        <span class="text" dir="auto" {...reveal()}>
          {answer}
        </span>
      </p>
    );
  return (
    <p role="status" data-alarm={isSilent ? 'unheard' : 'sent'}>
      {isSilent ? <b>{w.unheard}</b> : w.ringing({ names: names(alarm.notified) })}{' '}
      {names(alarm.unnotified) !== '' && w.noWay({ names: names(alarm.unnotified) })}{' '}
      {isSilent && <WriteDone />}
    </p>
  );
}

/** Opens the record in which a member writes what was done where the alarm reached nobody. */
function WriteDone() {
  if (!mayWrite(session.value!.keyring.me.member.role, 'danger')) return null;
  const open = () => {
    const before = file.value && latestDanger(file.value);
    tab.value = 'file';
    edit('danger', before, { why: '', ...(before && latest(before).body), stands: true, done: '' });
  };
  return (
    <button type="button" class="plain" data-act="write-done" onClick={open}>
      {w.writeDone}
    </button>
  );
}

const Why = ({ body }: { body: Body<'danger'> }) => (
  <span class="text" dir="auto" {...reveal()}>
    {body.why}
  </span>
);

/** Opens the record in which it is said. */
export function Say({ stands, children }: { stands: boolean; children: string }) {
  if (!mayWrite(session.value!.keyring.me.member.role, 'danger')) return null;
  const open = () => {
    const before = file.value && latestDanger(file.value);
    tab.value = 'file';
    edit('danger', before, { stands, why: '', done: '' });
  };
  return (
    <button type="button" onClick={open}>
      {children}
    </button>
  );
}
