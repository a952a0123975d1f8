/** Moves the focus; of a group of choices to the first one. */
export function focus(selector: string): void {
  const found = document.querySelector<HTMLElement>(selector);
  (found?.matches('fieldset') ? found.querySelector<HTMLElement>('input, select') : found)?.focus();
}
