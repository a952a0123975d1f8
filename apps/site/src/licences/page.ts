// `/licences`: under which licence the parts of Heed stand, and those of the libraries that it carries.
import type { PageContext } from '../context.ts';
import { layout } from '../frame/layout.ts';
import { type Html, html } from '../markup.ts';

export interface Component {
  readonly name: string;
  readonly version: string;
  /** SPDX identifier. */
  readonly licence: string;
}

export interface LicencesData {
  readonly components: readonly Component[];
}

const own = [
  {
    what: 'licences.whole',
    licence: 'EUPL-1.2',
    href: 'https://interoperable-europe.ec.europa.eu/collection/eupl/eupl-text-eupl-12',
  },
  { what: 'licences.parts', licence: 'MIT', href: 'https://spdx.org/licenses/MIT.html' },
  { what: 'licences.content', licence: 'CC BY 4.0', href: 'https://creativecommons.org/licenses/by/4.0/' },
] as const;

export function licencesPage(context: PageContext, { components }: LicencesData): Html {
  const { t } = context;
  return layout(context, {
    title: 'title.licences',
    style: 'content',
    main: html`<h1>${t('licences.title')}</h1>
<dl class="facts">${own.map(
      ({ what, licence, href }) =>
        html`<div><dt>${t(what)}</dt><dd><a href="${href}" rel="noreferrer nofollow"
translate="no">${licence}</a></dd></div>`,
    )}</dl>
<h2>${t('licences.libraries')}</h2><p>${t('licences.libraries.hint')}</p>
<ul class="bullets"
translate="no">${components.map(
      ({ name, version, licence }) => html`<li><bdi
dir="ltr">${name} ${version}, ${licence}</bdi></li>`,
    )}</ul>`,
  });
}
