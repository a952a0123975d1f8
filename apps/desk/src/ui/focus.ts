/** Moves the focus; of a group of choices to the first one. */
export function focus(selector: string): void {
  const element = document.querySelector<HTMLElement>(selector);
  (element?.matches('fieldset') ? element.querySelector<HTMLElement>('input, select') : element)?.focus();
}

/** Moves the focus to a screen that has arrived, unless the member works in it already. */
export function focusArrived(selector: string): void {
  if (document.activeElement?.closest('main') == null) focus(selector);
}
