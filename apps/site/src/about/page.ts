// `/about`: who runs this, legal form, funders, ties to the police, how it was checked, the fingerprint of
// the organisation key and how to confirm it by calling. The organisation's own words stand as it gave them.
import type { PageContext } from '../context.ts';
import { contact, layout, telephone } from '../frame/layout.ts';
import { type Html, html, when } from '../markup.ts';
import { day, oneStop } from '../moment.ts';
import { prose } from '../prose.ts';

export interface AboutData {
  /** SHA-256 of the organisation's public key, 64 hex digits; null while no key was made. */
  readonly fingerprint: string | null;
}

export function aboutPage(context: PageContext, data: AboutData): Html {
  const { t, organisation } = context;
  const own = (text: string) => html`<bdi translate="no">${text}</bdi>`;
  const facts: [string, Html | string][] = [
    [t('about.name'), own(`${organisation.name}, ${organisation.legalForm}`)],
    [t('about.country'), context.country(organisation.country)],
    [
      t('about.funders'),
      organisation.funders.length > 0 ? own(organisation.funders.join('; ')) : t('about.funders.none'),
    ],
    [t('about.police'), own(organisation.policeTies)],
    [t('about.checked'), checked(context)],
    [t('footer.human'), contact(organisation.contact)],
  ];
  return layout(context, {
    title: 'title.about',
    style: 'content',
    main: html`<h1>${t('about.title')}</h1><p>${t('about.lead')}</p>
<dl class="facts">${facts.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
${prose(context, [
  { title: 'about.what', says: ['about.what.1', 'about.what.2', 'about.what.3'], points: true },
  { title: 'about.never', says: ['about.never.1', 'about.never.2', 'about.never.3'], points: true },
])}
${fingerprint(context, data)}`,
  });
}

function checked(context: PageContext): Html | string {
  const { checked } = context.organisation;
  if (checked === null) return context.t('about.checked.none');
  return oneStop(context.t('about.checked.by', { by: checked.by, day: day(context, checked.on) }));
}

/** The fingerprint in groups that can be read aloud over a telephone. */
function fingerprint(context: PageContext, { fingerprint }: AboutData): Html {
  const { t, organisation } = context;
  const { confirmBy } = organisation;
  return html`<section><h2>${t('about.key')}</h2><p>${t('about.key.what')}</p>
${
  fingerprint === null
    ? html`<p class="care">${t('about.key.none')}</p>`
    : html`<p class="code print" dir="ltr" translate="no"
data-fingerprint="${fingerprint}">${(fingerprint.match(/.{4}/g) ?? []).map(
        (group) => html`<span>${group}</span> `,
      )}</p>`
}
${when(
  confirmBy,
  () => html`<p>${t('about.key.call')} ${telephone(confirmBy?.phone ?? '')} <span
translate="no">(${confirmBy?.hours})</span></p>`,
)}
${when(confirmBy === null, () => html`<p>${t('about.key.nocall')}</p>`)}</section>`;
}
