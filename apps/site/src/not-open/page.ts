// What stands in place of `/`, `/start`, `/report`, `/return` and `/lost` before the organisation has opened:
// nobody reads here yet, where help is. No form, no code, no promise: what cannot be kept is not shown.

import type { Directory } from '@heed/domain/directory';
import type { PageContext } from '../context.ts';
import { kettle } from '../drawing.ts';
import { layout, telephone } from '../frame/layout.ts';
import { countryLines } from '../help/list.ts';
import { type Html, html } from '../markup.ts';

export function notOpenPage(context: PageContext, { directory }: { readonly directory: Directory }): Html {
  const { t } = context;
  return layout(context, {
    title: 'title.home',
    main: html`<h1>${t('not-open.title')}</h1>
<p>${t('not-open.why', { organisation: context.organisation.name })}</p>
<p class="note">${telephone('112')} ${t('start.emergency')}</p>
<section id="lines" aria-labelledby="lines-title">${kettle()}<h2 id="lines-title">${t('home.lines')}</h2>
<p>${t('home.lines.hint')}</p>
${countryLines(context, directory)}</section>`,
  });
}
