// The week as a grid of hours: who is ticked is set by dragging over hours, or with the keys. On a phone the
// rows below stand alone.
import {
  assignHours,
  type HourSpan,
  mostOnDuty,
  peopleAt,
  type StaffedHours,
  weekdays,
} from '@heed/domain/organisation';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { focus } from '../../ui/focus.ts';
import { listText, weekdayName, weekdayShort } from '../../words/format.ts';
import { profileWords as w } from '../../words/organisation.ts';
import type { NamedMember } from './desk-choice.tsx';
import { type Cell, hoursIn, isMarked, moved, spansOf } from './roster-marks.ts';
import { People } from './week-rows.tsx';

interface GridProps {
  readonly pieces: readonly StaffedHours[];
  readonly members: readonly NamedMember[];
  readonly onPieces: (pieces: readonly StaffedHours[]) => void;
}

const clock = (hour: number) => `${String(hour % 24).padStart(2, '0')}:00`;

/** What is marked, who is set there, and how the keys do it. */
function useMarks({ pieces, members, onPieces }: GridProps) {
  const people = useSignal<readonly string[]>([]);
  const anchor = useSignal<Cell>({ weekday: 1, hour: 18 });
  const head = useSignal<Cell>({ weekday: 1, hour: 18 });
  const isDragging = useSignal(false);
  const lastSet = useSignal('');
  const namesOf = (ids: readonly string[]) =>
    ids.length === 0
      ? w.nobody
      : listText(ids.map((id) => members.find((member) => member.id === id)?.name ?? w.left));
  const isHead = (cell: Cell) => head.value.weekday === cell.weekday && head.value.hour === cell.hour;
  const mark = (cell: Cell, isLonger: boolean) => {
    head.value = cell;
    if (!isLonger) anchor.value = cell;
  };
  const assign = (ids: readonly string[]) => {
    const spans = spansOf(anchor.peek(), head.peek());
    onPieces(spans.reduce((next, span) => assignHours(next, span, ids), pieces));
    lastSet.value = setText(spans, namesOf(ids));
  };
  useDragEnd(isDragging, () => assign(people.peek()));
  const press = (event: KeyboardEvent, cell: Cell) => {
    const next = moved(cell, event.key);
    if (next !== null) {
      mark(next, event.shiftKey);
      focus(`[data-cell="${next.weekday}-${next.hour}"]`);
    } else if (event.key === 'Enter' || event.key === ' ') assign(people.value);
    else if (event.key === 'Delete' || event.key === 'Backspace') assign([]);
    else if (event.key === 'Escape') mark(cell, false);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return { people, anchor, head, isDragging, lastSet, namesOf, isHead, mark, press };
}

export function RosterGrid(props: GridProps) {
  const marks = useMarks(props);
  return (
    <section class="roster">
      <h3 id="roster-grid">{w.grid}</h3>
      <p class="hint" id="roster-grid-hint">
        {w.gridHint}
      </p>
      <People
        id="roster-people"
        legend={w.gridWho}
        people={marks.people.value}
        members={props.members}
        onPeople={(ids) => (marks.people.value = ids.slice(0, mostOnDuty))}
      />
      <table
        aria-labelledby="roster-grid"
        aria-describedby="roster-grid-hint"
        aria-multiselectable="true"
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: as in the pattern of ARIA
        role="grid"
      >
        <thead>
          <tr>
            <td />
            {weekdays.map((day) => (
              <th scope="col" key={day} abbr={weekdayName(day)}>
                {weekdayShort(day)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {hoursIn.map((hour) => (
            <tr key={hour}>
              <th scope="row">{clock(hour)}</th>
              {weekdays.map((weekday) => (
                <HourCell pieces={props.pieces} cell={{ weekday, hour }} marks={marks} key={weekday} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="hint" role="status" data-hours-set>
        {marks.lastSet}
      </p>
    </section>
  );
}

/** The drag ends wherever the pointer is let go. */
function useDragEnd(isDragging: { value: boolean }, onEnd: () => void): void {
  const active = isDragging.value;
  useEffect(() => {
    if (!active) return;
    const end = () => {
      isDragging.value = false;
      onEnd();
    };
    addEventListener('pointerup', end, { once: true });
    return () => removeEventListener('pointerup', end);
  }, [active, onEnd]);
}

const setText = (spans: readonly HourSpan[], who: string): string => {
  const [first, last] = [spans[0]!, spans.at(-1)!];
  const days = [first, ...(last === first ? [] : [last])].map(({ weekday }) => weekdayName(weekday));
  return w.isSet({ days: days.join(' – '), from: clock(first.from), to: clock(first.to), who });
};

interface CellProps {
  readonly pieces: readonly StaffedHours[];
  readonly cell: Cell;
  readonly marks: ReturnType<typeof useMarks>;
}

function HourCell({ pieces, cell, marks }: CellProps) {
  const { weekday, hour } = cell;
  const { isDragging, isHead, mark, namesOf } = marks;
  const ids = peopleAt(pieces, weekday, hour);
  const goesOn = hour > 0 && peopleAt(pieces, weekday, hour - 1).join() === ids.join();
  const begin = (event: PointerEvent) => {
    if (event.button !== 0 || event.pointerType === 'touch') return;
    mark(cell, false);
    isDragging.value = true;
  };
  return (
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of that grid
      role="gridcell"
      tabIndex={isHead(cell) ? 0 : -1}
      class={ids.length > 0 ? 'on' : undefined}
      data-cell={`${weekday}-${hour}`}
      aria-selected={isMarked(cell, marks.anchor.value, marks.head.value)}
      aria-label={w.cell({
        ...{ day: weekdayName(weekday), from: clock(hour), to: clock(hour + 1) },
        who: namesOf(ids),
      })}
      onKeyDown={(event) => marks.press(event, cell)}
      // By the pointer of a screen reader, or by touch.
      onFocus={() => isHead(cell) || isDragging.value || mark(cell, false)}
      onPointerDown={begin}
      onPointerEnter={() => isDragging.value && mark(cell, true)}
    >
      {ids.length > 0 && !goesOn && <span aria-hidden="true">{namesOf(ids)}</span>}
    </td>
  );
}
