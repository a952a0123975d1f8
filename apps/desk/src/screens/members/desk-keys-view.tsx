// The keys of each desk: until when, and when a new one is due.
import { maySign, renewing } from '../../model/keys/change.ts';
import { deskKeyState } from '../../model/keys/desk-key.ts';
import { type MemberKeyring, readersOf } from '../../model/session/keyring.ts';
import { session } from '../../model/session/session.ts';
import { dayName } from '../../words/format.ts';
import { deskKeyWords } from '../../words/organisation.ts';
import { act, submit } from './acts.ts';

const w = deskKeyWords;

export function DeskKeys() {
  const { keyring } = session.value!;
  return (
    <section>
      <h2>{w.title}</h2>
      <ul class="lines">
        {keyring.me.organisation.desks.map(({ id, name }) => (
          <li key={id}>
            <b>{name}</b>
            <State keyring={keyring} desk={id} />
            {maySign(keyring) && readersOf(keyring, id).length > 0 && (
              <button
                type="button"
                aria-label={`${w.renew}: ${name}`}
                onClick={() => act(w.newKeyNotice, async (now) => submit(await renewing(now, id), now))}
              >
                {w.renew}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function State({ keyring, desk }: { keyring: MemberKeyring; desk: string }) {
  const key = deskKeyState(keyring, desk);
  if (key === null) return <p class="care">{readersOf(keyring, desk).length === 0 ? w.noReaders : w.none}</p>;
  return (
    <p class={key.rotation === 'none' ? 'hint' : 'care'}>
      {w.until({ day: dayName(key.until) })}, {w.rotation[key.rotation]}
    </p>
  );
}
