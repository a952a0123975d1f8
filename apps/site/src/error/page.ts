// What went wrong and what to do next, in plain words. Never says what was asked for, and never a technical
// detail. A form that ran out is not an error page: it comes back with everything that was typed.
import { linkTo, type PageContext } from '../context.ts';
import { calls, layout } from '../frame/layout.ts';
import { type Html, html } from '../markup.ts';

const knownStatuses = [403, 404, 405, 413, 429, 500, 503, 507] as const;

export interface ErrorData {
  /** HTTP status; one that has no words of its own is said as 500 (server) or 404 (request). */
  readonly status: number;
  /** Whether nothing is taken in until somebody mends the server. */
  readonly isClosed?: boolean;
}

export function errorPage(context: PageContext, { status, isClosed = false }: ErrorData): Html {
  const { t } = context;
  const shownStatus = knownStatuses.find((candidate) => candidate === status) ?? (status >= 500 ? 500 : 404);
  const kind = isClosed ? 500 : shownStatus === 405 ? 404 : shownStatus === 503 ? 429 : shownStatus;
  return layout(context, {
    title: 'title.error',
    main: html`<h1>${t(`failed.${kind}`)}</h1><p>${t(`failed.${isClosed ? 503 : kind}.next`)}</p><p>${calls(
      t('failed.danger'),
    )}</p>
<div class="acts"><a class="button act" href="${linkTo(context, '/')}">${t('failed.home')}</a></div>`,
  });
}
