// The pages of consultations. Without script each press is a form that carries order, place and votes; only
// the last one carries a card and a code.
import type { Content } from '@heed/content/read';
import { type ConsultationStatement, MOST_STATEMENTS, statementFault } from '@heed/domain/consultation';
import { identifiersIn } from '@heed/domain/text';
import { MOST_PAIRS } from '@heed/envelope/answers';
import { makeCode, parseCode, type ReportCode } from '@heed/envelope/code';
import type {
  ConsultationFault,
  ConsultationPageData,
  ConsultationPageView,
  ConsultationSummary,
  EndFields,
} from '@heed/site/consultation/data';
import { endTemplates } from '@heed/site/consultation/end-templates';
import { consultationsPage } from '@heed/site/consultation/list';
import { consultationPage } from '@heed/site/consultation/page';
import { pairsInTurn } from '@heed/site/consultation/pairs';
import {
  drawOrder,
  itemOf,
  type PageStatement,
  randomChance,
  readOrder,
  readVotes,
  type StatementList,
  type VotingState,
  valueIn,
} from '@heed/site/consultation/state';
import { languageAsked, orEnglish, type PageContext } from '@heed/site/context';
import type { StoredConsultation } from '@heed/storage';
import type { Context, Hono } from 'hono';
import { phaseToday, requirePublic } from '../consultation/find.ts';
import { newestResult, weightsOf } from '../consultation/result.ts';
import type { Deployment } from '../deployment.ts';
import { page, sensitivePage } from '../http/page.ts';
import { Refusal, statusOf } from '../http/problem.ts';
import { stranger } from '../intake/uploads.ts';
import { castVotes, openVotes } from '../scriptless/ballot.ts';
import type { Derivations } from '../scriptless/queue.ts';
import { passingRefusal } from '../scriptless/refused.ts';
import { newForm, readFormToken } from '../scriptless/tokens.ts';
import { pageContext } from './context.ts';
import { type Fields, readFields } from './fields.ts';

/** Bytes of a form: the order and the votes of all statements, and one statement in the longest encoding. */
const mostBytes = 32_768;

/** What the pages of one request are made from. */
interface ConsultationRequest {
  readonly deployment: Deployment;
  readonly derivations: Derivations;
  readonly c: Context;
  readonly context: PageContext;
  readonly consultation: StoredConsultation;
  readonly list: StatementList;
}

export function mountConsultations(
  app: Hono,
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
  app.get('/consultations', async (c) => {
    const context = contextOf(c);
    const all = await deployment.storage.consultations.list();
    const consultations = all.flatMap((one) => summaryOf(deployment, one, context) ?? []);
    const withResult = new Set(await deployment.storage.consultations.slugsWithResult());
    return page(consultationsPage(context, { consultations, withResult }), c.req.raw);
  });
  app.get('/consultation/:slug', async (c) => {
    const request = await requestOf(c);
    if (request === null) return c.notFound();
    const html = consultationPage(request.context, await dataOf(request, { kind: 'intro', own: '' }, []));
    return page(html, c.req.raw);
  });
  app.get('/consultation/:slug/end', async (c) => {
    const request = await requestOf(c);
    const summary = request && summaryOf(deployment, request.consultation, request.context);
    if (request === null || summary === null) return c.notFound();
    return page(endTemplates(request.context, summary), c.req.raw);
  });
  app.post('/consultation/:slug', async (c) => {
    const fields = await readFields(c, mostBytes);
    const request = await requestOf(c);
    return request === null ? c.notFound() : answer(request, fields);
  });
}

/** A consultation that is unknown, or a draft, has no page. */
function orNull(error: unknown): null {
  if (error instanceof Refusal) return null;
  throw error;
}

function summaryOf(
  deployment: Deployment,
  consultation: StoredConsultation,
  context: PageContext,
): ConsultationSummary | null {
  const { slug, plan } = consultation;
  const phase = phaseToday(deployment, consultation);
  const lang = languageFor(context, plan.texts);
  const text = plan.texts[lang];
  if (phase === 'draft' || text === undefined) return null;
  const { opens, closes, answerBy } = plan;
  return { slug, method: plan.method, phase, text: { lang, ...text }, opens, closes, answerBy };
}

