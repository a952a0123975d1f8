// `/help`: help lines and services by country, place, need and language, with what each keeps secret, hours
// and cost. `/help/<country>` lists a whole country and works offline; the finder is sent by POST, so that no
// need or place stands in an address or a history.
import {
  countriesOf,
  type Directory,
  type DirectoryAudience,
  type DirectoryEntry,
  type DirectoryFilter,
  filterEntries,
  linesFor,
  type Need,
  needs,
} from '@heed/domain/directory';
import { pageLinks } from '../article/page.ts';
import { linkTo, type PageContext } from '../context.ts';
import { hidden } from '../field.ts';
import { calls, layout, telephone } from '../frame/layout.ts';
import { type Html, html, when } from '../markup.ts';
import { lineList } from './list.ts';

export interface HelpData {
  readonly directory: Directory;
}

/** Whom the pages are for. Lines for professionals stand on the pages for them. */
const forEverybody: readonly DirectoryAudience[] = [
  'victims',
  'sex-workers',
  'women',
  'migrants',
  'children',
  'families',
  'labour',
  'witnesses',
  'images-of-children',
  'everyone',
  'police',
];

/** Countries of which the directory knows something, the organisation's own first. */
export const helpCountries = (context: PageContext, directory: Directory): readonly string[] => {
  const countries = Object.keys(directory).filter(
    (code) => code !== 'EU' && linesFor(directory, code, forEverybody, context).length > 0,
  );
  const own = countriesOf(context.organisation);
  return [...own, ...countries.filter((code) => !own.includes(code)).sort()];
};

/** The first page: 112, the countries, and the finder. */
export function helpPage(context: PageContext, { directory }: HelpData): Html {
  const { t } = context;
  const countries = helpCountries(context, directory);
  return layout(context, {
    title: 'find.page',
    style: 'content',
    main: html`<h1>${t('find.title')}</h1>
<p class="warn">${telephone('112')} ${t('home.emergency')}</p>
<p>${t('find.lead')}</p>
<p class="note">${t('find.call')}</p>
<section aria-labelledby="countries-title"><h2 id="countries-title">${t('find.countries')}</h2>
${pageLinks(
  context,
  countries.map((code) => ({ path: `/help/${code.toLowerCase()}`, heading: context.country(code) })),
)}</section>
${finder(context, countries, {})}
${everywhere(context, directory)}`,
  });
}

/** Everything of one country, under the needs that it answers. */
export function countryHelpPage(
  context: PageContext,
  { directory, country }: HelpData & { readonly country: string },
): Html {
  const { t } = context;
  const lines = linesFor(directory, country, forEverybody, context);
  const present = needs.filter((need) => lines.some((line) => line.needs.includes(need)));
  return layout(context, {
    title: 'find.page',
    style: 'content',
    main: html`<h1>${t('find.country', { country: context.country(country) })}</h1>
<p class="warn">${telephone('112')} ${t('home.emergency')}</p>
${townForm(context, country)}
<p class="note">${t('find.call')}</p>
${when(lines.length === 0, () => html`<p>${calls(t('help.none'))}</p>${everywhere(context, directory)}`)}
${when(
  present.length > 1,
  () =>
    html`<nav aria-label="${t('find.needs')}"><ul
class="chips">${present.map(
      (need) => html`<li><a
href="#${need}">${t(`find.need.${need}`)}</a></li>`,
    )}</ul></nav>`,
)}
${present.map(
  (need) =>
    html`<section id="${need}"><h2>${t(`find.need.${need}`)}</h2>${lineList(
      context,
      lines.filter((line) => line.needs.includes(need)),
    )}</section>`,
)}
${keepLink(context)}
<details class="part"><summary>${t('find.finder')}</summary>${finder(
      context,
      helpCountries(context, directory),
      { country },
    )}<p><a href="${linkTo(context, '/help')}">${t('find.other')}</a></p></details>`,
  });
}

/** Her town, where she wants to say it: the country is that of the page. */
const townForm = (context: PageContext, country: string): Html =>
  html`<form class="search" method="post" action="${linkTo(context, '/help')}" autocomplete="off"
data-town>${hidden({ country })}<label class="label" for="town">${context.t('find.field.place')}</label><input
type="text" id="town" name="place" maxlength="100"><button class="act">${context.t(
    'find.go',
  )}</button></form>`;

/** The way to these pages without a network. */
const keepLink = (context: PageContext): Html | null =>
  when(
    context.speaks('app'),
    () =>
      html`<p><a class="button" href="${linkTo(context, '/app')}" data-keep>${context.t(
        'rights.keep',
      )}</a></p>`,
  );

