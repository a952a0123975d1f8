import type { Deployment } from '@heed/server/deployment';
import { sensitivePage } from '@heed/server/http/page';
import { Refusal } from '@heed/server/http/problem';
import type { Derivations } from '@heed/server/scriptless/queue';
import { languageAsked, type PageContext } from '@heed/site/context';
import type { Context } from 'hono';
import type { ConsultationStatement } from '../rules/index.ts';
import type {
  ConsultationFault,
  ConsultationPageData,
  ConsultationPageView,
  ConsultationSummary,
} from '../site/data.ts';
import { consultationPage } from '../site/page.ts';
import type { PageStatement, StatementList } from '../site/state.ts';
import type { StoredConsultation } from '../storage/contract.ts';
import { phaseToday } from './find.ts';
import { newestResult, weightsOf } from './result.ts';

/** What the pages of one request are made from. */
export interface ConsultationRequest {
  readonly deployment: Deployment;
  readonly derivations: Derivations;
  readonly c: Context;
  readonly context: PageContext;
  readonly consultation: StoredConsultation;
  readonly list: StatementList;
}

/** What a page says of a consultation; null for a draft. */
export function summaryOf(
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
export async function listOf(
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

export async function dataOf(
  { deployment, context, consultation, list }: ConsultationRequest,
  view: ConsultationPageView,
  { wrong = [], isWhole = false }: Omit<AnswerPage, 'status'> = {},
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

/** What a page answers beside its view. */
export interface AnswerPage {
  readonly wrong?: readonly ConsultationFault[];
  /** Statements of every language stand in it. */
  readonly isWhole?: boolean;
  readonly status?: number;
}

/** The page that answers a form. */
export async function show(
  request: ConsultationRequest,
  view: ConsultationPageView,
  { wrong = [], isWhole = false, status = 200 }: AnswerPage = {},
): Promise<Response> {
  return sensitivePage(
    consultationPage(request.context, await dataOf(request, view, { wrong, isWhole })),
    status,
  );
}