/** The language asked for where there are texts in it, else the one that it was written in. */
function languageFor(context: PageContext, texts: Readonly<Record<string, unknown>>): string {
  const language = languageAsked(context);
  return Object.hasOwn(texts, language) ? language : (Object.keys(texts)[0] ?? 'en');
}

/** Statements in the language asked for, and those that are not in it. */
async function listOf(
  deployment: Deployment,
  { id, statements }: StoredConsultation,
  context: PageContext,
): Promise<StatementList> {
  const newest = await newestResult(deployment, id);
  const weights = new Map(
    weightsOf(newest?.result ?? null, statements).map(({ number, weight }) => [number, weight]),
  );
  const list = statements
    .filter(({ state }) => state === 'asked')
    .map((statement) => pageStatementOf(statement, context, weights.get(statement.number) ?? 1));
  const language = languageAsked(context);
  return {
    statements: list.filter(({ lang }) => lang === language),
    others: list.filter(({ lang }) => lang !== language),
  };
}

function pageStatementOf(
  { number, texts }: ConsultationStatement,
  context: PageContext,
  weight: number,
): PageStatement {
  const lang = languageFor(context, texts);
  const [first = 'en'] = Object.keys(texts);
  const original = first === lang ? null : { text: texts[first] ?? '', lang: first };
  return { number, text: texts[lang] ?? '', lang, original, weight };
}

async function dataOf(
  { deployment, context, consultation, list }: ConsultationRequest,
  view: ConsultationPageView,
  wrong: readonly ConsultationFault[],
  isWhole = false,
): Promise<ConsultationPageData> {
  const summary = summaryOf(deployment, consultation, context);
  if (summary === null) throw new Refusal('not-found', 'refusal.consultation-unknown');
  const groups = await deployment.storage.consultations.groups(consultation.id);
  return {
    consultation: summary,
    hasResult: (await newestResult(deployment, consultation.id)) !== null,
    groups: groups.map(({ code, used }) => ({ group: code, used })),
    list,
    isWhole,
    view,
    wrong,
  };
}

/** Answers that one ballot holds. */
const mostAnswers = { votes: MOST_STATEMENTS, ratings: MOST_STATEMENTS, pairs: MOST_PAIRS } as const;

/** Whether a number is one of a statement or a pair that is asked. */
const askedIn =
  ({ list, consultation }: Pick<ConsultationRequest, 'list' | 'consultation'>) =>
  (number: number): boolean =>
    itemOf(list, number, consultation.plan.method) !== undefined;

/** Where somebody stands, as the fields of a form say it. */
function stateOf(request: ConsultationRequest, fields: Fields): VotingState & { readonly isWhole: boolean } {
  const isWhole = fields.has('whole');
  const isAsked = askedIn(request);
  const { method } = request.consultation.plan;
  const all = readVotes(fields.get('votes') ?? '', method);
  const votes = new Map([...all].filter(([number]) => isAsked(number)).slice(0, mostAnswers[method]));
  const order = readOrder(fields.get('order') ?? '', isAsked).slice(0, mostAnswers[method]);
  const at = Math.min(order.length, Math.max(0, Math.trunc(Number(fields.get('at'))) || 0));
  return { order, votes, at, isWhole };
}

async function answer(request: ConsultationRequest, fields: Fields): Promise<Response> {
  const go = fields.get('go');
  const { phase } = summaryOf(request.deployment, request.consultation, request.context) ?? {};
  if (phase !== 'open') return show(request, { kind: 'intro', own: '' }, ['closed'], false, 409);
  if (go === 'own') return openAgain(request, fields);
  if (go === 'send') return send(request, fields);
  const { isWhole, ...state } = stateOf(request, fields);
  if (go === 'begin' || state.order.length === 0)
    return show(request, voteAt(draw(request, isWhole), 0, fields), [], isWhole);
  const isMissing = go === 'rate' && pressedVote(request, fields) === null;
  return show(request, nextView(request, state, fields), isMissing ? ['no-rating'] : [], isWhole);
}

