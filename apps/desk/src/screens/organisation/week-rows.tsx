// Hours of the week as rows of fields: days as ticks, from, until, and where somebody is on duty, who.
import { emptyRow, type Weekday, type WeekRow, weekdays } from '@heed/domain/organisation';
import type { FieldFault } from '../../model/field-faults.ts';
import { focus } from '../../ui/focus.ts';
import { FieldHints } from '../../ui/parts.tsx';
import { weekdayName, weekdayShort } from '../../words/format.ts';
import { profileWords as w } from '../../words/organisation.ts';
import type { NamedMember } from './desk-choice.tsx';
import { WhenField } from './when-field.tsx';

interface RowsProps {
  /** Faults of row 2 stand at '<id>.2.days' and so on. */
  readonly id: string;
  readonly rows: readonly WeekRow[];
  /** Who may be on duty; null where hours have no people. */
  readonly members: readonly NamedMember[] | null;
  readonly faults: readonly FieldFault[];
  readonly add: string;
  readonly none: string;
  readonly onRows: (rows: readonly WeekRow[]) => void;
}

export function WeekRows({ id, rows, members, faults, add, none, onRows }: RowsProps) {
  const append = () => {
    onRows([...rows, emptyRow]);
    setTimeout(() => focus(`[id="${id}.${rows.length}.days.1"]`));
  };
  const remove = (at: number) => {
    onRows(rows.filter((_, n) => n !== at));
    setTimeout(() => focus(`[data-add-row="${id}"]`));
  };
  return (
    <>
      {rows.length === 0 && <p class="nothing">{none}</p>}
      <ol class="week-rows">
        {rows.map((row, at) => (
          <li class="card" key={at} aria-label={w.row({ n: at + 1 })} data-week-row={id}>
            <Row
              {...{ row, members }}
              id={`${id}.${at}`}
              faultOf={(field) => faults.find((fault) => fault.field === `${id}.${at}.${field}`)?.says}
              onRow={(part) => onRows(rows.map((other, n) => (n === at ? { ...other, ...part } : other)))}
            />
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
      <button type="button" data-add-row={id} onClick={append}>
        {add}
      </button>
    </>
  );
}

interface RowProps {
  readonly id: string;
  readonly row: WeekRow;
  readonly members: readonly NamedMember[] | null;
  readonly faultOf: (field: keyof WeekRow) => string | undefined;
  readonly onRow: (part: Partial<WeekRow>) => void;
}

function Row({ id, row, members, faultOf, onRow }: RowProps) {
  const isNight = row.to !== '' && row.to !== '00:00' && row.to < row.from;
  return (
    <>
      <Days id={`${id}.days`} days={row.days} fault={faultOf('days')} onDays={(days) => onRow({ days })} />
      <div class="clocks">
        {(['from', 'to'] as const).map((name) => (
          <WhenField
            type="time"
            key={name}
            id={`${id}.${name}`}
            label={w[name]}
            value={row[name]}
            fault={faultOf(name)}
            onValue={(value) => onRow({ [name]: value })}
          />
        ))}
      </div>
      {isNight && <p class="hint">{w.nextDay}</p>}
      {members !== null && (
        <People
          id={`${id}.people`}
          people={row.people}
          members={members}
          fault={faultOf('people')}
          onPeople={(people) => onRow({ people })}
        />
      )}
    </>
  );
}

interface DaysProps {
  readonly id: string;
  readonly days: readonly Weekday[];
  readonly fault: string | undefined;
  readonly onDays: (days: readonly Weekday[]) => void;
}

const Days = ({ id, days, fault, onDays }: DaysProps) => (
  <fieldset aria-describedby={fault && `${id}-fault`}>
    <legend class="label">{w.days}</legend>
    <FieldHints id={id} fault={fault} />
    <div class="day-ticks">
      {weekdays.map((day) => (
        <label key={day} title={weekdayName(day)}>
          <input
            type="checkbox"
            id={`${id}.${day}`}
            aria-label={weekdayName(day)}
            aria-invalid={fault === undefined ? undefined : true}
            checked={days.includes(day)}
            onChange={(e) =>
              onDays(e.currentTarget.checked ? [...days, day].sort() : days.filter((other) => other !== day))
            }
          />
          <span aria-hidden="true">{weekdayShort(day)}</span>
        </label>
      ))}
    </div>
  </fieldset>
);

interface PeopleProps {
  readonly id: string;
  readonly people: readonly string[];
  readonly members: readonly NamedMember[];
  readonly fault?: string | undefined;
  readonly legend?: string;
  readonly onPeople: (people: readonly string[]) => void;
}

/** Ticks of the desk's members, in the order in which they are rung. Who has left stays until unticked. */
export function People({ id, people, members, fault, legend = w.people, onPeople }: PeopleProps) {
  const formerMembers = people.filter((person) => !members.some((member) => member.id === person));
  const options = [...members, ...formerMembers.map((person) => ({ id: person, name: w.left }))];
  const [first] = people;
  return (
    <fieldset aria-describedby={fault && `${id}-fault`}>
      <legend class="label">{legend}</legend>
      <FieldHints id={id} fault={fault} />
      <div class="ticks">
        {options.map((option) => (
          <div class="tick" key={option.id}>
            <input
              type="checkbox"
              id={`${id}.${option.id}`}
              aria-invalid={fault === undefined ? undefined : true}
              checked={people.includes(option.id)}
              onChange={(e) =>
                onPeople(
                  e.currentTarget.checked
                    ? [...people, option.id]
                    : people.filter((person) => person !== option.id),
                )
              }
            />
            <label for={`${id}.${option.id}`}>{option.name}</label>
          </div>
        ))}
      </div>
      {people.length > 1 && (
        <p class="hint">{w.order({ first: options.find((option) => option.id === first)?.name ?? '' })}</p>
      )}
    </fieldset>
  );
}
