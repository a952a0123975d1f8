// Beside a form: whether what was typed is saved, and a choice where it was written elsewhere too.

import { faultText } from '../model/fault.ts';
import { drafts, keepOwn, type MemberDraft, takeElsewhere } from '../model/session/drafts.ts';
import { reveal } from '../ui/blur.ts';
import { draftWords as w } from '../words/session.ts';

/** `onTaken`: the form shows what stands in the draft now. */
export function DraftStatus({ name, onTaken }: { name: string; onTaken?: () => void }) {
  const draft = drafts.value.get(name);
  if (draft === undefined) return null;
  if (draft.elsewhere !== null) return <Elsewhere name={name} draft={draft} onTaken={onTaken} />;
  if (draft.fault !== null)
    return <p class="care" role="status">{`${w.notSaved} ${savingFault(draft.fault)}`}</p>;
  if (draft.value === '') return null;
  return (
    <p class="hint draft-state" data-draft={draft.value === draft.saved ? 'saved' : 'open'}>
      {draft.memoryOnly ? w.memoryOnly : draft.value === draft.saved ? w.saved : w.saving}
    </p>
  );
}

function Elsewhere(props: { name: string; draft: MemberDraft; onTaken: (() => void) | undefined }) {
  const { name, draft, onTaken } = props;
  const wasSent = draft.elsewhere === '';
  return (
    <div class="care" role="alert">
      <p>{wasSent ? w.sentElsewhere : w.elsewhere}</p>
      {!wasSent && !draft.elsewhere?.startsWith('{') && (
        <p class="text" dir="auto" {...reveal()}>
          {draft.elsewhere}
        </p>
      )}
      <div class="row">
        <button type="button" onClick={() => keepOwn(name)}>
          {w.keepOwn}
        </button>
        <button
          type="button"
          onClick={() => {
            takeElsewhere(name);
            onTaken?.();
          }}
        >
          {wasSent ? w.discardOwn : w.takeElsewhere}
        </button>
      </div>
    </div>
  );
}

function savingFault(fault: NonNullable<MemberDraft['fault']>): string {
  if (fault === 'too-large') return w.tooLarge;
  if (fault.status === 404) return w.conversationErased;
  return faultText(fault);
}
