// What stands at hand below a page for a job: what never to do, the way to tell, signs, pocket, duties,
// training, and the sheet of signs to print with the number of each country. A job without a list of signs,
// such as moderating, has the sheet for all.
import { countriesOf } from '@heed/domain/directory';
import { pageLinks } from '../article/page.ts';
import { bookletPath, speaksKind } from '../booklets/kinds.ts';
import type { PageContext } from '../context.ts';
import { type Html, html, when } from '../markup.ts';
import { hasModulePage } from '../module-pages.ts';
import { neverList, tellForm } from '../signs/page.ts';
import { trades } from './trades.ts';

/** `course`: the one that belongs to the page, if there is one. */
export function atHand(
  context: PageContext,
  {
    id,
    course,
  }: { readonly id: string; readonly course: { readonly id: string; readonly title: string } | null },
): Html {
  const { t, says } = context;
  const trade = trades.find((one) => one.id === id);
  const sheet = trade === undefined ? 'signs' : `signs-${trade.signs}`;
  const who = trade?.signs ?? '';
  // Named in sight and folded, for three screens of a phone.
  return html`<div class="folds short-list"><details class="never"><summary><h2>${t(
    'signs.never',
  )}</h2></summary>${neverList(context, who)}</details></div>
${tellForm(context, who)}
<section data-at-hand><h2>${t('pocket.hand')}</h2>
${pageLinks(context, [
  ...(trade === undefined
    ? [{ path: '/signs', heading: t('signs.title') }]
    : [
        {
          path: `/signs/${trade.signs}`,
          heading: `${t('signs.title')}: ${says(`signs.who.${trade.signs}`)}`,
        },
        { path: `/pocket/${id}`, heading: t('pocket.title'), hint: t('pocket.hand.pocket') },
      ]),
  { path: '/duties', heading: t('duties.heading') },
  ...(hasModulePage(context, '/training')
    ? [
        course === null
          ? { path: '/training', heading: t('training.title') }
          : { path: `/training/${course.id}`, heading: course.title },
      ]
    : []),
])}
${when(
  speaksKind(context, 'signs'),
  () =>
    html`<details><summary>${t('pocket.hand.sheet')}</summary><ul class="bullets">${countriesOf(
      context.organisation,
    ).map(
      (country) =>
        html`<li><a href="${bookletPath(country, context.locale, sheet)}" type="application/pdf"
data-sheet>${context.country(country)}</a></li>`,
    )}</ul></details>`,
)}</section>`;
}
