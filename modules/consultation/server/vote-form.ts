import { MOST_PAIRS } from '@heed/envelope/answers';
import { makeCode, parseCode } from '@heed/envelope/code';
import type { Fields } from '@heed/server/http/fields';
import { newForm, readFormToken } from '@heed/server/scriptless/tokens';
import { MOST_STATEMENTS } from '../rules/index.ts';
import type { ConsultationPageView, EndFields } from '../site/data.ts';
import { pairsInTurn } from '../site/pairs.ts';
import {
  drawOrder,
  itemOf,
  randomChance,
  readOrder,
  readVotes,
  type VotingState,
  valueIn,
} from '../site/state.ts';
import type { AnswerPage, ConsultationRequest } from './request.ts';

/** Answers that one ballot holds. */
const mostAnswers = { votes: MOST_STATEMENTS, ratings: MOST_STATEMENTS, pairs: MOST_PAIRS } as const;

/** Whether a number is one of a statement or a pair that is asked. */
export const isAskedIn =
  ({ list, consultation }: Pick<ConsultationRequest, 'list' | 'consultation'>) =>
  (number: number): boolean =>
    itemOf(list, number, consultation.plan.method) !== undefined;

/** Where somebody stands, as the fields of a form say it. */
export function stateOf(
  request: ConsultationRequest,
  fields: Fields,
): VotingState & { readonly isWhole: boolean } {
  const isWhole = fields.has('whole');
  const isAsked = isAskedIn(request);
  const { method } = request.consultation.plan;
  const all = readVotes(fields.get('votes') ?? '', method);
  const votes = new Map([...all].filter(([number]) => isAsked(number)).slice(0, mostAnswers[method]));
  const order = readOrder(fields.get('order') ?? '', isAsked).slice(0, mostAnswers[method]);
  const at = Math.min(order.length, Math.max(0, Math.trunc(Number(fields.get('at'))) || 0));
  return { order, votes, at, isWhole };
}

/** What comes after a press on a statement or on the list of votes. */
export function nextView(
  request: ConsultationRequest,
  state: VotingState,
  fields: Fields,
): ConsultationPageView {
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
export function pressedVote({ consultation }: ConsultationRequest, fields: Fields): number | null {
  const { method } = consultation.plan;
  if (method === 'ratings' && fields.get('go') !== 'rate') return null;
  return valueIn(fields.get('vote'), method);
}

/** Fields of the end that go along while votes are changed. */
const typedNames = ['proposal', 'card', 'own', 'code', 'form', 'kept', 'sure'] as const;

export function voteAt(state: VotingState, at: number, fields: Fields) {
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
export const draw = (request: ConsultationRequest, isWhole: boolean): VotingState => ({
  order: orderOf(request, [], { isWhole }),
  votes: new Map(),
  at: 0,
});

/**
 * What is asked beside what was answered: statements drawn by their weights, pairs one after the other from a
 * list that is the same for everybody.
 */
export function orderOf(
  { list, consultation }: ConsultationRequest,
  former: readonly number[],
  { isWhole }: Pick<AnswerPage, 'isWhole'>,
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
export function endOf(
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
    // Its number, or the address that its square code gives.
    card: text('card', 300),
    own: text('own', 60),
    code,
    form: newForm(deployment, code),
    isKept: isFromForm && fields.has('kept'),
    sure: text('sure', 1200),
  };
  return { kind: 'end', state: { ...state, at: state.order.length }, fields: end };
}
