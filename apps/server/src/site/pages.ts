// Mounts the public pages: parses what a form sent, asks for the page, answers. What the pages say stands in
// apps/site and content.

import type { Content } from '@heed/content/read';
import { hashHex } from '@heed/envelope';
import { serverModules } from '@heed/modules/server';
import { aboutPage } from '@heed/site/about/page';
import { blankPage } from '@heed/site/blank/page';
import type { PageContext } from '@heed/site/context';
import { closedPage } from '@heed/site/ending/page';
import { errorPage } from '@heed/site/error/page';
import { homePage } from '@heed/site/home/page';
import { languagesPage } from '@heed/site/languages/page';
import { licencesPage } from '@heed/site/licences/page';
import { lostPage } from '@heed/site/lost/page';
import type { Html } from '@heed/site/markup';
import { listModulePages } from '@heed/site/module-pages';
import { notOpenPage } from '@heed/site/not-open/page';
import { privacyPage } from '@heed/site/privacy/page';
import { returnPage } from '@heed/site/return/page';
import { safeUsePage } from '@heed/site/safe-use/page';
import { sourcePage } from '@heed/site/source/page';
import { doorPaths } from '@heed/site/start/door';
import type { Context, Hono } from 'hono';
import type { Press } from '../booklets/press.ts';
import { mountBooklets } from '../booklets/routes.ts';
import type { Deployment } from '../deployment.ts';
import { addressOf, callerOf } from '../http/address.ts';
import { makeFormBudget, withAccount } from '../http/form-budget.ts';
import { isOwnForm } from '../http/origin.ts';
import { page } from '../http/page.ts';
import { makePageCache, type PageCache } from '../http/page-cache.ts';
import { pageContext, pageNameOf } from '../http/page-context.ts';
import type { ProblemKind } from '../http/problem.ts';
import { makeDerivations } from '../scriptless/queue.ts';
import { scriptlessReport } from '../scriptless/report.ts';
import { foreignReturn, mountReturn } from '../scriptless/return.ts';
import { version } from '../version.ts';
import { mountOffline } from './app.ts';
import { mountFormAnswers } from './form-answers.ts';
import { mountHelp } from './help.ts';
import { mountInformation } from './information.ts';
import { mountLogPage } from './log.ts';
import type { PageTools } from './module.ts';
import { isPathOn, writingPaths } from './module-gate.ts';
import { gatePages } from './module-pages.ts';
import { headingIn, type ListPages, type PageMounting, pagesOf } from './mounting.ts';
import { mountPatterns } from './patterns.ts';
import { mountPocket } from './pocket.ts';
import { mountProbe } from './probe.ts';
import { isOn, mountSearch, type Readable } from './search.ts';
import { components, makeSourceDownloads } from './source.ts';
import { mountStart } from './start.ts';

export interface Site {
  readonly pages: ListPages;
  /** The page that says what went wrong and what to do next. */
  failed(context: Context, status: number, kind?: ProblemKind): Response;
}

/**
 * Where a person would write or come back: before the organisation has opened, all of them say that nobody
 * reads here yet.
 */
const untilOpen = ['/', '/start', '/for/*', '/report', '/return', '/return/*', '/lost'] as const;

/** For who has a code already: it opens what it opened until everything is destroyed. */
const isForHolders = (path: string): boolean => path.startsWith('/return') || path === '/lost';

/** Pages that somebody may be led to beside those to read. */
const appPaths = ['/', '/report', '/safe-use', '/app', '/log'] as const;

const sourceState = { version, archive: '/source/heed.tar.gz', repository: null };

/** Mounts every page. `press`: the one press for all that is printed, which the API has too. */
export function mountSite(app: Hono, deployment: Deployment, content: Content, press: Press): Site {
  const derivations = makeDerivations(deployment.salt);
  const report = scriptlessReport(deployment, content, derivations);
  const contextOf = (c: Context) => pageContext(deployment, content, c.req.raw);
  const failed = (c: Context, status: number, kind?: ProblemKind) =>
    page(errorPage(contextOf(c), { status, isClosed: kind === 'closed' }), c.req.raw, status);
  const budget = makeFormBudget();
  const foreign = new Map<string, (request: Request) => Response>();
  const prefixOf = (c: Context) =>
    deployment.rates.networkPrefix(addressOf(deployment, c.req.raw, c), deployment.now());
  const isForm = (c: Context) => isSiteForm(c) && isOwnForm(deployment, c.req.raw);
  mountFormAnswers(app, deployment, content, { isForm, prefixOf });
  mountProbe(app, deployment, { budget, prefixOf });

  mountNotOpen(app, deployment, content);

  app.use(async (c, next) => (isSiteForm(c) ? withAccount(c, budget.open(prefixOf(c)), next) : next()));
  refuseForeignForms(app, deployment, {
    report: (request) => report.refuseForeign(request),
    return: (request) => foreignReturn(deployment, content, request),
    ofModules: foreign,
    other: (c) => failed(c, 403),
  });

  const pageCache = makePageCache(deployment.now);
  const answer = answerFrom(pageCache, contextOf);
  const same = (path: string, make: (context: PageContext) => Html) =>
    app.get(path, (c) => answer(c, path, make));
  const home = (context: PageContext) => homePage(context, { directory: content.directory });
  same('/', home);
  same('/return', (context) => returnPage(context, { code: '' }));
  same('/lost', lostPage);

  const heading = (context: PageContext, path: string) => headingIn(content, context)(path);
  const readable: Readable[] = [];
  const pages = listPages(deployment, readable, heading);
  const mounting: PageMounting = { app, deployment, content, pageCache, readable };
  const tools: PageTools = { derivations, pageCache, press, heading, pages };

  mountStart(app, deployment, content, { report, home: (c) => answer(c, '/', home) });
  mountReturn(app, deployment, content, derivations);
  mountWritingPages(mounting, tools, foreign);
  mountHelp(app, deployment, content);
  mountPatterns(app, deployment, content);
  mountReadable(mounting, tools);
  mountPocket(app, deployment, content, heading);
  mountBooklets(app, deployment, content, press);

  mountAbout(app, deployment, contextOf);
  mountLogPage(app, deployment, content, pageCache);
  mountOfSite(app, deployment, content, same);
  return { pages, failed };
}

