// The sealing script of `/report`, loaded at the first touch or once the page rests. It takes the code made
// here, proves on itself that it can seal and open, and only then takes the sending over: words and files
// leave this browser sealed. Where it fails, the form works as served.
import { ApiError, client, type PublicClient } from '@heed/api/public-client';
import { clockFact } from '@heed/domain/hour';
import { bringOffer, intakeFacts } from '@heed/domain/intake';
import type { MessageAttachment } from '@heed/envelope';
import { formatCode, parseCode } from '@heed/envelope/code';
import { deriveKeys, type PersonKeys } from '@heed/envelope/derive';
import { openMessage } from '@heed/envelope/open';
import { randomHex, type SealedMessage, sealMessage } from '@heed/envelope/seal';
import { hexToBytes } from '@noble/hashes/utils.js';
import { askToKeep, fetchKeepWords, mayKeep } from '../app/keep.ts';
import { keepArrival, noteArrival, showArrival } from '../history/arrival.ts';
import { momentOf } from '../send/moment.ts';
import { solve } from '../send/puzzle.ts';
import { saveFile } from '../send/save.ts';
import { faultOf, isHopeless, progressAt, showWhoComes } from '../send/tell.ts';
import { certifiedKeys, currentKey } from '../send/trust.ts';
import { filesIn, uploadAll } from '../send/upload.ts';
import { wireOf } from '../send/wire.ts';
import { watchCopy } from './copy.ts';
import { watchLeaving } from './leaving.ts';
import { fetchReceipt } from './receipt.ts';
import { watchChild } from './under-age.ts';

/** What sending needs, once this browser has proved that it can seal. */
interface Ready {
  readonly api: PublicClient;
  readonly keys: PersonKeys;
  /** As they were when the page was opened; used where they cannot be asked again. */
  readonly initialKeys: Awaited<ReturnType<typeof organisationKeys>>;
}

function organisationKeys(api: PublicClient) {
  return api.call('organisation.read', {});
}

async function takeOver(page: HTMLFormElement): Promise<void> {
  const path = document.querySelector<HTMLElement>('[data-path]');
  watchCopy(page);
  watchChild(page);
  watchCount(page);
  try {
    await fetchReceipt();
    const api = client('');
    const code = freshCode(page);
    const initialKeys = await organisationKeys(api);
    if (certifiedKeys(initialKeys).length === 0)
      throw new Error('No desk has a key that the organisation certified');
    const keys = await deriveKeys(code, hexToBytes(initialKeys.salt));
    await proveOnItself(keys);
    // From here on the code leaves this browser in no form.
    page.querySelector('input[name=code]')?.remove();
    if (path) path.textContent = path.dataset.sealed ?? '';
    const ready: Ready = { api, keys, initialKeys };
    page.addEventListener('submit', (event) => {
      event.preventDefault();
      void send(page, ready);
    });
    watchLeaving(page);
    page.dataset.sealing = 'ready';
  } catch {
    page.dataset.sealing = 'failed';
    if (path) path.textContent = path.dataset.failed ?? '';
  }
  page.dispatchEvent(new Event('heed:ready'));
}

/**
 * Says what is left once less than a tenth is left: a counter that always moves is noise to a screen reader.
 */
function watchCount(form: HTMLFormElement): void {
  const text = form.querySelector<HTMLTextAreaElement>('#text');
  const count = form.querySelector<HTMLElement>('[data-count]');
  text?.addEventListener('input', () => {
    const remaining = text.maxLength - text.value.length;
    if (count)
      count.textContent =
        remaining < text.maxLength / 10
          ? (count.dataset.count ?? '').replace('#left', String(remaining))
          : '';
  });
}

/**
 * The code that the small script made. One that the server has seen protects nothing from it, so then the
 * page stays as served.
 */
function freshCode(page: HTMLFormElement) {
  const parsed = parseCode(page.querySelector<HTMLInputElement>('input[name=code]')?.value ?? '');
  if (page.dataset.fresh === undefined || !parsed.ok) throw new Error('The server knows this code');
  return parsed.code;
}

