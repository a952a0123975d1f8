// A change of language on the page of writing, with script: nothing typed leaves this browser for it. The words wait in the name of this tab,
// which is in memory alone, until the page in the other language has taken them and emptied it. Without script the form itself is sent.

/** Hands over to the page in the other language. Register before anything else listens to the form. */
export function watchTongue(form: HTMLFormElement): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[name=language]')) {
    button.addEventListener('click', (event) => {
      event.preventDefault();
      const fields = [...new FormData(form).entries()].filter(
        ([name, value]) => typeof value === 'string' && name !== 'form' && name !== 'lang',
      );
      // From where it is shown: the script that seals has taken it out of the form.
      const code = form.querySelector<HTMLElement>('[data-code]')?.dataset.code;
      window.name = mark + JSON.stringify([...fields, ['code', code], ['step', form.dataset.at]]);
      ask(form, button.value);
    });
  }
}

const mark = 'report:';

/** Asks for the empty page of the same door and country. */
function ask(form: HTMLFormElement, lang: string): void {
  const given = new FormData(form);
  const empty = document.createElement('form');
  empty.method = 'post';
  empty.action = '/report';
  for (const [name, value] of [
    ['step', 'open'],
    ['door', String(given.get('door') ?? '')],
    ['country', String(given.get('country') ?? '')],
    ['lang', lang],
  ] as const) {
    const field = document.createElement('input');
    field.type = 'hidden';
    field.name = name;
    field.value = value;
    empty.append(field);
  }
  document.body.append(empty);
  empty.submit();
}

/**
 * A browser that knows Cross-Origin-Opener-Policy empties the name of a tab between sites. In an older one another site could have left a code
 * there that it knows, and read along: there the code is made anew, and must be kept anew.
 */
const mayTakeCode = () => 'crossOriginIsolated' in window;

/** Takes what the page before left in the name of the tab; answers the code that may have been kept already. */
export function takeWords(form: HTMLFormElement): string | null {
  const left = window.name;
  window.name = '';
  if (!left.startsWith(mark)) return null;
  let code: string | null = null;
  for (const [name, value] of JSON.parse(left.slice(mark.length)) as [string, string][]) {
    if (!mayTakeCode() && (name === 'code' || name === 'kept')) continue;
    if (name === 'code') code = value;
    if (name === 'step') form.dataset.at = value;
    if (name === 'desk') delete form.dataset.proposed;
    for (const field of form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(`[name="${CSS.escape(name)}"]`)) {
      if (field instanceof HTMLTextAreaElement) field.value = value;
      else if (field.type === 'radio' || field.type === 'checkbox') field.checked = field.value === value;
    }
  }
  return code;
}
