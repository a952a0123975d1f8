// What the sections of 'Today' are made of: a title, what was counted, and lines that each lead somewhere.

import type { ComponentChildren } from 'preact';
import { Loading } from '../../components/loading.tsx';
import { areWordsHidden } from '../../model/hide-words.ts';
import { openConversation } from '../../model/navigation.ts';
import { personWords } from '../../ui/blur.ts';
import { inboxWords } from '../../words/inbox.ts';
import { todayWords as w } from '../../words/today.ts';

/** Lines of a section: it says where there are more. */
export const mostLines = 8;

/** The first lines of a section, and what it says where there are more. */
export function firstLines<Line>(
  all: readonly Line[],
  most = mostLines,
): {
  readonly first: readonly Line[];
  readonly more: string | undefined;
} {
  const first = all.slice(0, most);
  const more = first.length < all.length ? w.firstOf({ first: first.length, n: all.length }) : undefined;
  return { first, more };
}

/** Of the title of a section, which takes the focus where a number leads to it. */
export const sectionId = (name: string): string => `today-${name}`;

export function Section(props: {
  /** Of its hooks and ids. */
  name: string;
  title: string;
  /** Of how many it shows what. */
  hint?: string | undefined;
  children: ComponentChildren;
}) {
  const id = sectionId(props.name);
  return (
    <section aria-labelledby={id} data-section={props.name}>
      <h2 id={id} tabIndex={-1}>
        {props.title}
      </h2>
      {props.hint && <p class="hint">{props.hint}</p>}
      {props.children}
    </section>
  );
}

/** In the place of what is not there yet, or did not come. */
export function Unknown({ failed, again }: { failed: string | null; again: () => void }) {
  if (failed === null) return <Loading text={w.loading} />;
  return (
    <div class="warn" role="alert">
      <p>{failed}</p>
      <button type="button" onClick={again}>
        {w.again}
      </button>
    </div>
  );
}

/** A conversation, by the first words of its person. */
export function CaseLine(props: {
  id: string;
  title: string;
  isDanger?: boolean;
  onOpen?: () => void;
  /** After the line: a link of its own. */
  beside?: ComponentChildren;
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
          {areWordsHidden.value ? inboxWords.wordsHidden : props.title}
        </span>
        {props.children}
      </button>
      {!areWordsHidden.value && props.beside}
    </li>
  );
}
