// Mounts the directory: its pages, what the finder finds, and the same entries as an HSDS 3.0 API
// (https://docs.openreferral.org), read only.

import type { Content } from '@heed/content/read';
import {
  type HsdsService,
  hsdsServices,
  hsdsTaxonomies,
  hsdsTerms,
  mayShow,
  type ServiceAtLocation,
} from '@heed/domain/directory';
import { foundHelpPage, wantedFrom } from '@heed/site/help/page';
import type { Context, Hono } from 'hono';
import type { Deployment } from '../deployment.ts';
import { readFields } from '../http/fields.ts';
import { page } from '../http/page.ts';
import { pageContext } from '../http/page-context.ts';
import { Refusal } from '../http/problem.ts';
import { sealedFields } from './sealed-fields.ts';

/**
 * Where this publication departs from HSDS by leaving things out: no address of a confidential place, ever.
 */
const profile = 'https://docs.openreferral.org/en/3.0/';
const perPage = { default: 50, most: 200 } as const;

export function mountHelp(app: Hono, deployment: Deployment, content: Content): void {
  const filters = sealedFields(deployment, content, 'help');
  app.post('/help', async (c) => {
    const filter = Object.entries(wantedFrom(await readFields(c)));
    return filters.redirect(c, '/help', new Map(filter.map(([name, value]) => [name, String(value ?? '')])));
  });
  app.get('/help', (c, next) => {
    const fields = filters.read(c);
    if (fields.size === 0) return next();
    const context = pageContext(deployment, content, c.req.raw);
    return page(foundHelpPage(context, { directory: content.directory, ...wantedFrom(fields) }), c.req.raw);
  });

  const services = () =>
    hsdsServices(content.directory, (entry) =>
      mayShow(entry, { demonstration: deployment.demonstration, now: deployment.now() }),
    );
  const sendOne = <T extends { readonly id: string }>(c: Context, all: readonly T[]) => {
    const match = all.find(({ id }) => id === c.req.param('id'));
    if (match === undefined) throw new Refusal('not-found', 'refusal.see-list');
    return c.json(match);
  };
  const places = (): ServiceAtLocation[] => services().flatMap((service) => service.service_at_locations);
  const organizations = () => services().map(({ organization }) => organization);

  app.get('/api/hsds', (c) =>
    c.json({ version: '3.0', profile, openapi_url: new URL('/api/openapi.json', c.req.url).href }),
  );
  app.get('/api/hsds/services', (c) =>
    c.json(
      paged(
        c,
        services().filter((service) => fits(c, service)),
      ),
    ),
  );
  app.get('/api/hsds/services/:id', (c) => sendOne(c, services()));
  app.get('/api/hsds/organizations', (c) => c.json(paged(c, organizations())));
  app.get('/api/hsds/organizations/:id', (c) => sendOne(c, organizations()));
  app.get('/api/hsds/service_at_locations', (c) => c.json(paged(c, places())));
  app.get('/api/hsds/service_at_locations/:id', (c) => sendOne(c, places()));
  app.get('/api/hsds/taxonomies', (c) => c.json(paged(c, hsdsTaxonomies())));
  app.get('/api/hsds/taxonomies/:id', (c) => sendOne(c, hsdsTaxonomies()));
  app.get('/api/hsds/taxonomy_terms', (c) => c.json(paged(c, hsdsTerms())));
  app.get('/api/hsds/taxonomy_terms/:id', (c) => sendOne(c, hsdsTerms()));
}

/** The filters of the specification are cumulative. */
function fits(c: Context, service: HsdsService): boolean {
  const search = c.req.query('search')?.toLowerCase();
  const term = c.req.query('taxonomy_term_id');
  const taxonomy = c.req.query('taxonomy_id');
  const organization = c.req.query('organization_id');
  return (
    (search === undefined || service.name.toLowerCase().includes(search)) &&
    (term === undefined || service.attributes.some((attribute) => attribute.taxonomy_term_id === term)) &&
    (taxonomy === undefined ||
      service.attributes.some((attribute) => attribute.taxonomy_term.taxonomy_id === taxonomy)) &&
    (organization === undefined || service.organization_id === organization)
  );
}

/** A page of a list, as the specification's `Page`. */
function paged<T>(c: Context, all: readonly T[]) {
  const whole = (name: string, otherwise: number) => {
    const text = c.req.query(name);
    if (text === undefined) return otherwise;
    if (!/^[1-9]\d{0,5}$/.test(text))
      throw new Refusal('invalid-request', 'refusal.needs-whole-number', { values: { name } });
    return Number(text);
  };
  const size = Math.min(whole('per_page', perPage.default), perPage.most);
  const page_number = whole('page', 1);
  const total_pages = Math.max(1, Math.ceil(all.length / size));
  const contents = all.slice((page_number - 1) * size, page_number * size);
  return {
    total_items: all.length,
    total_pages,
    page_number,
    size: contents.length,
    first_page: page_number === 1,
    last_page: page_number === total_pages,
    empty: contents.length === 0,
    contents,
  };
}
