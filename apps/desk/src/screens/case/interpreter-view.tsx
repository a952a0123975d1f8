// Beside an interpreter in the case file: who of the members it is, giving and ending.
import { type Body, type CaseRecord, latest } from '@heed/domain/casework';
import { useSignal } from '@preact/signals';
import {
  give,
  interpretersOf,
  interpreting,
  mayInterpret,
  take,
} from '../../model/conversation/interpreter.ts';
import { act, reading } from '../../model/conversation/open.ts';
import { nameOrDigits } from '../../model/session/keyring.ts';
import { session } from '../../model/session/session.ts';
import { interpreterWords as w } from '../../words/interpreter.ts';

export function InterpreterOf({ record }: { record: CaseRecord<'interpreter'> }) {
  const { keyring } = session.value!;
  const all = interpretersOf(keyring);
  const chosenMember = useSignal(all[0]?.member ?? '');
  const read = reading.value;
  if (read === null) return null;
  const body: Body<'interpreter'> = latest(record).body;
  const name = (member: string) => nameOrDigits(keyring, member);
  const now = interpreting(read, keyring);
  const hand = (member: string) =>
    act(w.gave({ name: name(member) }), (fresh, ring) =>
      give(all.find((candidate) => candidate.member === member)!, name(member), fresh, ring),
    );
  return (
    <div class="stack">
      {now.map(({ member }) => (
        <p key={member}>
          {w.given({ name: name(member) })}{' '}
          <button type="button" onClick={() => hand(member)}>
            {w.again}
          </button>{' '}
          <button
            type="button"
            class="destroy"
            onClick={() => act(w.took, (fresh) => take(member, fresh).then(() => {}))}
          >
            {w.take}
          </button>
        </p>
      ))}
      {now.length === 0 && !mayInterpret(body) && <p class="hint">{w.notYet}</p>}
      {now.length === 0 && mayInterpret(body) && all.length === 0 && <p class="hint">{w.nobody}</p>}
      {now.length === 0 && mayInterpret(body) && all.length > 0 && (
        <>
          <label for={`interprets-${record.id}`}>{w.who}</label>
          <select
            id={`interprets-${record.id}`}
            value={chosenMember}
            onChange={(e) => (chosenMember.value = e.currentTarget.value)}
          >
            {all.map(({ member }) => (
              <option value={member} key={member}>
                {name(member)}
              </option>
            ))}
          </select>
          <button type="button" onClick={() => hand(chosenMember.value)}>
            {w.give}
          </button>
        </>
      )}
    </div>
  );
}
