// The sealing script of `/deposit`: proves on itself that it can seal and open, then takes the keeping
// over. Words, files and the code leave this browser sealed or not at all. Where it fails, the form works
// as served.
import { ApiError, client } from '@heed/api/public-client';
import { answerChallenge, signPosting } from '@heed/envelope';
import { formatCode, parseCode, type ReportCode } from '@heed/envelope/code';
import { depositKeys, keysFromRoot, type PersonKeys, rootOfCode } from '@heed/envelope/derive';
import type { SealedMessage } from '@heed/envelope/seal';
import { askToKeep, mayKeep } from '@heed/site/app/keep';
import { watchCopy } from '@heed/site/report/copy';
import { watchLeaving } from '@heed/site/report/leaving';
import { fetchReceipt } from '@heed/site/report/receipt';
import { saveFile } from '@heed/site/send/save';
import { dayText } from '@heed/site/send/speech';
import { faultOf, isHopeless, progressAt } from '@heed/site/send/tell';
import { filesIn } from '@heed/site/send/upload';
import { toBase64 } from '@heed/site/send/wire';
import { hexToBytes } from '@noble/hashes/utils.js';
import type { DepositKind } from '../../rules/deposit.ts';
import type { SealedDepositDraft } from './draft.ts';
import { readVault, sealVersion } from './open.ts';
import { type SentFiles, sendFiles, sendVersion, vaultClient } from './send.ts';

interface Ready {
  readonly salt: Uint8Array;
  readonly fresh: ReportCode;
  readonly keys: PersonKeys;
}

async function takeOver(page: HTMLFormElement): Promise<void> {
  const path = document.querySelector<HTMLElement>('[data-path]');
  // Shorter words take their place without moving what stands below.
  if (path) path.style.minHeight = `${path.offsetHeight}px`;
  watchCopy(page);
  try {
    await fetchReceipt('/deposit/receipt');
    const fresh = freshCode(page);
    const salt = hexToBytes((await client('').call('organisation.read', {})).salt);
    const keys = await depositKeys(await rootOfCode(fresh, salt));
    await proveOnItself(keys);
    // From here on no code leaves this browser in any form.
    page.querySelector('input[name=code]')?.remove();
    if (path) path.textContent = path.dataset.sealed ?? '';
    page.addEventListener('submit', (event) => {
      event.preventDefault();
      void keep(page, { salt, fresh, keys });
    });
    watchLeaving(page);
    page.dataset.sealing = 'ready';
  } catch {
    page.dataset.sealing = 'failed';
    if (path) path.textContent = path.dataset.failed ?? '';
  }
  page.dispatchEvent(new Event('heed:ready'));
}

/** The code that the small script made: one that the server has seen protects nothing from it. */
function freshCode(page: HTMLFormElement): ReportCode {
  const parsed = parseCode(page.querySelector<HTMLInputElement>('input[name=code]')?.value ?? '');
  if (page.dataset.fresh === undefined || !parsed.ok) throw new Error('The server knows this code');
  return parsed.code;
}

const nothing = { text: 'test', attachments: [], fileHashes: [], sealedBy: 'browser', of: null } as const;

/** Seals and opens a test: only what works here may be promised. */
async function proveOnItself(keys: PersonKeys): Promise<void> {
  const { envelope, message } = await sealVersion(keys, { ...nothing, kind: 'offer' });
  const read = await readVault([{ id: message.id, envelope, day: '' }], [keys]);
  if (read.deposits[0]?.versions[0]?.message.text !== 'test') throw new Error('This browser cannot seal');
}

/** Set while a deposit is on its way: a repeated sending must send the same bytes under the same id. */
let pending: {
  readonly words: string;
  readonly names: string;
  readonly sealed: SealedMessage;
  readonly files: SentFiles;
} | null = null;
let isKeeping = false;
/** Tries after a lost connection, further and further apart, milliseconds. */
const mostTries = 10;
const retryMs = 4000;
let tries = 0;

async function keep(page: HTMLFormElement, ready: Ready): Promise<void> {
  if (isKeeping || !page.dispatchEvent(new CustomEvent('heed:check', { cancelable: true, bubbles: true })))
    return;
  isKeeping = true;
  const line = page.querySelector<HTMLElement>('[data-progress]');
  const say = progressAt(line);
  try {
    say('sealing');
    const fields = new FormData(page);
    const own = parseCode(String(fields.get('owncode') ?? ''));
    const keys = own.ok ? await keysOfOwn(own.code, ready.salt) : ready.keys;
    if (keys === null) {
      say('');
      return void page.dispatchEvent(new Event('heed:unknown'));
    }
    const sealed = await sealedFrom(fields, keys, (share) => say('sending', share));
    say('sending', 1);
    const receipt = await sendOrWait(keys, sealed, line);
    if (receipt !== null) showKept(own.ok ? null : ready.fresh, receipt);
  } catch (error) {
    const status = error instanceof ApiError ? error.status : 0;
    const fault = faultOf(error);
    say(status === 413 ? 'many' : fault);
    if (!isHopeless(fault) && tries++ < mostTries) setTimeout(() => void keep(page, ready), retryMs * tries);
  } finally {
    isKeeping = false;
  }
}

