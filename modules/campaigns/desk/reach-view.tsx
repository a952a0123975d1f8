// Reach of a campaign: bars a day, a table that says the same, and the table to save. Hidden counts never
// came here.

import { download } from '@heed/desk/model/conversation/attachment.ts';
import { dayName } from '@heed/desk/words/format.ts';
import { useSignal } from '@preact/signals';
import type { CampaignView } from '../api/routes.ts';
import { countedBefore, everyDay, type PublishedDay, reachCsv, together } from '../rules/index.ts';
import { bars, busiest, chartHeight, chartWidth, sum } from './chart.ts';
import { reachWords as w } from './words.ts';

/** Days in the chart and in the table beside it. */
const mostDays = 60;

export function Reach({ view }: { view: CampaignView }) {
  const { campaign, batches, today } = view;
  const chosenCode = useSignal('');
  const before = countedBefore(campaign, today);
  const batch = batches.find(({ code }) => code === chosenCode.value);
  const from = batch?.day ?? batches.map(({ day }) => day).sort()[0] ?? before;
  const batchDays = batch?.days ?? together(batches.map((batch) => batch.days));
  const days = everyDay(batchDays, { from, before, most: mostDays });
  const save = () => {
    const all = batches.map((batch) => ({
      ...batch,
      days: everyDay(batch.days, { from: batch.day, before }),
    }));
    download(new Blob([reachCsv(campaign, all, w.few)]), `reach ${campaign.name}.csv`);
  };
  return (
    <section>
      <h3>{w.title}</h3>
      <div class="field">
        <label for="reach-of">{w.of}</label>
        <select id="reach-of" value={chosenCode} onChange={(e) => (chosenCode.value = e.currentTarget.value)}>
          <option value="">{w.all}</option>
          {batches.map(({ code, label }) => (
            <option value={code} key={code}>
              {label}
            </option>
          ))}
        </select>
      </div>
      {batch === undefined && batches.length > 1 && <p class="hint">{w.allText}</p>}
      {days.length === 0 ? (
        <p class="hint">{w.none}</p>
      ) : (
        <>
          <p>
            {w.atLeast({ n: sum(days) })} {days.length === mostDays && w.newest({ n: mostDays })}
          </p>
          <Chart days={days} />
          <Days days={days} few={batch === undefined && batches.length > 1 ? w.fewInEach : w.few} />
          <button type="button" onClick={save}>
            {w.save}
          </button>
        </>
      )}
    </section>
  );
}

function Chart({ days }: { days: readonly PublishedDay[] }) {
  const most = busiest(days);
  const [first, last] = [days[0]!.day, days.at(-1)!.day].map(dayName) as [string, string];
  const few = days.filter(({ count }) => count === null).length;
  const says = w.chart({
    from: first,
    to: last,
    few,
    most: most === null ? '' : w.most({ n: most.count, day: dayName(most.day) }),
  });
  return (
    <figure class="reach">
      <p class="hint ends">
        <span>{most !== null && w.scale({ n: most.count })}</span>
        <span>{few > 0 && w.key}</span>
      </p>
      <svg
        role="img"
        aria-label={says}
        viewBox={`0 0 ${chartWidth(days)} ${chartHeight}`}
        preserveAspectRatio="none"
        data-bars={days.length}
      >
        {bars(days).map(({ day, x, width, height, few }) => (
          <rect
            key={day}
            class={few ? 'few' : ''}
            x={x}
            y={chartHeight - height}
            width={width}
            height={height}
          />
        ))}
      </svg>
      <p class="hint ends">
        <span>{first}</span>
        <span>{last}</span>
      </p>
    </figure>
  );
}

/** Newest first. It scrolls, so it can be reached by keyboard. */
const Days = ({ days, few }: { days: readonly PublishedDay[]; few: string }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus (WCAG 2.1.1)
  <section class="days" aria-label={w.table} tabIndex={0}>
    <table>
      <thead>
        <tr>
          <th scope="col">{w.day}</th>
          <th scope="col">{w.arrivals}</th>
        </tr>
      </thead>
      <tbody>
        {days.toReversed().map(({ day, count }) => (
          <tr key={day}>
            <td>{dayName(day)}</td>
            <td>{count ?? few}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);
