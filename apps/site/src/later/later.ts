// Loads the script that seals or opens, once the page rests, or at the first touch of the form if that comes
// before.
import { insertLater } from './insert.ts';

/**
 * Rest after the page has loaded, milliseconds: who only looks loads nothing more, and her phone is not kept
 * busy; who writes touches the form first.
 */
const restMs = 2000;

/**
 * Whether this browser has what sealing and cleaning photos need; an old one, or a page without https, keeps
 * what was served.
 */
export function canSeal(): boolean {
  try {
    // Safari before 14.1 has it and cannot make one.
    return typeof BigInt !== 'undefined' && crypto.subtle !== undefined && new DataTransfer() !== null;
  } catch {
    return false;
  }
}

/**
 * Inserts the script of the template; a press of Send before it is ready waits for it. Who saves data loads
 * it at the first touch alone.
 */
export function loadLater(form: HTMLFormElement): void {
  if (document.querySelector('#later') === null || !canSeal()) return;
  const load = () => loadNow(form);
  // Until it is known which of them is true, neither sentence about sealing stands.
  const path = document.querySelector<HTMLElement>('[data-path]');
  if (path) path.style.visibility = 'hidden';
  form.addEventListener('heed:ready', () => path?.style.removeProperty('visibility'));
  for (const sign of ['focusin', 'pointerdown', 'keydown']) form.addEventListener(sign, load, { once: true });
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (!connection?.saveData) addEventListener('load', () => setTimeout(load, restMs));
  form.addEventListener('submit', (event) => {
    if (form.dataset.sealing !== 'loading') return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const progress = form.querySelector<HTMLElement>('[data-progress]');
    if (progress) progress.textContent = progress.dataset.sealing ?? progress.dataset.opening ?? '';
    form.addEventListener('heed:ready', () => goOn(form, progress), { once: true });
  });
}

/**
 * Inserts the script of the template, once: `data-sealing` says how far it is, `heed:ready` that it stands.
 */
export function loadNow(form: HTMLFormElement): void {
  const script = insertLater();
  if (script === null) return;
  form.dataset.sealing = 'loading';
  script.addEventListener('error', () => {
    form.dataset.sealing = 'failed';
    form.dispatchEvent(new Event('heed:ready'));
  });
}

/** Sends what waited, but only sealed: where sealing failed she reads that first and presses again. */
function goOn(form: HTMLFormElement, progress: HTMLElement | null): void {
  if (progress) progress.textContent = '';
  if (form.dataset.sealing === 'ready') form.dispatchEvent(new Event('submit', { cancelable: true }));
}
