// What appears by itself must not push away the field in which somebody types.

/** Draws anew and scrolls by as much as the field in focus was moved. */
export function holdInPlace(draw: () => void): void {
  const field = document.activeElement?.closest('textarea, input, select');
  const before = field?.getBoundingClientRect().top;
  draw();
  if (!field || before === undefined) return;
  requestAnimationFrame(() => {
    if (document.activeElement !== field) return;
    const top = field.getBoundingClientRect().top - before;
    scrollerOf(field).scrollBy({ top, behavior: 'instant' });
  });
}

/** The outermost pane that scrolls by itself and holds the element, else the page. */
function scrollerOf(element: Element): Element | Window {
  let pane: Element | Window = window;
  for (let at = element.parentElement; at !== null && at !== document.body; at = at.parentElement)
    if (/auto|scroll/.test(getComputedStyle(at).overflowY)) pane = at;
  return pane;
}
