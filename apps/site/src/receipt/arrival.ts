// What every way back to a report that was sent shows for half an hour: that it has arrived, and by when an
// answer comes. Without the code, which was shown once: someone else may hold the phone by now.
import type { PageContext } from '../context.ts';
import { linkTo } from '../context.ts';
import { tickDrawing } from '../drawing.ts';
import { calls, layout } from '../frame/layout.ts';
import { type Html, html } from '../markup.ts';
import { nextWord, type ReceiptData } from './page.ts';

export function arrivalPage(
  context: PageContext,
  data: Pick<ReceiptData, 'desk' | 'replyBy' | 'noReply'>,
): Html {
  const { t, organisation } = context;
  const desk = organisation.desks.find(({ id }) => id === data.desk);
  return layout(context, {
    // The name of the form before it: a history that says 'Done' would tell that something was sent.
    title: 'title.report',
    keeps: 'address',
    sensitive: true,
    script: 'report',
    later: 'report-seal',
    // Its own address is sealed, and says nothing in another language.
    path: '/',
    main: html`<div data-arrival class="flow"
data-keeps-here="${t('footer.keeps.conversation')}">${tickDrawing()}<h1>${t('receipt.title')}</h1>
<p>${nextWord(context, data, desk)}</p>
<p>${t('receipt.once')}</p>
<p>${t('receipt.back.how')} <a href="${linkTo(context, '/return')}">${t('home.code')}</a></p>
<p>${calls(t('promise.cannot'))}</p>
<div class="acts"><a class="button act" href="${organisation.exitTo}" rel="noreferrer nofollow"
data-leave>${t('frame.leave')}</a></div></div>`,
  });
}
