// Quick exit: one press, Escape three times, or Shift three times. Empties the page, then replaces it, so
// that Back does not bring it again. It never erases the history and stores nothing. Where the page is
// sensitive, leaving it in any way empties it.

/** Presses of one key that count as one wish, and the time they may take together, milliseconds. */
const presses = 3;
const within = 4000;

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

function leave(to: string): void {
  window.name = '';
  empty();
  location.replace(to);
}

export function empty(): void {
  document.title = '';
  document.body?.replaceChildren();
}
