// That a report of this tab has arrived. The server seals the sentence for itself, for half an hour; this
// site's storage of the tab keeps it under the number of the report, which is in each entry of it. So
// reload, Back, Forward and a tab that the browser brings again find it, and the storage tells neither that
// anything was sent nor when. Leave now empties it. Part of the script that loads late.
import { arrivalName, inTab, showNeutral } from '../exit/exit.ts';
import { fetchDocument } from '../send/fetch-document.ts';
import {
  hasMemory,
  newReport,
  recall,
  remember,
  reportOfEntry,
  sealedAnswers,
  stateOf,
  stepOfEntry,
} from './memory.ts';

/** By number of the report, as the server sealed it. */
type Arrivals = Readonly<Record<number, string>>;

const readArrivals = (): Arrivals => JSON.parse(inTab((store) => store.getItem(arrivalName)) ?? '{}');

/** Notes that the report of this entry was sent; `arrival` is undefined where the server gave none. */
export function noteArrival(arrival: string | undefined): void {
  const report = reportOfEntry() ?? (recall().current || newReport());
  const all = JSON.stringify({ ...readArrivals(), [report]: arrival });
  inTab((store) => store.setItem(arrivalName, all));
  history.replaceState(stateOf(stepOfEntry() ?? 0, report), '', location.pathname);
  // No report is written now: entries of this one show the neutral page once the arrival is gone.
  const none = { words: undefined, report: undefined, next: undefined, current: 0 };
  if (hasMemory()) remember(none);
  sayKeeping();
}

/** What is kept once the entry stands in this storage and no longer in the address. */
function sayKeeping(): void {
  const place = document.querySelector<HTMLElement>('main [data-keeps-here]');
  const foot = document.querySelector('footer [data-keeps]');
  if (place && foot) foot.textContent = place.dataset.keepsHere ?? '';
}

/**
 * On the page that says that it has arrived, where the form was sent as served: until now its address stands
 * in the history. Where no form of this tab was sent it is somebody else's, and nothing is noted.
 */
export function keepArrival(): void {
  const arrival = sealedAnswers();
  if (arrival !== null && recall().next) noteArrival(arrival);
}

/**
 * Shows in the place of the form that it has arrived, without the code; the neutral page where the server no
 * longer says so. Answers whether the report of this entry was sent.
 */
export function showArrival(): boolean {
  const arrival = readArrivals()[reportOfEntry() ?? 0];
  if (arrival === undefined) return false;
  void fetchDocument(`/report?at=${arrival}`).then((served) => {
    const part = served?.querySelector('[data-arrival]');
    if (part === null || part === undefined) return showNeutral();
    document.querySelector('main')?.replaceChildren(document.importNode(part, true));
    sayKeeping();
  });
  return true;
}
