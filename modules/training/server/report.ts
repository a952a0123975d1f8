// `/training/report/<address>`: the report of a workshop as its trainer shares it, as a page, `.pdf` and
// `.csv`. Anybody who has the address reads it; nothing leads there. What is in it: packages/statistics.
import { createHash } from 'node:crypto';
import type { Content } from '@heed/content/read';
import { csvOf } from '@heed/domain/csv';
import { type Press, pdfResponse } from '@heed/server/booklets/press';
import type { Deployment } from '@heed/server/deployment';
import { page } from '@heed/server/http/page';
import { pageContext } from '@heed/server/http/page-context';
import type { ModulePages, PageTools } from '@heed/server/module';
import { orEnglish, type PageContext } from '@heed/site/context';
import { reportRows, type WorkshopReport, workshopReport } from '@heed/statistics/training';
import type { StoredRoom } from '@heed/storage';
import type { Context } from 'hono';
import { reportSheet, sharedReportPage, sharedReportPath, unsharedReportPage } from '../site/report.ts';
import { courseOf } from './room.ts';

/** More than the longest course fills. */
const mostPages = 40;

/** The report of a closed room; null while it is open. */
export async function reportOf(
  deployment: Pick<Deployment, 'storage' | 'organisation'>,
  room: StoredRoom,
): Promise<WorkshopReport | null> {
  const { results, day, share, state } = room;
  if (results === null) return null;
  return workshopReport(results, await courseOf(deployment, room), {
    day,
    organisation: deployment.organisation().name,
    place: share?.place ?? '',
    lastStep: state.step,
  });
}

/** Adds the page of a shared report, and its files. */
export function mountReports(
  pages: ModulePages,
  deployment: Deployment,
  content: Content,
  { press }: Pick<PageTools, 'press'>,
): void {
  pages.get(sharedReportPath(':file'), async (c) => {
    const response = await answer(deployment, content, press, c);
    response.headers.set('x-robots-tag', 'noindex, noarchive');
    return response;
  });
}

async function answer(deployment: Deployment, content: Content, press: Press, c: Context): Promise<Response> {
  const [, address, kind] = /^([0-9a-f]{32})(\.pdf|\.csv)?$/.exec(c.req.param('file') ?? '') ?? [];
  const room = address === undefined ? null : await deployment.storage.rooms.findShared(address);
  const report = room === null ? null : await reportOf(deployment, room);
  const context = contextOf(deployment, content, c);
  if (report === null || address === undefined) return page(unsharedReportPage(context), c.req.raw, 404);
  if (kind === '.csv') return csv(report);
  if (kind === '.pdf') return pdfResponse(await print(press, context, report));
  return page(sharedReportPage(context, { report, address }), c.req.raw);
}

/** In English where the language asked for lacks the words of either. */
function contextOf(deployment: Deployment, content: Content, c: Context): PageContext {
  const context = pageContext(deployment, content, c.req.raw);
  const isSpoken = context.speaks('training') && context.speaks('statistics');
  return orEnglish(context, isSpoken, content.words.inLocale('en'));
}

const csv = (report: WorkshopReport): Response => {
  const { columns, rows } = reportRows(report);
  return new Response(csvOf(columns, rows), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="workshop.csv"',
    },
  });
};

/** The key names what is in the sheet, so that a report that is shared anew is set anew. */
function print(press: Press, context: PageContext, report: WorkshopReport) {
  const data = JSON.stringify(reportSheet(context, report));
  const hash = createHash('sha256').update(data).digest('base64');
  return press.print(`report ${hash}`, () => ({
    template: 'workshop',
    lang: context.locale,
    data,
    pages: { least: 1, most: mostPages, times: 1 },
    fold: false,
  }));
}
