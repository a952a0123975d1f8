// Certificates of training: made after a test or a workshop, set as PDF, and checked by anybody.
import { createHash } from 'node:crypto';
import type { Content } from '@heed/content/read';
import { judgeBadge, MAX_BADGE_LENGTH, readBadge } from '@heed/envelope/badge';
import { pdfResponse } from '@heed/server/booklets/press';
import type { Deployment } from '@heed/server/deployment';
import { type Fields, readFields } from '@heed/server/http/fields';
import { originOf } from '@heed/server/http/origin';
import { page } from '@heed/server/http/page';
import { contextOfPart } from '@heed/server/http/part-context';
import type { ModulePages, PageTools } from '@heed/server/module';
import { linkTo } from '@heed/site/context';
import type { Context } from 'hono';
import { certificateForm, certificatePage, certificatePdf, verifyPath } from '../site/certificate/page.ts';
import { certificateSheet } from '../site/certificate-sheet.ts';
import { coursePaths } from '../site/course/frame.ts';
import { verifyPage } from '../site/verify/page.ts';
import {
  certificateTrust,
  checkAddress,
  confirmedUntil,
  issueCertificate,
  readDeed,
} from './certificates.ts';

/**
 * Adds the pages of certificates. All last: what a person proved or holds stays theirs while the module is
 * off.
 */
export function mountCertificates(
  { lasting }: ModulePages,
  deployment: Deployment,
  content: Content,
  { press }: Pick<PageTools, 'press'>,
): void {
  const contextOf = (c: Context) => contextOfPart(deployment, content, c.req.raw, 'training');
  lasting.get('/training/:course/certificate', (c) =>
    c.redirect(linkTo(contextOf(c), coursePaths(c.req.param('course') ?? '').course), 303),
  );
  lasting.post('/training/:course/certificate', (c) => makeCertificate(c, deployment, content));
  lasting.post(certificatePdf, async (c) => {
    const token = tokenOf(await readFields(c));
    const verdict = await judge(deployment, token);
    const context = contextOf(c);
    if (!verdict.ok)
      return page(
        verifyPage(context, { basis: await certificateTrust(deployment), token, verdict }),
        c.req.raw,
        400,
      );
    const sheet = certificateSheet(context, {
      badge: verdict.badge,
      token,
      address: checkAddress(verdict.badge.issuer.id, token),
    });
    const key = createHash('sha256').update(token).digest('base64');
    const pdf = await press.print(`certificate ${context.locale} ${key}`, () => ({
      template: 'certificate',
      lang: context.locale,
      data: JSON.stringify(sheet),
      pages: { least: 1, most: 1, times: 1 },
      fold: false,
    }));
    return pdfResponse(pdf, 'certificate.pdf');
  });
  const verify = async (c: Context, token: string | null) =>
    page(
      verifyPage(contextOf(c), {
        basis: await certificateTrust(deployment),
        token: token ?? '',
        verdict: token === null ? null : await judge(deployment, token),
      }),
      c.req.raw,
    );
  lasting.get(verifyPath, (c) => verify(c, null));
  lasting.post(verifyPath, async (c) => verify(c, tokenOf(await readFields(c))));
}

const tokenOf = (fields: Fields): string => (fields.get('certificate') ?? '').slice(0, MAX_BADGE_LENGTH + 1);

async function judge(deployment: Deployment, token: string) {
  const basis = await certificateTrust(deployment);
  if (basis !== null) return judgeBadge(token, basis.statements, basis.trust);
  const reading = readBadge(token);
  return reading.ok ? ({ ok: false, reason: 'unknown-key' } as const) : reading;
}

/** Without `make` the page that asks for a name; with it the certificate. */
async function makeCertificate(c: Context, deployment: Deployment, content: Content): Promise<Response> {
  const fields = await readFields(c);
  const context = contextOfPart(deployment, content, c.req.raw, 'training');
  const own = content.courses.get(c.req.param('course') ?? '');
  if (own === undefined) return c.notFound() as Response;
  const proof = fields.get('proof') ?? '';
  const deed = readDeed(deployment, proof);
  const isProved = deed?.course === own.id && (await confirmedUntil(deployment)) !== null;
  const course = own.course(deed?.language ?? (context.instead ?? context).locale);
  if (deed === null || !isProved) return page(certificateForm(context, course, null), c.req.raw, 400);
  if (!fields.has('make')) return page(certificateForm(context, course, proof), c.req.raw);
  const [hash = '', salt = ''] = [fields.get('hash'), fields.get('salt')];
  const isHashed = /^[0-9a-f]{64}$/.test(hash) && /^[0-9a-f]{32}$/.test(salt);
  const { badge, token } = issueCertificate(deployment, content, {
    deed,
    own,
    origin: originOf(deployment, c.req.raw),
    recipient: isHashed ? { hash, salt } : null,
  });
  const address = checkAddress(originOf(deployment, c.req.raw), token);
  const certificate = { course, token, badge, address };
  return page(certificatePage(context, certificate), c.req.raw);
}
