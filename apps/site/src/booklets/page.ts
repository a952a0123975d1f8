// `/booklets`: what can be printed, by country, in the language of the page; and the page for a sheet that is
// not there.
import { doors } from '../article/page.ts';
import type { OfferedLanguage, PageContext } from '../context.ts';
import { layout } from '../layout.ts';
import { type Html, html, when } from '../markup.ts';
import {
  type BookletContent,
  type BookletKind,
  bookletCountries,
  bookletPath,
  isThere,
  kinds,
  speaksKind,
} from './kinds.ts';

export function bookletsPage(context: PageContext, content: BookletContent): Html {
  const { t, locale } = context;
  const sheets = (country: string) =>
    kinds.filter((kind) => speaksKind(context, kind) && isThere(context, content, country, kind));
  return layout(context, {
    title: 'booklets.title',
    keeps: 'nothing',
    style: 'content',
    main: html`<h1>${t('booklets.heading')}</h1><p>${t('booklets.lead')}</p>
<p class="care">${t('booklets.care')}</p>
<p>${t('booklets.scale')} ${t('booklets.language', { language: context.language(locale) })}</p>
${bookletCountries(context, content).map(
  (country) => html`<section><h2>${context.country(country)}</h2>
<ul
class="doors links">${sheets(country).map((kind) =>
    door(t(`booklets.kind.${kind}`), bookletPath(country, locale, kind), t(`booklets.kind.${kind}.how`)),
  )}</ul>
${when(
  speaksKind(context, 'signs'),
  () =>
    html`<details><summary>${t('booklets.signs')}</summary><ul class="doors links">${content.signs.sets.map(
      ({ who }) =>
        door(
          context.says(`signs.who.${who}`),
          bookletPath(country, locale, `signs-${who}`),
          t('booklets.kind.signs.how'),
        ),
    )}</ul></details>`,
)}</section>`,
)}`,
  });
}

/** An address of a file has no language before it: the file itself says which. */
const door = (heading: string, path: string, how: string): Html =>
  html`<li><a href="${path}" type="application/pdf"><span>${heading} <small>${how}</small></span></a></li>`;

export interface MissingBooklet {
  /** What it would be in another language; null where there is no such sheet in any. */
  readonly booklet: { readonly country: string; readonly kind: BookletKind; readonly name: string } | null;
  /** The language that was asked for, and those that have it. */
  readonly language: string;
  readonly languages: readonly OfferedLanguage[];
}

export function missingBookletPage(
  context: PageContext,
  { booklet, language, languages }: MissingBooklet,
): Html {
  const { t } = context;
  return layout(context, {
    title: 'booklets.title',
    keeps: 'nothing',
    main: html`<h1>${t('booklets.none')}</h1>
${
  booklet === null
    ? html`<p>${t('booklets.none.other')}</p>`
    : html`<p>${t('booklets.none.language', { language: nameOf(context, language) })}</p>
<ul
class="doors links">${languages.map(
        ({ code, name }) => html`<li><a
href="${bookletPath(booklet.country, code, booklet.name)}" hreflang="${code}" lang="${code}"
type="application/pdf"><span translate="no">${name}</span></a></li>`,
      )}</ul>`
}
${doors(context, [{ path: '/booklets', heading: t('booklets.all') }])}`,
  });
}

/** Never what stands in the address, unless the runtime knows it as a language. */
function nameOf(context: PageContext, code: string): string {
  if (!/^[A-Za-z]{2,3}(-[A-Za-z]{2,8})?$/.test(code)) return '–';
  return context.language(code);
}
