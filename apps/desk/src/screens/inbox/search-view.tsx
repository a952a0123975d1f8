// The box above the list, and what was found in the place of the list. Arrows walk, Enter opens, Escape
// clears.

import { openId } from '../../model/conversation/open.ts';
import { areWordsHidden } from '../../model/hide-words.ts';
import { openConversation } from '../../model/navigation.ts';
import type { Hit } from '../../model/search/case-index.ts';
import { learn } from '../../model/search/learn.ts';
import { lookInside, lookProgress, stopLooking } from '../../model/search/look-inside.ts';
import { query, reach, results, state } from '../../model/search/search.ts';
import { ownDesks } from '../../model/session/keyring.ts';
import { session } from '../../model/session/session.ts';
import { personWords } from '../../ui/blur.ts';
import { focus } from '../../ui/focus.ts';
import { dayName } from '../../words/format.ts';
import { inboxWords } from '../../words/inbox.ts';
import { searchWords } from '../../words/search.ts';

const w = searchWords;

export function SearchBox() {
  const keys = (event: KeyboardEvent) => {
    const { hits } = results.value;
    if (event.key === 'Enter' && hits[0]) openConversation(hits[0].entry.id);
    else if (event.key === 'ArrowDown' && hits[0]) focus('.found [data-row]');
    else if (event.key === 'Escape' && query.value !== '') query.value = '';
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <search class="field">
      <label for="find" class="hidden">
        {w.label}
      </label>
      <input
        id="find"
        type="search"
        autocomplete="off"
        spellcheck={false}
        dir="auto"
        placeholder={w.hint}
        aria-keyshortcuts="/"
        value={query}
        onFocus={() => learn()}
        onInput={(event) => (query.value = event.currentTarget.value)}
        onKeyDown={keys}
      />
    </search>
  );
}

export function Results() {
  const { hits, count } = results.value;
  return (
    <div class="found">
      <Reach />
      <p role="status">
        {count === 0
          ? w.none
          : count > hits.length
            ? w.found({ n: count, shown: hits.length })
            : w.foundAll({ n: count })}
      </p>
      <ul class="rows" aria-label={w.list} onKeyDown={walk}>
        {hits.map((hit) => (
          <Result hit={hit} key={hit.entry.id} />
        ))}
      </ul>
      <Inside />
    </div>
  );
}

/** Arrows work here whether or not single letters do: they are no letters. Above the first stands the box. */
function walk(event: KeyboardEvent): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  event.preventDefault();
  event.stopPropagation();
  const rows = [...document.querySelectorAll<HTMLElement>('.found [data-row]')];
  const at = rows.indexOf(document.activeElement as HTMLElement) + step;
  if (at < 0) focus('#find');
  else rows[Math.min(at, rows.length - 1)]?.focus();
}

function Result({ hit: { entry, excerpt } }: { hit: Hit }) {
  const desks = ownDesks(session.value!.keyring);
  const desk = desks.length > 1 && desks.find(({ id }) => id === entry.desk)?.name;
  return (
    <li>
      <button
        type="button"
        class="line"
        data-row={entry.id}
        aria-current={openId.value === entry.id ? 'true' : undefined}
        onClick={() => openConversation(entry.id)}
      >
        <span class="begins" dir="auto" {...personWords}>
          {areWordsHidden.value
            ? inboxWords.wordsHidden
            : excerpt.length === 0
              ? entry.title
              : excerpt.map(({ text, hit }, at) => (hit ? <mark key={at}>{text}</mark> : text))}
        </span>
        <small>{[stateName(entry.state), desk, dayName(entry.day)].filter(Boolean).join(' · ')}</small>
      </button>
    </li>
  );
}

function Reach() {
  const { summaries, whole, unread } = reach.value;
  return (
    <p class="hint">
      {state.value === 'learning' ? w.learning({ n: summaries }) : w.reach({ summaries, whole })}
      {unread > 0 && ` ${w.unread({ n: unread })}`}
      {state.value === 'failed' && (
        <>
          {' '}
          {w.failed}{' '}
          <button type="button" class="plain" onClick={() => learn()}>
            {w.again}
          </button>
        </>
      )}
    </p>
  );
}

function Inside() {
  const progress = lookProgress.value;
  if (progress)
    return (
      <div class="row">
        <p role="status">{w.reading({ done: progress.count, of: progress.of })}</p>
        <button type="button" onClick={stopLooking}>
          {w.stop}
        </button>
      </div>
    );
  return (
    <div>
      <button type="button" aria-describedby="inside-hint" onClick={() => lookInside()}>
        {w.inside}
      </button>
      <p class="hint" id="inside-hint">
        {w.insideHint}
      </p>
    </div>
  );
}

const stateName = (state: string): string | undefined => w.states[state as keyof typeof w.states];
