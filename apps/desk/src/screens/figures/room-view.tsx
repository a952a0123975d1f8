// Where figures are made: the records as they are, for the analyst's eyes, and below them what is published.
import type { CodedRecord, Coding } from '@heed/domain/figures';
import { type Signal, useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { Bars, Scroll, Select } from '../../components/figures/figure-parts.tsx';
import { coding } from '../../model/case/coding.ts';
import { reportUnexpected } from '../../model/fault.ts';
import { axisOf, byYears, countsBy, cross } from '../../model/figures/axes.ts';
import { place } from '../../model/figures/estimate.ts';
import { choosable } from '../../model/figures/publish.ts';
import { failure, Notice, type StatusMessage, success } from '../../ui/notice.tsx';
import { figureWords as w } from '../../words/figures.ts';
import { Estimates } from './estimate-view.tsx';
import { RegionMap } from './map-view.tsx';
import { Publish } from './publish-view.tsx';
import * as all from './records.ts';
import { Service } from './service-view.tsx';
import { Take } from './take-view.tsx';

/** Stands for the year among the columns that are set across; no column is called so. */
const time = ' year';

/** `Linkage`: the room of studies that link lists. */
export function Figures({ Linkage }: { Linkage: ComponentType }) {
  return (
    <div class="form figures">
      <h1 class="no-print">{w.title}</h1>
      <nav class="views no-print" aria-label={w.placesLabel}>
        {(['records', 'lists', 'linkage'] as const).map((room) => (
          <button
            type="button"
            key={room}
            aria-current={place.value === room ? 'page' : undefined}
            onClick={() => (place.value = room)}
          >
            {w.places[room]}
          </button>
        ))}
      </nav>
      {/* Both stay in the page, so that what is typed in one stands while the other is looked at. */}
      <div hidden={place.value !== 'records'}>
        <FromRecords />
      </div>
      <div hidden={place.value !== 'lists'}>
        <Estimates />
      </div>
      {place.value === 'linkage' && <Linkage />}
    </div>
  );
}

function FromRecords() {
  const notice = useSignal<StatusMessage | null>(null);
  useEffect(() => {
    if (all.state.value === 'idle') void all.load();
  }, []);
  const loadedCoding = coding.value;
  return (
    <>
      <p>{w.text}</p>
      <Notice message={notice.value} />
      {all.state.value === 'loading' && <p role="status">{w.loading({ n: all.progress.value })}</p>}
      {all.state.value === 'failed' && (
        <p class="warn">
          {w.failed}{' '}
          <button type="button" onClick={() => all.load()}>
            {w.again}
          </button>
        </p>
      )}
      {all.state.value === 'ready' && loadedCoding !== null && (
        <>
          {all.unreadable.value > 0 && <p class="care">{w.unreadable({ n: all.unreadable.value })}</p>}
          {all.records.value.length === 0 ? (
            <p class="hint">{w.none}</p>
          ) : (
            <>
              <Exact records={all.records.value} coding={loadedCoding} />
              <Take records={all.records.value} coding={loadedCoding} />
              <Reseal onDone={(message) => (notice.value = message)} />
            </>
          )}
          <Service records={all.records.value} coding={loadedCoding} />
          <Publish coding={loadedCoding} />
        </>
      )}
    </>
  );
}

function Reseal({ onDone }: { onDone: (message: StatusMessage) => void }) {
  const working = useSignal(false);
  const reseal = async () => {
    if (working.value) return;
    working.value = true;
    try {
      onDone(
        success(w.given({ n: await all.resealRecords((count) => onDone(success(w.given({ n: count })))) })),
      );
    } catch (error) {
      reportUnexpected(error);
      onDone(failure(w.failed));
    }
    working.value = false;
  };
  return (
    <section>
      <p class="hint">{w.giveOnText}</p>
      <button type="button" data-act="reseal" onClick={reseal} aria-disabled={working.value}>
        {w.giveOn}
      </button>
    </section>
  );
}

const Year = ({ label, id, year }: { label: string; id: string; year: Signal<number> }) => (
  <Select
    label={label}
    id={id}
    value={String(year.value)}
    options={all.years.value.map(String)}
    onChange={(value) => (year.value = Number(value))}
  />
);

type Column = ReturnType<typeof choosable>[number];

function Exact({ records, coding: loadedCoding }: { records: readonly CodedRecord[]; coding: Coding }) {
  const columns = choosable(loadedCoding);
  const down = useSignal(columns[0]?.id ?? '');
  const across = useSignal('');
  const [first, last] = [all.years.value[0]!, all.years.value.at(-1)!];
  const from = useSignal(first);
  const to = useSignal(last);
  const some = records.filter(({ year }) => year >= from.value && year <= to.value);
  const rowsBy = columns.find(({ id }) => id === down.value);
  const inTime = across.value === time;
  const other = columns.find(({ id }) => id === across.value);
  const headsBy = inTime ? byYears(all.years.value, w.year) : other && axisOf(other);
  const byYear = all.years.value.map((year) => ({
    label: String(year),
    count: records.filter((record) => record.year === year).length,
  }));
  return (
    <section>
      <h2>{w.exact}</h2>
      <p class="warn">{w.secret}</p>
      {byYear.length > 1 && <Bars title={w.byYear} bars={byYear} />}
      <div class="columns">
        <Year label={w.from} id="figures-from" year={from} />
        <Year label={w.to} id="figures-to" year={to} />
        <Select
          label={w.down}
          id="figures-down"
          value={down.value}
          options={columns.map(({ id, label }) => [id, label])}
          onChange={(id) => (down.value = id)}
        />
        <Select
          label={w.across}
          id="figures-across"
          value={across.value}
          options={[
            ['', w.nothing],
            [time, w.year],
            ...columns.map(({ id, label }): [string, string] => [id, label]),
          ]}
          onChange={(id) => (across.value = id)}
        />
      </div>
      <p>{w.count({ n: some.length })}</p>
      {rowsBy && headsBy && (
        <Crossed
          {...cross(some, axisOf(rowsBy), headsBy)}
          title={`${rowsBy.label}, ${headsBy.label}`}
          course={inTime}
        />
      )}
      {rowsBy && !headsBy && <OneColumn records={some} column={rowsBy} />}
    </section>
  );
}

const OneColumn = ({ records, column }: { records: readonly CodedRecord[]; column: Column }) => (
  <>
    {column.own === 'regions' && <RegionMap records={records} column={column.id} />}
    <Bars title={column.label} bars={countsBy(records, axisOf(column))} />
  </>
);

function Crossed({
  title,
  heads,
  rows,
  course,
}: ReturnType<typeof cross> & { title: string; course: boolean }) {
  // Two points are no course.
  const isDrawn = course && heads.length > 2;
  const most = Math.max(1, ...rows.flatMap(({ counts }) => counts));
  return (
    <Scroll label={title}>
      <table>
        <caption>{title}</caption>
        <thead>
          <tr>
            <td />
            {heads.map((head) => (
              <th scope="col" key={head}>
                {head}
              </th>
            ))}
            {isDrawn && <th scope="col">{w.course}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, counts }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {counts.map((count, at) => (
                <td class="count" key={heads[at]}>
                  {count}
                </td>
              ))}
              {isDrawn && <Course counts={counts} most={most} />}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

/** A line over the years, all rows to one scale; the numbers stand beside it. */
const Course = ({ counts, most }: { counts: readonly number[]; most: number }) => (
  <td aria-hidden="true" class="course">
    <svg viewBox="-2 -2 104 24" preserveAspectRatio="none" aria-hidden="true">
      <polyline
        points={counts
          .map(
            (count, at) =>
              `${((100 * at) / (counts.length - 1)).toFixed(1)},${(20 - (20 * count) / most).toFixed(1)}`,
          )
          .join(' ')}
      />
    </svg>
  </td>
);
