// The check of a text on `/words`: marks words of the guide, on this device. Nothing of the text leaves the
// page, and nothing is counted: a mark is a question, no judgment of whoever wrote it.

interface GuideTermOnPage {
  readonly words: readonly string[];
  readonly say: string;
  readonly href: string;
}

/** Text that is marked, beyond which only its beginning is. */
const mostCharacters = 100_000;

const letter = /[\p{L}\p{N}\p{M}]/u;
const isLetter = (text: string, at: number): boolean => letter.test(text.charAt(at));

/** The places of `word` in `text`, both in lower case, where it stands as a whole. */
function* placesOf(text: string, word: string): Generator<number> {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
    if (!isLetter(text, at - 1) && !isLetter(text, at + word.length)) yield at;
}

function termsOnPage(): readonly GuideTermOnPage[] {
  return [...document.querySelectorAll('[data-term]')].map((section) => ({
    words: [...section.querySelectorAll('[data-instead] s')].map((one) => one.textContent.toLowerCase()),
    say: section.querySelector('h2')?.textContent ?? '',
    href: `#${section.id}`,
  }));
}

/** Marks without overlap, the longest first at each place. */
function marksIn(text: string, terms: readonly GuideTermOnPage[]) {
  const lower = text.toLowerCase();
  // Where small letters are longer than capitals, places would not fit any more.
  const source = lower.length === text.length ? lower : text;
  const all = terms.flatMap((term) =>
    term.words.flatMap((word) =>
      [...placesOf(source, word)].map((at) => ({ at, end: at + word.length, term })),
    ),
  );
  all.sort((one, other) => one.at - other.at || other.end - one.end);
  let last = 0;
  return all.filter(({ at, end }) => {
    if (at < last) return false;
    last = end;
    return true;
  });
}

function show(place: HTMLElement, text: string): void {
  place.replaceChildren();
  const line = document.createElement('p');
  const marks = marksIn(text, termsOnPage());
  line.textContent =
    (text.trim() === '' ? place.dataset.empty : marks.length > 0 ? place.dataset.some : place.dataset.none) ??
    '';
  place.append(line);
  if (marks.length === 0) return;
  const whole = document.createElement('p');
  whole.dir = 'auto';
  let from = 0;
  for (const { at, end, term } of marks) {
    const mark = document.createElement('mark');
    const link = document.createElement('a');
    link.href = term.href;
    link.title = term.say;
    link.textContent = text.slice(at, end);
    mark.append(link);
    whole.append(text.slice(from, at), mark);
    from = end;
  }
  whole.append(text.slice(from));
  place.append(whole);
}

const checker = document.querySelector<HTMLElement>('[data-checker]');
const field = document.querySelector<HTMLTextAreaElement>('#checked-text');
const place = document.querySelector<HTMLElement>('[data-marked]');
if (checker !== null && field !== null && place !== null) {
  checker.hidden = false;
  checker
    .querySelector('[data-check]')
    ?.addEventListener('click', () => show(place, field.value.slice(0, mostCharacters)));
}
