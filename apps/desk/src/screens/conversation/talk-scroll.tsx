// What scrolls between the warnings and the composer. It opens at the newest message that nobody had read,
// and keeps its end in sight when the room gets smaller or something comes.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface TalkScrollProps {
  readonly label: string;
  /** The message to begin at; null for the start. */
  readonly beginAt: string | null;
  readonly children: ComponentChildren;
}

export function TalkScroll({ label, beginAt, children }: TalkScrollProps) {
  const pane = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const box = pane.current;
    if (box === null || beginAt === null) return;
    const first = box.querySelector<HTMLElement>(`[data-message="${beginAt}"]`);
    showStart(box, first);
    return followEnd(box);
  }, []);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be read as part of a form
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard
    <div class="talk-scroll" role="group" aria-label={label} tabIndex={0} ref={pane}>
      {children}
    </div>
  );
}

/** All of the element where it fits, else its first lines. */
function showStart(box: HTMLElement, element: HTMLElement | null | undefined): void {
  if (!element) return;
  const top = element.getBoundingClientRect().top - box.getBoundingClientRect().top + box.scrollTop;
  const isLong = element.offsetHeight > box.clientHeight;
  box.scrollTop = isLong ? top : top + element.offsetHeight - box.clientHeight;
}

/** Who has the newest message in sight keeps it, whatever comes and however small the room gets. */
function followEnd(box: HTMLElement): () => void {
  let isSeen = isNewestInSight(box);
  let size = sizeOf(box);
  const watcher = new ResizeObserver(() => {
    if (isSeen) showStart(box, newestIn(box));
    isSeen = isNewestInSight(box);
    size = sizeOf(box);
  });
  // Of a member alone: a change of size scrolls too, before the watcher is asked.
  const note = () => {
    if (size === sizeOf(box)) isSeen = isNewestInSight(box);
  };
  watcher.observe(box);
  for (const part of box.children) watcher.observe(part);
  box.addEventListener('scroll', note, { passive: true });
  return () => {
    watcher.disconnect();
    box.removeEventListener('scroll', note);
  };
}

const newestIn = (box: HTMLElement) => box.querySelector<HTMLElement>('.talk > li:last-child');

function isNewestInSight(box: HTMLElement): boolean {
  const newest = newestIn(box);
  return newest !== null && newest.getBoundingClientRect().top < box.getBoundingClientRect().bottom;
}

const sizeOf = (box: HTMLElement): string => `${box.clientWidth} ${box.clientHeight} ${box.scrollHeight}`;
