// The queue 'Online': every notice of the member's desks that waits for something, the most urgent first, one
// press away. Below it, for supervisors, the yearly report.

import { useEffect } from 'preact/hooks';
import { Loading } from '../../components/loading.tsx';
import { openCase } from '../../model/case/go.ts';
import { platformList } from '../../model/case/notice.ts';
import { platforms } from '../../model/case/platforms.ts';
import {
  load,
  state,
  type WaitingNotice,
  waitingNotices,
  waitsForColleague,
} from '../../model/online/online.ts';
import { titleIn } from '../../model/search/search.ts';
import { iMay, nameOf, ownDesks } from '../../model/session/keyring.ts';
import { isFirstLoad } from '../../model/session/resource.ts';
import { session } from '../../model/session/session.ts';
import { personWords } from '../../ui/blur.ts';
import { focusArrived } from '../../ui/focus.ts';
import { dayName, today } from '../../words/format.ts';
import { badgeWords, inboxWords } from '../../words/inbox.ts';
import { onlineWords as w } from '../../words/notice.ts';
import { YearlyReport } from './report-view.tsx';

export function Online() {
  useEffect(() => {
    void platformList.load();
    void load().then(() => focusArrived('#online-title'));
  }, []);
  return (
    <div class="form board online">
      <h1 id="online-title" tabIndex={-1}>
        {w.title}
      </h1>
      <p class="hint no-print">{w.text}</p>
      <Waiting />
      {iMay(session.value!.keyring, 'supervise') && <YearlyReport />}
    </div>
  );
}

function Waiting() {
  const waiting = waitingNotices.value;
  if (state.value === 'failed')
    return (
      <div class="warn" role="alert">
        <p>{w.failed}</p>
        <button type="button" onClick={() => load()}>
          {w.again}
        </button>
      </div>
    );
  if (waiting.length === 0)
    return isFirstLoad(state.value) ? <Loading text={w.loading} /> : <p class="nothing">{w.nothing}</p>;
  return (
    <ul class="rows no-print" aria-label={w.title}>
      {waiting.map((notice) => (
        <Row notice={notice} key={`${notice.conversation} ${notice.thing}`} />
      ))}
    </ul>
  );
}

function Row({ notice }: { notice: WaitingNotice }) {
  const { conversation, thing: recordId, state: waits, day, platform, desk } = notice;
  const { keyring } = session.value!;
  const isOverdue = day !== null && day < today();
  const desks = ownDesks(keyring, 'read');
  const isColleagues = waitsForColleague(notice);
  const name = platforms.value.find(({ code }) => code === platform)?.name ?? w.otherPlatform;
  const assignee =
    notice.assignee === null ? w.nobodys : (nameOf(keyring, notice.assignee) ?? badgeWords.someone);
  return (
    <li>
      <button
        type="button"
        class="line"
        data-row={conversation}
        data-waits={waits}
        onClick={() => openCase(conversation, recordId)}
      >
        <span class="begins">
          {isOverdue && <span class="badge danger">{w.overdue}</span>}{' '}
          {isColleagues ? w.forColleague : w.waits[waits]}
          {day !== null && ` · ${dayName(day)}`}
        </span>
        <span class="latest" dir="auto" {...personWords}>
          {titleIn(conversation) ?? inboxWords.notOpened}
        </span>
        <small>
          {name} · {assignee}
          {desks.length > 1 && ` · ${desks.find(({ id }) => id === desk)?.name ?? desk}`}
        </small>
      </button>
    </li>
  );
}
