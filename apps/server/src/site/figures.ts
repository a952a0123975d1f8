// Mounts `/evidence`, each release and its files. A release never changes, so what the list tells of it and
// the files made of it are kept in memory, the latter only up to a bound.

import { codingInWords } from '@heed/content/coding';
import type { LocaleState } from '@heed/content/messages/words';
import type { Content } from '@heed/content/read';
import {
  codingFor,
  isOfNotices,
  noticeCoding,
  type Registered,
  type Release,
  regionOf,
  releaseShape,
} from '@heed/domain/figures';
import { replySpans } from '@heed/domain/service-hours';
import { dayOf } from '@heed/domain/time';
import { orEnglish, type PageContext } from '@heed/site/context';
import { description, releaseCsv, releaseJson } from '@heed/site/figures/download';
import { figuresPage, guidePath, type ListedRelease } from '@heed/site/figures/page';
import { type FileKind, files, method, releasePage } from '@heed/site/figures/release';
import type { RegisteredRelease } from '@heed/storage';
import type { Context, Hono } from 'hono';
import * as v from 'valibot';
import { type Cache, makeCache } from '../cache.ts';
import type { Deployment } from '../deployment.ts';
import type { PageCache } from '../http/page-cache.ts';
import { pageContext } from '../http/page-context.ts';
import { placesOf } from './maps.ts';
import type { Readable } from './search.ts';

const perPage = 20;
/** Bytes of files in memory, so that asking again and again costs no time. */
const mostKept = 32 * 1024 * 1024;
const releaseId = /^[0-9a-f]{32}$/;

const types: Readonly<Record<FileKind, string>> = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  parquet: 'application/vnd.apache.parquet',
};

/** What pages of figures and their files are made from. */
interface Register {
  readonly deployment: Deployment;
  readonly content: Content;
  readonly pageCache: PageCache;
  readonly english: LocaleState;
  readonly heads: Map<string, ReleaseHead>;
  readonly files: Cache<Uint8Array<ArrayBuffer>>;
}

/** What the list tells of a release and never changes. */
type ReleaseHead = Omit<ListedRelease, 'isWithdrawn'>;

/** Answers what search may look at. */
export function mountFigures(
  app: Hono,
  deployment: Deployment,
  content: Content,
  pageCache: PageCache,
): Readable {
  const english = content.words.inLocale('en');
  const heads = new Map<string, ReleaseHead>();
  const fileCache = makeCache<Uint8Array<ArrayBuffer>>({ most: mostKept, sizeOf: ({ length }) => length });
  const register: Register = { deployment, content, pageCache, english, heads, files: fileCache };
  app.get('/evidence', (c) => list(register, c));
  app.get('/evidence/:id{[0-9a-f]{32}}', (c) => show(register, c, c.req.param('id')));

  for (const kind of files)
    app.get(`/evidence/:file{[0-9a-f]{32}\\.${kind}}`, async (c) => {
      const file = c.req.param('file');
      const body = fileCache.get(file) ?? (await makeFile(register, c, file.slice(0, 32), kind));
      if (body === null) return c.notFound();
      fileCache.set(file, body);
      return new Response(body, {
        headers: {
          'content-type': types[kind],
          'content-disposition': `attachment; filename="${file}"`,
          'cache-control': 'public, max-age=86400',
        },
      });
    });

  const { figures } = content;
  const make: Readable['make'] = (context) =>
    figuresPage(context, {
      releases: [],
      older: null,
      newest: true,
      figures,
      answerSpans: null,
      guide: guideOf(register, context),
    });
  return { path: '/evidence', spoken, make };
}

async function read({ deployment }: Register, id: string): Promise<Registered | null> {
  const row = releaseId.test(id) ? await deployment.storage.figures.release(id) : null;
  return row && parsed(row);
}

async function headOf(register: Register, id: string): Promise<ReleaseHead | null> {
  const { heads } = register;
  const cachedHead = heads.get(id);
  if (cachedHead) return cachedHead;
  const registered = await read(register, id);
  if (registered === null) return null;
  const { kind, title, years } = registered.release;
  const k = registered.release.kind === 'table' ? { k: registered.release.k } : {};
  const head = { id, day: registered.day, release: { kind, title, years, ...k } };
  heads.set(id, head);
  return head;
}

