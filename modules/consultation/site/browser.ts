// The small script of a consultation: the card, one statement after the other, and the end. Votes stay in the
// memory of this page until they are sealed; what seals is loaded at the end.

import { parseCode } from '@heed/envelope/code';
import { watchExit } from '@heed/site/exit/exit';
import { hasMemory, hideForgotten, markStep, recall, remember, stepOfEntry } from '@heed/site/history/memory';
import { canSeal, loadNow } from '@heed/site/later/later';
import { consultationClient } from '../api/client.ts';
import type { ConsultationMethod } from '../rules/index.ts';
import { cardIn, parseCard } from './card-address.ts';
import { drawPairs } from './pairs.ts';
import { callSeal } from './seal-call.ts';
import {
  drawOrder,
  itemOf,
  type PageStatement,
  randomChance,
  readOrder,
  readVotes,
  type StatementList,
  type VotingState,
  writeOrder,
  writeVotes,
} from './state.ts';
import { showStored } from './stored-browser.ts';
import type { VotingVisit } from './visit.ts';
import { showVote } from './vote-browser.ts';

/** Who votes so often does not only look: the script that seals may come. */
const votesBeforeLoading = 3;

const statementsOf = ({ list, state, method }: VotingVisit): readonly PageStatement[] =>
  state.order.flatMap((number) => itemOf(list, number, method) ?? []);

function begin(form: HTMLFormElement): void {
  const card = cardIn(location.hash);
  const visit: VotingVisit = {
    form,
    method: (form.dataset.method ?? 'votes') as ConsultationMethod,
    list: JSON.parse(form.dataset.list ?? '') as StatementList,
    state: { order: [], votes: new Map(), at: 0 },
    isChange: false,
    card: '',
    own: '',
    fresh: '',
    typed: { proposal: '', isKept: false, moment: null },
  };
  if (hasMemory()) {
    remember({});
    markStep(0);
  } else if (location.hash !== '') history.replaceState(null, '', location.pathname);
  // Whatever happens later: nothing is sent unsealed. What the page says of the server without script ends.
  const path = document.querySelector<HTMLElement>('[data-about] [data-path]');
  if (path) path.textContent = path.dataset.sealed ?? '';
  form.removeAttribute('action');
  form.setAttribute('method', 'dialog');
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    press(visit, (event.submitter as HTMLButtonElement | null) ?? null);
  });
  addEventListener('popstate', () => {
    const step = stepOfEntry();
    if (step !== undefined) showStep(visit, step);
  });
  watchLanguages(visit);
  showStored(form.dataset.consultation ?? '');
  if (!takeUp(visit)) showEntry(visit, card);
}

function showEntry({ form }: VotingVisit, card: string): void {
  const template = document.querySelector<HTMLTemplateElement>('template[data-view=entry]');
  if (template) form.replaceChildren(document.importNode(template.content, true));
  const field = form.querySelector<HTMLInputElement>('#card');
  if (field && card !== '') field.value = (card.match(/.{4}/g) ?? []).join(' ');
}

/** Goes to a step: 0 the card, then each statement, then the end. */
function showStep(visit: VotingVisit, step: number): void {
  const { state, form } = visit;
  for (const about of document.querySelectorAll<HTMLElement>('[data-about]')) about.hidden = step > 0;
  if (form.dataset.over !== undefined) leadHome();
  else if (step === 0) showEntry(visit, visit.card);
  else {
    const statements = statementsOf(visit);
    visit.state = { ...state, at: Math.min(step - 1, statements.length) };
    if (visit.state.at < statements.length) showVote(visit, statements);
    else void showEnd(visit, statements);
  }
}

/** The end comes with the script that seals. */
async function showEnd(visit: VotingVisit, statements: readonly PageStatement[]): Promise<void> {
  const { form } = visit;
  say(form, 'loading');
  const outcome = await callSeal(form, { kind: 'end', visit, statements });
  if (outcome.kind === 'no-connection') say(form, 'retry');
}

