// What was typed on the page of writing, taken along in the memory of the tab: to the page in another
// language, from the questions, and over Back, Forward and reload. No address, no storage and no server sees
// it on the way.
import { recall, remember } from '../history/memory.ts';

type Words = readonly (readonly [string, unknown])[];

/**
 * Opens the page of writing at `action` behind a door, with `words` by field name in it; `language` as in the
 * form itself.
 */
export function openReport(
  {
    action,
    ...fields
  }: {
    readonly action: string;
    readonly door: string;
    readonly country: string;
    readonly language?: string;
    /** 'yes': with the field for an offer. */
    readonly brings?: string;
  },
  words: Words,
): void {
  remember({ words, next: true });
  const empty = document.createElement('form');
  empty.method = 'post';
  empty.action = action;
  for (const [name, value] of Object.entries({ step: 'open', ...fields })) {
    const field = document.createElement('input');
    field.type = 'hidden';
    field.name = name;
    field.value = value;
    empty.append(field);
  }
  document.body.append(empty);
  empty.submit();
}

/** What the form holds, files aside, with its code and the step that is shown. */
export function wordsOf(form: HTMLFormElement): Words {
  // A code that came with the page holds with the stamp of that page alone, and the next page has another.
  const isFresh = form.dataset.fresh !== undefined;
  const fields = [...new FormData(form)].filter(
    ([name, value]) =>
      typeof value === 'string' && name !== 'form' && (isFresh || (name !== 'code' && name !== 'kept')),
  );
  // From where it is shown: the script that seals has taken it out of the form.
  const code = isFresh ? form.querySelector<HTMLElement>('[data-code]')?.dataset.code : undefined;
  return [...fields, ['code', code], ['step', form.dataset.at]];
}

/**
 * What the page before left, by field name; it is remembered no longer. Nothing for who opens the page by a
 * door or a link: somebody beside her may press it.
 */
export function takeCarried(): readonly (readonly [string, string])[] {
  const { words, next } = recall();
  if (window.name) remember({ words: undefined, next: undefined });
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const isHers = next || entry?.type !== 'navigate';
  return isHers && Array.isArray(words) ? (words.filter(Array.isArray) as [string, string][]) : [];
}
