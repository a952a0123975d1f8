// Where figures are made: the records as they are, for the analyst's eyes, and below them what is published.
import type { CodedRecord, Coding } from '@heed/domain/figures';
import { useSignal } from '@preact/signals';
import type { ComponentChildren, ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { Bars, Scroll, Select } from '../../components/figures/figure-parts.tsx';
import { Loading } from '../../components/loading.tsx';
import { SubPages } from '../../components/sub-pages.tsx';
import { coding } from '../../model/case/coding.ts';
import { reportUnexpected } from '../../model/fault.ts';
import { axisOf, byYears, countsBy, cross } from '../../model/figures/axes.ts';
import { choosable } from '../../model/figures/publish.ts';
import { isFirstLoad } from '../../model/session/resource.ts';
import { sessionSignal } from '../../model/session/scope.ts';
import { Notice } from '../../ui/notice.tsx';
import { failure, type StatusMessage, success } from '../../ui/status.ts';
import { figureWords as w } from '../../words/figures.ts';
import { Estimates } from './estimate-view.tsx';
import { RegionMap } from './map-view.tsx';
import { Publish } from './publish-view.tsx';
import * as all from './records.ts';
import { Service } from './service-view.tsx';
import { Take } from './take-view.tsx';

/** What is set against what: it stands while another page is looked at. */
const crossing = sessionSignal<{ down?: string; across?: string; from?: number; to?: number }>({});

/** Stands for the year among the columns that are set across; no column is called so. */
const time = ' year';

/** `Linkage`: the room of studies that link lists. */
export function Figures({ Linkage }: { Linkage: ComponentType }) {
  const Pages: Readonly<Record<keyof typeof w.places, ComponentType>> = {
    records: ExactPage,
    publish: PublishPage,
    service: ServicePage,
    lists: Estimates,
    linkage: Linkage,
    take: TakePage,
  };
  const ids = Object.keys(Pages) as (keyof typeof Pages)[];
  return (
    <div class="form figures">
      <SubPages title={w.title} pages={ids.map((id) => ({ id, title: w.places[id], Page: Pages[id] }))} />
    </div>
  );
}

const ExactPage = () => (
  <FromRecords>
    {(loadedCoding) => (
      <Some>
        <Exact records={all.records.value} coding={loadedCoding} />
      </Some>
    )}
  </FromRecords>
);

const PublishPage = () => <FromRecords>{(loadedCoding) => <Publish coding={loadedCoding} />}</FromRecords>;

const ServicePage = () => (
  <FromRecords>{(loadedCoding) => <Service records={all.records.value} coding={loadedCoding} />}</FromRecords>
);

const TakePage = () => (
  <FromRecords>
    {(loadedCoding) => (
      <Some>
        <Take records={all.records.value} coding={loadedCoding} />
        <Reseal />
      </Some>
    )}
  </FromRecords>
);

const Some = ({ children }: { children: ComponentChildren }) => (
  <>{all.records.value.length === 0 ? <p class="nothing">{w.none}</p> : children}</>
);

/** Opens the records once, whichever page asks first. */
function FromRecords({ children }: { children: (coding: Coding) => ComponentChildren }) {
  useEffect(() => {
    if (all.state.value === 'idle') void all.load();
  }, []);
  const loadedCoding = coding.value;
  return (
    <>
      <p>{w.text}</p>
      {isFirstLoad(all.state.value) && <Loading text={w.loading({ n: all.progress.value })} />}
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
          {children(loadedCoding)}
        </>
      )}
    </>
  );
}

function Reseal() {
  const working = useSignal(false);
  const notice = useSignal<StatusMessage | null>(null);
  const reseal = async () => {
    if (working.value) return;
    working.value = true;
    try {
      const say = (n: number) => (notice.value = success(w.given({ n })));
      say(await all.resealRecords(say));
    } catch (error) {
      reportUnexpected(error);
      notice.value = failure(w.failed);
    }
    working.value = false;
  };
  return (
    <section>
      <h2>{w.giveOn}</h2>
      <p class="hint">{w.giveOnText}</p>
      <button type="button" data-act="reseal" onClick={reseal} aria-disabled={working.value}>
        {w.giveOn}
      </button>
      <Notice message={notice.value} />
    </section>
  );
}

interface YearProps {
  readonly label: string;
  readonly id: string;
  readonly year: number;
  readonly onYear: (year: number) => void;
}
const Year = ({ label, id, year, onYear }: YearProps) => (
  <Select
    label={label}
    id={id}
    value={String(year)}
    options={all.years.value.map(String)}
    onChange={(value) => onYear(Number(value))}
  />
);

type Column = ReturnType<typeof choosable>[number];

function Exact({ records, coding: loadedCoding }: { records: readonly CodedRecord[]; coding: Coding }) {
  const columns = choosable(loadedCoding);
  const [first, last] = [all.years.value[0]!, all.years.value.at(-1)!];
  const { down = columns[0]?.id ?? '', across = '', from = first, to = last } = crossing.value;
  const put = (part: typeof crossing.value) => (crossing.value = { ...crossing.value, ...part });
  const some = records.filter(({ year }) => year >= from && year <= to);
  const rowsBy = columns.find(({ id }) => id === down);
  const inTime = across === time;
  const other = columns.find(({ id }) => id === across);
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
        <Year label={w.from} id="figures-from" year={from} onYear={(year) => put({ from: year })} />
        <Year label={w.to} id="figures-to" year={to} onYear={(year) => put({ to: year })} />
        <Select
          label={w.down}
          id="figures-down"
          value={down}
          options={columns.map(({ id, label }) => [id, label])}
          onChange={(id) => put({ down: id })}
        />
        <Select
          label={w.across}
          id="figures-across"
          value={across}
          options={[
            ['', w.nothing],
            [time, w.year],
            ...columns.map(({ id, label }): [string, string] => [id, label]),
          ]}
          onChange={(id) => put({ across: id })}
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
