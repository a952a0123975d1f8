// `/source`: the source of what runs here, as the EUPL asks of whoever offers it over a network, and how to
// check the scripts.

import { moduleScripts } from '@heed/modules/site-scripts';
import type { ScriptName } from '../context.ts';
import { linkTo, type PageContext } from '../context.ts';
import { layout } from '../frame/layout.ts';
import { type Html, html, when } from '../markup.ts';

export interface SourceData {
  readonly version: string;
  /**
   * Where the archive of exactly this version can be fetched; null where the operator names only a
   * repository.
   */
  readonly archive: string | null;
  readonly repository: string | null;
}

const scripts: readonly ScriptName[] = [
  'page',
  'report',
  'report-seal',
  'return',
  'return-open',
  ...(Object.keys(moduleScripts) as ScriptName[]),
];

export function sourcePage(context: PageContext, data: SourceData): Html {
  const { t, assets } = context;
  return layout(context, {
    title: 'title.source',
    style: 'content',
    main: html`<h1>${t('source.title')}</h1><p>${t('source.lead', { version: data.version })}</p>
${when(
  data.archive,
  () => html`<div class="acts"><a class="button act" href="${data.archive}"
download>${t('source.archive')}</a></div>`,
)}
${when(
  data.repository,
  () => html`<p>${t('source.repository')} <a href="${data.repository}"
rel="noreferrer nofollow" translate="no">${data.repository}</a></p>`,
)}
<h2>${t('source.scripts')}</h2><p>${t('source.scripts.hint')}</p>
<dl class="facts">${scripts.map((name) => {
      const { src, integrity } = assets.script(name);
      return html`<div><dt translate="no"><a href="${src}">${name}.js</a></dt><dd class="print" dir="ltr"
translate="no">${integrity}</dd></div>`;
    })}</dl>
<p><a href="${linkTo(context, '/licences')}">${t('footer.licences')}</a></p>`,
  });
}
