// A change of language on the page of writing, with script: nothing typed leaves this browser for it. The words wait in the name of this tab,
// which is in memory alone, until the page in the other language has taken them and emptied it. Without script the form itself is sent.
import { openReport, takeCarried } from './carry.ts';

/** Hands over to the page in the other language. Register before anything else listens to the form. */
export function watchTongue(form: HTMLFormElement): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[name=language]')) {
    button.addEventListener('click', (event) => {
      event.preventDefault();
      // A code that came with the page holds with the stamp of that page alone, and the next page has another.
      const isFresh = form.dataset.fresh !== undefined;
      const fields = [...new FormData(form).entries()].filter(
        ([name, value]) =>
          typeof value === 'string' && name !== 'form' && (isFresh || (name !== 'code' && name !== 'kept')),
      );
      // From where it is shown: the script that seals has taken it out of the form.
      const code = isFresh ? form.querySelector<HTMLElement>('[data-code]')?.dataset.code : undefined;
      const given = new FormData(form);
      openReport(
        {
          // All languages: the same page again, with the whole list.
          ...(button.value === 'all'
            ? { action: form.action, language: 'all' }
            : { action: `/${button.value}/report` }),
          door: String(given.get('door') ?? ''),
          country: String(given.get('country') ?? ''),
        },
        [...fields, ['code', code], ['step', form.dataset.at]],
      );
    });
  }
}

/**
 * A browser that knows Cross-Origin-Opener-Policy empties the name of a tab between sites. In an older one another site could have left a code
 * there that it knows, and read along: there the code is made anew, and must be kept anew.
 */
const mayTakeCode = () => 'crossOriginIsolated' in window;

/** Takes what the page before left in the name of the tab; answers the code that may have been kept already. */
export function takeWords(form: HTMLFormElement): string | null {
  let code: string | null = null;
  for (const [name, value] of takeCarried()) {
    if (!mayTakeCode() && (name === 'code' || name === 'kept')) continue;
    if (name === 'code') code = value;
    if (name === 'step') form.dataset.at = value;
    for (const field of form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(`[name="${CSS.escape(name)}"]`)) {
      if (field instanceof HTMLTextAreaElement) field.value = value;
      else if (field.type === 'radio' || field.type === 'checkbox') field.checked = field.value === value;
    }
  }
  return code;
}
