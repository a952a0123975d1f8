// Deposits on `/return`, from the templates that came with the page, and what their buttons do. Text is
// set as text. Part of the opening script.
import { ApiError } from '@heed/api/public-client';
import type { SealedMessage } from '@heed/envelope/seal';
import { leafHash } from '@heed/ledger';
import { loadFilesFor } from '@heed/site/later/files';
import { fileLine } from '@heed/site/return/file/open';
import { inLog } from '@heed/site/return/proof';
import { type Turn, turnTo } from '@heed/site/return/turn';
import { plainButton } from '@heed/site/send/button';
import { saveFile } from '@heed/site/send/save';
import { dayText } from '@heed/site/send/speech';
import { faultOf } from '@heed/site/send/tell';
import { filesIn } from '@heed/site/send/upload';
import { hexToBytes } from '@noble/hashes/utils.js';
import { showHandOver } from './hand-over.ts';
import { type Deposit, type DepositVersion, sealVersion } from './open.ts';
import { packageName, savedPackage } from './package.ts';
import { type DepositVisit, sayAt, watchCancel } from './parts.ts';
import { type SentFiles, sendFiles, sendVersion, vaultClient } from './send.ts';
import { isEmpty } from './visit.ts';

/** Adds the section of deposits to `place`; nothing where nothing is kept. */
export function showDeposits(place: Element, visit: DepositVisit, turn: Turn): void {
  const template = document.querySelector<HTMLTemplateElement>('#deposits');
  if (!template || isEmpty(visit.vault)) return;
  const section = template.content.cloneNode(true) as DocumentFragment;
  const { read, eraseOn } = visit.vault;
  const until = section.querySelector<HTMLElement>('[data-until]');
  if (until && eraseOn) {
    until.hidden = false;
    until.textContent = (until.dataset.until ?? '').replace('#day', dayText(eraseOn)).replace('..', '.');
  }
  section.querySelector('[data-not-genuine]')?.toggleAttribute('hidden', read.notGenuine === 0);
  const list = section.querySelector<HTMLElement>('[data-deposits]');
  if (list) list.append(...read.deposits.map((deposit) => cardOf(list.dataset, deposit, visit, turn)));
  place.append(section);
}

function cardOf(words: DOMStringMap, deposit: Deposit, visit: DepositVisit, turn: Turn): Node {
  const template = document.querySelector<HTMLTemplateElement>('#deposit-card');
  const card = template?.content.firstElementChild?.cloneNode(true) as HTMLElement;
  const heading = card.querySelector('h3');
  if (heading) heading.textContent = words[deposit.kind] ?? '';
  card.querySelector('[data-cut]')?.toggleAttribute('hidden', !deposit.isCut);
  const list = card.querySelector('ol');
  list?.append(...deposit.versions.map((version, n) => versionItem(words, version, n + 1, visit)));
  const handed = card.querySelector('[data-handed]');
  for (const { desk, on } of handedOver(deposit, visit))
    handed?.append(
      paragraph('hint', (words.before ?? '').replace('#desk', desk).replace('#day', dayText(on))),
    );
  const steps: Record<string, () => void> = {
    version: () => showVersion(deposit, visit, turn, words),
    'hand-over': () => showHandOver(deposit, visit, turn, words),
    package: () => void offerPackage(card, deposit, visit, words),
    delete: () => showRemove(deposit, visit, turn, words),
  };
  for (const button of card.querySelectorAll<HTMLButtonElement>('button[name=step]'))
    button.addEventListener('click', (event) => {
      event.preventDefault();
      steps[button.value]?.();
    });
  return card;
}

function versionItem(
  words: DOMStringMap,
  version: DepositVersion,
  n: number,
  visit: DepositVisit,
): HTMLElement {
  const item = document.createElement('li');
  item.className = 'mine';
  const title = (words.version ?? '').replace('#n', String(n)).replace('#day', dayText(version.day));
  const head = paragraph('hint', title);
  item.append(head);
  void inLog(visit, leafHash(hexToBytes(version.leaf))).then((result) => {
    head.textContent = `${title}, ${words[result?.state ?? 'waits'] ?? ''}`;
  });
  if (version.message.text) {
    const text = paragraph('text', version.message.text);
    text.dir = 'auto';
    item.append(text);
  }
  for (const file of version.message.attachments) item.append(fileLine(words, file, visit.vault.api));
  return item;
}

