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
import { page } from '../http/page.ts';
import { holds, openJson, sealJson } from '../http/secrets.ts';
import type { ScriptlessReport } from '../scriptless/report.ts';
import { pageContext } from './context.ts';
import { type Fields, readFields } from './fields.ts';

/** Who finds an address in the history after this time finds the first page. */
const stepMs = 30 * 60_000;
/** Fields of a step; a form that sends more than these is answered as it was sent. */
const stepFields = ['step', 'door', 'safe', 'country', 'anyway', 'voice', 'brings'];

interface Step {
  readonly expires: number;
  readonly fields: readonly (readonly [string, string])[];
}

/** `home` answers where nothing was answered yet, or the time of a step is over. */
export function mountStart(
  app: Hono,
  deployment: Deployment,
  content: Content,
  { report, home }: { report: ScriptlessReport; home: (c: Context) => Response | Promise<Response> },
): void {
  const key = deployment.secrets.key('start');

  /** Sends the browser to the address of a step. */
  function stepTo(c: Context, path: '/start' | '/report', fields: Fields): Response {
    const { address } = pageContext(deployment, content, c.req.raw);
    const step: Step = { expires: deployment.now() + stepMs, fields: [...fields] };
    return c.redirect(`${address}${path}?at=${sealJson(key, step).toString('base64url')}`, 303);
  }

  /** What was answered before the step of this address; empty where it is none, or its time is over. */
  function fieldsAt(c: Context): Fields {
    const step = openJson<Step>(key, Buffer.from(c.req.query('at') ?? '', 'base64url'));
    return new Map(step !== null && holds(step.expires, stepMs, deployment.now()) ? step.fields : []);
  }

  app.get('/start', (c) => {
    const fields = fieldsAt(c);
    if (fields.size === 0) return home(c);
    const answers = answersOf(fields);
    if (nextStep(answers) === 'report') return stepTo(c, '/report', fields);
    return page(unsafePage(pageContext(deployment, content, c.req.raw), answers), c.req.raw);
  });
  app.post('/start', async (c) => {
    const fields = await readFields(c);
    const isReport = nextStep(answersOf(fields)) === 'report';
    if (isReport && hasMore(fields)) return report.empty(c.req.raw, fields);
    return stepTo(c, isReport ? '/report' : '/start', only(fields));
  });

  for (const [door, path] of Object.entries(doorPaths))
    app.get(path, (c) => report.empty(c.req.raw, new Map([['door', door]])));
  app.get('/report', (c) => report.empty(c.req.raw, fieldsAt(c)));
  app.get(receiptPath, (c) => page(receiptTemplate(pageContext(deployment, content, c.req.raw)), c.req.raw));
  app.post('/report', async (c) => {
    if (/^multipart\/form-data/i.test(c.req.header('content-type') ?? '')) return report.receive(c);
    const fields = await readFields(c);
    return hasMore(fields) ? report.empty(c.req.raw, fields) : stepTo(c, '/report', only(fields));
  });
}

const hasMore = (fields: Fields): boolean => [...fields.keys()].some((name) => !stepFields.includes(name));
/** Values of a step are short; longer ones are nobody's answer. */
const only = (fields: Fields): Fields =>
  new Map([...fields].filter(([name, value]) => stepFields.includes(name) && value.length <= 16));

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
