// Puts the server together: who may call what, in which order it is asked, and how every answer is protected.
// No rule and no SQL here.

import type { Content } from '@heed/content/read';
import { moduleHandlers } from '@heed/modules/server';
import { type Context, Hono } from 'hono';
import { makePress, type Press } from '../booklets/press.ts';
import type { Deployment } from '../deployment.ts';
import { auditHandlers } from '../desk/audit.ts';
import { caseworkHandlers } from '../desk/casework.ts';
import { deskDocumentHandlers } from '../desk/documents.ts';
import { draftHandlers } from '../desk/drafts.ts';
import { figureHandlers } from '../desk/figures.ts';
import { healthHandlers } from '../desk/health.ts';
import { importHandlers } from '../desk/imports.ts';
import { inboxHandlers } from '../desk/inbox.ts';
import { keyHandlers } from '../desk/keys.ts';
import { legalReviewHandlers } from '../desk/legal-reviews.ts';
import { lineHandlers } from '../desk/lines.ts';
import { loginHandlers } from '../desk/login.ts';
import { loneWorkHandlers } from '../desk/lone-work.ts';
import { measureHandlers } from '../desk/measures.ts';
import { ownAlertHandlers } from '../desk/own-alerts.ts';
import { mountDeskPages } from '../desk/pages.ts';
import { passkeyHandlers } from '../desk/passkeys.ts';
import { patternHandlers } from '../desk/patterns.ts';
import { requestHandlers } from '../desk/requests.ts';
import { memberOf } from '../desk/session.ts';
import { statementHandlers } from '../desk/statements.ts';
import { threadHandlers } from '../desk/threads.ts';
import { vacancyHandlers } from '../desk/vacancies.ts';
import { watchHandlers } from '../desk/watch.ts';
import { windDownHandlers } from '../desk/wind-down.ts';
import { withLineChecks } from '../directory-checks.ts';
import { logFault } from '../event-log.ts';
import { makeWork } from '../figures/work.ts';
import { callerOf } from '../http/address.ts';
import { assetResponse } from '../http/assets.ts';
import { type PolicyPlace, protect } from '../http/headers.ts';
import { type Guards, type Handlers, mount } from '../http/mount.ts';
import { makeOnionLocation } from '../http/onion.ts';
import { damageRefusal } from '../http/open.ts';
import { openApi } from '../http/openapi.ts';
import { isHttps, provenanceOf } from '../http/origin.ts';
import { splitPath } from '../http/page-context.ts';
import { mountPageTurns } from '../http/page-turns.ts';
import { problemResponse, Refusal, statusOf } from '../http/problem.ts';
import { makeRefusalLanguage } from '../http/refusal-language.ts';
import { asRefusal } from '../http/storage-refusal.ts';
import { guardWorkshop } from '../http/workshop.ts';
import { mountDownloads } from '../intake/downloads.ts';
import { intakeHandlers } from '../intake/routes.ts';
import { mountUploads } from '../intake/uploads.ts';
import { logHandlers, mountLog } from '../ledger/routes.ts';
import { stampedHandlers } from '../ledger/stamped.ts';
import { logStatusHandlers } from '../ledger/status.ts';
import { checkInHandlers } from '../person/check-in.ts';
import { personHandlers } from '../person/routes.ts';
import { readToken } from '../person/token.ts';
import { gateHandlers } from '../site/module-gate.ts';
import type { ListPages } from '../site/mounting.ts';
import { mountSite } from '../site/pages.ts';

/** `ownContent`: as editors wrote it. Pages show its directory as members who called left it. */
export function makeApp(deployment: Deployment, ownContent: Content): Hono {
  const content = withLineChecks(deployment, ownContent);
  // A language before the path changes what a page says, never which page it is.
  const app = new Hono({
    getPath: (request) => splitPath(content.words, new URL(request.url).pathname).path,
  });
  const languageOf = makeRefusalLanguage(content.words, deployment.demonstration);
  const guards = guardsOf(deployment);
  const onionLocation = makeOnionLocation(deployment.options.origins ?? []);
  app.use(async (c, next) => {
    await next();
    deployment.refusals.count(c.res.status);
    // A missing asset is answered with a page, which needs the policy of one.
    const place = c.res.status < 400 ? placeOf(c.req.path) : documentPlaceOf(c.req.path);
    protect(c.res.headers, place, isHttps(deployment, c.req.raw));
    if (c.res.status === 200 && (place === 'site' || place === 'app')) {
      const onion = onionLocation(c.req.raw);
      if (onion !== null) c.res.headers.set('onion-location', onion);
    }
  });
  mountPageTurns(app, (c) => callerOf(deployment, c.req.raw, c));
  guardWorkshop(app, deployment, content);
  mountHealth(app, deployment);
  app.get('/assets/:file', (c) => {
    const asset = deployment.assets().served(c.req.path);
    return asset ? assetResponse(asset, c.req.header('accept-encoding') ?? '') : c.notFound();
  });
  app.get('/api/openapi.json', (c) => c.json(openApi()));
  mountUploads(app, deployment, guards);
  mountDownloads(app, deployment, guards);
  const press = makePress({ now: deployment.now });
  const pages: ListPages = (context) => site.pages(context);
  mount(app, handlersOf(deployment, { ...ownContent, languageOf }, pages, press), guards);
  mountLog(app, deployment);
  mountDeskPages(app, deployment);
  const site = mountSite(app, deployment, content, press);

  app.notFound((c) =>
    isApi(c)
      ? problemResponse(new Refusal('not-found', 'refusal.see-openapi'), languageOf(c.req.raw))
      : site.failed(c, 404),
  );
  app.onError((error, c) => {
    const refusal = asRefusal(error) ?? cut(error) ?? unexpected(error, deployment);
    const response = isApi(c)
      ? problemResponse(refusal, languageOf(c.req.raw))
      : site.failed(c, statusOf(refusal), refusal.kind);
    protect(response.headers, documentPlaceOf(c.req.path), isHttps(deployment, c.req.raw));
    return response;
  });
  return app;
}

