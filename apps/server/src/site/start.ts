// The doors, and the way to the page of writing. A door has a path for whoever links to it; from the first
// page it is pressed, and its answer has an address that names none, so that Back, Forward and reload ask for
// it again and never end in a browser's error page. What was answered stands in that address sealed: this
// server alone can read it, for half an hour. docs/decisions/doors.md says why.

import type { Content } from '@heed/content/read';
import { doors } from '@heed/domain/intake';
import { receiptPath, receiptTemplate } from '@heed/site/receipt/page';
import type { StartAnswers } from '@heed/site/start/data';
import { doorPaths } from '@heed/site/start/door';
import { nextStep, unsafePage } from '@heed/site/start/page';
import type { Context, Hono } from 'hono';
import type { Deployment } from '../deployment.ts';
import { type Fields, hasMore, onlyAnswers, readFields } from '../http/fields.ts';
import { page } from '../http/page.ts';
import { pageContext } from '../http/page-context.ts';
import type { ScriptlessReport } from '../scriptless/report.ts';
import { sealedFields } from './sealed-fields.ts';

/** `home` answers where nothing was answered yet, or the time of a step is over. */
export function mountStart(
  app: Hono,
  deployment: Deployment,
  content: Content,
  { report, home }: { report: ScriptlessReport; home: (c: Context) => Response | Promise<Response> },
): void {
  const steps = sealedFields(deployment, content, 'start');

  app.get('/start', (c) => {
    const fields = steps.read(c);
    if (fields.size === 0) return home(c);
    const answers = answersOf(fields);
    if (nextStep(answers) === 'report') return steps.redirect(c, '/report', fields);
    return page(unsafePage(pageContext(deployment, content, c.req.raw), answers), c.req.raw);
  });
  app.post('/start', async (c) => {
    const fields = await readFields(c);
    const isReport = nextStep(answersOf(fields)) === 'report';
    if (isReport && hasMore(fields)) return report.empty(c.req.raw, fields);
    return steps.redirect(c, isReport ? '/report' : '/start', onlyAnswers(fields));
  });

  for (const [door, path] of Object.entries(doorPaths))
    app.get(path, (c) => report.empty(c.req.raw, new Map([['door', door]])));
  app.get('/report', (c) => {
    const at = c.req.query('at') ?? '';
    return report.arrival(c.req.raw, at) ?? report.empty(c.req.raw, steps.read(c), at);
  });
  app.get(receiptPath, (c) => page(receiptTemplate(pageContext(deployment, content, c.req.raw)), c.req.raw));
  app.post('/report', async (c) => {
    if (/^multipart\/form-data/i.test(c.req.header('content-type') ?? '')) return report.receive(c);
    const fields = await readFields(c);
    return hasMore(fields)
      ? report.empty(c.req.raw, fields)
      : steps.redirect(c, '/report', onlyAnswers(fields));
  });
}

function answersOf(fields: Fields): StartAnswers {
  const safe = (['yes', 'no', 'unsure'] as const).find((value) => value === fields.get('safe'));
  const country = fields.get('country');
  return {
    door: doors.find((door) => door === fields.get('door')) ?? 'talk',
    safe,
    country: country !== undefined && /^([A-Z]{2}|other|unsaid)$/.test(country) ? country : undefined,
    anyway: fields.get('anyway') === 'yes',
  };
}
