// The path of a child: what must be passed on, no pictures, the page's address instead, the hotline, no
// questions about the facts. Only lines that may be shown stand here. 116 111 is not among them until
// somebody has called it; 116 000 is for missing children, so where no line of kind `child-helpline` is known
// the notice says so.

import { type DirectoryEntry, linesFor } from '@heed/domain/directory';
import type { PageContext } from '../context.ts';
import { lineList } from '../help/list.ts';
import { telephone } from '../layout.ts';
import { type Html, html, when } from '../markup.ts';
import type { ReportData } from './data.ts';

export function childNotice(context: PageContext, data: ReportData): Html {
  const { t } = context;
  const lines = childLines(context, data);
  return html`<div class="care for-child" data-child><p class="label">${t('child.title')}</p>
<p>${telephone('112', 'number')} ${t('home.emergency')}</p>
<p>${t('child.duty')}</p><p class="error" data-child-files hidden>${t('child.files')}</p><p>${t(
    'child.no-interview',
  )}</p><p><strong>${t('child.you')}</strong> ${t('child.you.answer')}</p>
<details open><summary>${t('child.lines')}</summary>${when(
    !lines.some(({ kind }) => kind === 'child-helpline'),
    () => html`<p>${t('child.lines.none')}</p>`,
  )}${lineList(context, lines)}</details></div>`;
}

/**
 * Lines for children of the country chosen, else of the organisation's, then those of all Europe, each number
 * once.
 */
function childLines(context: PageContext, { directory, country }: ReportData): readonly DirectoryEntry[] {
  const own = /^[A-Z]{2}$/.test(country) ? country : context.organisation.country;
  const numbers = new Set<string>();
  return [own, 'EU']
    .flatMap((place) => linesFor(directory, place, ['children', 'images-of-children'], context))
    .filter(({ number, web }) => {
      const key = number ?? web ?? '';
      return numbers.has(key) ? false : numbers.add(key);
    });
}
