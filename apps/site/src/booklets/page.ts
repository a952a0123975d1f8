// `/booklets`: what can be printed, as pictures, and for which country; `/booklets/<cc>`: the sheets of a
// country in the language of the page; and the page for a sheet that is not there.
import { pageLinks } from '../article/page.ts';
import { inLanguage, linkTo, type OfferedLanguage, type PageContext } from '../context.ts';
import { layout } from '../frame/layout.ts';
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
import { sheetPicture } from './pictures.ts';

/** The page of a country's sheets. */
const countryBookletsPath = (country: string): string => `/booklets/${country.toLowerCase()}`;

/** The choice of a country first, then what there is. */
export function bookletsPage(context: PageContext, content: BookletContent): Html {
  const { t } = context;
  return layout(context, {
    title: 'booklets.title',
    style: 'content',
    main: html`<h1>${t('booklets.heading')}</h1><p>${t('booklets.lead')}</p>
<section aria-labelledby="for-country"><h2 id="for-country">${t('booklets.country')}</h2>
${countryChoice(context, content)}</section>
<ul class="sheets">${kinds
      .filter((kind) => speaksKind(context, kind))
      .map((kind) => html`<li><div>${sheetWords(context, kind)}</div></li>`)}</ul>
<p class="care">${t('booklets.care')}</p>`,
  });
}

/** The sheets of one country, each a press away. */
export function countryBookletsPage(context: PageContext, content: BookletContent, country: string): Html {
  const { t, locale } = context;
  const sheets = kinds.filter(
    (kind) => speaksKind(context, kind) && isThere(context, content, country, kind),
  );
  return layout(context, {
    title: 'booklets.title',
    style: 'content',
    main: html`<h1>${t('booklets.heading')}</h1>
<section><h2>${context.country(country)}</h2>
<details><summary>${t('booklets.country')}</summary>${countryChips(context, content, country)}</details>
<ul
class="doors sheets">${sheets.map(
      (kind) =>
        html`<li><a href="${bookletPath(country, locale, kind)}" type="application/pdf">${sheetWords(
          context,
          kind,
        )}</a></li>`,
    )}</ul>
${when(speaksKind(context, 'signs'), () => signSheets(context, content, country))}
${otherLanguages(context, country)}</section>
<p class="care">${t('booklets.care')}</p>
<p>${t('booklets.scale')}</p>`,
  });
}

/** Countries with anything to print; `own`, whose page it is, is marked. */
const countryChips = (context: PageContext, content: BookletContent, own?: string): Html =>
  chipsOf(context, bookletCountries(context, content), own);

/** The organisation's own countries in sight, the others folded. */
function countryChoice(context: PageContext, content: BookletContent): Html {
  const all = bookletCountries(context, content);
  const isOwn = (country: string) => context.organisation.countries.includes(country);
  const others = all.filter((country) => !isOwn(country));
  return html`${chipsOf(context, all.filter(isOwn))}${when(
    others.length > 0,
    () => html`<details><summary>${context.t('find.other')}</summary>${chipsOf(context, others)}</details>`,
  )}`;
}

const chipsOf = (context: PageContext, countries: readonly string[], own?: string): Html =>
  html`<ul class="chips">${countries.map(
    (country) =>
      html`<li><a href="${linkTo(context, countryBookletsPath(country))}"${when(
        country === own,
        () => html` aria-current="page"`,
      )}>${context.country(country)}</a></li>`,
  )}</ul>`;

/** A sheet as a picture, what it is called, who it is for and on which paper it comes. */
const sheetWords = ({ t }: PageContext, kind: BookletKind): Html =>
  html`${sheetPicture(kind)}<span><b>${t(`booklets.kind.${kind}`)}</b> ${t(
    `booklets.kind.${kind}.for`,
  )} <small>${t(`booklets.kind.${kind}.how`)}</small></span>`;

/** The signs by who looks, folded. An address of a file has no language before it: the file says which. */
const signSheets = (context: PageContext, { signs }: BookletContent, country: string): Html =>
  html`<details><summary>${context.t('booklets.signs')}</summary><ul class="doors links">${signs.sets.map(
    ({ who }) =>
      html`<li><a href="${bookletPath(country, context.locale, `signs-${who}`)}"
type="application/pdf">${context.says(`signs.who.${who}`)}</a></li>`,
  )}</ul></details>`;

/** The same page in other languages, folded. */
const otherLanguages = (context: PageContext, country: string): Html =>
  html`<details><summary>${context.t('booklets.language', {
    language: context.language(context.locale),
  })}</summary><p class="languages">${context.offered
    .filter(({ code }) => code !== context.locale)
    .map(
      ({ code, name }) => html`<a href="${inLanguage(code, countryBookletsPath(country))}" hreflang="${code}"
lang="${code}" translate="no">${name}</a> `,
    )}</p></details>`;

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
${pageLinks(context, [{ path: '/booklets', heading: t('booklets.all') }])}`,
  });
}

/** Never what stands in the address, unless the runtime knows it as a language. */
function nameOf(context: PageContext, code: string): string {
  if (!/^[A-Za-z]{2,3}(-[A-Za-z]{2,8})?$/.test(code)) return '–';
  return context.language(code);
}
