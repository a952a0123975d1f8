// What stands where somebody would begin a report, once the organisation takes none any more: until when a
// code opens its conversation, who goes on, where help is.
import type { Directory } from '@heed/domain/directory';
import { linkTo, type PageContext } from '../context.ts';
import { kettle } from '../drawing.ts';
import { next } from '../frame/ending.ts';
import { layout, telephone } from '../frame/layout.ts';
import { countryLines } from '../help/list.ts';
import { type Html, html } from '../markup.ts';
import { day, oneStop } from '../moment.ts';

export function closedPage(context: PageContext, { directory }: { readonly directory: Directory }): Html {
  const { t, ending } = context;
  return layout(context, {
    title: 'title.home',
    main: html`<h1>${t('ending.closed.title')}</h1>
<p>${oneStop(t('ending.closed', { day: day(context, ending?.ends ?? '') }))} <a
href="${linkTo(context, '/return')}">${t('home.code')}</a></p>
<p data-next>${next(context)}</p>
<p class="note">${telephone('112')} ${t('start.emergency')}</p>
<section id="lines" aria-labelledby="lines-title">${kettle()}<h2 id="lines-title">${t('home.lines')}</h2>
<p>${t('home.lines.hint')}</p>
${countryLines(context, directory)}</section>`,
  });
}
