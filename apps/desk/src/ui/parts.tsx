// Small parts of the look that several screens share.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { conversationWords } from '../words/conversation.ts';

/** danger: brick, with a border; care: amber; calm: quiet. The word says it, never the colour alone. */
export interface Badge {
  readonly tone: 'danger' | 'care' | 'calm';
  readonly word: string;
}

export const Badges = ({ badges }: { badges: readonly Badge[] }) => (
  <span class="badges">
    {badges.map(({ tone, word }) => (
      <span class={`badge ${tone}`} key={word}>
        {word}
      </span>
    ))}
  </span>
);

/** Ids of what stands beside a control, for `aria-describedby`. `more`: of what is said elsewhere. */
export const describedBy = (
  id: string,
  hint: unknown,
  fault: unknown,
  ...more: readonly (string | undefined)[]
) => [hint && `${id}-hint`, fault && `${id}-fault`, ...more].filter(Boolean).join(' ') || undefined;

/** What stands between a label and its control. */
export const FieldHints = ({
  id,
  hint,
  fault,
}: {
  id: string;
  hint?: string | undefined;
  fault?: string | undefined;
}) => (
  <>
    {hint && (
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
    )}
    {fault && (
      <p class="fault" id={`${id}-fault`}>
        {fault}
      </p>
    )}
  </>
);

/** A button that asks once more, in a dialog, before something that cannot be taken lightly. */
export function Confirmed(props: {
  label: string;
  title: string;
  text: ComponentChildren;
  act: string;
  class?: string;
  onAct: () => void;
}) {
  const [asking, ask] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (asking) dialog.current?.showModal();
  }, [asking]);
  const close = () => ask(false);
  return (
    <>
      <button type="button" class={props.class ?? ''} onClick={() => ask(true)}>
        {props.label}
      </button>
      {asking && (
        <dialog ref={dialog} onClose={close} aria-label={props.title}>
          <h2>{props.title}</h2>
          <p>{props.text}</p>
          <div class="row">
            <button
              type="button"
              class={`act ${props.class ?? ''}`}
              onClick={() => {
                close();
                props.onAct();
              }}
            >
              {props.act}
            </button>
            <button type="button" onClick={close}>
              {conversationWords.cancel}
            </button>
          </div>
        </dialog>
      )}
    </>
  );
}
