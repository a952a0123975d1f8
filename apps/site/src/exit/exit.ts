// Quick exit: one press, Escape three times, or Shift three times. Empties the page, then replaces it, so
// that Back does not bring it again. It never erases the history; all it stores is one mark in this site's
// own storage of this tab: by it each page that Back finds after leaving shows the neutral page, until one of
// our pages is opened anew. Where the page is sensitive, leaving it in any way empties it.

/** Presses of one key that count as one wish, and the time they may take together, milliseconds. */
const presses = 3;
const within = 4000;

/** Where the pad of what this tab remembers stands, see `history/memory.ts`. */
export const padName = 'pad';
/** Stands in the tab from Leave now until one of our pages is opened by another way than Back. */
const leftName = 'left';
/** Where the tab notes which reports have arrived, see `history/arrival.ts`. */
export const arrivalName = 'at';

// Who comes back from another site, or comes for the first time, finds no words of before. A site that stood
// here meanwhile may have put something in their place. Once a page: the script that loads late holds this
// file too, and by then something was typed.
const { dataset } = document.documentElement;
if (!dataset.begun && isFromElsewhere()) forgetWords();
dataset.begun = 'yes';

export function watchExit(): void {
  const wasLeft = () => inTab((store) => store.getItem(leftName));
  if (!isByBack()) inTab((store) => store.removeItem(leftName));
  else if (wasLeft()) showNeutral();
  const links = () => document.querySelectorAll<HTMLAnchorElement>('[data-leave]');
  const to = links()[0]?.href;
  document.addEventListener('click', (event) => {
    const link =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('[data-leave]') : null;
    if (link === null) return;
    event.preventDefault();
    leave(link.href);
  });
  let times: number[] = [];
  let last = '';
  document.addEventListener('keyup', (event) => {
    const { key, timeStamp } = event;
    // A capital letter is Shift and a letter: the letter comes up between, so it does not count.
    if (key !== last) times = [];
    last = key;
    if (key !== 'Escape' && key !== 'Shift') return;
    times = [...times.filter((time) => timeStamp - time < within), timeStamp];
    if (times.length >= presses && to !== undefined) leave(to);
  });
  const isSensitive = document.body.dataset.sensitive !== undefined;
  // A form on its way out has been read by then; what is left is only what the back button could show.
  if (isSensitive) addEventListener('pagehide', empty);
  addEventListener('pageshow', (event) => {
    if (event.persisted && (isSensitive || wasLeft())) showNeutral();
  });
}

/** Whether no page of this site stood in this tab before; false where the browser does not say. */
function isFromElsewhere(): boolean {
  const { navigation } = window as { navigation?: { activation?: { from: object | null } | null } };
  return navigation?.activation?.from === null;
}

/** Whether Back or Forward brought this page. */
export function isByBack(): boolean {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return entry?.type === 'back_forward';
}

/** What `act` finds in this site's storage of this tab; nothing where it may store nothing. */
export function inTab<Value>(act: (store: Storage) => Value): Value | undefined {
  try {
    return act(sessionStorage);
  } catch {
    return undefined;
  }
}

/** Forgets what was typed and where. The pad goes too: no two names may be under one. */
function forgetWords(): void {
  window.name = '';
  inTab((store) => store.removeItem(padName));
}

/** Forgets all that this tab remembers. */
export function forget(): void {
  forgetWords();
  inTab((store) => store.clear());
}

function leave(to: string): void {
  forget();
  inTab((store) => store.setItem(leftName, leftName));
  empty();
  location.replace(to);
}

/** Puts the neutral page in the place of this one. */
export function showNeutral(): void {
  empty();
  location.replace('/blank');
}

export function empty(): void {
  document.title = '';
  document.body?.replaceChildren();
}
