// When a desk answers, and on which days it does not.
import { type Closure, closureFaults, piecesOf, rowFaults, rowsOf } from '@heed/domain/organisation';
import type { FieldFault } from '../../model/field-faults.ts';
import { focus } from '../../ui/focus.ts';
import { profileWords as w } from '../../words/organisation.ts';
import type { DeskPageProps } from './desk-choice.tsx';
import { PartForm } from './part-form.tsx';
import { faultsAt, hoursOf, staffless, usePart, withDesk } from './use-part.ts';
import { WeekRows } from './week-rows.tsx';
import { WhenField } from './when-field.tsx';

export function Hours({ desk, index }: DeskPageProps) {
  const part = usePart({
    draft: `organisation hours ${desk.id}`,
    read: ({ desks }) => ({
      hours: rowsOf(staffless(desks[index]!.hours)),
      closures: desks[index]!.closures,
    }),
    check: ({ hours, closures }) => [
      ...faultsAt('hours', rowFaults(hours, null)),
      ...faultsAt('closures', closureFaults(closures)),
    ],
    write: (organisation, { hours, closures }) =>
      withDesk(organisation, index, { hours: piecesOf(hours).map(hoursOf), closures }),
  });
  return (
    <PartForm part={part}>
      <p class="hint">{w.zone({ zone: desk.timeZone })}</p>
      <section>
        <h3>{w.hours}</h3>
        <p class="hint">{w.rowHint}</p>
        <WeekRows
          {...{ id: 'hours', rows: part.form.hours, members: null, faults: part.faults }}
          {...{ add: w.addHours, none: w.noHours }}
          onRows={(hours) => part.put({ hours })}
        />
      </section>
      <section>
        <h3>{w.closures}</h3>
        <p class="hint">{w.closuresHint}</p>
        <Closures
          closures={part.form.closures}
          faults={part.faults}
          onClosures={(closures) => part.put({ closures })}
        />
      </section>
    </PartForm>
  );
}

interface ClosuresProps {
  readonly closures: readonly Closure[];
  readonly faults: readonly FieldFault[];
  readonly onClosures: (closures: readonly Closure[]) => void;
}

function Closures({ closures, faults, onClosures }: ClosuresProps) {
  const put = (at: number, part: Partial<Closure>) =>
    onClosures(closures.map((other, n) => (n === at ? { ...other, ...part } : other)));
  const append = () => {
    onClosures([...closures, { from: '', to: '' }]);
    setTimeout(() => focus(`[id="closures.${closures.length}.from"]`));
  };
  const remove = (at: number) => {
    onClosures(closures.filter((_, n) => n !== at));
    setTimeout(() => focus('[data-add-row=closures]'));
  };
  const faultOf = (id: string) => faults.find(({ field }) => field === id)?.says;
  return (
    <>
      {closures.length === 0 && <p class="nothing">{w.noClosures}</p>}
      <ol class="week-rows">
        {closures.map((closure, at) => (
          <li class="card" key={at} aria-label={w.row({ n: at + 1 })}>
            <div class="clocks">
              <WhenField
                type="date"
                id={`closures.${at}.from`}
                label={w.firstDay}
                value={closure.from}
                fault={faultOf(`closures.${at}.from`)}
                // Most closures are one day.
                onValue={(from) => put(at, { from, ...(closure.to < from && { to: from }) })}
              />
              <WhenField
                type="date"
                id={`closures.${at}.to`}
                label={w.lastDay}
                value={closure.to}
                fault={faultOf(`closures.${at}.to`)}
                onValue={(to) => put(at, { to })}
              />
            </div>
            <button
              type="button"
              class="plain"
              aria-label={w.remove({ n: at + 1 })}
              onClick={() => remove(at)}
            >
              {w.removeShort}
            </button>
          </li>
        ))}
      </ol>
      <button type="button" data-add-row="closures" onClick={append}>
        {w.addDays}
      </button>
    </>
  );
}
