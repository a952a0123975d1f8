// How many answers came by the hour that was promised, month by month: a bar and its figures in one table.
import { goTo } from '../../model/navigation.ts';
import { load, months, state } from '../../model/today/months.ts';
import { monthName, percentDone } from '../../words/format.ts';
import { todayWords as w } from '../../words/today.ts';
import { Section, Unknown } from './lines.tsx';

export function Months() {
  const all = months.value;
  if (all?.length === 0) return null;
  return (
    <Section name="months" title={w.months}>
      {all === null ? (
        <Unknown failed={state.value === 'failed' ? w.failed : null} again={() => void load()} />
      ) : (
        <>
          <table aria-labelledby="today-months">
            <thead>
              <tr>
                <th scope="col">{w.month}</th>
                <th scope="col">{w.inTime}</th>
                <th scope="col">{w.late}</th>
                <th scope="col">{w.share}</th>
              </tr>
            </thead>
            <tbody>
              {all.map(({ month, kept: inTime, late }) => (
                <tr key={month} data-month={month}>
                  <th scope="row">{monthName(month)}</th>
                  <td>{inTime}</td>
                  <td>{late}</td>
                  <td>
                    {percentDone(inTime / (inTime + late))}{' '}
                    <progress aria-hidden="true" max={inTime + late} value={inTime} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <p>
            <button type="button" class="plain" data-leads="figures" onClick={() => goTo('figures')}>
              {w.allFigures}
            </button>
          </p>
        </>
      )}
    </Section>
  );
}
