// `/handbook/quote`: somebody who was quoted takes the quote back, by the code that came with her yes.
import { linkTo, type PageContext } from '@heed/site/context';
import { layout } from '@heed/site/frame/layout';
import { type Html, html, when } from '@heed/site/markup';
import { handbookPaths } from './words.ts';

export interface QuotePageData {
  /** What became of the code that was sent; null before any. */
  readonly outcome: 'withdrawn' | 'unknown' | null;
  /** What was typed. */
  readonly code: string;
}

export function quotePage(context: PageContext, { outcome, code }: QuotePageData): Html {
  const { t } = context;
  return layout(context, {
    title: 'handbook.page',
    path: handbookPaths.quote,
    main: html`<h1>${t('handbook.quote.title')}</h1><p>${t('handbook.quote.lead')}</p>
${when(outcome === 'withdrawn', () => html`<p class="note" role="status">${t('handbook.quote.done')}</p>`)}
<form method="post" action="${linkTo(context, handbookPaths.quote)}"><p><label class="label" for="code">${t(
      'handbook.quote.code',
    )}</label><input type="text"
id="code" name="code" inputmode="numeric" autocomplete="off" maxlength="60" value="${
      outcome === 'withdrawn' ? '' : code
    }"${when(outcome === 'unknown', () => html` aria-invalid="true" aria-describedby="wrong"`)}></p>
${when(
  outcome === 'unknown',
  () => html`<p class="error" id="wrong" role="alert">${t('handbook.quote.unknown')}</p>`,
)}
<div class="acts"><button class="button act">${t('handbook.quote.send')}</button></div></form>
<p class="hint">${t('handbook.quote.printed')}</p>`,
  });
}
