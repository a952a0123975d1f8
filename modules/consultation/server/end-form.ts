// The end of voting without script: opens the votes of a code again, judges what was typed, casts the ballot.

import { identifiersIn } from '@heed/domain/text';
import { type ParsedCode, parseCode, type ReportCode } from '@heed/envelope/code';
import { callerOf } from '@heed/server/http/address';
import type { Fields } from '@heed/server/http/fields';
import { Refusal, statusOf } from '@heed/server/http/problem';
import { passingRefusal } from '@heed/server/scriptless/refused';
import { languageAsked } from '@heed/site/context';
import { statementFault } from '../rules/index.ts';
import { parseCard } from '../site/card-address.ts';
import type { ConsultationFault, ConsultationPageView } from '../site/data.ts';
import { type ConsultationRequest, show } from './request.ts';
import { castVotes, openVotes } from './scriptless/ballot.ts';
import { endOf, isAskedIn, orderOf, stateOf } from './vote-form.ts';

const arrivalOf = ({ deployment, c }: ConsultationRequest) => ({
  caller: callerOf(deployment, c.req.raw, c),
  signal: c.req.raw.signal,
});

/** Somebody came back with a code: all their votes, to look at and to change. */
export async function openAgain(request: ConsultationRequest, fields: Fields): Promise<Response> {
  const { deployment, derivations, consultation } = request;
  const own = (fields.get('own') ?? '').slice(0, 60);
  const parsed = parseCode(own);
  const refuse = (fault: ConsultationFault, status = 422) =>
    show(request, { kind: 'intro', own }, { wrong: [fault], status });
  if (!parsed.ok) return refuse(`own-${parsed.reason}`);
  try {
    const record = await openVotes(deployment, derivations, consultation, parsed.code, arrivalOf(request));
    if (record === null) return refuse('own-unknown');
    const { votes, proposals } = record;
    const formerOrder = [...votes.keys()].filter(isAskedIn(request));
    const order = [...formerOrder, ...orderOf(request, formerOrder, { isWhole: false })];
    const state = { order, votes, at: 0 };
    const end = endOf(request, state, new Map([['own', own]]));
    return show(request, { ...end, proposals }, { isWhole: true });
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
  const parsed = field === 'card' ? parseCard(text) : parseCode(text);
  if (!parsed.ok) wrong.push(`${field}-${parsed.reason}`);
  if (field === 'card' && !fields.isKept) wrong.push('not-kept');
  return wrong;
}

/** Judges what was typed at the end, and casts the ballot. */
export async function sendBallot(request: ConsultationRequest, fields: Fields): Promise<Response> {
  const { isWhole, ...state } = stateOf(request, fields);
  const view = endOf(request, state, fields);
  const wrong = faultsOf(view);
  const again = (faults: readonly ConsultationFault[], status: number) => {
    const { proposal } = view.fields;
    return show(
      request,
      { ...view, fields: { ...view.fields, sure: proposal } },
      { wrong: faults, isWhole, status },
    );
  };
  if (wrong.length > 0) return again(wrong, 422);
  try {
    return await castBallot(request, view);
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

async function castBallot(
  request: ConsultationRequest,
  { fields, state }: Extract<ConsultationPageView, { readonly kind: 'end' }>,
): Promise<Response> {
  const { deployment, derivations, consultation, context } = request;
  const codeOf = (parsed: ParsedCode): string => (parsed.ok ? parsed.code : '');
  const own = codeOf(parseCode(fields.own));
  const code = (own === '' ? fields.code : own) as ReportCode;
  const choice = {
    card: codeOf(parseCard(fields.card)),
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
  return show(request, view, { wrong: isProposalRefused ? ['say-many'] : [] });
}
