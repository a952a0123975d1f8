// Closing a case: the press that opens its form, and a supervisor's approval where the organisation wants
// one.
import { type Body, type CaseRecord, closingOf, isClosingApproved, mayApprove } from '@heed/domain/casework';
import { approveClosing } from '../../model/case/close-case.ts';
import { isSupervisorIn } from '../../model/case/closing.ts';
import { edit } from '../../model/case/editing.ts';
import { file, tab } from '../../model/case/file.ts';
import { emptyBody } from '../../model/case/forms.ts';
import { session } from '../../model/session/session.ts';
import { focus } from '../../ui/focus.ts';
import { closingWords as w } from '../../words/case.ts';
import { conversationWords } from '../../words/conversation.ts';

/** Closing asks for an outcome, of a conversation that never had a case file too. */
export function CloseActs() {
  const now = file.value;
  if (now === null) return null;
  const record = closingOf(now);
  if (record !== null && !stands(record)) return <Waiting />;
  return (
    // One that stands was of an earlier closing: its words stay as earlier ones.
    <button type="button" onClick={() => toForm(record, record === null ? null : emptyClosing())}>
      {conversationWords.closeIt}
    </button>
  );
}

/** A closing that waits for approval, of a closed case too: its words were changed after it was approved. */
export function Waiting() {
  const { keyring } = session.value!;
  const record = file.value && closingOf(file.value);
  if (!record || stands(record)) return null;
  return (
    <div class="care">
      <p>
        <b>{w.waits}</b>
      </p>
      <p>{w.waitsText}</p>
      {mayApprove(record, keyring.me.member.id, isSupervisorIn(keyring)) && (
        <button type="button" class="act" onClick={approveClosing}>
          {w.approve}
        </button>
      )}
      <button type="button" onClick={() => toForm(record, null)}>
        {w.changed}
      </button>
    </div>
  );
}

export const stands = (record: CaseRecord<'closing'>): boolean =>
  isClosingApproved(record, isSupervisorIn(session.value!.keyring));

const emptyClosing = (): Body => emptyBody('closing', session.value!.keyring.day) as unknown as Body;

function toForm(record: CaseRecord<'closing'> | null, from: Body | null): void {
  tab.value = 'file';
  if (from === null) edit('closing', record);
  else edit('closing', record, from);
  setTimeout(() => focus('#case-form-title'));
}
