// `/training/report/<address>`: what a workshop changed, as its trainer shares it. The sections are those of
// packages/statistics; here they become a page, and data for the sheet of paper.
import type { MessageKey } from '@heed/content/messages/words';
import { linkTo, type PageContext } from '@heed/site/context';
import { number } from '@heed/site/figures/words';
import { layout } from '@heed/site/frame/layout';
import { type Html, html, when } from '@heed/site/markup';
import { day } from '@heed/site/moment';
import { decimalIn, type PhraseValue, sayingIn } from '@heed/statistics/phrase';
import {
  type Grid,
  type ReportBlock,
  type ReportDocument,
  type RowBar,
  sayDocument,
} from '@heed/statistics/phrase-document';
import { describeWorkshop, type WorkshopReport } from '@heed/statistics/training';

/** Path without language; `file` is the address, with `.pdf` or `.csv` behind it for those. */
export const sharedReportPath = (file: string): string => `/training/report/${file}`;

/** What the page of a shared report is made from. */
export interface SharedReportData {
  readonly report: WorkshopReport;
  readonly address: string;
}

/** The report of a workshop, for everybody who has its address. */
export function sharedReportPage(context: PageContext, { report, address }: SharedReportData): Html {
  const { t } = context;
  const { title, sections } = documentOf(context, report);
  return layout(context, {
    title: 'training.page',
    style: 'content',
    unlisted: true,
    main: html`<h1>${title}</h1>
<p class="hint">${t('shared-report.by', { organisation: report.organisation })}</p>
<div class="acts"><a class="button" href="${linkTo(context, sharedReportPath(`${address}.pdf`))}"
type="application/pdf">${t('shared-report.pdf')}</a><a class="button"
href="${linkTo(context, sharedReportPath(`${address}.csv`))}" download>${t('shared-report.csv')}</a></div>
${sections.map((section) => html`<section><h2>${section.title}</h2>${section.blocks.map(block)}</section>`)}`,
  });
}

/** Said for every address under which nothing is shared: nobody learns whether something ever was. */
export const unsharedReportPage = (context: PageContext): Html =>
  layout(context, {
    title: 'training.page',
    unlisted: true,
    main: html`<h1>${context.t('shared-report.gone')}</h1><p>${context.t('shared-report.gone.how')}</p>
<div class="acts"><a class="button act" href="${linkTo(context, '/training')}">${context.t(
      'shared-report.training',
    )}</a></div>`,
  });

/** Data of `workshop.typ`. */
export function reportSheet(context: PageContext, report: WorkshopReport) {
  return {
    ...documentOf(context, report),
    lang: context.locale,
    dir: context.dir,
    from: report.organisation,
    banner: context.demonstration ? context.t('frame.demonstration') : null,
  };
}

function documentOf(context: PageContext, report: WorkshopReport): ReportDocument<string> {
  const say: (value: PhraseValue) => string = sayingIn({
    message: (code, values) => context.t(`phrase.${code}` satisfies MessageKey, values),
    number: (value) => number(context, value),
    decimal: (value) => decimalIn(context.locale, value),
  });
  return sayDocument(describeWorkshop(report, day(context, report.day)), say);
}

function block(one: ReportBlock<string>): Html | null {
  switch (one.is) {
    case 'table':
      return table(one.table);
    case 'points':
      return html`<ul class="bullets">${one.list.map((text) => html`<li>${text}</li>`)}</ul>`;
    case 'text':
    case 'care':
    case 'figure':
      return html`<p${one.is === 'text' ? null : html` class="${one.is}"`}>${one.text}</p>`;
    default:
      return null;
  }
}

/** A table that scrolls by itself where it is wide, with a bar beside each name where there is one. */
function table({ caption, heads, rows, bars, rowLanguage }: Grid<string>): Html {
  const language = when(rowLanguage !== undefined, () => html` lang="${rowLanguage}" dir="auto"`);
  return html`<div class="wide-table"><table class="report-table${when(
    heads.length === 2,
    () => html` two-columns`,
  )}"><caption>${caption}</caption>
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${rows.map(
    ([first, ...cells], row) =>
      html`<tr><th scope="row"><span${language}>${first}</span>${bar(bars?.[row] ?? null)}</th>${cells.map(
        (cell, at) => html`<td data-of="${heads[at + 1] ?? ''}">${cell}</td>`,
      )}</tr>`,
  )}</tbody></table></div>`;
}

/** Drawn for the eye alone: the numbers stand beside it. */
const bar = (shares: RowBar | null): Html | null =>
  shares === null
    ? null
    : html`<svg class="bar-line" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect
class="ground" width="100" height="10"/><rect width="${percent(shares.value)}" height="10"/>${when(
        shares.low !== null && shares.high !== null,
        () => html`<rect class="limits" x="${percent(shares.low!)}" y="3.5" height="3"
width="${percent(shares.high! - shares.low!)}"/>`,
      )}</svg>`;

const percent = (share: number): string => (100 * share).toFixed(1);
