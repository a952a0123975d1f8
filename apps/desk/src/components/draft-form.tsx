// A form whose fields the browser holds: what was typed is a draft under the names of its fields, and stands
// in them again when the form is shown.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { draftOf, drafts, keepDraft } from '../model/session/drafts.ts';
import { draftWords as w } from '../words/session.ts';
import { DraftStatus } from './draft-view.tsx';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

export function DraftForm(props: {
  /** Name of the draft. The caller keeps '' under it once the form was sent. */
  draft: string;
  onSubmit: (event: Event) => void;
  children: ComponentChildren;
}) {
  const { draft } = props;
  const form = useRef<HTMLFormElement>(null);
  const fill = () => {
    const values = JSON.parse(draftOf(draft) || 'null') as Record<string, string> | null;
    if (values === null || form.current === null) return;
    for (const control of controlsOf(form.current)) {
      if (isTick(control)) control.checked = control.name in values;
      else control.value = values[control.name] ?? control.value;
    }
  };
  useLayoutEffect(fill, [draft]);
  const keep = () => {
    const controls = controlsOf(form.current!).filter((control) => !isTick(control) || control.checked);
    keepDraft(
      draft,
      JSON.stringify(Object.fromEntries(controls.map((control) => [control.name, control.value]))),
    );
  };
  const discard = () => {
    keepDraft(draft, '');
    form.current?.reset();
  };
  return (
    <form ref={form} onSubmit={props.onSubmit} onInput={keep} onChange={keep}>
      {props.children}
      <DraftStatus name={draft} onTaken={fill} />
      {(drafts.value.get(draft)?.value ?? '') !== '' && (
        <button type="button" onClick={discard}>
          {w.discard}
        </button>
      )}
    </form>
  );
}

const isTick = (control: Control): control is HTMLInputElement => control.type === 'checkbox';

const controlsOf = (form: HTMLFormElement): Control[] =>
  [...form.elements].filter(
    (element): element is Control =>
      element instanceof HTMLElement &&
      // A browser lets no page fill in a file.
      element.matches('input:not([type=file]), textarea, select') &&
      'name' in element &&
      element.name !== '',
  );
