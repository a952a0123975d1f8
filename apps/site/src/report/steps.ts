// The report in screens: the sections of the form by their number, one number at a time, with Next and
// Back. Back keeps everything, since nothing is removed. Each step is an entry of the history: its number and
// nothing else, so that the phone's Back goes one step back.
import { hasMemory, markStep, recall, stateOf, stepOfEntry } from '../history/memory.ts';

export interface ReportSteps {
  /** Shows the step that holds `element` and moves the focus there. */
  show(element: Element): void;
}

/** Turns the sections marked `data-step` into steps; does nothing where the form is to stay on one page. */
export function watchSteps(form: HTMLFormElement): ReportSteps {
  const steps = stepsOf(form);
  const line = document.querySelector<HTMLElement>('[data-steps]');
  const mark = (step: number) => hasMemory() && markStep(step, recall().current);
  if (line === null || steps.length < 2 || form.dataset.quick !== undefined) {
    mark(0);
    return { show: (element) => focusOn(element) };
  }
  unfold(form);
  let at = stepOfEntry() ?? Number(form.dataset.at ?? 0);
  const show = (to: number) => {
    at = Math.max(0, Math.min(steps.length - 1, to));
    // Read by a change of language, which comes back to this step.
    form.dataset.at = String(at);
    showStep(steps, at);
    showPlace(line, at, steps.length);
  };
  const go = (to: number) => {
    show(to);
    scrollTo(0, 0);
    focusOn(steps[at]?.[0]);
  };
  const first = at;
  const back = () => {
    // Steps before the one that this page was opened at are entries of another page, or none.
    if (hasMemory() && at > first) return history.back();
    go(at - 1);
    mark(at);
  };
  const next = () => {
    const step = steps[at];
    if (step === undefined) return;
    const mayLeave = (part: HTMLElement) =>
      form.dispatchEvent(new CustomEvent('heed:leave-step', { cancelable: true, detail: part }));
    if (!step.every(mayLeave)) return;
    if (hasMemory()) history.pushState(stateOf(at + 1, recall().current), '');
    go(at + 1);
  };
  for (const [i, step] of steps.entries()) step.at(-1)?.append(buttons(line, i, steps.length, next, back));
  // Enter in a field means 'next' until the last step.
  form.addEventListener('submit', (event) => {
    if (at === steps.length - 1) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    next();
  });
  const wrong = steps.findIndex((step) => step.some(isWrong));
  show(wrong < 0 ? at : wrong);
  mark(at);
  const showElement = (element: Element) => {
    show(steps.findIndex((step) => step.some((part) => part.contains(element))));
    mark(at);
    focusOn(element);
  };
  watchEntries(form, go);
  watchErrors(showElement);
  form.addEventListener('heed:show', ({ target }) => showElement(target as Element));
  return { show: showElement };
}

/** The parts of each step, in the order of the page. A part may stand between those of another step. */
function stepsOf(form: HTMLFormElement): HTMLElement[][] {
  const parts = [...form.querySelectorAll<HTMLElement>('[data-step]')];
  const numbers = [...new Set(parts.map((part) => Number(part.dataset.step)))].sort();
  return numbers.map((number) => parts.filter((part) => Number(part.dataset.step) === number));
}

/** Shows the parts of one step. What a door says before the words belongs to the first one. */
function showStep(steps: readonly HTMLElement[][], at: number): void {
  for (const [i, step] of steps.entries()) for (const part of step) part.hidden = i !== at;
  for (const part of document.querySelectorAll<HTMLElement>('[data-first]')) part.hidden = at > 0;
}

/** Says which step of how many is shown, and at the last one that nothing is sent yet. */
function showPlace(line: HTMLElement, at: number, count: number): void {
  const { text = '', last } = line.dataset;
  line.hidden = false;
  const place = text.replace('#n', `${at + 1}`).replace('#of', `${count}`);
  line.textContent = at < count - 1 ? place : `${place} · ${last}`;
}

const isWrong = (step: Element) =>
  step.querySelector('.error:not([hidden])') || step.classList.contains('wrong');

/** The phone's Back and Forward. */
function watchEntries(form: HTMLFormElement, go: (to: number) => void): void {
  addEventListener('popstate', () => {
    // A link within the page makes an entry too, which is no step.
    const step = stepOfEntry();
    if (step === undefined) return;
    if (form.isConnected) go(step);
    // It was sent: every step says so now.
    else location.reload();
  });
}

/** Each fault leads to its field, which may stand in another step. */
function watchErrors(show: (element: Element) => void): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-errors] a')) {
    link.addEventListener('click', (event) => {
      event.preventDefault();
      const target = document.querySelector(link.hash);
      if (target) show(target);
    });
  }
}

/** A step stands open. */
function unfold(form: HTMLFormElement): void {
  form.classList.add('stepped');
  for (const part of form.querySelectorAll<HTMLDetailsElement>('details.optional')) part.open = true;
}

function buttons(line: HTMLElement, i: number, of: number, next: () => void, back: () => void): HTMLElement {
  const row = document.createElement('div');
  row.className = 'acts';
  if (i < of - 1) row.append(button('next', next, line.dataset.next));
  if (i > 0) row.append(button('back', back, line.dataset.back));
  return row;
}

function button(act: 'next' | 'back', press: () => void, text = ''): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = act === 'next' ? 'act' : '';
  element.dataset.act = act;
  element.textContent = text;
  element.addEventListener('click', press);
  return element;
}

function focusOn(element: Element | undefined): void {
  if (!(element instanceof HTMLElement)) return;
  if (element.tabIndex < 0) element.tabIndex = -1;
  element.focus();
}
