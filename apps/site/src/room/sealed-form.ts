// A form whose words go sealed once the script for it stands: what its page says, and what a press does
// meanwhile.
import { loadLater } from '../later/later.ts';

/**
 * Words of this form go sealed once the script for it stands. Where it does not, the first press sends
 * nothing and says so: whether the server may seal them is for the person to say, with a second press.
 */
export function sealForm(form: HTMLFormElement): void {
  const path = form.querySelector<HTMLElement>('[data-path]');
  const progress = form.querySelector<HTMLElement>('[data-progress]');
  if (path === null || progress === null) return;
  const asServed = path.textContent;
  let isWarned = false;
  const warn = () => {
    isWarned = true;
    progress.textContent = progress.dataset.failed ?? '';
  };
  form.addEventListener('heed:ready', () => {
    const isReady = form.dataset.sealing === 'ready';
    path.textContent = isReady ? (path.dataset.sealed ?? '') : asServed;
    // A press waited for it: what it says meanwhile is cleared first.
    if (!isReady && progress.textContent !== '') setTimeout(warn);
  });
  form.addEventListener('submit', (event) => {
    if (form.dataset.sealing !== 'failed' || isWarned) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    warn();
  });
  loadLater(form);
}
