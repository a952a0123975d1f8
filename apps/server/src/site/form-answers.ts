// After a form of the public pages the browser is sent on to an address that shows the answer. So neither its
// history nor its file of tabs holds what was typed, and neither Back nor reload sends it again. The answer
// waits in the memory of this process, sealed. It opens once; that of a training, where someone goes on over
// many pages, for half an hour.
import type { Content } from '@heed/content/read';
import { blankPage } from '@heed/site/blank/page';
import type { Context, Hono } from 'hono';
import type { Deployment } from '../deployment.ts';
import { page } from '../http/page.ts';
import { pageContext } from '../http/page-context.ts';
import { addressMs } from '../http/sealed-address.ts';
import { makeSealedAnswers, type SealedAnswers } from '../http/sealed-answers.ts';
import { writingPaths } from './module-gate.ts';

/** A browser follows at once; on the slowest network within two minutes. */
const followMs = 2 * 60_000;
/** Bytes of all answers that wait. Whoever has most of them makes way. */
const mostBytes = 64_000_000;

const parameter = 'answer';

/**
 * `isForm`: whether a request is a form of the public pages, sent by one of them. `prefixOf`: in whose share
 * an answer waits.
 */
export function mountFormAnswers(
  app: Hono,
  deployment: Deployment,
  content: Content,
  { isForm, prefixOf }: { isForm(c: Context): boolean; prefixOf(c: Context): string },
): void {
  const answers = makeSealedAnswers(mostBytes);
  app.use(async (c, next) => {
    const address = c.req.method === 'GET' ? c.req.query(parameter) : undefined;
    if (address !== undefined) return answers.open(address) ?? neutralAnswer(c, deployment, content);
    await next();
    // A path that takes no form has read none. Who ends answers at once: nobody would be there to be asked.
    const isOver = deployment.readiness.stopping.aborted;
    if (isOver || !isForm(c) || c.res.status === 405 || !isPage(c.res)) return undefined;
    const redirect = await sendOn(c, answers, prefixOf(c));
    // Else Hono adds the headers of the answer to it.
    c.res = undefined;
    c.res = redirect;
    return undefined;
  });
}

const isPage = ({ headers }: Response): boolean =>
  headers.get('content-type')?.startsWith('text/html') === true;

/** Sends the browser on to the answer that it would have had at once. */
async function sendOn(c: Context, answers: SealedAnswers, prefix: string): Promise<Response> {
  const isTraining = /^\/(training|handbook)\//.test(c.req.path);
  const how = { lastsMs: isTraining ? addressMs : followMs, opensOnce: !isTraining };
  const address = await answers.put(prefix, c.res, how);
  const headers = new Headers({ location: `${pageOf(c)}?${parameter}=${address}` });
  for (const name of ['connection', 'retry-after', 'cache-control']) {
    const value = c.res.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  return new Response(null, { status: 303, headers });
}

/**
 * The page to which an answer belongs: steps of a conversation have none of their own. It begins with one
 * slash: two would lead to another site.
 */
const pageOf = (c: Context): string =>
  new URL(c.req.url).pathname.replace(/^\/+/, '/').replace(/\/return\/.*$/, '/return');

/** What a page says whose answer was shown, or whose time is over: nothing of what it was. */
function neutralAnswer(c: Context, deployment: Deployment, content: Content): Response {
  if (['/report', '/start', ...writingPaths].includes(c.req.path))
    return page(blankPage(pageContext(deployment, content, c.req.raw)), c.req.raw);
  return c.redirect(pageOf(c), 303);
}
