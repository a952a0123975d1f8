// The small script of `/return`: quick exit, a look at the check digits while she types, and loading what
// opens when the field is entered. It opens nothing and stores nothing; the code stays in the field until the
// opening script has taken it.
import { parseCode } from '@heed/envelope/code';
import { watchExit } from '../exit/exit.ts';
import { hasMemory, hideForgotten, markStep, remember } from '../history/memory.ts';
import { loadLater } from '../later/later.ts';
import { watchCheckIn } from './check-in/browser.ts';

// After Leave now, Back to any entry of this page shows the neutral one.
if (hasMemory() && !hideForgotten()) {
  remember({});
  markStep(0);
}
watchExit();
watchCheckIn();
const form = document.querySelector<HTMLFormElement>('[data-return]');
if (form !== null) {
  form.addEventListener('submit', (event) => {
    const field = form.querySelector<HTMLTextAreaElement>('#code');
    const faultLine = form.querySelector<HTMLElement>('[data-wrong]');
    const parsed = parseCode(field?.value ?? '');
    if (faultLine) faultLine.hidden = parsed.ok;
    if (parsed.ok) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (faultLine) faultLine.textContent = faultLine.dataset[parsed.reason] ?? '';
    field?.setAttribute('aria-invalid', 'true');
    field?.focus();
  });
  // The field has two lines, and a code none: Enter sends.
  form.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLTextAreaElement)) return;
    event.preventDefault();
    form.querySelector<HTMLButtonElement>('#send')?.click();
  });
  loadLater(form);
}