/** What comes after a press on a statement or on the list of votes. */
function nextView(request: ConsultationRequest, state: VotingState, fields: Fields): ConsultationPageView {
  const go = fields.get('go');
  const vote = pressedVote(request, fields);
  const change = fields.get('change') ?? '';
  const number = state.order[state.at];
  if ((vote !== null || go === 'skip') && number !== undefined) {
    const votes = new Map(state.votes);
    if (vote === null) votes.delete(number);
    else votes.set(number, vote);
    const voted = { ...state, votes };
    return change === 'yes' ? endOf(request, voted, fields) : viewAt(request, voted, state.at + 1, fields);
  }
  if (go === 'end') return endOf(request, state, fields);
  if (go === 'back') return voteAt(state, Math.max(0, state.at - 1), fields);
  if (go === 'more')
    return viewAt(
      request,
      state,
      state.order.findIndex((one) => !state.votes.has(one)),
      fields,
    );
  const changed = state.order.indexOf(Number(change));
  return changed < 0
    ? viewAt(request, state, state.at, fields)
    : { ...voteAt(state, changed, fields), isChange: true };
}

/** What was pressed; of ratings, what is chosen where she goes on with it. */
function pressedVote({ consultation }: ConsultationRequest, fields: Fields): number | null {
  const { method } = consultation.plan;
  if (method === 'ratings' && fields.get('go') !== 'rate') return null;
  return valueIn(fields.get('vote'), method);
}

/** Fields of the end that go along while votes are changed. */
const typedNames = ['proposal', 'card', 'own', 'code', 'form', 'kept', 'sure'] as const;

function voteAt(state: VotingState, at: number, fields: Fields) {
  const typed = typedNames.flatMap((name) => {
    const value = (fields.get(name) ?? '').slice(0, 1200);
    return value === '' ? [] : [[name, value] as const];
  });
  return {
    kind: 'vote',
    state: { ...state, at },
    isChange: false,
    typed: Object.fromEntries(typed),
  } as const;
}

const viewAt = (request: ConsultationRequest, state: VotingState, at: number, fields: Fields) =>
  at >= 0 && at < state.order.length ? voteAt(state, at, fields) : endOf(request, state, fields);

/** Without script the server knows what it shows. */
const draw = (request: ConsultationRequest, isWhole: boolean): VotingState => ({
  order: orderOf(request, [], isWhole),
  votes: new Map(),
  at: 0,
});

/**
 * What is asked beside what was answered: statements drawn by their weights, pairs one after the other from a
 * list that is the same for everybody.
 */
function orderOf(
  { list, consultation }: ConsultationRequest,
  former: readonly number[],
  isWhole: boolean,
): readonly number[] {
  const statements = isWhole ? [...list.statements, ...list.others] : list.statements;
  if (consultation.plan.method === 'pairs')
    return pairsInTurn(
      statements.map(({ number }) => number),
      former,
    );
  return drawOrder(
    statements.filter(({ number }) => !former.includes(number)),
    randomChance,
  );
}

/** The end, with everything that was typed before. */
function endOf(
  { deployment }: ConsultationRequest,
  state: VotingState,
  fields: Fields,
): Extract<ConsultationPageView, { readonly kind: 'end' }> {
  const parsed = parseCode(fields.get('code') ?? '');
  const isFromForm =
    parsed.ok && readFormToken(deployment, fields.get('form') ?? '', parsed.code)?.isCurrent === true;
  const code = isFromForm && parsed.ok ? parsed.code : makeCode();
  const text = (name: string, most: number) => (fields.get(name) ?? '').slice(0, most);
  const end: EndFields = {
    proposal: text('proposal', 1200).trim(),
    card: text('card', 60),
    own: text('own', 60),
    code,
    form: newForm(deployment, code),
    isKept: isFromForm && fields.has('kept'),
    sure: text('sure', 1200),
  };
  return { kind: 'end', state: { ...state, at: state.order.length }, fields: end };
}

async function show(
  request: ConsultationRequest,
  view: ConsultationPageView,
  wrong: readonly ConsultationFault[],
  isWhole: boolean,
  status = 200,
): Promise<Response> {
  const data = await dataOf(request, view, wrong, isWhole);
  return sensitivePage(consultationPage(request.context, data), status);
}

const arrivalOf = ({ deployment, c }: ConsultationRequest) => ({
  prefix: stranger(deployment, c.req.raw, c).source,
  signal: c.req.raw.signal,
});

