// How far a page of law is to be trusted, in one line at its top: when it was collected, who checked it, how
// many lines may be old; and a word for each letter that stands beside the lines.

import type { LawChecks } from '@heed/content/laws/read';
import type { LawLine } from '@heed/content/laws/schema';
import { confidences } from '@heed/content/laws/schema';
import type { PageContext } from '../context.ts';
import { type Html, html } from '../markup.ts';
import { day, oneStop } from '../moment.ts';
import { isPast, letterMark } from './lines.ts';

/**
 * One line, and what each letter means in a word; pressed, in a sentence. `lines`: all that the page shows;
 * those without a text are not counted.
 */
export function trustLine(context: PageContext, lines: readonly LawLine[], checks: LawChecks): Html {
  const { t } = context;
  return html`<details class="trust"><summary>${trustText(context, lines, checks)} <span
class="letters">${confidences.map(
    (letter) => html`<span>${letterMark(context, letter)} ${t(`laws.word.${letter}`)}</span> `,
  )}</span></summary><ul class="marks">${confidences.map(
    (letter) => html`<li>${letterMark(context, letter)} ${t(`laws.mark.${letter}`)}</li>`,
  )}</ul><p>${t('law.not-advice')}</p></details>`;
}

/** When it was collected, who checked it, how much of it may be old; empty where nothing is stated. */
export function trustText(context: PageContext, lines: readonly LawLine[], checks: LawChecks): string {
  const { t } = context;
  const stated = lines.filter(({ text }) => text !== null);
  const newest = stated
    .flatMap((line) => line.seen ?? [])
    .sort()
    .at(-1);
  if (newest === undefined) return '';
  const old = stated.filter((line) => line.may_have_changed || isPast(context, line)).length;
  const checkedBy = new Set(stated.map(({ id }) => checks[id]?.by));
  return [
    oneStop(t('laws.trust', { day: day(context, newest) })),
    checkedBy.has(undefined)
      ? t('laws.trust.unchecked')
      : oneStop(t('laws.trust.checked', { names: context.list([...checkedBy].flatMap((by) => by ?? [])) })),
    ...(old > 0 ? [t('laws.trust.old', { count: old })] : []),
  ].join(' ');
}
