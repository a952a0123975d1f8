// The list: views with counts, one button a conversation, pages.
import { useEffect, useRef } from 'preact/hooks';
import { openId } from '../../model/conversation/open.ts';
import * as inbox from '../../model/inbox/inbox.ts';
import type { InboxLine } from '../../model/inbox/line.ts';
import { goTo, openConversation } from '../../model/navigation.ts';
import { query } from '../../model/search/search.ts';
import { hasDraft } from '../../model/session/drafts.ts';
import { ownDesks } from '../../model/session/keyring.ts';
import { isFirstLoad } from '../../model/session/resource.ts';
import { session } from '../../model/session/session.ts';
import { personWords } from '../../ui/blur.ts';
import { Badges } from '../../ui/parts.tsx';
import { countText, dayName, daysAgo } from '../../words/format.ts';
import { frameWords, navWords } from '../../words/frame.ts';
import { inboxWords, viewWords } from '../../words/inbox.ts';
import { draftWords } from '../../words/session.ts';
import { QuarantineReview } from './quarantine-view.tsx';
import { Results, SearchBox } from './search-view.tsx';
import { Threads } from './threads-view.tsx';

export function Inbox() {
  const desks = ownDesks(session.value!.keyring);
  const failed = session.value!.keyring.me.failedAlerts.length;
  if (desks.length === 0) return <Threads />;
  return (
    <section class="list" aria-labelledby="list-title">
      <h1 id="list-title" class="hidden">
        {navWords.inbox}
      </h1>
      {failed > 0 && (
        <p class="care">
          <button type="button" class="plain" onClick={() => goTo('settings')}>
            {frameWords.failedAlerts({ n: failed })}
          </button>
        </p>
      )}
      <SearchBox />
      {query.value.trim() === '' ? <Lists /> : <Results />}
    </section>
  );
}

function Lists() {
  const desks = ownDesks(session.value!.keyring);
  const w = inboxWords;
  return (
    <>
      {desks.length > 1 && (
        <div class="field">
          <label for="desk-choice">{w.desk}</label>
          <select
            id="desk-choice"
            value={inbox.desk.value}
            onChange={(e) => inbox.show({ desk: e.currentTarget.value, view: 'needs' })}
          >
            {desks.map(({ id, name }) => (
              <option value={id} key={id}>
                {name}
              </option>
            ))}
          </select>
        </div>
      )}
      <nav class="views" aria-label={inboxWords.views}>
        {inbox.views.map((view) => (
          <button
            type="button"
            key={view}
            data-view={view}
            aria-current={inbox.view.value === view ? 'page' : undefined}
            onClick={() => inbox.show({ view })}
          >
            {viewWords[view]} <Count n={inbox.counts.value[view]} />
          </button>
        ))}
      </nav>
      {inbox.view.value === 'held' && inbox.lines.value.length > 0 ? <QuarantineReview /> : <Rows />}
      <Pages />
    </>
  );
}

const Count = ({ n }: { n: number | undefined }) =>
  n === undefined ? null : <span class="count-of">{countText(n)}</span>;

function Rows() {
  const w = inboxWords;
  const { state, lines, view } = inbox;
  if (state.value === 'failed')
    return (
      <div class="warn" role="alert">
        <p>{w.failed}</p>
        <button type="button" onClick={() => inbox.load()}>
          {w.again}
        </button>
      </div>
    );
  if (isFirstLoad(state.value) && lines.value.length === 0) return <p class="hint">{w.loading}</p>;
  if (lines.value.length === 0) return <p class="nothing">{w.empty[view.value]}</p>;
  return (
    <ul class="rows" aria-label={w.list({ view: viewWords[view.value] })}>
      {lines.value.map((line) => (
        <Row line={line} key={line.row.id} />
      ))}
    </ul>
  );
}

function Row({ line }: { line: InboxLine }) {
  const { row } = line;
  const at = useRef<HTMLButtonElement>(null);
  const open = openId.value === row.id;
  useEffect(() => {
    if (open) at.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  return (
    <li>
      <button
        type="button"
        ref={at}
        class={`line ${row.unread > 0 || row.state === 'new' ? 'unread' : ''} ${row.urgent ? 'urgent' : ''}`}
        data-row={row.id}
        data-unopened={row.summary ? undefined : true}
        aria-current={open ? 'true' : undefined}
        onClick={() => openConversation(row.id)}
      >
        <span class="begins" dir="auto" {...personWords}>
          {line.title}
        </span>
        <small class="age">
          <span class="hidden">{inboxWords.since({ day: dayName(row.day) })}</span>
          <time aria-hidden="true" dateTime={row.day} title={dayName(row.day)}>
            {daysAgo(row.day, session.value!.keyring.day)}
          </time>
        </small>
        {line.latest && (
          <span class="latest" dir="auto" {...personWords}>
            {line.latest}
          </span>
        )}
        <Badges
          badges={hasDraft(row.id) ? [{ tone: 'care', word: draftWords.badge }, ...line.badges] : line.badges}
        />
      </button>
    </li>
  );
}

function Pages() {
  const { hasBack, hasNext, pageNumber } = inbox;
  if (!hasBack.value && !hasNext.value) return null;
  return (
    <nav class="pages" aria-label={inboxWords.page({ n: pageNumber.value })}>
      <button type="button" disabled={!hasBack.value} onClick={() => inbox.backPage()}>
        {inboxWords.newer}
      </button>
      <span>{inboxWords.page({ n: pageNumber.value })}</span>
      <button type="button" disabled={!hasNext.value} onClick={() => inbox.nextPage()}>
        {inboxWords.older}
      </button>
    </nav>
  );
}
