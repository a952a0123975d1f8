// A room with a list, a form for a new entry, and the entry that is open. Each of them has an address: Back
// goes from the entry to the list, and a lock loses no place.

import { type ReadonlySignal, type Signal, useSignal } from '@preact/signals';
import type { ComponentChildren, ComponentType } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { attempt } from '../model/fault.ts';
import { closeItem, openItem, openPart, showItem } from '../model/navigation.ts';
import { focus } from '../ui/focus.ts';
import { Notice } from '../ui/notice.tsx';
import type { StatusMessage } from '../ui/status.ts';
import { Loading } from './loading.tsx';
import { useResource } from './use-resource.ts';

/** The place of the form for a new entry. No entry has this id. */
const newItem = 'new';

export interface ListState<Content> {
  readonly notice: Signal<StatusMessage | null>;
  /** Null until it has come. */
  readonly content: ReadonlySignal<Content | null>;
  /** Shows the list, and says what was done. */
  readonly close: (message?: StatusMessage | null) => void;
}

/** The content of a list: fetched whenever somebody comes to it. Who returns has the focus on its title. */
export function useList<Content>(titleId: string, fetch: () => Promise<Content>): ListState<Content> {
  const notice = useSignal<StatusMessage | null>(null);
  const { content, load } = useResource(fetch);
  const wasOpen = useRef(false);
  const item = openItem.value;
  useEffect(() => {
    const returns = wasOpen.current && item === null;
    wasOpen.current = item !== null;
    if (item !== null) notice.value = null;
    if (item === null || content.value === null) void attempt(notice, null, load);
    if (returns) focus(`#${titleId}`);
  }, [item]);
  const close = (message: StatusMessage | null = null) => {
    notice.value = message;
    closeItem();
  };
  return { notice, content, close };
}

/** What a form for a new entry is given. `onDone` opens the entry that was made. */
export interface MakeProps {
  readonly onDone: (id: string) => void;
}

/** What an open entry is given. `onBack` shows the list, and says what was done. */
export interface ItemProps {
  readonly id: string;
  readonly onBack: (message?: StatusMessage | null) => void;
}

interface ListRoomProps<Entry extends { readonly id: string }> {
  /** Id of the title of the list. */
  readonly titleId: string;
  readonly class: string;
  readonly words: Readonly<Record<'title' | 'text' | 'none' | 'loading' | 'make' | 'back', string>>;
  readonly fetch: () => Promise<readonly Entry[]>;
  /** What the button of an entry says, and what stands beside it. */
  readonly name: (entry: Entry) => ComponentChildren;
  readonly line: (entry: Entry) => ComponentChildren;
  readonly mayMake: boolean;
  readonly Make: ComponentType<MakeProps>;
  readonly Item: ComponentType<ItemProps>;
}

export function ListRoom<Entry extends { readonly id: string }>(props: ListRoomProps<Entry>) {
  const { titleId, words: w, Make, Item } = props;
  const { notice, content, close } = useList(titleId, props.fetch);
  const item = openItem.value;
  return (
    <section class={props.class}>
      <h1 id={titleId} tabIndex={-1}>
        {w.title}
      </h1>
      <Notice message={notice.value} />
      {item === null ? (
        <List {...props} entries={content.value} />
      ) : item === newItem ? (
        <>
          <ToList text={w.back} onBack={close} />
          <h2>{w.make}</h2>
          <Make onDone={(id) => showItem(id, { replace: true })} />
        </>
      ) : (
        <>
          {openPart.value === null && <ToList text={w.back} onBack={close} />}
          <Item id={item} key={item} onBack={close} />
        </>
      )}
    </section>
  );
}

/** Back to the list. */
export const ToList = ({ text, onBack }: { text: string; onBack: () => void }) => (
  <button type="button" class="plain no-print" onClick={() => onBack()}>
    ← {text}
  </button>
);

function List<Entry extends { readonly id: string }>(
  props: ListRoomProps<Entry> & { readonly entries: readonly Entry[] | null },
) {
  const { entries, words: w } = props;
  if (entries === null) return <Loading text={w.loading} />;
  return (
    <>
      <p>{w.text}</p>
      {entries.length === 0 && <p class="hint">{w.none}</p>}
      <ul class="rows">
        {entries.map((entry) => (
          <li key={entry.id}>
            <button type="button" class="plain" onClick={() => showItem(entry.id)}>
              {props.name(entry)}
            </button>{' '}
            {props.line(entry)}
          </li>
        ))}
      </ul>
      {props.mayMake && (
        <button type="button" class="act" onClick={() => showItem(newItem)}>
          {w.make}
        </button>
      )}
    </>
  );
}
