// What anybody must know before doing anything in a case.
import {
  bodiesOf,
  type CaseDeadline,
  deadlinesIn,
  isThreatened,
  latest,
  placeIn,
  recordsOfKind,
} from '@heed/domain/casework';
import { NumberToRing } from '../../components/number-view.tsx';
import type { ReadCase } from '../../model/case/case.ts';
import { dueHow } from '../../model/case/due-how.ts';
import { dueText, waitsForSecond } from '../../model/case/due-text.ts';
import { placeText } from '../../model/case/place-text.ts';
import { reachText } from '../../model/case/safe-contact.ts';
import type { Reading } from '../../model/conversation/reading.ts';
import { waitsInDanger } from '../../model/conversation/timing.ts';
import { openRequest } from '../../model/requests.ts';
import { session } from '../../model/session/session.ts';
import { personWords } from '../../ui/blur.ts';
import { partWords, verdictWords, caseWords as w } from '../../words/case.ts';
import { dayName } from '../../words/format.ts';
import { requestWords } from '../../words/requests.ts';
import { openDeadline } from './notice-view.tsx';
import { memberName } from './writing.ts';

/** What anybody must know before doing anything in this case. */
export function Standing({ now, read, label }: { now: ReadCase; read: Reading; label: string }) {
  const nevers = bodiesOf(now, 'never');
  const never = nevers.some(({ police }) => police);
  const immigration = nevers.some((record) => record.immigration);
  const assessed = recordsOfKind(now, 'assessment').map(latest).at(-1);
  const place = placeIn(now);
  const deadlines = deadlinesIn(now);
  const today = session.value!.keyring.day;
  return (
    <section class="standing" aria-label={label}>
      {isThreatened(now) && <p class="warn">{w.threat}</p>}
      {(never || immigration) && (
        <p class="care">
          <b>{!immigration ? w.neverPolice : never ? w.never : w.neverImmigration}</b> {w.neverText}{' '}
          <button type="button" class="plain" onClick={() => openRequest('court-order')}>
            {requestWords.playbook}
          </button>
        </p>
      )}
      <dl class="facts">
        {place !== null && (
          <div>
            <dt>{partWords.place}</dt>
            <dd dir="auto" {...personWords}>
              {placeText(place)}
            </dd>
          </div>
        )}
        <div>
          <dt>{w.reach}</dt>
          <dd>{waitsInDanger(read, Date.now()) ? w.reachDanger : reachText(now)}</dd>
        </div>
        <div>
          <dt>{w.verdict}</dt>
          <dd>{assessed ? verdictWords[assessed.body.verdict] : w.noVerdict}</dd>
        </div>
        <div>
          <dt>{w.due}</dt>
          <dd>
            {deadlines.length === 0 && w.nothingDue}
            <ul>
              {deadlines.map((deadline) => (
                <li key={`${deadline.kind} ${deadline.record.id}`}>
                  <Due deadline={deadline} today={today} />
                </li>
              ))}
            </ul>
          </dd>
        </div>
      </dl>
    </section>
  );
}

function Due({ deadline, today }: { deadline: CaseDeadline; today: string }) {
  const { record, kind, day, assignee } = deadline;
  const me = session.value!.keyring.me.member.id;
  const { day: dayThere = day, clock, way, number } = dueHow(deadline);
  const isOverdue = day < today && !waitsForSecond(deadline, me);
  return (
    <>
      {isOverdue && <span class="badge danger">{w.overdue}</span>} {dayName(dayThere)}
      {clock !== '' && `, ${clock}`}:{' '}
      <button
        type="button"
        class="plain"
        {...personWords}
        data-deadline={waitsForSecond(deadline, me) ? 'notice-second' : kind}
        onClick={() => openDeadline(record)}
      >
        {dueText(deadline, me)}
      </button>
      {way !== '' && (
        <span dir="auto" {...personWords}>
          {' '}
          {way}
        </span>
      )}{' '}
      <NumberToRing number={number} />
      {assignee && ` (${memberName(assignee)})`}
    </>
  );
}
