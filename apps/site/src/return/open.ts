// The opening script of `/return`: the code never leaves this browser. It derives the keys, proves to the
// server that it has them, opens and judges every message, writes on, changes the code, deletes. Keys and
// words live in this page's memory alone.
import { ApiError, client, type PublicClient } from '@heed/api/public-client';
import { answerChallenge } from '@heed/envelope';
import { parseCode, type ReportCode } from '@heed/envelope/code';
import { deriveKeys, type PersonKeys } from '@heed/envelope/derive';
import { openHoldings } from '@heed/modules/site-holdings';
import { hexToBytes } from '@noble/hashes/utils.js';
import { faultOf } from '../send/tell.ts';
import { certifiedKeys } from '../send/trust.ts';
import { fromBase64 } from '../send/wire.ts';
import { keyringOf, type ListedMessage, readConversation } from './conversation.ts';
import { showConversation, showHoldings } from './show.ts';
import { hasConversation, type Turn, type Visit, watchTurns } from './turn.ts';

async function takeOver(form: HTMLFormElement): Promise<void> {
  const path = document.querySelector<HTMLElement>('[data-path]');
  try {
    const api = client('');
    const { salt } = await api.call('organisation.read', {});
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void enter(form, api, hexToBytes(salt));
    });
    if (path) {
      // Shorter words take their place without moving the field.
      path.style.minHeight = `${path.offsetHeight}px`;
      path.textContent = path.dataset.sealed ?? '';
    }
    form.dataset.sealing = 'ready';
  } catch {
    form.dataset.sealing = 'failed';
    if (path) path.textContent = path.dataset.failed ?? '';
  }
  form.dispatchEvent(new Event('heed:ready'));
}

let entering = false;

async function enter(form: HTMLFormElement, api: PublicClient, salt: Uint8Array): Promise<void> {
  const field = form.querySelector<HTMLTextAreaElement>('#code');
  const parsed = parseCode(field?.value ?? '');
  if (!parsed.ok || entering) return;
  entering = true;
  const progress = form.querySelector<HTMLElement>('[data-progress]');
  if (progress) progress.textContent = progress.dataset.opening ?? '';
  try {
    const keys = await deriveKeys(parsed.code, salt);
    const derive = (code: ReportCode) => deriveKeys(code, salt);
    const turn: Turn = {
      derive,
      again: (fresh) => visit(api, fresh),
      show: (openVisit, outcome, alerted) =>
        hasConversation(openVisit)
          ? showConversation(openVisit, turn, outcome, alerted)
          : showHoldings(openVisit, turn, outcome),
    };
    const first = await visit(api, keys);
    if (!hasConversation(first) && first.holdings.every(({ isEmpty }) => isEmpty))
      return sayWrong(form, 'unknown');
    // The templates and the desks' clocks stand inside main: keep them, or nothing could be shown after this.
    for (const template of document.querySelectorAll('main template, main [data-zone]'))
      document.body.append(template);
    turn.show(first);
  } catch (error) {
    sayWrong(
      form,
      {
        refused: 'unknown',
        full: 'offline',
        fullFiles: 'offline',
        closed: 'closed',
        away: 'offline',
        retry: 'offline',
      }[faultOf(error)],
    );
  } finally {
    entering = false;
    if (progress) progress.textContent = '';
  }
}

/** One clear sentence; it does not tell whether another code would open something. */
function sayWrong(form: HTMLFormElement, which: string): void {
  const faultLine = form.querySelector<HTMLElement>('[data-wrong]');
  if (faultLine === null) return;
  faultLine.hidden = false;
  faultLine.textContent = faultLine.dataset[which] ?? '';
  form.querySelector<HTMLTextAreaElement>('#code')?.focus();
}

/** Everything that the code opens: a code without a conversation may still keep something. */
async function visit(api: PublicClient, keys: PersonKeys): Promise<Visit> {
  const first = await firstPage(api, keys);
  const holdings = await Promise.all(openHoldings.map((openHolding) => openHolding(keys)));
  const listed = first?.messages.map(listedOf) ?? [];
  for (let more = first?.more ?? false; more; ) {
    const after = listed.at(-1)?.id;
    const next = await api.call('conversation.read', after === undefined ? {} : { after });
    listed.push(...next.messages.map(listedOf));
    more = next.more && next.messages.length > 0;
  }
  const offered = await api.call('organisation.read', {});
  const desks = certifiedKeys(first === null ? offered : { ...offered, deskKeys: first.deskKeys });
  const carry = first?.carry ?? null;
  const keyring = await keyringOf(keys, carry === null ? null : fromBase64(carry));
  const read = await readConversation(listed, keyring, desks);
  return {
    api,
    keyring,
    read,
    desks,
    conversation: first,
    holdings,
    organisation: offered.name,
    deskName: (message) => {
      const key = desks.find(({ id }) => id === message?.deskKey);
      return offered.desks.find(({ id }) => id === key?.desk)?.name ?? '';
    },
    today: offered.day,
    logs: offered.logs,
    prove: () => prove(api, keys),
  };
}

/** The first page of the conversation; null where the code has none. */
async function firstPage(api: PublicClient, keys: PersonKeys) {
  try {
    await prove(api, keys);
    return await conversationOf(api);
  } catch (error) {
    if (error instanceof ApiError && error.status === 403) return null;
    throw error;
  }
}

type Row = Awaited<ReturnType<typeof conversationOf>>['messages'][number];
const conversationOf = (api: PublicClient) => api.call('conversation.read', {});
const listedOf = (row: Row): ListedMessage => ({ ...row, envelope: fromBase64(row.envelope) });

/** A token for a quarter of an hour, in this page's memory alone. */
async function prove(api: PublicClient, keys: PersonKeys): Promise<void> {
  const { conversation } = keys;
  const { challenge } = await api.call('conversation.requestChallenge', { conversation });
  const signature = answerChallenge({ origin: location.origin, conversation, challenge }, keys);
  api.token = (await api.call('conversation.requestToken', { conversation, challenge, signature })).token;
}

// Last, so that everything above exists when it runs.
const form = document.querySelector<HTMLFormElement>('[data-return]');
if (form !== null) {
  watchTurns();
  void takeOver(form);
}