/** It was sent: the steps behind the receipt lead nowhere. */
function leadHome(): void {
  const home = document.querySelector<HTMLAnchorElement>('a.name');
  if (home) location.replace(home.href);
}

/** A step of its own in the history: its number and nothing else. */
function goTo(visit: VotingVisit, step: number): void {
  if (hasMemory()) history.pushState({ step }, '');
  showStep(visit, step);
}

function press(visit: VotingVisit, button: HTMLButtonElement | null): void {
  const { state } = visit;
  const go = button?.value ?? '';
  const end = state.order.length + 1;
  if (button?.name === 'vote') {
    setVote(visit, Number(go));
    goTo(visit, visit.isChange ? end : state.at + 2);
    visit.isChange = false;
  } else if (go === 'rate' || go === 'skip') rate(visit, go === 'skip');
  else if (button?.name === 'change') {
    visit.isChange = true;
    goTo(visit, state.order.indexOf(Number(go)) + 1);
  } else if (go === 'back') {
    if (hasMemory()) history.back();
    else showStep(visit, state.at);
  } else if (go === 'more') goTo(visit, state.order.findIndex((number) => !state.votes.has(number)) + 1);
  else if (go === 'end') goTo(visit, end);
  else if (go === 'send') void callSeal(visit.form, { kind: 'send', visit });
  else if (go === 'own') void openOwn(visit);
  else if (go === 'begin') void beginWithCard(visit);
}

/** Goes on with the rating that is chosen, or with none. */
function rate(visit: VotingVisit, isSkipped: boolean): void {
  const { form, state } = visit;
  const choice = form.querySelector<HTMLInputElement>('input[name=vote]:checked');
  const error = form.querySelector<HTMLElement>('[data-no-rating]');
  if (choice === null && !isSkipped) {
    if (error) error.hidden = false;
    form.querySelector<HTMLInputElement>('input[name=vote]')?.focus();
    return;
  }
  setVote(visit, isSkipped ? null : Number(choice?.value));
  goTo(visit, visit.isChange ? state.order.length + 1 : state.at + 2);
  visit.isChange = false;
}

function setVote(visit: VotingVisit, vote: number | null): void {
  const { state } = visit;
  const number = state.order[state.at];
  const votes = new Map(state.votes);
  if (number !== undefined && vote !== null) votes.set(number, vote);
  else if (number !== undefined) votes.delete(number);
  visit.state = { ...state, votes };
  // Somebody votes indeed: what is needed at the end may come.
  if (visit.state.votes.size >= votesBeforeLoading) loadNow(visit.form);
}

/** The order is drawn here: the page has every statement, and nobody learns which are seen. */
function draw(visit: VotingVisit, votes: VotingState['votes'] = new Map()): void {
  const { form, list, method } = visit;
  const isWhole = form.querySelector<HTMLInputElement>('#whole')?.checked ?? false;
  const statements = isWhole ? [...list.statements, ...list.others] : list.statements;
  const before = [...votes.keys()].filter((number) => itemOf(list, number, method) !== undefined);
  const rest =
    method === 'pairs'
      ? drawPairs(
          statements.map(({ number }) => number),
          before,
          randomChance,
        )
      : drawOrder(
          statements.filter(({ number }) => !votes.has(number)),
          randomChance,
        );
  visit.state = { order: [...before, ...rest], votes, at: 0 };
}

async function beginWithCard(visit: VotingVisit): Promise<void> {
  const { form } = visit;
  const parsed = parseCard(form.querySelector<HTMLInputElement>('#card')?.value ?? '');
  if (!parsed.ok) return showFault(form, 'card', parsed.reason);
  const state = await cardState(form.dataset.consultation ?? '', parsed.code);
  visit.card = parsed.code;
  if (state === 'fresh') {
    visit.own = '';
    draw(visit);
    return goTo(visit, 1);
  }
  if (state === 'no-connection') return say(form, 'retry');
  showFault(form, 'card', state);
  const again = form.querySelector<HTMLDetailsElement>('[data-again]');
  if (again && state === 'used') again.open = true;
}

