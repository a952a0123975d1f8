// `/booklets/<country>/<language>/<kind>.pdf`: a sheet, printed when it is asked for. `?batch=<code>` on a
// poster or a notice with strips: it leads to the page of that batch's campaign.

import type { Content } from '@heed/content/read';
import { makeShortPath, readCode } from '@heed/domain/arrivals';
import { hasModule } from '@heed/domain/organisation';
import { hashHex } from '@heed/envelope';
import { serverModules } from '@heed/modules/server';
import { type BookletContent, type BookletRequest, speaksKind, wantedFrom } from '@heed/site/booklets/kinds';
import { cardSheet, posterSheet } from '@heed/site/booklets/numbers';
import { missingBookletPage } from '@heed/site/booklets/page';
import { mostPages, rightsSheet } from '@heed/site/booklets/rights';
import type { Print, Sheet } from '@heed/site/booklets/sheet';
import { signsSheet } from '@heed/site/booklets/signs';
import { inLanguage, orEnglish, type PageContext } from '@heed/site/context';
import type { Hono } from 'hono';
import type { Deployment } from '../deployment.ts';
import { originOf } from '../http/origin.ts';
import { page } from '../http/page.ts';
import { pageContext } from '../http/page-context.ts';
import { type Job, type Press, pdfResponse } from './press.ts';

export function mountBooklets(app: Hono, deployment: Deployment, content: Content, press: Press): void {
  const english = content.words.inLocale('en');
  app.get('/booklets/:country/:language/:file{[a-z-]{1,40}\\.pdf}', async (c) => {
    const { country, language, file } = c.req.param();
    const reader = pageContext(deployment, content, c.req.raw);
    const name = file.slice(0, -'.pdf'.length);
    const bookletRequest = wantedFrom(reader, content, country, name);
    const context = pageContext(deployment, content, c.req.raw, language);
    if (bookletRequest === null || context.locale !== language || !speaksKind(context, bookletRequest.kind)) {
      const languages = reader.offered.filter(
        ({ code }) =>
          bookletRequest !== null && speaksKind(content.words.inLocale(code), bookletRequest.kind),
      );
      const missing = { booklet: bookletRequest && { ...bookletRequest, name }, language, languages };
      return page(
        missingBookletPage(orEnglish(reader, reader.speaks('booklets'), english), missing),
        c.req.raw,
        404,
      );
    }
    const batch = c.req.query('batch');
    const short =
      batch === undefined ? undefined : await shortPathOf(deployment, bookletRequest, language, batch);
    if (short === null) return c.notFound();
    const key = await deployment.storage.keys.organisation();
    const print = {
      ...(short !== undefined && { short }),
      origin: originOf(deployment, c.req.raw),
      fingerprint: key === null ? null : hashHex(Buffer.from(key, 'hex')),
    };
    const pdf = await press.print(
      [country, language, name, print.origin, print.fingerprint, short ?? ''].join(' '),
      () => jobFor(context, content, bookletRequest, print),
    );
    return pdfResponse(pdf);
  });
}

/**
 * Where the sheet of a batch leads, in the sheet's own language; null where there is no such batch, or no
 * such sheet of it.
 */
async function shortPathOf(
  deployment: Deployment,
  { kind }: BookletRequest,
  language: string,
  batch: string,
): Promise<string | null> {
  const code = kind === 'poster' || kind === 'strip' ? readCode(batch) : null;
  const ownLanguage = code === null ? null : await languageOfBatch(deployment, code);
  if (code === null || ownLanguage === null) return null;
  return ownLanguage === language ? makeShortPath(code) : inLanguage(language, makeShortPath(code));
}

/** The language of the batch that a module prints; null where none that is on has such a batch. */
async function languageOfBatch(deployment: Deployment, code: string): Promise<string | null> {
  const modules = serverModules.filter(({ name }) => hasModule(deployment.organisation(), name));
  const languages = await Promise.all(modules.map((one) => one.languageOfBatch(deployment, code)));
  return languages.find((one) => one !== null) ?? null;
}

function jobFor(
  context: PageContext,
  content: BookletContent,
  bookletRequest: BookletRequest,
  print: Print,
): Job {
  const { country, kind, set } = bookletRequest;
  const job = (template: string, data: Sheet, least: number, most = least, times = 1, fold = false): Job => ({
    template,
    lang: context.locale,
    data: JSON.stringify(data),
    pages: { least, most, times },
    fold,
  });
  switch (kind) {
    case 'rights':
    case 'rights-fold':
      // Folded in fours; fewer than eight pages are no booklet.
      return job(
        'rights',
        rightsSheet(context, content, country, print),
        8,
        mostPages,
        4,
        kind === 'rights-fold',
      );
    case 'card':
      return job('card', cardSheet(context, content, country, print), 2);
    case 'poster':
    case 'strip':
      return job(kind, posterSheet(context, content, country, print), 1);
    case 'signs':
      return job('signs', signsSheet(context, content, country, set ?? null, print), 2);
  }
}
