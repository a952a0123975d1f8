// The conversation on the page, from the templates that came with it, and what its buttons do. Text is set as
// text: nothing that anybody wrote is ever read as markup. Part of the opening script.
import { answerText } from '@heed/domain/wind-down';
import type { Facts, MessageAttachment } from '@heed/envelope';
import { loadFilesFor } from '../later/files.ts';
import { dayAndTimeOf, momentOf } from '../send/moment.ts';
import { dayText } from '../send/speech.ts';
import { faultOf, isHopeless, progressAt, showWhoComes } from '../send/tell.ts';
import { filesIn, uploadAll } from '../send/upload.ts';
import { wireOf } from '../send/wire.ts';
import { watchChange, watchChoices } from './choices.ts';
import {
  concernsChild,
  isAnswered,
  isUnheard,
  type PersonReadMessage,
  sealNext,
  sealTo,
} from './conversation.ts';
import { fileLine } from './file/open.ts';
import { watchProofs } from './proof.ts';
import { type ConversationVisit, type Turn, turnTo, type Visit } from './turn.ts';

/** The page of a code that has no conversation. */
export function showHoldings(visit: Visit, turn: Turn, outcome?: string): void {
  const main = turnTo('holdings');
  const line = main.querySelector<HTMLElement>('[data-done]');
  if (line && outcome) {
    line.hidden = false;
    line.textContent = outcome;
  }
  const keeps = document.querySelector('footer [data-keeps]');
  const place = main.querySelector<HTMLElement>('[data-holdings]');
  if (keeps) keeps.textContent = place?.dataset.keeps ?? '';
  addHoldings(main, visit, turn);
  watchChange(main, visit, turn);
}

function addHoldings(main: HTMLElement, visit: Visit, turn: Turn): void {
  const place = main.querySelector('[data-holdings]');
  if (place) for (const { show } of visit.holdings) show(place, visit, turn);
}

/**
 * `done`: what she just did, said at the top. `alerted`: whether somebody awake was told of danger, where she
 * said that there is.
 */
export function showConversation(
  visit: ConversationVisit,
  turn: Turn,
  outcome?: string,
  alerted?: boolean | null,
): void {
  const main = turnTo('conversation');
  const { read, conversation } = visit;
  if (read.verified.dropped.length > 0)
    main.querySelector<HTMLElement>('[data-dropped]')?.removeAttribute('hidden');
  const standing = main.querySelector<HTMLElement>('[data-standing]');
  if (standing) standing.textContent = standingText(standing, conversation);
  const list = main.querySelector<HTMLElement>('[data-messages]');
  list?.replaceChildren(...read.messages.map((message) => item(list, message, visit, conversation.desk)));
  const next = main.querySelector<HTMLElement>('[data-next]');
  if (next) next.textContent = nextText(next, visit);
  const keeps = document.querySelector('footer [data-keeps]');
  if (keeps) keeps.textContent = next?.dataset.keeps ?? '';
  const outcomeLine = main.querySelector<HTMLElement>('[data-done]');
  if (outcomeLine && outcome) {
    outcomeLine.hidden = false;
    outcomeLine.textContent = outcome;
  }
  if (typeof alerted === 'boolean')
    main.querySelector(alerted ? '[data-alerted]' : '[data-asleep]')?.removeAttribute('hidden');
  const form = main.querySelector<HTMLFormElement>('[data-write]');
  // The alert goes to her desk: whether someone is awake at another one says nothing to her.
  for (const line of form?.querySelectorAll<HTMLElement>('[data-desk-awake]') ?? [])
    if (line.dataset.deskAwake !== conversation.desk) line.remove();
  form?.dispatchEvent(new Event('heed:form', { bubbles: true }));
  if (form && concernsChild(read.messages)) closeFiles(form);
  if (form) loadFilesFor(form);
  form?.addEventListener('submit', (event) => {
    event.preventDefault();
    void write(form, visit, turn);
  });
  watchChoices(main, visit, turn);
  addHoldings(main, visit, turn);
  watchProofs(main, visit, dayText);
  const handle: ConversationHandle = {
    main,
    visit,
    turn,
    turnTo,
    seal: async (text) => {
      const to = keyOf(visit);
      return to && seal(visit, to, { text }, []);
    },
    momentOf,
  };
  main.dispatchEvent(new CustomEvent('heed:conversation', { bubbles: true, detail: handle }));
}

/** What the small script of the page is handed, once a conversation is shown: it does the check-in. */
export interface ConversationHandle {
  readonly main: HTMLElement;
  readonly visit: ConversationVisit;
  readonly turn: Turn;
  readonly turnTo: typeof turnTo;
  readonly seal: (text: string) => Promise<Sealed | null>;
  readonly momentOf: typeof momentOf;
}

/** Where somebody under 18 is concerned no file is added: nobody has to see a picture. */
function closeFiles(form: HTMLFormElement): void {
  form.querySelector('[data-attachments]')?.classList.add('child');
  const field = form.querySelector<HTMLInputElement>('#attachment');
  if (field) field.disabled = true;
}

function standingText(
  { dataset }: HTMLElement,
  { state, eraseOn }: ConversationVisit['conversation'],
): string {
  if (state !== 'closed') return dataset.open ?? '';
  return eraseOn === null ? (dataset.closed ?? '') : (dataset.until ?? '').replace('#day', dayText(eraseOn));
}