async function cardState(
  slug: string,
  digits: string,
): Promise<'fresh' | 'used' | 'void' | 'unknown' | 'no-connection'> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(digits));
  const card = [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  try {
    return (await consultationClient('').call('consultation.readCard', { card }, { slug })).state;
  } catch (error) {
    return (error as { status?: number }).status === 404 ? 'unknown' : 'no-connection';
  }
}

async function openOwn(visit: VotingVisit): Promise<void> {
  const { form } = visit;
  const parsed = parseCode(form.querySelector<HTMLInputElement>('#own')?.value ?? '');
  if (!parsed.ok) return showFault(form, 'own', parsed.reason);
  say(form, 'loading');
  const outcome = await callSeal(form, { kind: 'open', code: parsed.code });
  say(form, '');
  // An answer to her card was lost before she could vote: with the same card and code she goes on.
  if (outcome.kind === 'empty' && visit.card !== '') {
    visit.own = parsed.code;
    draw(visit);
    return goTo(visit, 1);
  }
  if (outcome.kind === 'empty') return showFault(form, 'own', 'unknown');
  if (outcome.kind !== 'opened') return say(form, 'retry');
  visit.own = parsed.code;
  form.dataset.proposals = JSON.stringify(outcome.proposals);
  draw(visit, new Map(outcome.votes));
  goTo(visit, visit.state.order.length + 1);
}

function showFault(form: HTMLFormElement, field: 'card' | 'own', reason: string): void {
  for (const other of ['card', 'own']) {
    const error = form.querySelector<HTMLElement>(`#${other}-error`);
    const input = form.querySelector<HTMLInputElement>(`#${other}`);
    if (error) {
      error.hidden = other !== field;
      error.textContent = other === field ? (error.getAttribute(`data-${field}-${reason}`) ?? '') : '';
    }
    input?.toggleAttribute('aria-invalid', other === field);
    if (other === field) input?.focus();
  }
}

function say(form: HTMLFormElement, name: 'loading' | 'retry' | ''): void {
  const progress = form.querySelector<HTMLElement>('[data-progress]');
  if (progress) progress.textContent = progress.dataset[name] ?? '';
}

/** A change of language asks for the page again: the tab remembers where she stands until it is there. */
function watchLanguages(visit: VotingVisit): void {
  document.querySelector('.tongue')?.addEventListener('click', () => {
    const { state, card, own, fresh, method } = visit;
    if (!hasMemory() || state.order.length === 0) return;
    const { order, votes, at } = state;
    remember({
      consultation: {
        ...{ card, own, fresh, order: writeOrder(order), votes: writeVotes(votes, method), at: String(at) },
        slug: visit.form.dataset.consultation ?? '',
      },
    });
  });
}

/** Goes on where the page in another language was left; whether it does. */
function takeUp(visit: VotingVisit): boolean {
  const { consultation } = recall();
  if (!hasMemory() || consultation === undefined) return false;
  remember({ consultation: undefined });
  if (consultation.slug !== visit.form.dataset.consultation) return false;
  const { card = '', own = '', fresh = '', order = '', votes = '', at } = consultation;
  const { list, method } = visit;
  const isAsked = (number: number) => itemOf(list, number, method) !== undefined;
  Object.assign(visit, { card, own, fresh });
  visit.state = { order: readOrder(order, isAsked), votes: readVotes(votes, method), at: Number(at) };
  goTo(visit, visit.state.at + 1);
  return true;
}

// Before the exit: leaving empties the page.
const form = document.querySelector<HTMLFormElement>('form[data-consultation]');
const stays = !hasMemory() || !hideForgotten();
watchExit();
if (form !== null && stays && canSeal()) begin(form);