function guardsOf(deployment: Deployment): Guards {
  const tokenKey = deployment.secrets.key('token');
  const person = (request: Request) => {
    const [, token] = /^Bearer (\S{1,400})$/.exec(request.headers.get('authorization') ?? '') ?? [];
    return token === undefined ? null : readToken(tokenKey, token, deployment.now());
  };
  return {
    person,
    member: (request: Request) => memberOf(deployment, request),
    ownOrigin: (request: Request) => provenanceOf(deployment, request) !== 'foreign',
    audit: (member: string, act: string, conversation: string | null, count?: number) =>
      deployment.trail.note({ member, act, conversation, at: deployment.now(), ...(count && { count }) }),
  };
}

/** For whoever watches the service. */
function mountHealth(app: Hono, deployment: Deployment): void {
  app.get('/healthz', (c) => c.json({ ok: true }));
  app.get('/readyz', async (c) => {
    const reason = await deployment.readiness.look();
    if (reason !== null) return c.json({ ok: false, reason }, 503);
    return c.json({ ok: true, ...(deployment.files.isAway() && { attachments: 'away' }) });
  });
}

type ContentInLanguage = Content & { readonly languageOf: ReturnType<typeof makeRefusalLanguage> };

function handlersOf(
  deployment: Deployment,
  content: ContentInLanguage,
  pages: ListPages,
  press: Press,
): Handlers {
  const work = makeWork();
  return {
    ...intakeHandlers(deployment),
    ...personHandlers(deployment),
    ...checkInHandlers(deployment),
    ...loginHandlers(deployment),
    ...passkeyHandlers(deployment),
    ...inboxHandlers(deployment),
    ...auditHandlers(deployment),
    ...caseworkHandlers(deployment, content),
    ...figureHandlers(deployment, content, work),
    ...importHandlers(deployment),
    ...healthHandlers(deployment),
    ...windDownHandlers(deployment),
    ...measureHandlers(deployment),
    ...threadHandlers(deployment),
    ...loneWorkHandlers(deployment),
    ...keyHandlers(deployment),
    ...ownAlertHandlers(deployment, content.words),
    ...statementHandlers(deployment),
    ...logHandlers(deployment),
    ...logStatusHandlers(deployment),
    ...stampedHandlers(deployment),
    ...requestHandlers(deployment, content),
    ...legalReviewHandlers(deployment),
    ...patternHandlers(deployment),
    ...watchHandlers(deployment),
    ...draftHandlers(deployment),
    ...deskDocumentHandlers(deployment),
    ...lineHandlers(deployment, content),
    ...vacancyHandlers(deployment, content),
    ...gateHandlers(
      deployment,
      moduleHandlers(deployment, { content, languageOf: content.languageOf, press, pages, work }),
    ),
  };
}

/** The connection broke while the body was read: nobody is there to answer, and it is no fault of ours. */
const cut = (error: unknown): Refusal | null =>
  error instanceof Error &&
  'code' in error &&
  ['ECONNRESET', 'ERR_STREAM_PREMATURE_CLOSE'].includes(String(error.code))
    ? new Refusal('invalid-request', 'refusal.connection-broke')
    : null;

function unexpected(error: unknown, { storage }: Deployment): Refusal {
  logFault('unexpected', 'unexpected', error);
  // What a damaged database gives back can break anything that reads it.
  if (storage.damage.isFound) return damageRefusal();
  return new Refusal('failed', 'refusal.failed');
}

const isApi = (c: Context) => c.req.path.startsWith('/api/');

const documentPlaceOf = (path: string): PolicyPlace => (placeOf(path) === 'asset' ? 'site' : placeOf(path));

function placeOf(path: string): PolicyPlace {
  if (path.startsWith('/api/') || path === '/healthz' || path === '/readyz') return 'api';
  if (path.startsWith('/assets/')) return 'asset';
  // Pages from which somebody keeps something on the device.
  if (/^\/(app(\/.*)?|(training|pocket)\/[a-z0-9-]+)$/.test(path)) return 'app';
  if (path === '/desk/unlock') return 'unlock';
  if (/^\/desk\/(figures|module)-worker\.js$/.test(path)) return 'figures';
  return path === '/desk' || path.startsWith('/desk/') ? 'desk' : 'site';
}
