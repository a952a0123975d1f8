// The list: whose, views with counts, what narrows it, its rows.
import type { ComponentType } from 'preact';
import { useRef } from 'preact/hooks';
import { HideWords } from '../../components/hide-words.tsx';
import { wantFirstWords } from '../../model/first-words/first-words.ts';
import * as inbox from '../../model/inbox/inbox.ts';
import { isActing } from '../../model/inbox/ticked.ts';
import { goTo } from '../../model/navigation.ts';
import { isStopped, stopLearning } from '../../model/search/learn.ts';
import { query } from '../../model/search/search.ts';
import { ownDesks } from '../../model/session/keyring.ts';
import { session } from '../../model/session/session.ts';
import { useRowsInSight } from '../../ui/rows-in-sight.ts';
import { countText, numberText } from '../../words/format.ts';
import { frameWords, navWords } from '../../words/frame.ts';
import { inboxWords, viewWords } from '../../words/inbox.ts';
import { Rows } from './rows-view.tsx';
import { Results, SearchBox } from './search-view.tsx';
import { Threads } from './threads-view.tsx';

/** What is fetched when somebody wants it. */
interface InboxSlots {
  readonly Filters: ComponentType;
  readonly Quarantine: ComponentType;
  readonly Bulk: ComponentType;
}

export function Inbox(slots: InboxSlots) {
  const list = useRef<HTMLElement>(null);
  useRowsInSight(list, wantFirstWords);
  const desks = ownDesks(session.value!.keyring);
  const failed = session.value!.keyring.me.failedAlerts.length;
  if (desks.length === 0) return <Threads />;
  return (
    <section class="list" aria-labelledby="list-title" ref={list}>
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
      <div class="find-row">
        <SearchBox />
        <button
          type="button"
          data-act="filters"
          aria-expanded={inbox.isFiltering.value}
          aria-keyshortcuts="v"
          onClick={() => (inbox.isFiltering.value = !inbox.isFiltering.value)}
        >
          {inboxWords.filters}
        </button>
      </div>
      {query.value.trim() === '' ? (
        <Lists {...slots} />
      ) : (
        <>
          <HideWords />
          <Results />
        </>
      )}
    </section>
  );
}

function Lists({ Filters, Bulk, Quarantine }: InboxSlots) {
  const desks = ownDesks(session.value!.keyring);
  const w = inboxWords;
  return (
    <>
      {desks.length > 1 && (
        <div class="field">
          <label for="desk-choice" class="hidden">
            {w.desk}
          </label>
          <select
            id="desk-choice"
            value={inbox.isAllDesks.value ? inbox.allDesks : inbox.desk.value}
            onChange={(e) => inbox.show({ desk: e.currentTarget.value })}
          >
            <option value={inbox.allDesks}>{w.allDesks}</option>
            {desks.map(({ id, name }) => (
              <option value={id} key={id}>
                {withCount(name, inbox.needsAt(id))}
              </option>
            ))}
          </select>
        </div>
      )}
      <div class="views-row">
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
        <HideWords />
      </div>
      <Missing />
      {inbox.view.value === 'held' && inbox.lines.value.length > 0 ? (
        <Quarantine />
      ) : (
        <>
          {inbox.isFiltering.value ? <Filters /> : <Narrowed />}
          <HiddenDanger />
          <OtherOrder />
          <Rows />
          {isActing.value && <Bulk />}
        </>
      )}
    </>
  );
}

const withCount = (name: string, n: number | null): string =>
  n === null ? name : `${name} (${countText(n)})`;

/** A list that is narrowed says so, whether or not the form is open. */
function Narrowed() {
  const { inView, narrowing, currentLines } = inbox;
  if (narrowing.value === null) return null;
  return (
    <>
      <p class="hint" role="status" data-narrowed>
        {inboxWords.narrowed({
          n: numberText(currentLines.value.length),
          of: numberText(inView.value.length),
        })}
      </p>
      <ul class="row chips">
        {inbox.chips.value.map(({ name, label, remove }) => (
          <li key={name}>
            <button type="button" class="chip" data-chip={name} onClick={remove}>
              <span class="hidden">{inboxWords.dropChip}</span> {label} <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** A filter hides no danger in silence. */
function HiddenDanger() {
  const n = inbox.hiddenDanger.value;
  if (n === 0) return null;
  return (
    <p class="warn" role="status" data-hidden-danger={n}>
      {inboxWords.hiddenDanger({ n })}
    </p>
  );
}

/** Another order than the usual one says so, whether or not the form is open. */
function OtherOrder() {
  if (inbox.sort.value === 'need') return null;
  return (
    <p class="hint row" data-sorted={inbox.sort.value}>
      {inboxWords.sorted[inbox.sort.value]}{' '}
      <button type="button" class="plain" onClick={() => (inbox.sort.value = 'need')}>
        {inboxWords.usualOrder}
      </button>
    </p>
  );
}

/** So few come with the first answer. */
const firstPage = 200;

/** How much of the list is here, while it comes or where the member has stopped it. */
function Missing() {
  const missing = inbox.missing.value;
  if (missing === null || missing.of <= firstPage) return null;
  return (
    <p class="hint row" data-missing>
      {inboxWords.partly({ here: numberText(missing.here), of: numberText(missing.of) })}{' '}
      <button type="button" class="plain" onClick={() => stopLearning(!isStopped.value)}>
        {isStopped.value ? inboxWords.goOn : inboxWords.stop}
      </button>
    </p>
  );
}

const Count = ({ n }: { n: number | undefined }) =>
  n === undefined ? null : <span class="count-of">{countText(n)}</span>;
