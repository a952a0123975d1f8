// A change of language or country on the page of writing, with script: nothing typed leaves this browser for
// it. The words wait in the name of this tab, which is in memory alone, until the next page has taken them
// and emptied it. Without script the form itself is sent.
import { hasMemory } from '../history/memory.ts';
import { openReport, takeCarried, wordsOf } from './carry.ts';

/** Hands over to the page in the other language. Register before anything else listens to the form. */
export function watchLanguageChange(form: HTMLFormElement, path = '/report'): void {
  const changes = 'button[name=language], button[name=where]';
  for (const button of document.querySelectorAll<HTMLButtonElement>(changes)) {
    button.addEventListener('click', (event) => {
      event.preventDefault();
      form.dataset.carried = '';
      const fields = new FormData(form);
      const textOf = (name: string) => fields.getAll(name).join('');
      openReport(
        {
          action:
            button.name === 'language' && button.value !== 'all' ? `/${button.value}${path}` : form.action,
          // All languages: the same page again, with the whole list.
          ...(button.value === 'all' && { language: 'all' }),
          door: textOf('door'),
          country: button.name === 'where' ? button.value : textOf('country'),
          ...(fields.has('brings') && { brings: 'yes' }),
        },
        wordsOf(form),
      );
    });
  }
}

/**
 * Takes what the page before left in the memory of the tab; answers the code that may have been kept already.
 * In an older browser another site could have left a code there that it knows, and read along: there the code
 * is made anew, and must be kept anew.
 */
export function takeWords(form: HTMLFormElement): string | null {
  let code: string | null = null;
  for (const [name, value] of takeCarried()) {
    if (!hasMemory() && (name === 'code' || name === 'kept')) continue;
    if (name === 'code') code = value;
    if (name === 'step') form.dataset.at = value;
    for (const field of form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
      `[name="${CSS.escape(name)}"]`,
    )) {
      if (field instanceof HTMLTextAreaElement) field.value = value;
      else if (field.type === 'radio' || field.type === 'checkbox') field.checked = field.value === value;
    }
  }
  return code;
}
