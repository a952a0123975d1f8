// Of a long list the rows in sight and some around them, so that a hundred thousand rows scroll like fifty.
// What is above and below is one empty item each. Rows differ in height: each step is measured while it is
// drawn.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Rows that come and go together. */
const step = 20;
/** Up to so many rows all are drawn. */
const allAtOnce = 150;
/** Until a step was measured, pixels of a row. */
const usualHeight = 72;

interface RowWindow {
  readonly from: number;
  readonly to: number;
  /** Pixels of what is not drawn. */
  readonly above: number;
  readonly below: number;
}

/** The list's first and last item are the empty ones. `near`: a row that is to be drawn when it changes. */
export function useRowWindow(list: { current: HTMLElement | null }, count: number, near: number): RowWindow {
  const heights = useRef<number[]>([]);
  const [at, setAt] = useState({ first: 0, last: 2 });
  const steps = Math.ceil(count / step);
  const isWhole = count <= allAtOnce;
  const heightOf = (one: number) => heights.current[one] ?? step * usualHeight;
  const sum = (from: number, to: number) => {
    let pixels = 0;
    for (let one = from; one < to; one++) pixels += heightOf(one);
    return pixels;
  };
  const first = isWhole ? 0 : Math.min(at.first, Math.max(0, steps - 3));
  const last = isWhole ? steps : Math.min(at.last, steps);

  useLayoutEffect(() => {
    if (isWhole || list.current === null) return;
    measure(list.current, first, heights.current);
    const look = () => {
      const box = list.current?.getBoundingClientRect();
      // Hidden: on a phone a conversation stands in its place.
      if (box === undefined || box.height === 0) return;
      const stepAt = (pixels: number) => {
        let one = 0;
        for (let top = heightOf(0); top < pixels && one < steps; top += heightOf(one)) one++;
        return one;
      };
      const next = { first: Math.max(0, stepAt(-box.top) - 1), last: stepAt(innerHeight - box.top) + 2 };
      if (next.first !== at.first || next.last !== at.last) setAt(next);
    };
    // Scrolling does not bubble: the list may scroll in a pane or with the page.
    document.addEventListener('scroll', look, { capture: true, passive: true });
    return () => document.removeEventListener('scroll', look, { capture: true });
  });
  useLayoutEffect(() => {
    const one = Math.floor(near / step);
    if (near >= 0 && (one < first || one >= last)) setAt({ first: Math.max(0, one - 1), last: one + 2 });
  }, [near]);

  return {
    from: first * step,
    to: Math.min(count, last * step),
    above: sum(0, first),
    below: sum(last, steps),
  };
}

/** Heights of the steps that are drawn whole. */
function measure(list: HTMLElement, first: number, heights: number[]): void {
  const tops = [...list.children].slice(1).filter((_, at) => at % step === 0);
  for (const [at, item] of tops.slice(0, -1).entries())
    heights[first + at] = tops[at + 1]!.getBoundingClientRect().top - item.getBoundingClientRect().top;
}
