// Places free: entries of the directory that can have room. A member notes whether a place wants it shown,
// and what it says of today; pages show it until the end of the next day.
import type { VacancyList } from '@heed/api';
import { type FreePlaces, mostPlaces } from '@heed/domain/directory';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { TasksList } from '../../components/tasks-list.tsx';
import { attempt } from '../../model/fault.ts';
import { nameOrDigits } from '../../model/session/keyring.ts';
import { call, session } from '../../model/session/session.ts';
import { focus, focusArrived } from '../../ui/focus.ts';
import { failure, type StatusMessage } from '../../ui/status.ts';
import { telephoneAddress } from '../../ui/telephone.ts';
import { countryName, dayName, momentName } from '../../words/format.ts';
import { placeWords as w } from '../../words/tasks.ts';

type Entry = VacancyList['entries'][number];
type Listing = NonNullable<Entry['listing']>;

interface Acts {
  onAgree(id: string, wants: boolean): void;
  onReport(id: string, places: FreePlaces | null): void;
  onWrong(): void;
}

export function Places() {
  const notice = useSignal<StatusMessage | null>(null);
  const list = useSignal<VacancyList | null>(null);
  const load = async () => {
    list.value = await call('vacancies.list', {});
  };
  useEffect(() => {
    void attempt(notice, null, load).then(() => focusArrived('#places-title'));
  }, []);
  // Who comes second sees what the first one did, also where it was refused.
  const change = async (work: () => Promise<unknown>) => {
    const isDone = await attempt(notice, w.stored, work);
    await attempt(notice, null, load);
    if (isDone) focus('#places-title');
  };
  const acts: Acts = {
    onAgree: (id, wants) => void change(() => call('vacancies.agree', { id, wants })),
    onReport: (id, places) => void change(() => call('vacancies.report', { id, places })),
    onWrong: () => {
      notice.value = failure(w.countWrong({ most: String(mostPlaces) }));
    },
  };
  return (
    <TasksList titleId="places-title" words={w} notice={notice} load={load}>
      {list.value && <EntryList entries={list.value.entries} acts={acts} />}
    </TasksList>
  );
}

/** Of the organisation's own country first; '' stands for all. */
function EntryList({ entries, acts }: { entries: readonly Entry[]; acts: Acts }) {
  const countries = [...new Set(entries.map(({ country }) => country))].sort();
  const own = session.value!.keyring.me.organisation.country;
  const onlyCountry = useSignal(countries.includes(own) ? own : '');
  if (entries.length === 0) return <p class="hint">{w.none}</p>;
  return (
    <>
      {countries.length > 1 && (
        <div class="field">
          <label for="places-country">{w.country}</label>
          <select
            id="places-country"
            value={onlyCountry.value}
            onChange={(event) => (onlyCountry.value = event.currentTarget.value)}
          >
            <option value="">{w.allCountries}</option>
            {countries.map((country) => (
              <option value={country} key={country}>
                {countryName(country)}
              </option>
            ))}
          </select>
        </div>
      )}
      <ul class="stack">
        {entries
          .filter(({ country }) => onlyCountry.value === '' || country === onlyCountry.value)
          .map((entry) => (
            <OneEntry entry={entry} acts={acts} key={entry.id} />
          ))}
      </ul>
    </>
  );
}

function OneEntry({ entry, acts }: { entry: Entry; acts: Acts }) {
  const { id, name, country, number, listing } = entry;
  return (
    <li class="card" data-entry={id}>
      <p>
        <bdi>
          <b>{name}</b>
        </bdi>
        <small> {countryName(country)}</small>
      </p>
      {number !== null && (
        <p>
          <a href={telephoneAddress(number)}>{number}</a>
        </p>
      )}
      {listing === null ? (
        <>
          <p>{w.notListed}</p>
          <div class="row">
            <button type="button" data-act="place-wants" onClick={() => acts.onAgree(id, true)}>
              {w.wants}
            </button>
          </div>
        </>
      ) : (
        <ListedEntry id={id} listing={listing} acts={acts} />
      )}
    </li>
  );
}

function ListedEntry({ id, listing, acts }: { id: string; listing: Listing; acts: Acts }) {
  const { agreedOn, current } = listing;
  const field = `places-${id}`;
  return (
    <>
      <p
        data-state={
          current === null ? 'unknown' : typeof current.places === 'number' ? 'free' : current.places
        }
      >
        {stateOf(listing)} <small>{w.agreed({ day: dayName(agreedOn) })}</small>
      </p>
      <form class="row" onSubmit={(event) => sendCount(event, id, acts)} key={current?.at} noValidate>
        <label for={field}>{w.count}</label>
        <input type="text" id={field} name="places" inputMode="numeric" maxLength={3} autocomplete="off" />
        <button type="submit" data-act="place-free">
          {w.save}
        </button>
        <button type="button" data-act="place-full" onClick={() => acts.onReport(id, 'full')}>
          {w.isFull}
        </button>
        <button type="button" data-act="place-ask" onClick={() => acts.onReport(id, 'ask')}>
          {w.isAsk}
        </button>
      </form>
      <div class="row">
        {current !== null && (
          <button type="button" class="plain" data-act="place-undo" onClick={() => acts.onReport(id, null)}>
            {w.takeBack}
          </button>
        )}
        <button type="button" class="plain" data-act="place-unlisted" onClick={() => acts.onAgree(id, false)}>
          {w.wantsNot}
        </button>
      </div>
    </>
  );
}

/** Reads the number; what is none stays in its field. */
function sendCount(event: SubmitEvent, id: string, acts: Acts): void {
  event.preventDefault();
  const text = String(new FormData(event.currentTarget as HTMLFormElement).get('places')).trim();
  const count = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  if (count < 1 || count > mostPlaces) acts.onWrong();
  else acts.onReport(id, count);
}

function stateOf({ current }: Listing): string {
  if (current === null) return w.unknown;
  const { places, at, until, by } = current;
  const state = typeof places === 'number' ? w.free({ count: String(places) }) : w[places];
  const timeText = w.said({ at: momentName(at), until: momentName(until) });
  return `${state} ${timeText} ${w.by({ name: nameOrDigits(session.value!.keyring, by) })}`;
}
