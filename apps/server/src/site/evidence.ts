// Mounts `/evidence`, each release and its files. A release never changes, so what the list tells of it and the files made of it are kept in memory, the latter
// only up to a bound.

import type { Content } from '@heed/content/read';
import { codingFor, type Registered, regionOf, releaseShape } from '@heed/domain/evidence';
import { spansOf } from '@heed/domain/promise';
import { dayOf } from '@heed/domain/time';
import { orEnglish, type PageContext } from '@heed/site/context';
import { description, releaseCsv, releaseJson } from '@heed/site/evidence/download';
import { evidencePage, guidePath, type ListedRelease } from '@heed/site/evidence/page';
import { type FileKind, files, method, releasePage } from '@heed/site/evidence/release';
import type { RegisteredRelease } from '@heed/storage';
import type { Context, Hono } from 'hono';
import * as v from 'valibot';
import type { Deployment } from '../deployment.ts';
import type { KeptPages } from '../http/kept.ts';
import { pageContext } from './context.ts';
import { placesOf } from './maps.ts';
import { releaseParquet } from './parquet.ts';
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

/** Answers what search may look at. */
export function mountEvidence(app: Hono, deployment: Deployment, content: Content, kept: KeptPages): Readable {
  const { evidence } = deployment.storage;
  const english = content.words.tongue('en');
  const heads = new Map<string, ListedRelease>();
  const made = new Map<string, Uint8Array<ArrayBuffer>>();

  const read = async (id: string): Promise<Registered | null> => {
    const row = releaseId.test(id) ? await evidence.release(id) : null;
    return row && parsed(row);
  };
  const headOf = async (id: string): Promise<ListedRelease | null> => {
    const known = heads.get(id);
    if (known) return known;
    const registered = await read(id);
    if (registered === null) return null;
    const { kind, title, years } = registered.release;
    const k = registered.release.kind === 'table' ? { k: registered.release.k } : {};
    const head = { id, day: registered.day, release: { kind, title, years, ...k } };
    heads.set(id, head);
    return head;
  };
  const promises = async () => {
    if (deployment.organisation().publishMeasures !== true) return null;
    return spansOf(await deployment.storage.measures.answers(), dayOf(deployment.now()).slice(0, 7));
  };
  const guideOf = ({ locale }: PageContext) => {
    const versions = content.articles.get(guidePath.slice(1))?.versions;
    return (versions?.[locale] ?? versions?.en)?.heading ?? null;
  };
  const places = () => {
    const { country, regions = [] } = deployment.organisation();
    return placesOf(country, regions.map(regionOf));
  };
  const coding = () => codingFor(content.coding, deployment.organisation().regions ?? []);
  const spoken: Readable['spoken'] = ({ speaks }) => speaks('evidence');
  const contextOf = (c: Context) => {
    const asked = pageContext(deployment, content, c.req.raw);
    const context = orEnglish(asked, spoken(asked), english);
    return { context, key: `${asked.address} ${asked.locale} ${asked.path} ` };
  };

  app.get('/evidence', (c) => {
    const { context, key } = contextOf(c);
    const before = c.req.query('before');
    const after = before !== undefined && releaseId.test(before) ? before : undefined;
    return kept.answer(key + (after ?? ''), c.req.raw, async () => {
      const days = await evidence.releaseDays({ before: after, limit: perPage + 1 });
      const releases = (await Promise.all(days.slice(0, perPage).map(({ id }) => headOf(id)))).filter(
        (head) => head !== null,
      );
      const older = days.length > perPage ? (days[perPage - 1]?.id ?? null) : null;
      const { figures } = content;
      const newest = after === undefined;
      return evidencePage(context, {
        releases,
        older,
        newest,
        figures,
        kept: await promises(),
        guide: guideOf(context),
      });
    });
  });

  app.get('/evidence/:id{[0-9a-f]{32}}', async (c) => {
    if ((await headOf(c.req.param('id'))) === null) return c.notFound();
    const { context, key } = contextOf(c);
    return kept.answer(key, c.req.raw, async () => {
      const registered = await read(c.req.param('id'));
      if (registered === null) throw new Error('Cannot show a release: it has left the register');
      return releasePage(context, { registered, coding: coding(), places: places(), guide: guideOf(context) });
    });
  });

  for (const kind of files)
    app.get(`/evidence/:file{[0-9a-f]{32}\\.${kind}}`, async (c) => {
      const file = c.req.param('file');
      const body = made.get(file) ?? (await makeFile(c, file.slice(0, 32), kind));
      if (body === null) return c.notFound();
      keep(file, body);
      return new Response(body, {
        headers: {
          'content-type': types[kind],
          'content-disposition': `attachment; filename="${file}"`,
          'cache-control': 'public, max-age=86400',
        },
      });
    });

  async function makeFile(c: Context, id: string, kind: FileKind): Promise<Uint8Array<ArrayBuffer> | null> {
    const registered = await read(id);
    if (registered === null) return null;
    if (kind === 'csv') return Buffer.from(releaseCsv(registered.release));
    const context = { ...pageContext(deployment, content, c.req.raw), ...english };
    const now = coding();
    const described = {
      registered,
      coding: now,
      method: method(context, registered.release, now),
      organisation: deployment.organisation().name,
    };
    if (kind === 'json') return Buffer.from(releaseJson(described));
    return releaseParquet(registered.release, description(described));
  }

  function keep(file: string, body: Uint8Array<ArrayBuffer>): void {
    made.delete(file);
    made.set(file, body);
    let sum = [...made.values()].reduce((bytes, one) => bytes + one.length, 0);
    for (const [name, { length }] of made) {
      if (sum <= mostKept) return;
      made.delete(name);
      sum -= length;
    }
  }

  const { figures } = content;
  const make: Readable['make'] = (context) =>
    evidencePage(context, { releases: [], older: null, newest: true, figures, kept: null, guide: guideOf(context) });
  return { path: '/evidence', spoken, make };
}

/** What was registered was checked then; a release that this version cannot read is not shown. */
function parsed({ id, day, statement }: RegisteredRelease): Registered | null {
  const release = v.safeParse(releaseShape, JSON.parse(statement));
  return release.success ? { id, day, release: release.output } : null;
}
