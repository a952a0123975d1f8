// How far a page of law is to be trusted, in one line at its top: when it was collected, who checked it, how
// many lines may be old; and what the letters beside the lines mean.

import type { LawChecks } from '@heed/content/laws/read';
import type { LawLine } from '@heed/content/laws/schema';
import { confidences } from '@heed/content/laws/schema';
import type { PageContext } from '../context.ts';
import { type Html, html, when } from '../markup.ts';
import { day, oneStop } from '../moment.ts';
import { isPast, sureMark } from './lines.ts';

/**
 * One line; pressed, what the letters mean. `lines`: all that the page shows; those without a text are not
 * counted.
 */
export function trustLine(context: PageContext, lines: readonly LawLine[], checks: LawChecks): Html {
  const { t } = context;
  return html`<details class="trust"><summary>${howFar(context, lines, checks)}${t(
    'laws.marks',
  )}</summary><ul class="marks">${confidences.map(
    (letter) => html`<li>${sureMark(context, letter)} ${t(`laws.mark.${letter}`)}</li>`,
  )}</ul><p>${t('law.not-advice')}</p></details>`;
}

/** When it was collected, who checked it, how much of it may be old; nothing where nothing is stated. */
function howFar(context: PageContext, lines: readonly LawLine[], checks: LawChecks): Html | null {
  const { t } = context;
  const stated = lines.filter(({ text }) => text !== null);
  const newest = stated
    .flatMap(({ seen }) => seen ?? [])
    .sort()
    .at(-1);
  if (newest === undefined) return null;
  const old = stated.filter((line) => line.may_have_changed || isPast(context, line)).length;
  const checkedBy = new Set(stated.map(({ id }) => checks[id]?.by));
  return html`${oneStop(t('laws.trust', { day: day(context, newest) }))} ${
    checkedBy.has(undefined)
      ? t('laws.trust.unchecked')
      : oneStop(t('laws.trust.checked', { names: context.list([...checkedBy].flatMap((by) => by ?? [])) }))
  } ${when(old > 0, () => html`${t('laws.trust.old', { count: old })} `)}`;
}
