// Asks once a day, when the case is left, whether to talk to somebody.
import { openId } from '../../model/conversation/open.ts';
import { session } from '../../model/session/session.ts';
import { debrief, dismiss } from '../../model/tasks/debrief.ts';
import { boardWords as w } from '../../words/tasks.ts';

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
