// The end on the phone: what was voted, her statement, her code, when it goes; then the receipt. Part of the
// script that seals.

import { identifiersIn } from '@heed/domain/text';
import { formatCode, makeCode, type ReportCode } from '@heed/envelope/code';
import { remember } from '@heed/site/history/memory';
import { watchCopy } from '@heed/site/report/copy';
import { saveFile } from '@heed/site/send/save';
import { tell } from '@heed/site/send/tell';
import { countCharacters, STATEMENT_CHARACTERS, statementFault } from '../rules/index.ts';
import type { ProposalState } from './data.ts';
import type { VoteList } from './seal-request.ts';
import type { PageStatement } from './state.ts';
import { momentText } from './stored-browser.ts';
import { showView, type VotingVisit } from './visit.ts';

/** What is sealed and sent. `code`: her own, 28 digits. */
export interface Sending {
  readonly code: string;
  /** '' where she voted before. */
  readonly card: string;
  /** The code was made here and now. */
  readonly isFirst: boolean;
  readonly votes: VoteList;
  /** '' for none. */
  readonly proposal: string;
  readonly language: string;
  readonly isLater: boolean;
}

/** What came of it. */
export type SendingOutcome =
  | {
      readonly kind: 'sent';
      readonly version: number;
      readonly used: number;
      /** When it goes, milliseconds since 1970; null where it went. */
      readonly due: number | null;
      /** What proves that it was stored; '' where it waits. */
      readonly receipt: string;
      /** The votes are stored, her statement is not: too many today. */
      readonly isProposalRefused: boolean;
    }
  /** `why` is a sentence of the server in the language of the browser; '' where none came. */
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'no-connection' };

/** What seals: the key of her code, made ready, and then the votes. */
export interface Sealer {
  /** Whether this phone can seal to keys that the organisation confirmed. */
  prepare(code: string): Promise<boolean>;
  send(sending: Sending): Promise<SendingOutcome>;
}

export function showEnd(visit: VotingVisit, statements: readonly PageStatement[], sealer: Sealer): void {
  const { form, state, own } = visit;
  // One that was withdrawn since is asked no more.
  const voteCount = statements.filter(({ number }) => state.votes.has(number)).length;
  showView(form, 'end');
  fillText(form.querySelector('[data-voted]'), 'voted', {
    '#count': String(voteCount),
    '#of': String(statements.length),
  });
  listVotes(visit, statements);
  if (voteCount === statements.length) form.querySelector('[value=more]')?.closest('p')?.remove();
  showFates(form);
  keepFields(visit);
  watchProposal(form);
  if (own === '') showCode(visit);
  else for (const part of form.querySelectorAll('[data-code-part], [data-when]')) part.remove();
  void prepare(visit, sealer);
}

/** Derives what takes longest while she reads; then says which of two is true. */
async function prepare({ form, own, fresh }: VotingVisit, sealer: Sealer): Promise<void> {
  const isReady = await sealer.prepare(own || fresh);
  const path = form.querySelector<HTMLElement>('[data-path]');
  if (path) path.textContent = (isReady ? path.dataset.sealed : path.dataset.failed) ?? '';
}

/** What is typed here stays while she looks at her votes again. */
function keepFields(visit: VotingVisit): void {
  const { form, typed } = visit;
  const proposal = form.querySelector<HTMLTextAreaElement>('#proposal');
  const confirmationBox = form.querySelector<HTMLInputElement>('#kept');
  const momentBox = typed.moment && form.querySelector<HTMLInputElement>(`#when-${typed.moment}`);
  if (proposal) proposal.value = typed.proposal;
  if (confirmationBox) confirmationBox.checked = typed.isKept;
  if (momentBox) momentBox.checked = true;
  for (const field of [proposal, ...form.querySelectorAll('input')])
    field?.addEventListener('input', () => {
      visit.typed = {
        proposal: proposal?.value ?? '',
        isKept: confirmationBox?.checked ?? false,
        moment: momentIn(form),
      };
    });
}

/** When it goes, as she chose it; null while she chose nothing. */
function momentIn(form: HTMLFormElement): VotingVisit['typed']['moment'] {
  const value = form.querySelector<HTMLInputElement>('input[name=when]:checked')?.value;
  return value === 'now' || value === 'later' ? value : null;
}

function fillText(element: HTMLElement | null, name: string, slots: Readonly<Record<string, string>>): void {
  if (element === null) return;
  let text = element.dataset[name] ?? '';
  for (const [slot, value] of Object.entries(slots)) text = text.replace(slot, value);
  element.textContent = text;
}

function listVotes({ form, state, method }: VotingVisit, statements: readonly PageStatement[]): void {
  const list = form.querySelector<HTMLElement>('[data-votes]');
  const line = form.querySelector<HTMLTemplateElement>('template[data-line]');
  if (list === null || line === null) return;
  for (const { number, text, lang, pair } of statements) {
    const vote = state.votes.get(number);
    if (vote === undefined) continue;
    const item = document.importNode(line.content, true);
    for (const place of item.querySelectorAll<HTMLElement>('[data-text], [data-named]')) {
      place.textContent = place.dataset.named === undefined ? text : ` ${text}`;
      place.lang = lang;
    }
    const voteLine = item.querySelector('[data-vote]');
    const side = vote === 0 ? undefined : pair?.[vote === 1 ? 0 : 1].text;
    if (voteLine)
      voteLine.textContent =
        method === 'ratings' ? String(vote) : (side ?? list.getAttribute(`data-${vote}`));
    const button = item.querySelector('button');
    if (button) button.value = String(number);
    list.append(item);
  }
}

