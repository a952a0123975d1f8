// Which rows a member looks at, once nothing has moved for a moment: whoever scrolls past three thousand rows
// is told of those at which they stop. Hidden pages and hidden lists look at nothing.
import { useEffect } from 'preact/hooks';

/** Rows beside those in sight, on each side. */
const around = 20;
/** So long nothing moves, milliseconds. */
const restMs = 150;

/** `onRest` gets the values of `data-row`, those in sight first. It is called again whenever rows change. */
export function useRowsInSight(
  place: { readonly current: HTMLElement | null },
  onRest: (ids: readonly string[]) => void,
): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => onRest(document.hidden || place.current === null ? [] : rowsNear(place.current));
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(look, restMs);
    };
    const changes = new MutationObserver(wait);
    if (place.current !== null)
      changes.observe(place.current, { childList: true, subtree: true, characterData: true });
    const listening = new AbortController();
    const options = { capture: true, passive: true, signal: listening.signal };
    // Scrolling does not bubble: the list may scroll in a pane or with the page.
    for (const event of ['scroll', 'visibilitychange']) document.addEventListener(event, wait, options);
    addEventListener('resize', wait, options);
    wait();
    return () => {
      clearTimeout(timer);
      changes.disconnect();
      listening.abort();
      onRest([]);
    };
  }, []);
}

function rowsNear(place: HTMLElement): readonly string[] {
  const rows = [...place.querySelectorAll<HTMLElement>('[data-row]')];
  const isInSight = (row: HTMLElement) => {
    const { top, bottom, height } = row.getBoundingClientRect();
    return height > 0 && bottom > 0 && top < innerHeight;
  };
  const [first, last] = [rows.findIndex(isInSight), rows.findLastIndex(isInSight)];
  if (first < 0) return [];
  const inSight = rows.slice(first, last + 1);
  const nearRows = [
    ...rows.slice(last + 1, last + 1 + around),
    ...rows.slice(Math.max(0, first - around), first),
  ];
  return [...inSight, ...nearRows].map((row) => row.dataset.row ?? '');
}