/** What the finder found, with what it was asked for in its fields. */
export function foundHelpPage(
  context: PageContext,
  { directory, ...filter }: HelpData & DirectoryFilter,
): Html {
  const { t } = context;
  const countries = helpCountries(context, directory);
  const shownCountries = filter.country === undefined ? countries : [filter.country];
  const groups = shownCountries.map((code) => ({
    code,
    lines: filterEntries(linesFor(directory, code, forEverybody, context), filter),
  }));
  const count = groups.reduce((sum, { lines }) => sum + lines.length, 0);
  return layout(context, {
    title: 'find.page',
    sensitive: true,
    style: 'content',
    carried: wantedFields(filter),
    path: '/help',
    main: html`<h1>${t('find.title')}</h1>
<p class="warn">${telephone('112')} ${t('home.emergency')}</p>
<p role="status">${t('find.found', { count })}</p>
${when(isElsewhere(filter, groups), () => html`<p class="care">${t('find.not-there')}</p>`)}
${groups
  .filter(({ lines }) => lines.length > 0)
  .map(
    ({ code, lines }) =>
      html`<section><h2>${context.country(code)}</h2>${lineList(context, lines)}</section>`,
  )}
${when(count === 0, () => html`<p>${t('find.nothing')}</p>`)}
${keepLink(context)}
${finder(context, countries, filter)}
${everywhere(context, directory)}`,
  });
}

/** Whether a place was asked for, and what was found serves the whole country alone. */
const isElsewhere = (
  { place }: DirectoryFilter,
  groups: readonly { readonly lines: readonly DirectoryEntry[] }[],
): boolean => {
  const all = groups.flatMap(({ lines }) => lines);
  return (place ?? '').trim() !== '' && all.length > 0 && all.every((line) => line.place === null);
};

const wantedFields = (filter: DirectoryFilter): Record<string, string> =>
  Object.fromEntries(
    Object.entries(filter).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  );

function finder(context: PageContext, countries: readonly string[], filter: DirectoryFilter): Html {
  const { t } = context;
  const option = (value: string, label: string, selected: string | undefined) =>
    html`<option value="${value}"${value === (selected ?? '') ? html` selected` : null}>${label}</option>`;
  const spoken = [...new Set(context.offered.map(({ code }) => code))];
  return html`<section class="finder" data-unspoken aria-labelledby="finder-title"><h2
id="finder-title">${t('find.finder')}</h2>
<form method="post" action="${linkTo(context, '/help')}" autocomplete="off">
<p><label class="label" for="country">${t('find.field.country')}</label><select id="country"
name="country">${option('', t('find.any'), filter.country)}${countries.map((code) =>
    option(code, context.country(code), filter.country),
  )}</select></p>
<p><label class="label" for="need">${t('find.field.need')}</label><select id="need"
name="need">${option('', t('find.any'), filter.need)}${needs.map((need) =>
    option(need, t(`find.need.${need}`), filter.need),
  )}</select></p>
<p><label class="label" for="place">${t('find.field.place')}</label><input type="text" id="place" name="place"
maxlength="100" value="${filter.place ?? ''}"></p>
<p><label class="label" for="language">${t('find.field.language')}</label><select id="language"
name="language">${option('', t('find.any'), filter.language)}${spoken.map((code) =>
    option(code, context.language(code), filter.language),
  )}</select></p>
<div class="acts"><button class="act">${t('find.go')}</button></div></form></section>`;
}

/** What holds in all of Europe: numbers first, then networks that know who is near. */
function everywhere(context: PageContext, directory: Directory): Html | null {
  const lines = linesFor(directory, 'EU', forEverybody, context).filter(({ number }) => number !== '112');
  return when(
    lines.length > 0,
    () =>
      html`<section data-unspoken><h2>${context.t('find.europe')}</h2>${lineList(context, lines)}</section>`,
  );
}

/** What a form asked for, from its fields; what is not known is passed over. */
export function wantedFrom(fields: ReadonlyMap<string, string>): DirectoryFilter {
  const country = fields.get('country');
  const language = fields.get('language');
  return {
    country: country !== undefined && /^[A-Z]{2}$/.test(country) ? country : undefined,
    need: needs.find((need): need is Need => need === fields.get('need')),
    place: fields.get('place')?.slice(0, 100) || undefined,
    language: language !== undefined && /^[A-Za-z-]{2,8}$/.test(language) ? language : undefined,
  };
}
