// The part of a page that a reader may keep on the device: what the script of it asks for.
import { linkTo, type PageContext } from '../context.ts';
import { type Html, html } from '../markup.ts';

/** Shown by the script where the browser can keep pages. `list`: path of what is to be kept. */
export function keepHere(context: PageContext, list: string): Html {
  const { t } = context;
  return html`<section data-keep="${linkTo(context, list)}" hidden><h2>${t('training.keep')}</h2>
<p>${t('training.keep.hint')}</p>
<p role="status" data-done hidden>${t('training.keep.done')}</p>
<p class="error" role="alert" data-failed hidden>${t('training.keep.failed')}</p>
<div class="acts"><button type="button"
data-put>${t('training.keep')}</button><button type="button" class="plain"
data-drop hidden>${t('training.keep.drop')}</button></div></section>`;
}