/** Seals and opens a test message: only what works here may be promised. */
async function proveOnItself(keys: PersonKeys): Promise<void> {
  const sealed = await sealMessage(firstMessageOf(keys, '0'.repeat(32), 'test', []), {
    sign: keys,
    recipients: [keys.sealRecipient],
  });
  const opening = await openMessage(sealed.envelope, [keys.sealIdentity]);
  if (!opening.ok || opening.message.text !== 'test') throw new Error('This browser cannot seal');
}

const firstMessageOf = (
  keys: PersonKeys,
  deskKey: string,
  text: string,
  attachments: readonly MessageAttachment[],
) => ({
  conversation: keys.conversation,
  role: 'person' as const,
  deskKey,
  counter: 0,
  previous: [],
  seen: [],
  text,
  attachments,
  sign: keys.signKey,
  seal: keys.sealRecipient,
});

/** Set while a report is on its way: a repeated sending must send the same bytes under the same id. */
let pending: {
  readonly sealed: SealedMessage;
  readonly attachments: readonly MessageAttachment[];
  readonly desk: string;
  readonly words: string;
} | null = null;
let sending = false;
/** Tries after a lost connection, further and further apart, milliseconds. */
const mostTries = 10;
const retryMs = 4000;
let tries = 0;

async function send(page: HTMLFormElement, ready: Ready): Promise<void> {
  if (sending || !page.dispatchEvent(new CustomEvent('heed:check', { cancelable: true, bubbles: true })))
    return;
  sending = true;
  const progress = document.querySelector<HTMLElement>('[data-progress]');
  const say = progressAt(progress);
  const fields = new FormData(page);
  try {
    say('sealing');
    const receipt = await sealAndSend(fields, ready, (share) => say('sending', share));
    if ('version' in receipt) await keepHere(receipt, progress);
    else showReceipt(page, receipt, fields);
  } catch (error) {
    const fault = faultOf(error);
    if (fields.has('urgent')) showWhoComes();
    say(fault);
    if (!isHopeless(fault) && tries++ < mostTries) setTimeout(() => void send(page, ready), retryMs * tries);
  } finally {
    sending = false;
  }
}

async function sealAndSend(
  fields: FormData,
  { api, keys, initialKeys }: Ready,
  onProgress: (share: number) => void,
) {
  const desk = text(fields, 'desk');
  const presentKeys = await organisationKeys(api).catch(() => initialKeys);
  const key = currentKey(certifiedKeys(presentKeys), desk);
  if (key === undefined) throw new Error('This desk has no certified key');
  // What was typed since a failed try makes another message; the same words go out as the same bytes.
  const words = JSON.stringify([...fields.entries()].filter(([, value]) => typeof value === 'string'));
  if (pending === null || pending.words !== words || pending.desk !== desk) {
    const attachments = pending?.attachments ?? (await uploadAll(api, filesToSend(fields), onProgress));
    const offerText = bringOffer(text(fields, 'text'), text(fields, 'offer'));
    const draft = {
      ...firstMessageOf(keys, key.id, offerText.text, attachments),
      id: randomHex(16),
      facts: { ...factsOf(fields), ...offerText.facts, ...clockFact(Date.now()) },
    };
    pending = {
      sealed: await sealMessage(draft, { sign: keys, recipients: [key.seal, keys.sealRecipient] }),
      attachments,
      desk,
      words,
    };
  }
  const { sealed, attachments } = pending;
  onProgress(1);
  const body = {
    version: 1 as const,
    conversation: keys.conversation,
    sign: keys.signKey,
    desk,
    deskKey: key.id,
    message: wireOf(sealed),
    attachments: attachments.map(({ id }) => id),
    urgent: fields.has('urgent'),
    noReply: fields.has('noreply'),
  };
  try {
    const { challenge, bits } = await api.call('intake.requestPuzzle', { for: 'report' });
    const puzzle = { challenge, nonce: await solve(challenge, sealed.message.id, bits) };
    return await api.call('intake.report', { ...body, puzzle });
  } catch (error) {
    // Without a network, and with the site on this device by choice, it may wait here, sealed.
    if (error instanceof ApiError && error.status === 0 && mayKeep()) return body;
    throw error;
  }
}

