// The small script of `/deposit`: quick exit, the code made here, what is missing said at its place, and
// loading what seals when the person begins. The page works without it; nothing here seals or stores.
import { isCode, parseCode } from '@heed/envelope/code';
import { watchExit } from '@heed/site/exit/exit';
import { loadFilesFor } from '@heed/site/later/files';
import { canSeal, loadLater } from '@heed/site/later/later';
import { showFreshCode } from '@heed/site/report/fresh-code';
import { takeWords, watchLanguageChange } from '@heed/site/report/language-change';

watchExit();
const form = document.querySelector<HTMLFormElement>('[data-deposit]');
if (form !== null) begin(form);

function begin(form: HTMLFormElement): void {
  // A code that she has already is typed again: it waits in no memory of the tab.
  for (const button of document.querySelectorAll('button[name=language]'))
    button.addEventListener('click', () => form.querySelector<HTMLInputElement>('#code')?.remove());
  watchLanguageChange(form, '/deposit');
  const carried = takeWords(form) ?? '';
  if (canSeal()) showFreshCode(form, isCode(carried) ? carried : null);
  form.addEventListener('heed:check', (event) => {
    if (refuse(form, faults(form))) event.preventDefault();
  });
  loadLater(form);
  if (canSeal()) loadFilesFor(form);
}

type Fault = 'no-kind' | 'nothing-said' | 'not-kept' | 'code-length' | 'code-check' | 'code-unknown';

/** Element at which each is said and to which the focus goes. */
const where: Readonly<Record<Fault, string>> = {
  'no-kind': '#kind',
  'nothing-said': '#text',
  'not-kept': '#kept',
  'code-length': '#code',
  'code-check': '#code',
  'code-unknown': '#code',
};

// The sealing script finds that a code opens nothing.
form?.addEventListener('heed:unknown', () => refuse(form, ['code-unknown']));

function faults(form: HTMLFormElement): Fault[] {
  const fields = new FormData(form);
  const hasFiles = fields.getAll('attachment').some((file) => typeof file !== 'string' && file.size > 0);
  const own = parseCode(String(fields.get('owncode') ?? ''));
  const wrong: Fault[] = [];
  if (!fields.has('kind')) wrong.push('no-kind');
  if (String(fields.get('text') ?? '').trim() === '' && !hasFiles) wrong.push('nothing-said');
  if (!own.ok && own.reason !== 'empty') wrong.push(`code-${own.reason}`);
  if (!own.ok && own.reason === 'empty' && !fields.has('kept')) wrong.push('not-kept');
  return wrong;
}

/** Says each fault at its place and shows the first; answers whether there was any. */
function refuse(form: HTMLFormElement, wrong: readonly Fault[]): boolean {
  for (const old of form.querySelectorAll('[data-said]')) old.remove();
  for (const fault of wrong) {
    const field = form.querySelector(where[fault]);
    const line = document.createElement('p');
    line.className = 'error';
    line.dataset.said = '';
    line.setAttribute('role', 'alert');
    line.textContent = form.getAttribute(`data-${fault}`) ?? '';
    const place = field?.closest('.tick') ?? field;
    if (place?.tagName === 'FIELDSET') place.querySelector('legend')?.after(line);
    else place?.before(line);
  }
  const first = wrong[0] && form.querySelector<HTMLElement>(where[wrong[0]]);
  first?.closest('details')?.setAttribute('open', '');
  (first?.querySelector('input') ?? first)?.focus();
  return wrong.length > 0;
}
