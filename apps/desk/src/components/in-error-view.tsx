// Taking out what was written in error: asked once more, with a reason, in a dialog.
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { caseWords as w } from '../words/case.ts';
import { conversationWords } from '../words/conversation.ts';

export function InErrorButton(props: {
  /** What would be taken out, for who cannot see where the button stands. */
  name: string;
  /** It has left the desk, and does not come back by this. */
  isSent?: boolean;
  onMark: (why: string) => Promise<boolean>;
}) {
  const asking = useSignal(false);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (asking.value) dialog.current?.showModal();
  }, [asking.value]);
  const submit = async (event: Event) => {
    event.preventDefault();
    const why = String(new FormData(event.currentTarget as HTMLFormElement).get('why') ?? '').trim();
    if (why !== '' && (await props.onMark(why))) asking.value = false;
  };
  return (
    <>
      <button
        type="button"
        class="plain"
        aria-label={`${w.inError}: ${props.name}`}
        onClick={() => (asking.value = true)}
      >
        {w.inError}
      </button>
      {asking.value && (
        <dialog ref={dialog} onClose={() => (asking.value = false)} aria-label={w.inErrorTitle}>
          <form onSubmit={submit}>
            <h2>{w.inErrorTitle}</h2>
            <p>
              {w.inErrorText} {props.isSent && w.inErrorSent}
            </p>
            <div class="field">
              <label for="in-error-why">{w.inErrorWhy}</label>
              <input
                id="in-error-why"
                name="why"
                type="text"
                required
                maxLength={500}
                dir="auto"
                autocomplete="off"
              />
            </div>
            <div class="row">
              <button type="submit" class="act">
                {w.inErrorAct}
              </button>
              <button type="button" onClick={() => (asking.value = false)}>
                {conversationWords.cancel}
              </button>
            </div>
          </form>
        </dialog>
      )}
    </>
  );
}