/** Withdrawals of these releases, by their ids. */
async function withdrawnOf({ deployment }: Register, ids: readonly string[]) {
  const withdrawals = await deployment.storage.figures.withdrawals(ids);
  return new Map(withdrawals.map((one) => [one.release, one]));
}

async function promises({ deployment }: Register) {
  if (deployment.organisation().publishMeasures !== true) return null;
  return replySpans(await deployment.storage.measures.answers(), dayOf(deployment.now()).slice(0, 7));
}

function guideOf({ content }: Register, { locale }: PageContext) {
  const versions = content.articles.get(guidePath.slice(1))?.versions;
  return (versions?.[locale] ?? versions?.en)?.heading ?? null;
}

function places({ deployment }: Register) {
  const { country, regions = [] } = deployment.organisation();
  return placesOf(country, regions.map(regionOf));
}

/** The coding by which a release counts. */
function coding({ content, deployment, english }: Register, release: Release) {
  return release.kind === 'table' && isOfNotices(release)
    ? codingInWords(noticeCoding(content.coding, content.platforms), english)
    : codingFor(content.coding, deployment.organisation().regions ?? []);
}

function contextOf({ deployment, content, english }: Register, c: Context) {
  const requestContext = pageContext(deployment, content, c.req.raw);
  const context = orEnglish(requestContext, spoken(requestContext), english);
  return { context, key: `${requestContext.address} ${requestContext.locale} ${requestContext.path} ` };
}

async function makeFile(
  register: Register,
  c: Context,
  id: string,
  kind: FileKind,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const { deployment, content, english } = register;
  const registered = await read(register, id);
  if (registered === null) return null;
  if (kind === 'csv') return Buffer.from(releaseCsv(registered.release));
  const context = { ...pageContext(deployment, content, c.req.raw), ...english };
  const now = coding(register, registered.release);
  const described = {
    registered,
    coding: now,
    method: method(context, registered.release, now),
    organisation: deployment.organisation().name,
  };
  if (kind === 'json') return Buffer.from(releaseJson(described));
  const { releaseParquet } = await import('./parquet.ts');
  return releaseParquet(registered.release, description(described));
}

async function list(register: Register, c: Context) {
  const { pageCache, deployment, content } = register;
  const { context, key } = contextOf(register, c);
  const before = c.req.query('before');
  const after = before !== undefined && releaseId.test(before) ? before : undefined;
  const days = await deployment.storage.figures.releaseDays({ before: after, limit: perPage + 1 });
  const withdrawn = await withdrawnOf(
    register,
    days.map(({ id }) => id),
  );
  return pageCache.answer(`${key}${after ?? ''} ${[...withdrawn.keys()]}`, c.req.raw, async () => {
    const releases = (await Promise.all(days.slice(0, perPage).map(({ id }) => headOf(register, id)))).filter(
      (head) => head !== null,
    );
    const older = days.length > perPage ? (days[perPage - 1]?.id ?? null) : null;
    const { figures } = content;
    const newest = after === undefined;
    return figuresPage(context, {
      releases: releases.map((head) => ({ ...head, isWithdrawn: withdrawn.has(head.id) })),
      older,
      newest,
      figures,
      answerSpans: await promises(register),
      guide: guideOf(register, context),
    });
  });
}

async function show(register: Register, c: Context, id: string) {
  const { pageCache } = register;
  if ((await headOf(register, id)) === null) return c.notFound();
  const { context, key } = contextOf(register, c);
  const withdrawal = (await withdrawnOf(register, [id])).get(id) ?? null;
  return pageCache.answer(`${key} ${withdrawal?.day ?? ''}`, c.req.raw, async () => {
    const registered = await read(register, id);
    if (registered === null) throw new Error('Cannot show a release: it has left the register');
    return releasePage(context, {
      registered,
      withdrawal,
      coding: coding(register, registered.release),
      places: places(register),
      guide: guideOf(register, context),
    });
  });
}

const spoken: Readable['spoken'] = ({ speaks }) => speaks('evidence');

/** What was registered was checked then; a release that this version cannot read is not shown. */
function parsed({ id, day, statement }: RegisteredRelease): Registered | null {
  const release = v.safeParse(releaseShape, JSON.parse(statement));
  return release.success ? { id, day, release: release.output } : null;
}
