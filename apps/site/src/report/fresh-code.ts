// A code that the server has never seen, in the place of the one that came with the page.
import { makeCode, type ReportCode } from '@heed/envelope/code';

/**
 * Shows a code that the server has never seen: the one made in this browser for the page in another language,
 * or a new one. The code that came with the page stays where the person has noted it. Where sealing fails
 * later, the server takes this code for none of its own and offers another one, which the page leaves.
 */
export function showFreshCode(form: HTMLFormElement, carried: ReportCode | null): void {
  const field = form.querySelector<HTMLInputElement>('input[name=code]');
  const codeElement = form.querySelector<HTMLElement>('[data-code]');
  // She has said of the code that came with the page that she keeps it; or sealing had failed, and the server
  // takes its own code alone.
  if (!field || !codeElement || (carried === null && form.dataset.kept !== undefined)) return;
  const code = carried ?? makeCode();
  field.value = code;
  codeElement.dataset.code = code;
  // A span for each group of four.
  codeElement.querySelectorAll('span').forEach((span, i) => {
    span.textContent = code.slice(4 * i, 4 * i + 4);
  });
  form.dataset.fresh = '';
}