/** Without a network it may wait on this device, if she presses: then null, and the words leave the page. */
async function sendOrWait(keys: PersonKeys, sealed: SealedMessage, line: HTMLElement | null) {
  try {
    return await sendVersion(await vaultClient(keys), sealed);
  } catch (error) {
    if (line === null || !isWithoutNetwork(error) || !mayKeep()) throw error;
    const answer = await askToKeep(line, waitWords(line), draftOf(keys, sealed));
    document.querySelector('main')?.replaceChildren(answer);
    return null;
  }
}

const waitWords = ({ dataset }: HTMLElement) => ({
  ask: dataset.ask ?? '',
  yes: dataset.yes ?? '',
  kept: dataset.kept ?? '',
});

const isWithoutNetwork = (error: unknown): boolean => error instanceof ApiError && error.status === 0;

/** What another may send later: signed for this vault, and no key beside it. */
function draftOf(keys: PersonKeys, { envelope, message: { id, salt } }: SealedMessage): SealedDepositDraft {
  const { conversation: vault, signKey: sign } = keys;
  const signature = signPosting({ origin: location.origin, vault, message: id, envelope }, keys);
  return { id, deposit: { sign, message: { id, envelope: toBase64(envelope), salt }, signature } };
}

async function sealedFrom(fields: FormData, keys: PersonKeys, onProgress: (share: number) => void) {
  // What was changed since a failed try makes another version; the same words go out as the same bytes.
  const words = JSON.stringify([...fields].filter(([, value]) => typeof value === 'string'));
  const chosenFiles = filesIn(fields);
  const names = JSON.stringify(chosenFiles.map(({ name, size }) => [name, size]));
  if (pending?.words !== words || pending.names !== names) {
    const files = pending?.names === names ? pending.files : await sendFiles(chosenFiles, onProgress);
    const kind = fields.get('kind') as DepositKind;
    const version = { kind, text: String(fields.get('text') ?? ''), sealedBy: 'browser', of: null } as const;
    pending = { words, names, files, sealed: await sealVersion(keys, { ...version, ...files }) };
  }
  return pending.sealed;
}

/**
 * The vault of a code that she has; null where nothing was ever sent or kept under it. Without a network
 * nobody can say that: the check digits of the code were right.
 */
async function keysOfOwn(code: ReportCode, salt: Uint8Array): Promise<PersonKeys | null> {
  const root = await rootOfCode(code, salt);
  const keys = await depositKeys(root);
  try {
    const { versions } = await (await vaultClient(keys)).call('deposit.read', {});
    return versions.length > 0 || (await hasConversation(root)) ? keys : null;
  } catch (error) {
    if (isWithoutNetwork(error) && mayKeep()) return keys;
    throw error;
  }
}

async function hasConversation(root: Uint8Array): Promise<boolean> {
  const keys = await keysFromRoot(root);
  const { conversation } = keys;
  const api = client('');
  try {
    const { challenge } = await api.call('conversation.requestChallenge', { conversation });
    const signature = answerChallenge({ origin: location.origin, conversation, challenge }, keys);
    await api.call('conversation.requestToken', { conversation, challenge, signature });
    return true;
  } catch (error) {
    if (error instanceof ApiError && error.status === 403) return false;
    throw error;
  }
}

/** The receipt that came with the page. The words leave the page at once. */
function showKept(
  code: ReportCode | null,
  receipt: { readonly eraseOn: string; readonly promise: string },
): void {
  const template = document.querySelector<HTMLTemplateElement>('#receipt');
  const main = document.querySelector('main');
  if (template === null || main === null) return;
  const filled = template.content.cloneNode(true) as DocumentFragment;
  const walker = document.createTreeWalker(filled, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    node.nodeValue = (node.nodeValue ?? '').replace('#day', dayText(receipt.eraseOn)).replace('..', '.');
  const place = filled.querySelector<HTMLElement>('[data-code]');
  if (code === null) filled.querySelector('[data-kept]')?.remove();
  else if (place) {
    place.dataset.code = code;
    place.textContent = formatCode(code);
  }
  filled.querySelector('[data-own]')?.toggleAttribute('hidden', code !== null);
  filled
    .querySelector('[data-promise]')
    ?.addEventListener('click', () => saveFile('note.txt', [receipt.promise]));
  main.replaceChildren(filled);
  main.querySelector('h1')?.focus();
  scrollTo(0, 0);
}

// Last, so that everything above stands.
const form = document.querySelector<HTMLFormElement>('[data-deposit]');
if (form !== null) void takeOver(form);
