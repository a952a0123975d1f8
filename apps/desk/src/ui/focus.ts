/** Moves the focus; of a group of choices to the first one. */
export function focus(selector: string): void {
  const element = document.querySelector<HTMLElement>(selector);
  (element?.matches('fieldset') ? element.querySelector<HTMLElement>('input, select') : element)?.focus();
}
