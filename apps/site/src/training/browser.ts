// Pages of a course: a test whose answers stay on the page, and a course that is kept on the device by
// choice.
import { watchExit } from '../exit/exit.ts';
import { watchKeeping } from './keep.ts';

watchExit();
const form = document.querySelector<HTMLFormElement>('form[data-test]');
if (form !== null) judgeHere(form);
const keeping = document.querySelector<HTMLElement>('[data-keep]');
if (keeping !== null) watchKeeping(keeping);

/** Shows the feedback that stands in the page, instead of sending the answers. */
function judgeHere(form: HTMLFormElement): void {
  for (const line of document.querySelectorAll<HTMLElement>('[data-unscripted]')) line.hidden = true;
  for (const line of document.querySelectorAll<HTMLElement>('[data-scripted]')) line.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const questions = [...form.querySelectorAll<HTMLElement>('[data-question]')];
    const right = questions.filter((question) =>
      question.dataset.question === 'choice' ? showChoice(question) : showOrder(question),
    ).length;
    const outcome = form.querySelector<HTMLElement>('[data-outcome]');
    if (outcome === null) return;
    outcome.textContent = (form.dataset.result ?? '')
      .replace('#right', String(right))
      .replace('#all', String(questions.length));
    outcome.hidden = false;
    outcome.focus();
  });
}

/** The feedback of the chosen option and of the right one; whether they are the same. */
function showChoice(question: HTMLElement): boolean {
  let isRight = false;
  for (const option of question.querySelectorAll<HTMLInputElement>('input')) {
    const feedback = option.parentElement?.querySelector<HTMLElement>('[data-feedback]');
    const counts = option.dataset.right !== undefined;
    if (feedback) {
      feedback.hidden = !(option.checked || counts);
      const word = feedback.querySelector<HTMLElement>('[data-verdict]');
      const { dataset } = word ?? {};
      if (word) word.textContent = (option.checked ? dataset?.chosen : dataset?.other) ?? '';
    }
    isRight ||= option.checked && counts;
  }
  return isRight;
}

function showOrder(question: HTMLElement): boolean {
  const places = [...question.querySelectorAll<HTMLSelectElement>('select')];
  const isRight = places.every(({ value, dataset }) => value === dataset.place);
  const feedback = question.querySelector<HTMLElement>('[data-feedback]');
  if (feedback) {
    feedback.hidden = false;
    const word = feedback.querySelector<HTMLElement>('[data-verdict]');
    const { right, wrong } = word?.dataset ?? {};
    if (word) word.textContent = (isRight ? right : wrong) ?? '';
  }
  return isRight;
}
