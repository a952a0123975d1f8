// Role and desks of a member: at the invitation, and as a supervisor changes them later.
import { lacksDesk, roles, worksAtDesk } from '@heed/domain/roles';
import type { MemberKeyring } from '../../model/session/keyring.ts';
import { session } from '../../model/session/session.ts';
import { fieldFaultWords } from '../../words/faults.ts';
import { memberWords, roleWords } from '../../words/organisation.ts';

const w = memberWords;
type Member = MemberKeyring['me']['members'][number];

export const desksOf = (role: Member['role'], desks: readonly string[]) =>
  worksAtDesk(role) ? [...desks] : [];

export type RoleChoice = Pick<Member, 'role' | 'desks'>;

interface RoleProps extends RoleChoice {
  readonly place: string;
  /** Whether it was sent without a desk. */
  readonly isRefused: boolean;
  readonly put: (part: Partial<RoleChoice>) => void;
}

/** Role, and desks where the role works at some. */
export function RoleAndDesks({ place, role, desks, isRefused, put }: RoleProps) {
  const showsFault = isRefused && lacksDesk(role, desks);
  return (
    <>
      <div class="field">
        <label for={`${place}-role`}>{w.role}</label>
        <select
          id={`${place}-role`}
          value={role}
          onChange={(e) => put({ role: e.currentTarget.value as Member['role'] })}
        >
          {roles.map((option) => (
            <option value={option} key={option}>
              {roleWords[option]}
            </option>
          ))}
        </select>
      </div>
      {worksAtDesk(role) && (
        <fieldset id={`${place}-desks`} aria-describedby={showsFault ? `${place}-desks-fault` : undefined}>
          <legend class="label">{w.desks}</legend>
          {showsFault && (
            <p class="fault" id={`${place}-desks-fault`} role="alert">
              {fieldFaultWords['needs-desk']}
            </p>
          )}
          {session.value!.keyring.me.organisation.desks.map(({ id, name: called }) => (
            <div class="tick" key={id}>
              <input
                type="checkbox"
                id={`${place}-${id}`}
                checked={desks.includes(id)}
                onChange={(e) => {
                  const others = desks.filter((desk) => desk !== id);
                  put({ desks: e.currentTarget.checked ? [...others, id] : others });
                }}
              />
              <label for={`${place}-${id}`}>{called}</label>
            </div>
          ))}
        </fieldset>
      )}
    </>
  );
}