/** Somebody came back with a code: all their votes, to look at and to change. */
async function openAgain(request: ConsultationRequest, fields: Fields): Promise<Response> {
  const { deployment, derivations, consultation } = request;
  const own = (fields.get('own') ?? '').slice(0, 60);
  const parsed = parseCode(own);
  const refuse = (fault: ConsultationFault, status = 422) =>
    show(request, { kind: 'intro', own }, [fault], false, status);
  if (!parsed.ok) return refuse(`own-${parsed.reason}`);
  try {
    const record = await openVotes(deployment, derivations, consultation, parsed.code, arrivalOf(request));
    if (record === null) return refuse('own-unknown');
    const { votes, proposals } = record;
    const before = [...votes.keys()].filter(askedIn(request));
    const order = [...before, ...orderOf(request, before, false)];
    const state = { order, votes, at: 0 };
    const end = endOf(request, state, new Map([['own', own]]));
    return show(request, { ...end, proposals }, [], true);
  } catch (error) {
    const passing = passingRefusal(error);
    if (passing === null) throw error;
    return refuse(passing.wrong === 'full' ? 'full' : 'busy', passing.status);
  }
}

/** What is missing or wrong at the end, before anything is derived. */
function faultsOf(view: Extract<ConsultationPageView, { readonly kind: 'end' }>): ConsultationFault[] {
  const { fields, state } = view;
  const wrong: ConsultationFault[] = [];
  if (state.votes.size === 0) wrong.push('no-votes');
  const fault = fields.proposal === '' ? null : statementFault(fields.proposal);
  if (fault !== null) wrong.push(fault === 'too-long' ? 'say-long' : 'say-letters');
  else if (identifiersIn(fields.proposal).length > 0 && fields.sure !== fields.proposal)
    wrong.push('say-identifies');
  const [field, text] = fields.own === '' ? (['card', fields.card] as const) : (['own', fields.own] as const);
  const parsed = parseCode(text);
  if (!parsed.ok) wrong.push(`${field}-${parsed.reason}`);
  if (field === 'card' && !fields.isKept) wrong.push('not-kept');
  return wrong;
}

async function send(request: ConsultationRequest, fields: Fields): Promise<Response> {
  const { isWhole, ...state } = stateOf(request, fields);
  const view = endOf(request, state, fields);
  const wrong = faultsOf(view);
  const again = (faults: readonly ConsultationFault[], status: number) => {
    const { proposal } = view.fields;
    return show(request, { ...view, fields: { ...view.fields, sure: proposal } }, faults, isWhole, status);
  };
  if (wrong.length > 0) return again(wrong, 422);
  try {
    return await store(request, view);
  } catch (error) {
    const fault = error instanceof Refusal ? refusalFaults[error.key] : undefined;
    if (fault !== undefined) return again([fault], statusOf(error as Refusal));
    const passing = passingRefusal(error);
    if (passing === null) throw error;
    return again([passing.wrong === 'full' ? 'full' : 'busy'], passing.status);
  }
}

const refusalFaults: Partial<Record<string, ConsultationFault>> = {
  'refusal.card-unknown': 'card-unknown',
  'refusal.card-used': 'card-used',
  'refusal.card-void': 'card-void',
  'refusal.consultation-closed': 'closed',
  'refusal.consultation-without-key': 'no-key',
  'refusal.ballot-version': 'ballot-version',
  'refusal.ballot-full': 'ballot-full',
};

async function store(
  request: ConsultationRequest,
  { fields, state }: Extract<ConsultationPageView, { readonly kind: 'end' }>,
): Promise<Response> {
  const { deployment, derivations, consultation, context } = request;
  const codeIn = (text: string): string => {
    const parsed = parseCode(text);
    return parsed.ok ? parsed.code : '';
  };
  const own = codeIn(fields.own);
  const code = (own === '' ? fields.code : own) as ReportCode;
  const choice = {
    card: codeIn(fields.card),
    // The same form may come twice: what its first sending stored is replaced by the next version.
    isFirst: false,
    votes: [...state.votes],
    proposal: fields.proposal,
    language: languageAsked(context),
  };
  const result = await castVotes(
    deployment,
    derivations,
    consultation.slug,
    code,
    choice,
    arrivalOf(request),
  );
  const { version, used, proposals, isProposalRefused } = result;
  const view = { kind: 'sent', used, version, code: own === '' ? code : '', proposals } as const;
  return show(request, view, isProposalRefused ? ['say-many'] : [], false);
}
