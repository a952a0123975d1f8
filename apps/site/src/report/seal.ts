// The sealing script of `/report`, loaded when a person starts to write. It makes the code here, proves on itself that it can seal and open,
// and only then takes the sending over: words and files leave this browser sealed. Where it fails, the form works as served.
import { ApiError, type Client, client } from '@heed/api/client';
import { intakeFacts } from '@heed/domain/intake';
import type { MessageAttachment } from '@heed/envelope';
import { type Code, formatCode, makeCode } from '@heed/envelope/code';
import { deriveKeys, type PersonKeys } from '@heed/envelope/derive';
import { openMessage } from '@heed/envelope/open';
import { randomHex, type SealedMessage, sealMessage } from '@heed/envelope/seal';
import { hexToBytes } from '@noble/hashes/utils.js';
import { toBase64 } from '../return/conversation.ts';
import { cleanPhoto, looksLikePhoto } from '../send/photo.ts';
import { solve } from '../send/puzzle.ts';
import { certifiedKeys, currentKey } from '../send/trust.ts';
import { upload } from '../send/upload.ts';

const form = document.querySelector<HTMLFormElement>('[data-report]');
if (form !== null) void takeOver(form);

interface Ready {
  readonly api: Client;
  readonly code: Code;
  readonly keys: PersonKeys;
  readonly offered: Awaited<ReturnType<typeof organisationKeys>>;
}

const organisationKeys = (api: Client) => api.call('organisation', {});

async function takeOver(page: HTMLFormElement): Promise<void> {
  const path = document.querySelector<HTMLElement>('[data-path]');
  try {
    const api = client('');
    const code = makeCode();
    const offered = await organisationKeys(api);
    const keys = await deriveKeys(code, hexToBytes(offered.salt));
    await proveOnItself(keys);
    showCode(page, code);
    if (path) path.textContent = path.dataset.sealed ?? '';
    const ready: Ready = { api, code, keys, offered };
    page.addEventListener('submit', (event) => {
      event.preventDefault();
      void send(page, ready);
    });
    page.dataset.sealing = 'ready';
  } catch {
    if (path) path.textContent = path.dataset.failed ?? '';
  }
}

/** Seals and opens a test message: only what works here may be promised. */
async function proveOnItself(keys: PersonKeys): Promise<void> {
  const sealed = await sealMessage(firstOf(keys, '0'.repeat(32), 'test', []), {
    sign: keys,
    recipients: [keys.sealRecipient],
  });
  const opened = await openMessage(sealed.envelope, [keys.sealIdentity]);
  if (!opened.ok || opened.message.text !== 'test') throw new Error('This browser cannot seal');
}

