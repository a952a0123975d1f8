// How a status is said: in the words that its element carries as data, and where she sees it, clear of the
// bar that stays at the top (style.css, scroll-padding).

export function tell(status: HTMLElement, text: string): void {
  status.textContent = text;
  status.scrollIntoView({ block: 'nearest' });
}

/** Says at `line` how far a sending is: by the name of its words, with the share that has arrived, 0 to 1. */
export const progressAt =
  (line: HTMLElement | null) =>
  (name: string, share = 0): void => {
    if (line) tell(line, (line.dataset[name] ?? '').replace('#percent', String(Math.round(share * 100))));
  };
