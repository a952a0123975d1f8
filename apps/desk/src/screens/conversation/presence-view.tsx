// Who else has this conversation open, and that something new came in: for eyes, and said by a screen reader
// once.

import { arrived } from '../../model/conversation/unseen.ts';
import { others } from '../../model/live/live.ts';
import { nameOf } from '../../model/session/keyring.ts';
import { session } from '../../model/session/session.ts';
import { liveWords as w } from '../../words/live.ts';

export function Presence() {
  const keyring = session.value?.keyring;
  const lines = others.value.map(({ member, writing }) =>
    (writing ? w.writing : w.here)({ name: (keyring && nameOf(keyring, member)) ?? w.somebody }),
  );
  return (
    <div role="status" class="presence hint">
      {lines.join(' ')}
      {arrived.value > 0 && <span class="hidden"> {w.arrived({ n: arrived.value })}</span>}
    </div>
  );
}