/** What became of the statements that she sent before. */
function showFates(form: HTMLFormElement): void {
  const proposals = JSON.parse(form.dataset.proposals ?? '[]') as ProposalState[];
  const place = form.querySelector('[data-fates]');
  const template = document.querySelector<HTMLTemplateElement>('template[data-view=fates]');
  if (place === null || template === null || proposals.length === 0) return;
  const part = document.importNode(template.content, true);
  const list = part.querySelector('ul');
  for (const { sequence, fate } of proposals) {
    const item = document.createElement('li');
    item.textContent = (list?.getAttribute(`data-${fate.kind}`) ?? '')
      .replace('#sequence', String(sequence))
      .replace('#numbers', 'numbers' in fate ? fate.numbers.join(', ') : '')
      .replace('#reason', 'reason' in fate ? (list?.getAttribute(`data-${fate.reason}`) ?? '') : '');
    list?.append(item);
  }
  place.replaceChildren(part);
}

function watchProposal(form: HTMLFormElement): void {
  const field = form.querySelector<HTMLTextAreaElement>('#proposal');
  const count = form.querySelector<HTMLElement>('[data-count]');
  field?.addEventListener('input', () => {
    const remaining = STATEMENT_CHARACTERS - countCharacters(field.value.trim());
    if (count)
      count.textContent =
        remaining < 40 ? (count.dataset.count ?? '').replace('#left', String(remaining)) : '';
  });
}

/** A code that no server has seen. */
function showCode(visit: VotingVisit): void {
  visit.fresh ||= makeCode();
  const code = visit.form.querySelector<HTMLElement>('[data-code]');
  if (code === null) return;
  code.dataset.code = visit.fresh;
  code.textContent = formatCode(visit.fresh as ReportCode);
  watchCopy(visit.form);
}

/** What is wrong with her statement; one that may lead to somebody is asked about once, and then taken. */
function proposalFault(form: HTMLFormElement, text: string): string | null {
  const fault = text === '' ? null : statementFault(text);
  if (fault !== null) return fault === 'too-long' ? 'say-long' : 'say-letters';
  if (text === '' || identifiersIn(text).length === 0 || form.dataset.sure === text) return null;
  form.dataset.sure = text;
  return 'say-identifies';
}

function isComplete({ form, own }: VotingVisit, proposal: string): boolean {
  const fault = proposalFault(form, proposal);
  const error = form.querySelector<HTMLElement>('[data-say]');
  if (error) {
    error.hidden = fault === null;
    error.textContent = fault === null ? '' : error.getAttribute(`data-${fault}`);
  }
  if (fault !== null) {
    form.querySelector<HTMLElement>('#proposal')?.focus();
    return false;
  }
  const confirmationBox = form.querySelector<HTMLInputElement>('#kept');
  const isKept = own !== '' || (confirmationBox?.checked ?? false);
  const hasMoment = own !== '' || momentIn(form) !== null;
  for (const [place, isRight] of [
    ['not-kept', isKept],
    ['no-moment', hasMoment],
  ] as const) {
    const line = form.querySelector<HTMLElement>(`[data-${place}]`);
    if (line) line.hidden = isRight;
  }
  if (!isKept) confirmationBox?.focus();
  else if (!hasMoment) form.querySelector<HTMLElement>('#when-now')?.focus();
  return isKept && hasMoment;
}

let isSending = false;

/** Seals and sends, or says what is missing first. */
export async function send(visit: VotingVisit, sealer: Sealer): Promise<void> {
  const { form, state, card, own, fresh } = visit;
  const proposal =
    form.querySelector<HTMLTextAreaElement>('#proposal')?.value.replace(/\0/g, '').trim() ?? '';
  const progress = form.querySelector<HTMLElement>('[data-progress]');
  const say = (name: 'sealing' | 'retry' | 'refused' | 'none', why = '') =>
    progress && tell(progress, (progress.dataset[name] ?? '').replace('#why', why));
  if (state.votes.size === 0) say('none');
  if (isSending || state.votes.size === 0 || !isComplete(visit, proposal)) return;
  isSending = true;
  say('sealing');
  const outcome = await sealer.send({
    code: own || fresh,
    card,
    isFirst: own === '',
    votes: [...state.votes],
    proposal,
    language: document.documentElement.lang,
    isLater: momentIn(form) === 'later',
  });
  isSending = false;
  if (outcome.kind === 'sent') return showReceipt(visit, outcome);
  say(outcome.kind === 'refused' ? 'refused' : 'retry', outcome.kind === 'refused' ? outcome.why : '');
}

/** Votes and words leave the page; the code is shown once more. */
function showReceipt(visit: VotingVisit, outcome: Extract<SendingOutcome, { readonly kind: 'sent' }>): void {
  const { form, fresh, own } = visit;
  const { due, used, version, receipt } = outcome;
  showView(form, 'sent');
  form.dataset.over = '';
  remember({});
  const heading = form.querySelector<HTMLElement>('[data-heading]');
  const line = form.querySelector<HTMLElement>('[data-version]');
  if (due !== null) {
    fillText(heading, 'waits', {});
    fillText(line, 'waits', { '#when': momentText(due) });
    form.querySelector('[data-receipt]')?.remove();
  } else if (line) line.textContent = (line.textContent ?? '').replace('#version', String(version));
  fillText(form.querySelector('[data-hides]'), 'hides', { '#count': String(used) });
  const many = form.querySelector<HTMLElement>('[data-many]');
  if (many) many.hidden = !outcome.isProposalRefused;
  const code = form.querySelector<HTMLElement>('[data-code]');
  if (own !== '') form.querySelector('[data-code-part]')?.remove();
  else if (code) code.textContent = formatCode(fresh as ReportCode);
  form.querySelector('[data-save]')?.addEventListener('click', () => saveFile('note.txt', [receipt]));
}
