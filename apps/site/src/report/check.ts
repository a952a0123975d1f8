// What is checked in the browser before the report is sent. The same is checked by the server on the path
// without script; the words are the same too, since they came with the page.
import type { ReportSteps } from './steps.ts';

type Wrong = 'nothing-said' | 'not-kept';

/** Element at which each is said and to which the focus goes. */
const where: Readonly<Record<Wrong, string>> = {
  'nothing-said': '#text',
  'not-kept': '#kept',
};

export function watchCheck(form: HTMLFormElement, steps: ReportSteps): void {
  const line = document.querySelector<HTMLElement>('[data-steps]');
  const check = (event: Event, wrong: readonly Wrong[]) => {
    if (refuse(form, wrong, line, steps)) event.preventDefault();
  };
  form.addEventListener('heed:check', (event) => check(event, faults(form)));
  // Nothing said is noticed where it would be said, not three screens later.
  form.addEventListener('heed:leave-step', (event) => {
    const part = (event as CustomEvent<HTMLElement>).detail;
    if (part.querySelector('#text'))
      check(
        event,
        faults(form).filter((problem) => problem !== 'not-kept'),
      );
  });
}

function faults(form: HTMLFormElement): Wrong[] {
  const fields = new FormData(form);
  const files = fields.getAll('attachment').some((file) => typeof file !== 'string' && file.size > 0);
  const wrong: Wrong[] = [];
  const isSaid = ['text', 'offer'].some((name) => /\S/.test(fields.getAll(name).join('')));
  if (!isSaid && !files && !fields.has('attached')) wrong.push('nothing-said');
  if (!fields.has('kept') && !fields.has('noreply')) wrong.push('not-kept');
  return wrong;
}

/** Says what is wrong at its place and shows the first; answers whether there was anything. */
function refuse(
  form: HTMLFormElement,
  wrong: readonly Wrong[],
  line: HTMLElement | null,
  steps: ReportSteps,
): boolean {
  for (const old of form.querySelectorAll('[data-said]')) old.remove();
  for (const problem of wrong) {
    const field = form.querySelector(where[problem]);
    const faultLine = document.createElement('p');
    faultLine.className = 'error';
    faultLine.dataset.said = '';
    faultLine.setAttribute('role', 'alert');
    faultLine.append(line?.getAttribute(`data-${problem}`) ?? '');
    field?.before(faultLine);
  }
  const first = wrong[0] && form.querySelector(where[wrong[0]]);
  if (first) steps.show(first);
  return wrong.length > 0;
}
