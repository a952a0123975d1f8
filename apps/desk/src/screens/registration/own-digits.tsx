// The digits that a new member reads aloud, from their own keys, until a supervisor has compared them: on
// every screen, since nobody keeps them.

import { invitationDigits } from '@heed/envelope/keys';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { session, trustedKey } from '../../model/session/session.ts';
import { registerWords } from '../../words/organisation.ts';

export function OwnDigits() {
  const digits = useSignal<string | null>(null);
  const { keys, me } = session.value!.keyring;
  const { invitation } = me.member;
  useEffect(() => {
    if (invitation === null) return;
    const own = { organisation: trustedKey(), sign: keys.publicKey, seal: keys.recipient };
    void invitationDigits({ invitation, ...own }).then((value) => (digits.value = value));
  }, [invitation]);
  if (digits.value === null) return null;
  const w = registerWords;
  return (
    <section class="card" aria-label={w.digits}>
      <h2>{w.digits}</h2>
      <p class="digits-aloud">{digits}</p>
      <p>{w.digitsText}</p>
    </section>
  );
}