/** Desks that have every version, by what her own messages of this conversation say. */
export function handedOver(
  deposit: Deposit,
  visit: DepositVisit,
): { readonly desk: string; readonly on: string }[] {
  return visit.read.messages.flatMap(({ message, verdict, day: on }) =>
    verdict === 'genuine' &&
    message?.facts?.depositGroup === deposit.group &&
    message.facts.depositVersions === deposit.versions.length
      ? [{ desk: visit.deskName(message), on }]
      : [],
  );
}

function paragraph(className: string, text: string): HTMLElement {
  const line = document.createElement('p');
  line.className = className;
  line.textContent = text;
  return line;
}

/** Says what the file is and that it can be found, before it is saved. */
async function offerPackage(
  card: HTMLElement,
  deposit: Deposit,
  visit: DepositVisit,
  words: DOMStringMap,
): Promise<void> {
  const line = card.querySelector<HTMLElement>('[data-said]');
  if (!line) return;
  const states = await Promise.all(
    deposit.versions.map(({ leaf }) => inLog(visit, leafHash(hexToBytes(leaf)))),
  );
  const waits = states.some((result) => result?.state !== 'held') ? `${words.incomplete ?? ''} ` : '';
  line.replaceChildren(
    `${words.what ?? ''} ${waits}${words.risk ?? ''} `,
    plainButton(words.yes, () => {
      void savedPackage(deposit, visit, words, { isWhole: true }).then(
        (pieces) => {
          saveFile(packageName, [new Blob(pieces)]);
          line.replaceChildren();
        },
        () => (line.textContent = words.gone ?? ''),
      );
    }),
  );
}

let isSending = false;
/** A repeated sending must send the same bytes under the same id. */
let pending: { readonly words: string; readonly sealed: SealedMessage } | null = null;

function showVersion(deposit: Deposit, visit: DepositVisit, turn: Turn, words: DOMStringMap): void {
  const main = turnTo('step-version');
  const form = main.querySelector<HTMLFormElement>('[data-version-form]');
  if (!form) return;
  watchCancel(form);
  form.dispatchEvent(new Event('heed:form', { bubbles: true }));
  loadFilesFor(form);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void addVersion(form, deposit, visit, turn, words);
  });
}

async function addVersion(
  form: HTMLFormElement,
  deposit: Deposit,
  visit: DepositVisit,
  turn: Turn,
  words: DOMStringMap,
): Promise<void> {
  const say = sayAt(form);
  const fields = new FormData(form);
  const [text, files] = [String(fields.get('text') ?? ''), filesIn(fields)];
  if (isSending) return;
  if (text.trim() === '' && files.length === 0) return say('nothing');
  isSending = true;
  try {
    say('sealing');
    const key = JSON.stringify([deposit.group, text, files.map(({ name, size }) => [name, size])]);
    if (pending?.words !== key) {
      const sentFiles: SentFiles = await sendFiles(files, (share) => say('sending', share));
      const version = { kind: deposit.kind, text, sealedBy: 'browser', of: deposit } as const;
      pending = {
        words: key,
        sealed: await sealVersion(visit.vault.keyring[0], { ...version, ...sentFiles }),
      };
    }
    say('sending', 1);
    await sendVersion(await vaultClient(visit.vault.keyring[0]), pending.sealed);
    pending = null;
    turn.show(await turn.again(visit.keyring[0]), words.stored);
  } catch (error) {
    const status = error instanceof ApiError ? error.status : 0;
    say(status === 413 ? 'many' : faultOf(error));
  } finally {
    isSending = false;
  }
}

function showRemove(deposit: Deposit, visit: DepositVisit, turn: Turn, words: DOMStringMap): void {
  const main = turnTo('step-remove');
  const form = main.querySelector<HTMLFormElement>('[data-confirm]');
  if (!form) return;
  watchCancel(form);
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    try {
      const api = await vaultClient(visit.vault.keyring[0]);
      // Deleted elsewhere meanwhile is deleted.
      await api
        .call('deposit.delete', { versions: deposit.versions.map(({ id }) => id) })
        .catch((error: unknown) => {
          if (!(error instanceof ApiError && error.status === 404)) throw error;
        });
      turn.show(await turn.again(visit.keyring[0]), words.deleted);
    } catch {
      sayAt(form)('failed');
    }
  });
}
