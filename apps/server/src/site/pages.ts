// Mounts the public pages: parses what a form sent, asks for the page, answers. What the pages say stands in apps/site and content.

import { doors } from '@heed/domain/intake';
import { homePage } from '@heed/site/home/page';
import { nextStep, type StartAnswers, startPage } from '@heed/site/start/page';
import type { Context, Hono } from 'hono';
import type { Deployment } from '../deployment.ts';
import { readBytes } from '../http/body.ts';
import { page } from '../http/page.ts';
import { Refusal } from '../http/problem.ts';
import { makeDerivations } from '../scriptless/queue.ts';
import { scriptlessReport } from '../scriptless/report.ts';
import type { Content } from './content.ts';
import { pageContext } from './context.ts';

type Fields = ReadonlyMap<string, string>;
/** A form without files: words of 100,000 characters in the longest encoding. */
const mostFormBytes = 1_600_000;

export interface Site {
  /** The page that says what went wrong and what to do next. */
  failed(context: Context, status: number): Response;
}

export function mountSite(app: Hono, deployment: Deployment, content: Content): Site {
  const report = scriptlessReport(deployment, content, makeDerivations(deployment.salt));
  const contextOf = (c: Context, fields?: Fields) =>
    pageContext(deployment, content, c.req.raw, fields?.get('lang') ?? c.req.query('lang') ?? null);

  app.get('/', (c) => page(homePage(contextOf(c), { directory: content.directory }), c.req.raw));

  app.get('/start', (c) => c.redirect('/', 303));
  app.post('/start', async (c) => {
    const fields = await readFields(c.req.raw);
    const answers = answersOf(fields);
    if (nextStep(answers, content.laws) === 'report') return report.empty(c.req.raw, fields);
    return page(
      startPage(contextOf(c, fields), { ...answers, directory: content.directory, laws: content.laws }),
      c.req.raw,
    );
  });

  app.get('/report', (c) =>
    report.empty(c.req.raw, new Map(c.req.query('lang') ? [['lang', c.req.query('lang')!]] : [])),
  );
  app.post('/report', async (c) => {
    if (!isOwn(c)) throw new Refusal('foreign-origin', '');
    if (/^multipart\/form-data/i.test(c.req.header('content-type') ?? '')) return report.receive(c);
    return report.empty(c.req.raw, await readFields(c.req.raw));
  });

  return {
    failed: (_c, status) =>
      new Response(`Error ${status}`, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } }),
  };

  function isOwn(c: Context): boolean {
    return c.req.header('sec-fetch-site') !== 'cross-site';
  }
}

/** The fields of a form without files; the first of a name counts. */
export async function readFields(request: Request): Promise<Fields> {
  if (!/^application\/x-www-form-urlencoded/i.test(request.headers.get('content-type') ?? '')) {
    throw new Refusal('not-json', 'Send the form as the page makes it.');
  }
  const text = new TextDecoder().decode(await readBytes(request, mostFormBytes));
  const fields = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(text)) if (!fields.has(name)) fields.set(name, value);
  return fields;
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
