// Role and desks of a member: at the invitation, and as a supervisor changes them later.
import { roles, worksAtDesk } from '@heed/domain/roles';
import { type Signal, useSignal } from '@preact/signals';
import type { MemberKeyring } from '../../model/session/keyring.ts';
import { session } from '../../model/session/session.ts';
import { conversationWords } from '../../words/conversation.ts';
import { memberWords, roleWords } from '../../words/organisation.ts';
import { changeTo } from './acts.ts';

const w = memberWords;
type Member = MemberKeyring['me']['members'][number];

export const desksOf = (role: Member['role'], desks: readonly string[]) =>
  worksAtDesk(role) ? [...desks] : [];

/** Role, and desks where the role works at some. */
export function RoleAndDesks({
  place,
  role,
  desks,
}: {
  readonly place: string;
  readonly role: Signal<Member['role']>;
  readonly desks: Signal<readonly string[]>;
}) {
  return (
    <>
      <div class="field">
        <label for={`${place}-role`}>{w.role}</label>
        <select
          id={`${place}-role`}
          value={role}
          onChange={(e) => (role.value = e.currentTarget.value as Member['role'])}
        >
          {roles.map((option) => (
            <option value={option} key={option}>
              {roleWords[option]}
            </option>
          ))}
        </select>
      </div>
      {worksAtDesk(role.value) && (
        <fieldset>
          <legend class="label">{w.desks}</legend>
          {session.value!.keyring.me.organisation.desks.map(({ id, name: called }) => (
            <div class="tick" key={id}>
              <input
                type="checkbox"
                id={`${place}-${id}`}
                checked={desks.value.includes(id)}
                onChange={(e) => {
                  const others = desks.value.filter((desk) => desk !== id);
                  desks.value = e.currentTarget.checked ? [...others, id] : others;
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

export function Change({ member, onEnd }: { member: Member; onEnd: () => void }) {
  const role = useSignal<Member['role']>(member.role);
  const desks = useSignal<readonly string[]>(member.desks);
  const sign = (event: Event) => {
    event.preventDefault();
    void changeTo(member.id, { role: role.value, desks: desksOf(role.value, desks.value) }).then(
      (ok) => ok && onEnd(),
    );
  };
  return (
    <form class="card" onSubmit={sign}>
      <h3>{w.changeTitle({ name: member.name })}</h3>
      <p>{w.changeText}</p>
      <RoleAndDesks place="change" role={role} desks={desks} />
      <div class="row">
        <button type="submit" class="act">
          {w.changeAct}
        </button>
        <button type="button" onClick={onEnd}>
          {conversationWords.cancel}
        </button>
      </div>
    </form>
  );
}
