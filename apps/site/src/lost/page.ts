// `/lost`: without the code nobody can open a conversation, we least of all. Begin again and say 'I wrote
// before'.
import { linkTo, type PageContext } from '../context.ts';
import { kettle } from '../drawing.ts';
import { hidden } from '../field.ts';
import { paths } from '../forms.ts';
import { contact, layout } from '../frame/layout.ts';
import { type Html, html } from '../markup.ts';

export function lostPage(context: PageContext): Html {
  const { t } = context;
  return layout(context, {
    title: 'title.lost',
    sensitive: true,
    main: html`${kettle()}<h1>${t('lost.title')}</h1>
<p>${t('lost.nobody')}</p><p>${t('lost.again')}</p><p>${t('lost.link')}</p>
<form method="post"
action="${linkTo(context, paths.report)}">${hidden({ step: 'open', wrotebefore: 'yes' })}<div
class="acts"><button class="act">${t('lost.begin')}</button></div></form>
<p>${t('lost.stolen')} ${contact(context.organisation.contact)}</p>`,
  });
}