function nextText(
  { dataset }: HTMLElement,
  { read, conversation: { desk, replyBy } }: ConversationVisit,
): string {
  if (isAnswered(read.messages)) return dataset.answer ?? '';
  if (replyBy === null) return dataset.unread ?? '';
  return (dataset.by ?? '').replace('#when', momentOf(desk, replyBy));
}

function item(list: HTMLElement, read: PersonReadMessage, visit: Visit, desk: string): HTMLElement {
  const { dataset } = list;
  const { message } = read;
  const genuine = read.verdict === 'genuine';
  const when = read.hour.kind === 'agrees' ? dayAndTimeOf(desk, read.hour.at) : dayText(read.day);
  const isOwn = genuine && message?.role === 'person';
  const element = document.createElement('li');
  if (isOwn && message?.rekey) {
    element.className = 'event hint';
    element.textContent = `${when}. ${dataset.rekeyed ?? ''}`;
    return element;
  }
  element.className = isOwn ? 'mine' : genuine ? 'theirs' : 'false';
  const who = (isOwn ? dataset.you : genuine ? visit.deskName(message) : dataset.someone) ?? '';
  const state = isOwn ? `. ${dataset[read.state] ?? ''}` : '';
  const head = line('p', 'hint', '');
  head.append(line('b', '', who), `, ${when}${state}`);
  element.append(head);
  if (!genuine) element.append(line('p', 'error', dataset.false ?? ''));
  if (isUnheard(read, Date.now())) element.append(line('p', 'warn', dataset.unheard ?? ''));
  if (message?.text) {
    const text = line('p', 'text', message.text);
    text.dir = 'auto';
    element.append(text);
  }
  if (message)
    for (const file of message.attachments)
      element.append(
        read.locked.includes(file.id)
          ? line('p', '', dataset.locked ?? '')
          : fileLine(dataset, file, visit.api),
      );
  return element;
}

function line(tag: 'p' | 'b', className: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.textContent = text;
  return element;
}

let writing = false;
/** Tries after a lost connection, further and further apart, milliseconds. */
const mostTries = 10;
const retryMs = 4000;
let tries = 0;
/** A repeated sending must send the same bytes under the same id. */
let pending: (Sealed & { readonly words: string; readonly attachments: string[] }) | null = null;

/** Her next words, as they are sent. */
type Sealed = Awaited<ReturnType<typeof seal>>;

/** Null where no key of the desk is certified. */
const keyOf = (visit: Visit) => sealTo(visit.read, visit.desks);

async function seal(
  visit: Visit,
  to: NonNullable<ReturnType<typeof keyOf>>,
  words: { readonly text: string; readonly facts?: Facts },
  attachments: readonly MessageAttachment[],
) {
  const sealed = await sealNext(visit.read, visit.keyring, to, { ...words, attachments }, Date.now());
  return { message: wireOf(sealed), deskKey: to.namedKey };
}

/** Her words, with her answer to being handed over below them where she gave one. */
function wordsOf(form: HTMLFormElement, fields: FormData): { readonly text: string; readonly facts: Facts } {
  const text = String(fields.get('text') ?? '');
  const choice = form.querySelector<HTMLInputElement>('[name=successor]:checked');
  const danger = fields.has('urgent') ? { urgent: true } : {};
  if (choice === null) return { text, facts: danger };
  const facts = { ...JSON.parse(choice.value), ...danger };
  return { text: answerText(text, choice.labels?.[0]?.textContent ?? ''), facts };
}

async function write(form: HTMLFormElement, visit: ConversationVisit, turn: Turn): Promise<void> {
  const progress = form.querySelector<HTMLElement>('[data-progress]');
  const say = progressAt(progress);
  const fields = new FormData(form);
  const content = wordsOf(form, fields);
  const words = content.text;
  const files = filesIn(fields);
  if (writing) return;
  if (words.trim() === '' && files.length === 0) return say('nothing');
  writing = true;
  try {
    say('sealing');
    await visit.prove();
    const to = keyOf(visit);
    if (to === null) return say('refused');
    if (pending === null || pending.words !== words) {
      const attachments = await uploadAll(visit.api, files, (share) => say('sending', share));
      const sealed = await seal(visit, to, content, attachments);
      pending = { ...sealed, words, attachments: attachments.map(({ id }) => id) };
    }
    say('sending', 1);
    const { message, deskKey, attachments } = pending;
    const urgent = fields.has('urgent');
    const request = { message, deskKey, attachments, urgent };
    const { alerted } = await visit.api.call('conversation.write', request);
    const next = await turn.again(visit.keyring[0]);
    // Only now: where the connection is lost in between, the same bytes go again and are stored once.
    pending = null;
    tries = 0;
    turn.show(next, progress?.dataset.stored, alerted);
  } catch (error) {
    const fault = faultOf(error);
    if (fields.has('urgent')) showWhoComes();
    say(fault);
    // Not once she has gone on to another page: there is no form any more.
    if (!isHopeless(fault) && tries++ < mostTries)
      setTimeout(() => form.isConnected && void write(form, visit, turn), retryMs * tries);
  } finally {
    writing = false;
  }
}
