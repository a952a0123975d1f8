// Who else has this conversation open, and that something new came in: for eyes, and said by a screen reader once.

import { arrived } from '../conversation/unseen.ts';
import { nameOf } from '../session/keyring.ts';
import { session } from '../session/session.ts';
import { others } from './live.ts';
import { liveWords as w } from './words.ts';

export function Presence() {
  const keyring = session.value?.keyring;
  const lines = others.value.map(({ member, writing }) =>
    (writing ? w.writing : w.here)((keyring && nameOf(keyring, member)) ?? w.somebody),
  );
  return (
    <div role="status" class="presence hint">
      {lines.join(' ')}
      {arrived.value > 0 && <span class="hidden"> {w.arrived(arrived.value)}</span>}
    </div>
  );
}
