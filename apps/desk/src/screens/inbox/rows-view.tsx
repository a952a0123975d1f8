// The rows of the list: one button a conversation, drawn as far as they are in sight, with a tick each for
// who may act on several.

import { useEffect, useRef } from 'preact/hooks';
import { Loading } from '../../components/loading.tsx';
import { openId } from '../../model/conversation/open.ts';
import { rowViewOf } from '../../model/first-words/first-words.ts';
import { areWordsHidden } from '../../model/hide-words.ts';
import * as inbox from '../../model/inbox/inbox.ts';
import { type InboxLine, inboxLineOf } from '../../model/inbox/line.ts';
import type { Line } from '../../model/inbox/lines.ts';
import { isTicked, setTick, tick, tickTo } from '../../model/inbox/ticked.ts';
import { othersIn } from '../../model/live/live.ts';
import { openConversation } from '../../model/navigation.ts';
import { hasDraft } from '../../model/session/drafts.ts';
import { iMay, nameOrDigits } from '../../model/session/keyring.ts';
import { isFirstLoad } from '../../model/session/resource.ts';
import { session } from '../../model/session/session.ts';
import { personWords } from '../../ui/blur.ts';
import { type Badge, Badges } from '../../ui/parts.tsx';
import { useRowWindow } from '../../ui/row-window.ts';
import { dayName, daysAgo } from '../../words/format.ts';
import { badgeWords, viewWords, inboxWords as w } from '../../words/inbox.ts';
import { draftWords } from '../../words/session.ts';

export function Rows() {
  const list = useRef<HTMLUListElement>(null);
  const { state, currentLines, view } = inbox;
  const lines = currentLines.value;
  const at = openId.value === null ? -1 : lines.findIndex(({ row }) => row.id === openId.value);
  const { from, to, above, below } = useRowWindow(list, lines.length, at);
  if (state.value === 'failed')
    return (
      <div class="warn" role="alert">
        <p>{w.failed}</p>
        <button type="button" onClick={() => inbox.load()}>
          {w.again}
        </button>
      </div>
    );
  if (isFirstLoad(state.value) && lines.length === 0) return <Loading text={w.loading} />;
  if (lines.length === 0)
    return <p class="nothing">{inbox.narrowing.value === null ? w.empty[view.value] : w.emptyFilter}</p>;
  return (
    <ul class="rows" ref={list} aria-label={w.list({ view: viewWords[view.value] })} onKeyDown={tickByArrow}>
      <li aria-hidden="true" style={{ height: `${above}px` }} />
      {lines.slice(from, to).map((line, position) => (
        <Row line={line} at={from + position + 1} of={lines.length} key={line.row.id} />
      ))}
      <li aria-hidden="true" style={{ height: `${below}px` }} />
    </ul>
  );
}

const mayTick = (): boolean => iMay(session.value!.keyring, 'casework');

/** Shift and an arrow tick the row in focus and the next one. */
function tickByArrow(event: KeyboardEvent): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const row = (event.target as HTMLElement).dataset.row;
  if (step === 0 || row === undefined || !event.shiftKey || !mayTick()) return;
  event.preventDefault();
  event.stopPropagation();
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
  const next = rows[rows.indexOf(event.target as HTMLElement) + step];
  if (!isTicked(row)) tick(row);
  if (next?.dataset.row === undefined) return;
  tickTo(next.dataset.row);
  next.focus();
}

function Row({ line, at, of }: { line: Line; at: number; of: number }) {
  const { row } = line;
  const { keyring } = session.value!;
  const button = useRef<HTMLButtonElement>(null);
  const open = openId.value === row.id;
  useEffect(() => {
    if (open) button.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  const lineShown = inboxLineOf(line, keyring, Date.now(), rowViewOf(row));
  const { title, latest, badges } = lineShown;
  const press = (event: MouseEvent) => {
    if (event.shiftKey && mayTick()) tickTo(row.id);
    else openConversation(row.id);
  };
  return (
    <li aria-posinset={at} aria-setsize={of} class={mayTick() ? 'with-tick' : ''}>
      {mayTick() && (
        <input
          type="checkbox"
          tabIndex={-1}
          aria-label={w.tick({ title })}
          checked={isTicked(row.id)}
          onClick={(event) =>
            event.shiftKey ? tickTo(row.id) : setTick(row.id, { isOn: event.currentTarget.checked })
          }
        />
      )}
      <button
        type="button"
        ref={button}
        class={`line ${row.unread > 0 || row.state === 'new' ? 'unread' : ''} ${row.urgent ? 'urgent' : ''}`}
        data-row={row.id}
        data-unopened={row.summary ? undefined : true}
        aria-current={open ? 'true' : undefined}
        onClick={press}
      >
        <Title line={lineShown} />
        <small class="age">
          <span class="hidden">{w.since({ day: dayName(row.day) })}</span>
          <time aria-hidden="true" dateTime={row.day} title={dayName(row.day)}>
            {daysAgo(row.day, keyring.day)}
          </time>
        </small>
        {latest && (
          <span class="latest" dir="auto" {...personWords}>
            {latest}
          </span>
        )}
        <span class="marks">
          <Badges badges={[...badges.filter(isLoud), ...presentBadges(row.id)]} />
          <small class="facts-line">{badges.filter((badge) => !isLoud(badge)).map(factText)}</small>
        </span>
      </button>
    </li>
  );
}

/** The name stands apart: it may run the other way than the words. */
const Title = ({ line: { name, words } }: { line: InboxLine }) => (
  <span class="begins" dir="auto" {...personWords}>
    {name !== '' && <bdi>{name}</bdi>}
    {name !== '' && words !== '' && ': '}
    {words}
  </span>
);

const isLoud = ({ tone }: Badge): boolean => tone !== 'calm';

/** What is no reason to hurry stands in one line, as far as there is room. */
const factText = ({ word }: Badge, at: number) => (
  <span key={word}>
    {at > 0 && ' · '}
    <bdi>{word}</bdi>
  </span>
);

/** Who is in it now, this member's own draft too. */
function presentBadges(id: string): readonly Badge[] {
  const { keyring } = session.value!;
  const colleagues = othersIn(id).map(({ member, writing }) => {
    const name = areWordsHidden.value ? badgeWords.colleague : nameOrDigits(keyring, member);
    return {
      tone: 'care',
      word: writing ? badgeWords.writing({ name }) : badgeWords.reading({ name }),
    } as const;
  });
  return hasDraft(id) ? [...colleagues, { tone: 'care', word: draftWords.badge }] : colleagues;
}
