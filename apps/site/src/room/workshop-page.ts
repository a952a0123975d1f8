// What a computer that serves one workshop on its own network answers to whoever asks for anything else:
// that reports are not taken here, why, and where to turn instead.
import { linkTo, type PageContext } from '../context.ts';
import { layout, telephone } from '../frame/layout.ts';
import { type Html, html } from '../markup.ts';

export function workshopPage(context: PageContext): Html {
  const { t } = context;
  return layout(context, {
    title: 'room.page',
    isStep: true,
    main: html`<h1>${t('workshop.title')}</h1><p>${t('workshop.why')}</p>
<p class="note">${telephone('112')} ${t('start.emergency')}</p>
<div class="acts"><a class="button act" href="${linkTo(context, '/room')}">${t('workshop.room')}</a>
<a class="button" href="${linkTo(context, '/help')}">${t('workshop.help')}</a></div>
<p class="hint">${t('workshop.address')}</p>`,
  });
}
