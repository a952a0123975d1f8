// One statement or one pair on the screen, filled into the markup that the page brought.
import { watchSpeech } from './speech.ts';
import type { PageStatement } from './state.ts';
import { showView, type VotingVisit } from './visit.ts';

export function showVote({ form, state }: VotingVisit, statements: readonly PageStatement[]): void {
  const statement = statements[state.at];
  if (statement === undefined) return;
  showView(form, 'vote');
  const place = form.querySelector<HTMLElement>('[data-place]');
  if (place)
    place.textContent = (place.dataset.place ?? '')
      .replace('#at', String(state.at + 1))
      .replace('#of', String(statements.length));
  const [first, second] = statement.pair ?? [];
  const heading = form.querySelector<HTMLElement>('[data-statement], [data-question]');
  fill(form.querySelector('[data-statement]'), statement);
  fill(form.querySelector('[data-first]'), first);
  fill(form.querySelector('[data-second]'), second);
  watchSpeech(form.querySelector<HTMLButtonElement>('[data-speak]'), statement);
  heading?.focus();
  showOriginal(form.querySelector<HTMLDetailsElement>('[data-original]'), statement);
  const vote = state.votes.get(statement.number);
  for (const button of form.querySelectorAll<HTMLButtonElement>('button[name=vote]')) {
    const isChosen = vote !== undefined && button.value === String(vote);
    button.setAttribute('aria-pressed', String(isChosen));
    button.classList.toggle('act', isChosen);
  }
  for (const field of form.querySelectorAll<HTMLInputElement>('input[name=vote]'))
    field.checked = vote !== undefined && field.value === String(vote);
}

function fill(element: HTMLElement | null, statement: PageStatement | undefined): void {
  if (element === null || statement === undefined) return;
  element.textContent = statement.text;
  element.lang = statement.lang;
}

function showOriginal(details: HTMLDetailsElement | null, { original }: PageStatement): void {
  if (details === null) return;
  if (original === null) {
    details.remove();
    return;
  }
  const names = new Intl.DisplayNames([document.documentElement.lang, 'en'], { type: 'language' });
  const [summary, text] = [details.querySelector('summary'), details.querySelector('p')];
  if (summary)
    summary.textContent = (details.dataset.original ?? '').replace(
      '#language',
      names.of(original.lang) ?? original.lang,
    );
  if (text) {
    text.textContent = original.text;
    text.lang = original.lang;
  }
}
