// What the sections of 'Today' are made of: a title, what was counted, and lines that each lead somewhere.
import type { ComponentChildren } from 'preact';
import { openConversation } from '../../model/navigation.ts';
import { personWords } from '../../ui/blur.ts';

/** Lines of a section: more stand on the screen to which it leads. */
export const mostLines = 8;

export function Section(props: {
  /** Of its hooks and ids. */
  name: string;
  title: string;
  /** Of how many it shows what. */
  hint?: string;
  children: ComponentChildren;
}) {
  const id = `today-${props.name}`;
  return (
    <section aria-labelledby={id} data-section={props.name}>
      <h2 id={id}>{props.title}</h2>
      {props.hint && <p class="hint">{props.hint}</p>}
      {props.children}
    </section>
  );
}

/** A conversation, by the first words of its person. */
export function CaseLine(props: {
  id: string;
  title: string;
  isDanger?: boolean;
  onOpen?: () => void;
  children?: ComponentChildren;
}) {
  return (
    <li>
      <button
        type="button"
        class={`line ${props.isDanger ? 'urgent' : ''}`}
        data-row={props.id}
        onClick={props.onOpen ?? (() => openConversation(props.id))}
      >
        <span class="begins" dir="auto" {...personWords}>
          {props.title}
        </span>
        {props.children}
      </button>
    </li>
  );
}
