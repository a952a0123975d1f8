// The time line of a case: one list of all that happened, each line one press from what it is about.
import type { CaseRecord, Version } from '@heed/domain/casework';
import { useSignal } from '@preact/signals';
import { file } from '../../model/case/file.ts';
import { showMessage, showRecord } from '../../model/case/go.ts';
import { linesOf } from '../../model/case/shape.ts';
import { type CaseEvent, type EventKind, eventKinds, timeLineOf } from '../../model/case/time-line.ts';
import type { Reading } from '../../model/conversation/reading.ts';
import { personWords } from '../../ui/blur.ts';
import { focus } from '../../ui/focus.ts';
import { checkInWords, kindWords, stateWords, timeWords as w } from '../../words/case.ts';
import { dayName, dayTimeName, timeName } from '../../words/format.ts';
import { memberName } from './writing.ts';

export function TimeLine({ read }: { read: Reading }) {
  const kind = useSignal<EventKind | 'all'>('all');
  const now = file.value;
  if (now === null) return null;
  const events = timeLineOf(read, now);
  const lines = events.filter((event) => kind.value === 'all' || event.kind === kind.value);
  return (
    <section class="time-line" aria-label={w.label}>
      <fieldset class="views" aria-label={w.label}>
        {(['all', ...eventKinds] as const)
          .filter((one) => one === 'all' || events.some((event) => event.kind === one))
          .map((one) => (
            <button
              type="button"
              key={one}
              data-event-kind={one}
              aria-pressed={kind.value === one}
              onClick={() => (kind.value = one)}
            >
              {w.kind[one]}
            </button>
          ))}
      </fieldset>
      {lines.length === 0 && <p class="nothing">{w.nothing}</p>}
      <ol class="rows">
        {lines.map((event) => (
          <li key={event.key}>
            <Line event={event} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Line({ event }: { event: CaseEvent }) {
  const says = wordsOf(event);
  const when = event.at === null ? dayName(event.day) : dayTimeName(event.at);
  return (
    <button type="button" class="line" data-event={event.kind} onClick={() => open(event)}>
      <span>{titleOf(event)}</span>
      {says !== '' && (
        <span class="latest" dir="auto" {...personWords}>
          {says}
        </span>
      )}
      <small>
        {when}
        {event.by !== null && ` · ${memberName(event.by)}`}
      </small>
    </button>
  );
}

/** What was written, or the first that a record says. */
function wordsOf(event: CaseEvent): string {
  if ('text' in event) return event.text;
  return 'record' in event
    ? (linesOf(event.version.kind, event.version.body, memberName)[0]?.says ?? '')
    : '';
}

function titleOf(event: CaseEvent): string {
  if ('record' in event) return recordTitle(event);
  switch (event.kind) {
    case 'message':
      return event.from === 'person' ? w.person : w.desk;
    case 'hand-over':
      return w.handOver({ name: memberName(event.to) });
    case 'check-in':
      return checkInWords[event.state]({ time: timeName(event.at!) });
    default:
      return w.note;
  }
}

function recordTitle({ version, change }: Extract<CaseEvent, { record: CaseRecord }>): string {
  const kind = kindWords[version.kind].title;
  if (change === 'in-error') return w.inError({ kind });
  if (version.kind === 'referral') {
    const { to, state } = (version as Version<'referral'>).body;
    return w.referral({ name: to.name, state: stateWords[state] });
  }
  return change === 'written' ? w.written({ kind }) : w.changed({ kind });
}

/** A check-in stands above the case, whatever is shown below. */
function open(event: CaseEvent): void {
  if ('record' in event) showRecord(event.record.id);
  else if (event.kind === 'check-in') focus('[data-check-in]');
  else showMessage(event.key);
}
