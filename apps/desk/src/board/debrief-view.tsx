// Asks once a day, when the case is left, whether to talk to somebody.
import { openId } from '../conversation/shown.ts';
import { session } from '../session/session.ts';
import { debrief, dismiss } from './debrief.ts';
import { boardWords as w } from './words.ts';

export function Debrief() {
  if (debrief.value === null || debrief.value === openId.value) return null;
  return (
    <aside class="debrief" aria-label={w.debrief}>
      <p>{w.debrief}</p>
      <p class="hint">{w.debriefHint}</p>
      <button type="button" onClick={() => dismiss(session.value!.keyring.me.member.id)}>
        {w.dismiss}
      </button>
    </aside>
  );
}
