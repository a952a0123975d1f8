// What was missed in a test, on a page with script: its concepts, and the address that brings it again.
import { type ItemVariant, missedSoFar, parseItemVariants, writeItemVariants } from '../../rules/booster.ts';
import type { TestScore } from './judge.ts';
import { missedQuery, noteAnswers } from './place.ts';

const variantsOf = (questions: readonly HTMLElement[]): readonly ItemVariant[] =>
  questions.flatMap(({ dataset }) => parseItemVariants(dataset.item ?? ''));

/** Lines of the questions that this page asked, and what was missed before and waits. */
function linesOf(section: HTMLElement) {
  const still = parseItemVariants(section.dataset.still ?? '');
  const lines = [...section.querySelectorAll<HTMLElement>('[data-item]')];
  return { still, questions: lines.filter((line) => !still.some(({ id }) => id === idOf(line))) };
}

const idOf = ({ dataset }: HTMLElement) => (dataset.item ?? '').split('.')[0];

/** Shows what was missed, and notes it where the device keeps a place. */
export function showMissed(section: HTMLElement, { missed }: TestScore): void {
  const { still, questions } = linesOf(section);
  for (const line of questions) line.hidden = !missed.some((one) => idOf(one) === idOf(line));
  const now = variantsOf(missed);
  const all = missedSoFar(now, still);
  for (const link of section.querySelectorAll<HTMLAnchorElement>('a[data-address]')) {
    const address = new URL(link.href);
    address.searchParams.set('missed', writeItemVariants(all));
    link.href = address.href;
  }
  section.hidden = all.length === 0;
  noteAnswers(section.dataset.missed ?? '', variantsOf(questions), now);
}

/** A page whose answers the server looked at: notes what it says. */
export function noteJudged(section: HTMLElement): void {
  const { questions } = linesOf(section);
  const missed = questions.filter((line) => !line.hidden);
  noteAnswers(section.dataset.missed ?? '', variantsOf(questions), variantsOf(missed));
}

/** Five questions that were opened from a calendar: what this device knows as missed comes first. */
export function bringMissed(course: string): void {
  const query = missedQuery(course);
  if (query === '' || !navigator.onLine || /[?&]missed=/.test(location.search)) return;
  location.replace(`${location.pathname}${location.search === '' ? '?' : `${location.search}&`}${query}`);
}
