// Who is on duty for 'danger now': the week as a grid, and the same shifts as rows with minutes.
import {
  type DutyShift,
  piecesOf,
  rowFaults,
  rowsOf,
  type StaffedHours,
  type WeekRow,
} from '@heed/domain/organisation';
import { profileWords as w } from '../../words/organisation.ts';
import { type DeskPageProps, membersOf } from './desk-choice.tsx';
import { PartForm } from './part-form.tsx';
import { RosterGrid } from './roster-grid.tsx';
import { faultsAt, hoursOf, staffless, usePart, withDesk } from './use-part.ts';
import { WeekRows } from './week-rows.tsx';

const staffedHours = ({ member, second, ...span }: DutyShift): StaffedHours => ({
  ...span,
  people: second === null ? [member] : [member, second],
});
const shiftOf = (hours: StaffedHours): DutyShift => {
  const [member = '', second] = hours.people;
  return { ...hoursOf(hours), member, second: second ?? null };
};

export function Roster({ desk, index }: DeskPageProps) {
  const members = membersOf(desk.id);
  const ids = members.map(({ id }) => id);
  const part = usePart({
    draft: `organisation roster ${desk.id}`,
    read: ({ desks }) => ({
      roster: rowsOf((desks[index]!.roster ?? []).map(staffedHours)),
      duty: rowsOf(staffless(desks[index]!.dutyHours)),
    }),
    check: ({ roster, duty }) => [
      ...faultsAt('roster', rowFaults(roster, ids)),
      ...faultsAt('duty', rowFaults(duty, null)),
    ],
    write: (organisation, { roster, duty }) =>
      withDesk(organisation, index, {
        roster: piecesOf(roster).map(shiftOf),
        dutyHours: piecesOf(duty).map(hoursOf),
      }),
  });
  const { roster, duty } = part.form;
  const isWhole = (row: WeekRow) => rowFaults([row], ids).length === 0;
  return (
    <PartForm part={part}>
      <p>{w.rosterRings}</p>
      <p class="hint">{w.zone({ zone: desk.timeZone })}</p>
      <RosterGrid
        pieces={piecesOf(roster.filter(isWhole))}
        members={members}
        // A row that is not filled in yet stays below.
        onPieces={(pieces) =>
          part.put({ roster: [...rowsOf(pieces), ...roster.filter((row) => !isWhole(row))] })
        }
      />
      <section>
        <h3>{w.asRows}</h3>
        <p class="hint">{w.rowHint}</p>
        <WeekRows
          {...{ id: 'roster', rows: roster, members, faults: part.faults }}
          {...{ add: w.addShift, none: w.noShifts }}
          onRows={(rows) => part.put({ roster: rows })}
        />
      </section>
      {roster.length === 0 && (
        <section>
          <h3>{w.duty}</h3>
          <WeekRows
            {...{ id: 'duty', rows: duty, members: null, faults: part.faults }}
            {...{ add: w.addHours, none: w.noHours }}
            onRows={(rows) => part.put({ duty: rows })}
          />
        </section>
      )}
    </PartForm>
  );
}