const firstOf = (keys: PersonKeys, deskKey: string, text: string, attachments: readonly MessageAttachment[]) => ({
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

/** The code made here takes the place of the one in the page, which the server made and knows. */
function showCode(page: HTMLFormElement, code: Code): void {
  const shown = page.querySelector<HTMLElement>('[data-code]');
  if (shown) {
    shown.dataset.code = code;
    const groups = formatCode(code).split(' ');
    const spans = shown.querySelectorAll('span');
    for (const [i, span] of [...spans].entries()) span.textContent = groups[i] ?? '';
  }
  const hidden = page.querySelector<HTMLInputElement>('input[name=code]');
  if (hidden) hidden.value = '';
}

/** Set while a report is on its way: a repeated sending must send the same bytes under the same id. */
let begun: {
  readonly sealed: SealedMessage;
  readonly attachments: readonly MessageAttachment[];
  readonly desk: string;
  readonly words: string;
} | null = null;
let sending = false;

async function send(page: HTMLFormElement, ready: Ready): Promise<void> {
  if (sending || !page.dispatchEvent(new CustomEvent('heed:check', { cancelable: true, bubbles: true }))) return;
  sending = true;
  const progress = document.querySelector<HTMLElement>('[data-progress]');
  const say = (name: string) => {
    if (progress) progress.textContent = progress.dataset[name] ?? '';
  };
  const fields = new FormData(page);
  try {
    say('sealing');
    const receipt = await sealAndSend(fields, ready, () => say('sending'));
    showReceipt(page, receipt, fields);
  } catch (error) {
    say(error instanceof ApiError && error.status >= 400 && error.status < 500 ? 'refused' : 'retry');
  } finally {
    sending = false;
  }
}

async function sealAndSend(fields: FormData, { api, keys, offered }: Ready, told: () => void) {
  const desk = text(fields, 'desk');
  const fresh = await organisationKeys(api).catch(() => offered);
  const key = currentKey(certifiedKeys(fresh), desk);
  if (key === undefined) throw new Error('This desk has no certified key');
  // What was typed since a failed try makes another message; the same words go out as the same bytes.
  const words = JSON.stringify([...fields.entries()].filter(([, value]) => typeof value === 'string'));
  if (begun === null || begun.words !== words || begun.desk !== desk) {
    const attachments = begun?.attachments ?? (await uploadAll(fields, api));
    const draft = {
      ...firstOf(keys, key.id, text(fields, 'text'), attachments),
      id: randomHex(16),
      facts: factsOf(fields),
    };
    begun = {
      sealed: await sealMessage(draft, { sign: keys, recipients: [key.seal, keys.sealRecipient] }),
      attachments,
      desk,
      words,
    };
  }
  const { sealed, attachments } = begun;
  told();
  const { challenge, bits } = await api.call('puzzle', { for: 'report' });
  return api.call('report', {
    version: 1,
    conversation: keys.conversation,
    sign: keys.signKey,
    desk,
    deskKey: key.id,
    message: { id: sealed.message.id, envelope: toBase64(sealed.envelope) },
    attachments: attachments.map(({ id }) => id),
    urgent: fields.has('urgent'),
    noReply: fields.has('noreply'),
    puzzle: { challenge, nonce: await solve(challenge, sealed.message.id, bits) },
  });
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
    noReply: fields.has('noreply'),
    urgent: fields.has('urgent'),
    metadataKept: fields.has('metadata'),
    sealedBy: 'browser',
  });
  return { ...facts } as Record<string, string | boolean>;
}

async function uploadAll(fields: FormData, api: Client): Promise<MessageAttachment[]> {
  const keep = fields.has('metadata');
  const done: MessageAttachment[] = [];
  if (text(fields, 'under18') === 'yes') return done;
  for (const file of fields.getAll('attachment')) {
    if (typeof file === 'string' || file.size === 0) continue;
    const cleaned = !keep && looksLikePhoto(file) ? await cleanPhoto(file) : null;
    const name = cleaned ? file.name.replace(/\.\w+$/, '.jpg') : file.name;
    done.push(await upload(api, { blob: cleaned ?? file, type: cleaned?.type ?? file.type, name }, () => {}));
  }
  return done;
}

type Receipt = Awaited<ReturnType<typeof sealAndSend>>;

/** The receipt that came with the page, filled in. The words leave the page at once. */
function showReceipt(page: HTMLFormElement, receipt: Receipt, fields: FormData): void {
  const template = document.querySelector<HTMLTemplateElement>('#receipt');
  const main = document.querySelector('main');
  if (template === null || main === null) return;
  const filled = template.content.cloneNode(true) as DocumentFragment;
  const keep = (name: string, shown: boolean) => shown || filled.querySelector(`[data-${name}]`)?.remove();
  const noReply = fields.has('noreply');
  keep('alerted', receipt.alerted === true);
  keep('asleep', receipt.alerted === false);
  keep('by', !noReply && receipt.replyBy !== null);
  keep('noreply', noReply);
  keep('nopromise', !noReply && receipt.replyBy === null);
  const desk =
    page.querySelector<HTMLInputElement>('input[name=desk]:checked')?.labels?.[0]?.querySelector('[translate=no]')
      ?.textContent ?? '';
  const when =
    receipt.replyBy === null
      ? ''
      : new Intl.DateTimeFormat(document.documentElement.lang, {
          weekday: 'long',
          day: 'numeric',
          month: 'long',
          hour: 'numeric',
          minute: '2-digit',
        }).format(receipt.replyBy);
  fill(filled, { '#desk': desk, '#when': when });
  main.replaceChildren(filled);
  main.querySelector('h1')?.focus();
  scrollTo(0, 0);
}

function fill(within: Node, slots: Readonly<Record<string, string>>): void {
  const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    for (const [slot, value] of Object.entries(slots))
      if (node.nodeValue?.includes(slot)) node.nodeValue = node.nodeValue.replaceAll(slot, value);
  }
}
