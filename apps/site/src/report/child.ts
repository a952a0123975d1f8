// The path of a child: what must be passed on, no pictures, the page's address instead, the hotline, no
// questions about the facts. Only lines of one country stand here, and of Europe where pictures are reported:
// a number is good where its source says so.

import { type DirectoryEntry, linesFor } from '@heed/domain/directory';
import type { PageContext } from '../context.ts';
import { telephone } from '../frame/layout.ts';
import { shortLineList } from '../help/list.ts';
import { type Html, html, when } from '../markup.ts';
import type { ReportData } from './data.ts';

export function childNotice(context: PageContext, data: ReportData): Html {
  const { t } = context;
  const isChosen = /^[A-Z]{2}$/.test(data.country);
  const country = isChosen ? data.country : context.organisation.country;
  const lines = childLines(context, data, country);
  return html`<div class="care for-child" data-child><p class="label">${t('child.title')}</p>
<p>${telephone('112', 'number')} ${t('home.emergency')}</p>
<p>${t('child.duty')}</p><p class="error" data-child-files hidden>${t('child.files')}</p><p>${t(
    'child.no-interview',
  )}</p><p><strong>${t('child.you')}</strong> ${t('child.you.answer')}</p>
<details open><summary>${t('child.lines')}</summary>${when(
    !isChosen,
    () => html`<p class="label" data-country>${context.country(country)}</p>`,
  )}${when(
    !lines.some(({ number, audience }) => number !== null && audience.includes('children')),
    () => html`<p>${t('child.lines.none')}</p>`,
  )}${when(lines.length > 0, () => shortLineList(context, lines))}</details></div>`;
}

/** Lines for children of `country`, then where pictures are reported in all Europe, each once. */
function childLines(
  context: PageContext,
  { directory }: ReportData,
  country: string,
): readonly DirectoryEntry[] {
  const listed = new Set<string>();
  return [
    ...linesFor(directory, country, ['children', 'images-of-children'], context),
    ...linesFor(directory, 'EU', ['images-of-children'], context),
  ].filter(({ number, web }) => {
    const key = number ?? web ?? '';
    return listed.has(key) ? false : listed.add(key);
  });
}
