// What the service itself is judged by: promises kept, language met, needs met and not, how referrals ended.
// Never by people identified, arrests or nationalities, and never by member.

import type { ResponseOf, Routes } from '@heed/api';
import type { CodedRecord, Coding } from '@heed/domain/figures';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Bars, Scroll } from '../../components/figures/figure-parts.tsx';
import { useResource } from '../../components/use-resource.ts';
import { reportUnexpected } from '../../model/fault.ts';
import { axisOf, countsBy } from '../../model/figures/axes.ts';
import { call } from '../../model/session/session.ts';
import { serviceWords as w } from '../../words/figures.ts';

type Month = ResponseOf<Routes['measures.read']>['answers'][number];

/** Columns of the coding that speak of the service and not of the person. */
const ofService = ['language', 'services', 'unmet', 'referrals', 'outcome'];

export function Service({ records, coding }: { records: readonly CodedRecord[]; coding: Coding }) {
  const { content: months, load } = useResource(
    async (): Promise<readonly Month[]> => (await call('measures.read', {})).answers,
  );
  const failed = useSignal(false);
  useEffect(() => {
    load().catch((error: unknown) => {
      reportUnexpected(error);
      failed.value = true;
    });
  }, []);
  const columns = coding.columns.filter(({ id }) => ofService.includes(id));
  return (
    <section>
      <h2>{w.title}</h2>
      <p>{w.text}</p>
      <h3>{w.promises}</h3>
      {failed.value && <p class="warn">{w.failed}</p>}
      {months.value?.length === 0 && <p class="hint">{w.none}</p>}
      {months.value !== null && months.value.length > 0 && <Promises months={months.value} />}
      {records.length > 0 && (
        <>
          <h3>{w.people}</h3>
          <p class="hint">{w.peopleText}</p>
          {columns.map((column) => {
            const bars = countsBy(records, axisOf(column));
            return bars.length > 0 && <Bars title={column.label} bars={bars} key={column.id} />;
          })}
        </>
      )}
    </section>
  );
}

const Promises = ({ months }: { months: readonly Month[] }) => (
  <Scroll label={w.promises}>
    <table>
      <thead>
        <tr>
          <th scope="col">{w.month}</th>
          <th scope="col">{w.inTime}</th>
          <th scope="col">{w.late}</th>
          <th scope="col">{w.share}</th>
        </tr>
      </thead>
      <tbody>
        {months.toReversed().map(({ month, kept: inTime, late }) => (
          <tr key={month}>
            <th scope="row">{month}</th>
            <td class="count">{inTime}</td>
            <td class="count">{late}</td>
            <td class="count">{Math.round((100 * inTime) / Math.max(1, inTime + late))} %</td>
          </tr>
        ))}
      </tbody>
    </table>
  </Scroll>
);
