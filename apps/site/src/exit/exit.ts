// Quick exit: one press, Escape three times, or Shift three times. Empties the page, then replaces it, so
// that Back does not bring it again. It never erases the history and stores nothing. Where the page is
// sensitive, leaving it in any way empties it.

/** Presses of one key that count as one wish, and the time they may take together, milliseconds. */
const presses = 3;
const within = 4000;

/** Where the pad of what this tab remembers stands, see `history/memory.ts`. */
export const padName = 'pad';

// Who comes back from another site, or comes for the first time, finds nothing of before. A site that stood
// here meanwhile may have put something in its place.
if (isFromElsewhere()) forget();

export function watchExit(): void {
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
  if (document.body.dataset.sensitive === undefined) return;
  // A form on its way out has been read by then; what is left is only what the back button could show.
  addEventListener('pagehide', empty);
  addEventListener('pageshow', (event) => {
    if (event.persisted) location.replace('/blank');
  });
}

/** Whether no page of this site stood in this tab before; false where the browser does not say. */
function isFromElsewhere(): boolean {
  const { navigation } = window as { navigation?: { activation?: { from: object | null } | null } };
  return navigation?.activation?.from === null;
}

/** Forgets what this tab remembers. */
export function forget(): void {
  window.name = '';
  try {
    sessionStorage.removeItem(padName);
  } catch {
    // Where this site may store nothing, there is nothing.
  }
}

function leave(to: string): void {
  forget();
  empty();
  location.replace(to);
}

export function empty(): void {
  document.title = '';
  document.body?.replaceChildren();
}