/** The pages of the core and of modules that are on. `readable` may still grow. */
const listPages =
  (deployment: Deployment, readable: readonly Readable[], heading: PageTools['heading']): ListPages =>
  (context) => {
    const written = [...appPaths, ...writingPaths, ...Object.values(doorPaths)];
    const paths = new Set([
      ...written.filter((path) => isPathOn(deployment, path)),
      ...listModulePages(context).map(({ path }) => path),
      ...readable.filter(isOn(deployment)).map(({ path }) => path),
    ]);
    return [...paths].map((path) => ({ path, heading: heading(context, path) }));
  };

/** Mounts the pages to read, of the core and of modules, and what looks into them all. */
function mountReadable(mounting: PageMounting, tools: PageTools): void {
  const { app, deployment, content, readable } = mounting;
  mountInformation(mounting);
  for (const { name, mountPages } of serverModules)
    mountPages(gatePages(mounting, name), deployment, content, tools);
  mountSearch(app, deployment, content, readable, (context) => pagesOf(content, context));
  mountOffline(app, deployment, content, readable);
}

/** Notes in `foreign` what refuses a form of each from another site. */
function mountWritingPages(
  mounting: PageMounting,
  tools: PageTools,
  foreign: Map<string, (request: Request) => Response>,
): void {
  const { deployment, content } = mounting;
  for (const { name, writingPages: own } of serverModules)
    for (const { path, mount } of own)
      foreign.set(path, mount(gatePages(mounting, name), deployment, content, tools));
}

/** Pages about the site itself, and its source. */
function mountOfSite(
  app: Hono,
  deployment: Deployment,
  content: Content,
  same: (path: string, make: (context: PageContext) => Html) => void,
): void {
  same('/privacy', privacyPage);
  same('/safe-use', safeUsePage);
  same('/languages', (context) => languagesPage(context, { states: content.words.languages }));
  same('/licences', (context) => licencesPage(context, { components: components() }));
  same('/source', (context) => sourcePage(context, sourceState));
  const download = makeSourceDownloads();
  app.get('/source/heed.tar.gz', (c) => download(callerOf(deployment, c.req.raw, c), c.req.raw));
}

/** What says the same to everybody in a language is made once a minute: promises are by the hour. */
const answerFrom =
  (pageCache: PageCache, contextOf: (c: Context) => PageContext) =>
  (c: Context, path: string, make: (context: PageContext) => Html): Promise<Response> => {
    const context = { ...contextOf(c), path };
    return pageCache.answer(pageNameOf(context, context.lost), c.req.raw, () => make(context));
  };

function mountAbout(app: Hono, deployment: Deployment, contextOf: (c: Context) => PageContext): void {
  app.get('/blank', (c) => page(blankPage(contextOf(c)), c.req.raw));
  app.get('/about', async (c) => {
    const key = await deployment.storage.keys.organisation();
    return page(aboutPage(contextOf(c), { fingerprint: key && hashHex(Buffer.from(key, 'hex')) }), c.req.raw);
  });
}

function mountNotOpen(app: Hono, deployment: Deployment, content: Content): void {
  for (const path of [...untilOpen, ...writingPaths]) {
    app.use(path, async (c, next) => {
      if (!isPathOn(deployment, path) || deployment.takesReports()) return next();
      if (deployment.live() && isForHolders(path)) return next();
      const isRead = c.req.method === 'GET' || c.req.method === 'HEAD';
      return page(
        (deployment.live() ? closedPage : notOpenPage)(pageContext(deployment, content, c.req.raw), {
          directory: content.directory,
        }),
        c.req.raw,
        isRead ? 200 : 503,
      );
    });
  }
}

/**
 * The API asks callers by itself (mount.ts); a witness takes what logs of others send, which act for nobody.
 */
const isSiteForm = ({ req: { method, path } }: Context): boolean =>
  method === 'POST' && !path.startsWith('/api/') && !path.startsWith('/witness/');

/**
 * Every POST of the public site must come from its own pages. A refused one leaves nothing of what was sent
 * on the page that answers.
 */
function refuseForeignForms(
  app: Hono,
  deployment: Deployment,
  refuse: {
    readonly report: (request: Request) => Response;
    readonly return: (request: Request) => Response;
    /** By the path of a form of a module. */
    readonly ofModules: ReadonlyMap<string, (request: Request) => Response>;
    readonly other: (c: Context) => Response;
  },
): void {
  app.use(async (c, next) => {
    const { path } = c.req;
    if (!isSiteForm(c) || isOwnForm(deployment, c.req.raw)) return next();
    if (path === '/report' || path === '/start') return refuse.report(c.req.raw);
    const refuseHere = isPathOn(deployment, path) ? refuse.ofModules.get(path) : undefined;
    if (refuseHere !== undefined) return refuseHere(c.req.raw);
    return path === '/return' || path.startsWith('/return/') ? refuse.return(c.req.raw) : refuse.other(c);
  });
}
