// `/rights`: for a person who sells sex, one tap from home; each country is the second.

import type { Laws } from '@heed/content/laws/schema';
import type { Door } from '@heed/domain/intake';
import { pageLinks } from '../article/page.ts';
import { linkTo, type PageContext } from '../context.ts';
import { paths } from '../forms.ts';
import { layout, telephone } from '../frame/layout.ts';
import { knownCountries, otherCountries } from '../law/compare.ts';
import { type Html, html } from '../markup.ts';

/** Headings of the pages that rights lead to, by path; null where a page is not there. */
export type HeadingOf = (path: string) => string | null;

export function rightsPage(
  context: PageContext,
  { laws, headingOf }: { readonly laws: Laws; readonly headingOf: HeadingOf },
): Html {
  const { t } = context;
  return layout(context, {
    title: 'rights.title',
    sensitive: true,
    style: 'content',
    main: html`<h1>${t('rights.heading')}</h1>
<p>${t('rights.lead')}</p>
${countryDoors(context, knownCountries(context, laws))}
<details><summary>${t('laws.countries.more')}</summary>${countryDoors(
      context,
      otherCountries(context, laws),
    )}</details>
${onYourTerms(context, headingOf)}
<section><h2>${t('rights.other')}</h2><p>${t('rights.other.hint')}</p>${writeToUs(context, 'sells')}</section>
<p class="note">${telephone('112')} ${t('start.emergency')}</p>
${history(context)}`,
  });
}

const countryDoors = (context: PageContext, countries: readonly string[]): Html =>
  pageLinks(
    context,
    countries.map((country) => ({
      path: `/rights/${country.toLowerCase()}`,
      heading: context.country(country),
    })),
  );

/** To go to the police or not, a lawyer, a complaint, keeping pages on the phone: pages of their own. */
export const onYourTerms = (
  context: PageContext,
  headingOf: HeadingOf,
  ways = { aid: '/legal-aid', complaints: '/complaints' },
): Html => {
  const heading = headingOf('/police-on-your-terms');
  return pageLinks(context, [
    ...(heading === null ? [] : [{ path: '/police-on-your-terms', heading }]),
    { path: ways.aid, heading: context.t('navigation.aid') },
    { path: ways.complaints, heading: context.t('navigation.complaints') },
    ...(context.speaks('app') ? [{ path: '/app', heading: context.t('app.title') }] : []),
  ]);
};

/** A door; sent by POST, so that no address says it. */
export const writeToUs = (context: PageContext, door: Door): Html =>
  html`<form method="post" action="${linkTo(context, paths.start)}"><button name="door"
value="${door}">${context.t('rights.write')}</button></form>`;

/** What this page leaves on the device, and where it says how to take that away. */
export const history = (context: PageContext): Html =>
  html`<p class="hint">${context.t('rights.history')} <a
href="${linkTo(context, '/safe-use')}">${context.t('footer.safe-use')}</a></p>`;