const text = (fields: FormData, name: string): string => {
  const value = fields.get(name);
  return typeof value === 'string' ? value : '';
};

function factsOf(fields: FormData): Record<string, string | boolean> {
  const facts = intakeFacts({
    door: text(fields, 'door'),
    country: text(fields, 'country'),
    language: document.documentElement.lang,
    under18: text(fields, 'under18'),
    wroteBefore: fields.has('wrotebefore'),
    neverAuthorities: fields.has('never'),
    noReply: fields.has('noreply'),
    urgent: fields.has('urgent'),
    metadataKept: fields.has('metadata'),
    compare: text(fields, 'compare'),
    sealedBy: 'browser',
  });
  return { ...facts } as Record<string, string | boolean>;
}

/**
 * The field holds the files as they are sent: cleaned, or agreed to, under names that say nothing. None where
 * somebody under 18 is concerned.
 */
const filesToSend = (fields: FormData): File[] => (text(fields, 'under18') === 'yes' ? [] : filesIn(fields));

type SendResult = Awaited<ReturnType<typeof sealAndSend>>;
type Receipt = Exclude<SendResult, { readonly version: 1 }>;

/** Kept on this device until there is a network, if she presses; the words leave the page then. */
async function keepHere(body: Exclude<SendResult, Receipt>, progress: HTMLElement | null): Promise<void> {
  if (progress === null) return;
  const answer = await askToKeep(progress, await fetchKeepWords(), { id: body.message.id, body });
  document.querySelector('main')?.replaceChildren(answer);
  noteArrival(undefined);
}

/** The receipt that came with the page, filled in. The words leave the page at once. */
function showReceipt(page: HTMLFormElement, receipt: Receipt, fields: FormData): void {
  const template = document.querySelector<HTMLTemplateElement>('#receipt');
  const main = document.querySelector('main');
  if (template === null || main === null) return;
  const filled = template.content.cloneNode(true) as DocumentFragment;
  const keep = (name: string, isShown: boolean) =>
    isShown || filled.querySelector(`[data-${name}]`)?.remove();
  const noReply = fields.has('noreply');
  keep('alerted', receipt.alerted === true);
  keep('asleep', receipt.alerted === false);
  keep('by', !noReply && receipt.replyBy !== null);
  keep('noreply', noReply);
  keep('kept', !noReply);
  keep('late', !noReply && receipt.replyBy !== null);
  keep('nopromise', !noReply && receipt.replyBy === null);
  const choice = page.querySelector('input[name=desk]:checked')?.closest('.tick');
  const desk = choice?.querySelector('[translate=no]')?.textContent ?? '';
  const reads = choice?.querySelector('[data-reads]')?.textContent ?? '';
  const when = receipt.replyBy === null ? '' : momentOf(text(fields, 'desk'), receipt.replyBy);
  fill(filled, { '#desk': desk, '#reads': reads, '#when': when });
  showCode(filled.querySelector('[data-code]'), page);
  filled
    .querySelector('[data-promise]')
    ?.addEventListener('click', () => saveFile('note.txt', [receipt.promise]));
  main.replaceChildren(filled);
  noteArrival(receipt.arrival);
  main.querySelector('h1')?.focus();
  scrollTo(0, 0);
}

/** The code once more, from where it was shown before; it was never sent. */
function showCode(place: HTMLElement | null, page: HTMLFormElement): void {
  const parsed = parseCode(page.querySelector<HTMLElement>('[data-code]')?.dataset.code ?? '');
  if (!place || !parsed.ok) return;
  place.dataset.code = parsed.code;
  place.textContent = formatCode(parsed.code);
}

function fill(within: Node, slots: Readonly<Record<string, string>>): void {
  const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    for (const [slot, value] of Object.entries(slots))
      if (node.nodeValue?.includes(slot)) node.nodeValue = node.nodeValue.replaceAll(slot, value);
  }
}

// Last, so that everything above stands.
const form = document.querySelector<HTMLFormElement>('[data-report]');
const isShown = showArrival();
if (form !== null) void takeOver(form);
else if (!isShown) keepArrival();
