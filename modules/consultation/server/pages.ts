// The pages of consultations. Without script each press is a form that carries order, place and votes; only
// the last one carries a card and a code.

import type { Content } from '@heed/content/read';
import type { Deployment } from '@heed/server/deployment';
import { type Fields, readFields } from '@heed/server/http/fields';
import { page } from '@heed/server/http/page';
import { pageContext } from '@heed/server/http/page-context';
import { Refusal } from '@heed/server/http/problem';
import type { ModulePages } from '@heed/server/module';
import type { Derivations } from '@heed/server/scriptless/queue';
import { orEnglish } from '@heed/site/context';
import type { Context } from 'hono';
import { endTemplates } from '../site/end-templates.ts';
import { consultationsPage } from '../site/list.ts';
import { consultationPage } from '../site/page.ts';
import { openAgain, sendBallot } from './end-form.ts';
import { requirePublic } from './find.ts';
import { type ConsultationRequest, dataOf, listOf, show, summaryOf } from './request.ts';
import { draw, nextView, pressedVote, stateOf, voteAt } from './vote-form.ts';

/** Bytes of a form: the order and the votes of all statements, and one statement in the longest encoding. */
const mostBytes = 32_768;

/** Adds the list of consultations and the page of each. */
export function mountConsultations(
  pages: ModulePages,
  deployment: Deployment,
  content: Content,
  derivations: Derivations,
): void {
  const contextOf = (c: Context) => {
    const context = pageContext(deployment, content, c.req.raw);
    return orEnglish(context, context.speaks('consultation'), content.words.inLocale('en'));
  };
  const requestOf = async (c: Context): Promise<ConsultationRequest | null> => {
    const context = contextOf(c);
    const consultation = await requirePublic(deployment, c.req.param('slug')).catch(orNull);
    if (consultation === null) return null;
    return {
      deployment,
      derivations,
      c,
      context,
      consultation,
      list: await listOf(deployment, consultation, context),
    };
  };
  pages.get('/consultations', async (c) => {
    const context = contextOf(c);
    const all = await deployment.storage.consultations.list();
    const consultations = all.flatMap((one) => summaryOf(deployment, one, context) ?? []);
    const withResult = new Set(await deployment.storage.consultations.slugsWithResult());
    return page(consultationsPage(context, { consultations, withResult }), c.req.raw);
  });
  pages.lasting.get('/consultation/:slug', async (c) => {
    const request = await requestOf(c);
    if (request === null) return c.notFound();
    const html = consultationPage(request.context, await dataOf(request, { kind: 'intro', own: '' }));
    return page(html, c.req.raw);
  });
  pages.lasting.get('/consultation/:slug/end', async (c) => {
    const request = await requestOf(c);
    const summary = request && summaryOf(deployment, request.consultation, request.context);
    if (request === null || summary === null) return c.notFound();
    return page(endTemplates(request.context, summary), c.req.raw);
  });
  pages.lasting.post('/consultation/:slug', async (c) => {
    const fields = await readFields(c, mostBytes);
    const request = await requestOf(c);
    return request === null ? c.notFound() : answerForm(request, fields);
  });
}

/** A consultation that is unknown, or a draft, has no page. */
function orNull(error: unknown): null {
  if (error instanceof Refusal) return null;
  throw error;
}

async function answerForm(request: ConsultationRequest, fields: Fields): Promise<Response> {
  const go = fields.get('go');
  const { phase } = summaryOf(request.deployment, request.consultation, request.context) ?? {};
  if (phase !== 'open') return show(request, { kind: 'intro', own: '' }, { wrong: ['closed'], status: 409 });
  if (go === 'own') return openAgain(request, fields);
  if (go === 'send') return sendBallot(request, fields);
  const { isWhole, ...state } = stateOf(request, fields);
  if (go === 'begin' || state.order.length === 0)
    return show(request, voteAt(draw(request, isWhole), 0, fields), { isWhole });
  const isMissing = go === 'rate' && pressedVote(request, fields) === null;
  return show(request, nextView(request, state, fields), { wrong: isMissing ? ['no-rating'] : [], isWhole });
}
