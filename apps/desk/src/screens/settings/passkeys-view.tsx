// A member's passkeys: added, removed, and what opens their key.
import type { Me } from '@heed/api';
import { unwrapMemberSecret, wrapMemberSecret } from '@heed/envelope/keys';
import type { AttemptWithNotice } from '../../model/fault.ts';
import { makePasskey } from '../../model/session/passkey.ts';
import { call, session } from '../../model/session/session.ts';
import { fromBase64, toBase64 } from '../../ui/bytes.ts';
import { Confirmed } from '../../ui/parts.tsx';
import { passkeyWords as w } from '../../words/passkeys.ts';

export function Passkeys({ run }: { run: AttemptWithNotice }) {
  const { me } = session.value!.keyring;
  const { passkeys } = me;
  const opens = passkeys.some(({ secret }) => secret !== null);
  return (
    <section>
      <h2>{w.title}</h2>
      <p>{w.text}</p>
      <p class="care">{w.prf}</p>
      <p>{w.state[me.secret === null ? 'passkey' : opens ? 'both' : 'password']}</p>
      {passkeys.length === 0 && <p class="hint">{w.none}</p>}
      <ul class="lines">
        {passkeys.map((passkey) => (
          <li key={passkey.id} class="row">
            <span>{w.passkey({ host: passkey.host, opens: passkey.secret !== null })}</span>
            <Confirmed
              label={w.remove}
              title={w.removeTitle}
              text={isLast(passkey, me) ? w.removeLast : w.removeText}
              act={w.removeAct}
              class="destroy"
              onAct={() => run(w.removed, () => remove(passkey))}
            />
          </li>
        ))}
      </ul>
      <button type="button" onClick={() => run(w.added, add)}>
        {w.add}
      </button>
    </section>
  );
}

type Passkey = Me['passkeys'][number];

/** Whether nothing would open the member's key without this passkey. */
const isLast = ({ id }: Passkey, { passkeys, secret }: Me) =>
  secret === null && !passkeys.some((other) => other.id !== id && other.secret !== null);

async function add(): Promise<string | undefined> {
  const { keyring, exportKey } = session.value!;
  const passkey = await makePasskey(await call('passkeys.startRegistration', {}));
  if (passkey === null) return w.refused;
  const by = passkey.prf && { prf: passkey.prf, host: location.hostname, credential: passkey.credential };
  const secret =
    by && toBase64(wrapMemberSecret(keyring.secret, keyring.me.member.id, { exportKey, passkey: by }));
  await call('passkeys.finishRegistration', { answer: passkey.response, secret });
  return undefined;
}

/** What an earlier press has stored must open: it is not replaced. */
async function returnToPassword(): Promise<void> {
  const { keyring, exportKey } = session.value!;
  const { id } = keyring.me.member;
  const { secret: stored } = await call('session.read', {});
  if (stored !== null) return void unwrapMemberSecret(fromBase64(stored), id, { exportKey });
  const secret = wrapMemberSecret(keyring.secret, id, { exportKey });
  await call('keys.putSecret', { secret: toBase64(secret) });
}

/** The password opens again before the last passkey goes: there is never a moment in which nothing opens. */
async function remove(passkey: Passkey): Promise<undefined> {
  if (isLast(passkey, session.value!.keyring.me)) await returnToPassword();
  await call('passkeys.delete', {}, { id: passkey.id });
}
