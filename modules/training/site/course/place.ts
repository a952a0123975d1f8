// Where somebody stands in a course: lessons read, conversations led, questions missed. It stays on the
// device, and only after a press of 'Keep my place here'; before that nothing is written.
import { placePrefix } from '@heed/site/app/kept-names';
import { type ItemVariant, missedSoFar, parseItemVariants, writeItemVariants } from '../../rules/booster.ts';

/** A place in a course. */
interface CoursePlace {
  /** Parts that are done, as in their paths: 'lesson/signs', 'interview/1'. */
  readonly parts: readonly string[];
  readonly missed: readonly ItemVariant[];
}

/** More parts than any course has. */
const mostParts = 100;

/** What the path of this page says: the course, and the part of it where there is one. */
export function coursePartHere(): { readonly course: string; readonly part: string } | null {
  const [, course, part = ''] = /\/training\/([a-z0-9-]+)(?:\/([a-z0-9/-]+))?$/.exec(location.pathname) ?? [];
  return course === undefined ? null : { course, part };
}

/** Null where nobody asked for it, where the device keeps nothing, and where what it keeps is no place. */
function readPlace(course: string): CoursePlace | null {
  try {
    const { parts, missed } = JSON.parse(localStorage.getItem(placePrefix + course) ?? '');
    if (!Array.isArray(parts) || typeof missed !== 'string') return null;
    return {
      parts: parts.filter((part) => typeof part === 'string').slice(0, mostParts),
      missed: parseItemVariants(missed),
    };
  } catch {
    // Closed storage and altered text are as nothing.
    return null;
  }
}

function writePlace(course: string, { parts, missed }: CoursePlace): void {
  const text = JSON.stringify({ parts: parts.slice(0, mostParts), missed: writeItemVariants(missed) });
  localStorage.setItem(placePrefix + course, text);
}

/** Changes a place that is kept; where none is, nothing is written. */
function changePlace(course: string, change: (place: CoursePlace) => CoursePlace): void {
  const place = readPlace(course);
  if (place === null) return;
  try {
    writePlace(course, change(place));
  } catch {
    // A full device: the place stays as it was.
  }
}

/** Notes that the part of the course on this page is done. */
export function notePart(): void {
  const here = coursePartHere();
  if (here === null || here.part === '') return;
  const { course, part } = here;
  changePlace(course, (place) =>
    place.parts.includes(part) ? place : { ...place, parts: [...place.parts, part] },
  );
}

/** Notes what of `questions` was missed; what was right is no longer missed. */
export const noteAnswers = (
  course: string,
  questions: readonly ItemVariant[],
  missed: readonly ItemVariant[],
): void =>
  changePlace(course, (place) => ({
    ...place,
    missed: missedSoFar(
      missed,
      place.missed.filter(({ id }) => !questions.some((one) => one.id === id)),
    ),
  }));

/** The query that brings what was missed here; '' where nothing was. */
export function missedQuery(course: string): string {
  const missed = readPlace(course)?.missed ?? [];
  return missed.length === 0 ? '' : `missed=${writeItemVariants(missed)}`;
}

/** Whether the end of a text was seen counts as read; where the browser cannot say it, the page's opening. */
export function noteReading(end: Element): void {
  if (!('IntersectionObserver' in self)) {
    notePart();
    return;
  }
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    notePart();
  });
  observer.observe(end);
}

/** The page of a course: a button that begins it, what stands so far, and a button that forgets it all. */
export function watchPlace(course: string, page: ParentNode): void {
  const part = (name: string) => page.querySelector<HTMLElement>(`[data-${name}]`)!;
  const again = page.querySelector<HTMLAnchorElement>('a[href$="/again"]');
  const againAddress = again?.href ?? '';
  const show = () => {
    const place = readPlace(course);
    part('place').hidden = place !== null;
    part('standing').hidden = place === null;
    showParts(page, course, place);
    for (const line of page.querySelectorAll<HTMLElement>('[data-standing] [data-item]'))
      line.hidden = !place?.missed.some(({ id }) => id === line.dataset.item);
    part('still-missed').hidden = page.querySelector('[data-standing] [data-item]:not([hidden])') === null;
    const query = missedQuery(course);
    if (again !== null) again.href = againAddress + (query === '' ? '' : `?${query}`);
  };
  part('put-place').addEventListener('click', () => {
    try {
      writePlace(course, { parts: [], missed: [] });
      show();
      part('standing').focus();
    } catch {
      part('place-failed').hidden = false;
    }
  });
  part('drop-place').addEventListener('click', () => {
    localStorage.removeItem(placePrefix + course);
    show();
    part('put-place').focus();
  });
  show();
}

/** Marks parts that are done, counts them, and leads to the first that is not. */
function showParts(page: ParentNode, course: string, place: CoursePlace | null): void {
  const standing = page.querySelector<HTMLElement>('[data-standing]')!;
  for (const mark of page.querySelectorAll('[data-mark-of]')) mark.remove();
  let next: HTMLAnchorElement | null = null;
  for (const kind of ['lesson', 'interview']) {
    const links = [...page.querySelectorAll<HTMLAnchorElement>(`.doors a[href*="/${course}/${kind}/"]`)];
    const isDone = (link: HTMLAnchorElement) =>
      place?.parts.some((part) => link.pathname.endsWith(`/${course}/${part}`)) === true;
    const ready = links.filter(isDone);
    for (const link of ready) {
      const mark = document.createElement('small');
      mark.dataset.markOf = kind;
      mark.textContent = standing.dataset.mark ?? '';
      link.firstElementChild?.append(' ', mark);
    }
    const line = standing.querySelector<HTMLElement>(`[data-count=${kind}]`)!;
    line.hidden = links.length === 0;
    line.textContent = (line.dataset.text ?? '')
      .replace('#count', String(ready.length))
      .replace('#all', String(links.length));
    next ??= links.find((link) => !isDone(link)) ?? null;
  }
  const way = standing.querySelector<HTMLAnchorElement>('[data-next]')!;
  way.hidden = next === null;
  if (next === null) return;
  way.href = next.href;
  const title = next.firstElementChild?.firstChild?.textContent?.trim() ?? '';
  way.textContent = (way.dataset.text ?? '').replace('#title', title);
}
