// 'Copy the code', where this browser can copy. Pasting it somewhere is hers to decide: nothing is kept here.

export function watchCopy(within: ParentNode): void {
  const button = within.querySelector<HTMLButtonElement>('[data-copy]');
  if (!button || !navigator.clipboard) return;
  button.hidden = false;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(within.querySelector<HTMLElement>('[data-code]')?.innerText ?? '');
    button.textContent = button.dataset.copy ?? '';
  });
}
