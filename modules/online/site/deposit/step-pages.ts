// Pages of `/return` for one step of one deposit, without script.

import { linkTo, type PageContext } from '@heed/site/context';
import { errorSummary, hidden } from '@heed/site/field';
import { paths } from '@heed/site/forms';
import { type Html, html } from '@heed/site/markup';
import type { AttachmentData } from '@heed/site/report/attachment';
import { conversationLayout } from '@heed/site/return/conversation-layout';
import { type HandOverData, handOverForm, versionForm } from './view.ts';

/** A page of its own for one step of one deposit, without script. */
function stepPage(
  context: PageContext,
  heading: 'deposit.more' | 'deposit.hand' | 'deposit.delete',
  main: Html,
): Html {
  return conversationLayout(context, {
    path: paths.return,
    main: html`<h1>${context.t(heading)}</h1>${main}`,
  });
}

const back = (context: PageContext, session: string): Html =>
  html`<form method="post" action="${linkTo(context, paths.return)}">${hidden({ session })}<div
class="acts"><button>${context.t('delete.no')}</button></div></form>`;

/** A further version of the deposit `group`. `form`: the same words sent twice are stored once. */
export const versionPage = (
  context: PageContext,
  data: AttachmentData & {
    readonly session: string;
    readonly form: string;
    readonly group: string;
    readonly text?: string;
  },
): Html => {
  const { session, form, group } = data;
  const carried = { session, group, form };
  return stepPage(
    context,
    'deposit.more',
    html`${errorSummary(context, data.wrong ?? [])}<p>${context.t('deposit.more.what')}</p>${versionForm(
      context,
      carried,
      data,
    )}${back(context, session)}`,
  );
};

/** To which desk the deposit `group` goes. */
export const handOverPage = (
  context: PageContext,
  data: HandOverData & { readonly session: string; readonly form: string; readonly group: string },
): Html => {
  const { session, form, group } = data;
  return stepPage(
    context,
    'deposit.hand',
    html`${errorSummary(context, data.wrong ?? [])}<p>${context.t('deposit.hand.what')}</p>${handOverForm(
      context,
      { session, group, form },
      data,
    )}${back(context, session)}`,
  );
};

/** Asks before a deposit is deleted. */
export const removePage = (
  context: PageContext,
  { session, group }: { readonly session: string; readonly group: string },
): Html =>
  stepPage(
    context,
    'deposit.delete',
    html`<p>${context.t('deposit.delete.what')}</p><div class="acts"><form method="post"
action="${linkTo(context, paths.vault)}">${hidden({ session, group, step: 'delete', sure: 'yes' })}<button
class="destroy">${context.t('deposit.delete')}</button></form>${back(context, session)}</div>`,
  );
