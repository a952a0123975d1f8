// A test that is looked at on the page: its feedback stands in it, and no answer is sent.

/** How many of the answers were right. */
export interface TestScore {
  readonly right: number;
  readonly all: number;
  /** Questions that were not answered right. */
  readonly missed: readonly HTMLElement[];
}

/** Shows the feedback that stands in the page, and sends no answers. `onScore` hears each result. */
export function judgeHere(form: HTMLFormElement, onScore?: (score: TestScore) => void): void {
  for (const line of document.querySelectorAll<HTMLElement>('[data-unscripted]')) line.hidden = true;
  for (const line of document.querySelectorAll<HTMLElement>('[data-scripted]')) line.hidden = false;
  form.addEventListener('submit', (event) => {
    // For a certificate the answers go to the server.
    if (event.submitter?.hasAttribute('data-whole')) return;
    event.preventDefault();
    const questions = [...form.querySelectorAll<HTMLElement>('[data-question]')];
    const missed = questions.filter(
      (question) => !(question.dataset.question === 'choice' ? showChoice(question) : showOrder(question)),
    );
    const right = questions.length - missed.length;
    onScore?.({ right, all: questions.length, missed });
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
      const texts = word?.dataset;
      if (word) word.textContent = (option.checked ? texts?.chosen : texts?.other) ?? '';
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
