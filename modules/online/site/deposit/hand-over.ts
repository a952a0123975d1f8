// Hands a deposit to a desk: its words, its files, and one file with each version as it was sealed and its
// proof, sealed to the desk as every message is. Part of the opening script.

import { ApiError, client } from '@heed/api/public-client';
import { clockFact } from '@heed/domain/hour';
import { comparedFacts, comparisons, intakeFacts } from '@heed/domain/intake';
import type { Facts, MessageAttachment } from '@heed/envelope';
import { formatCode, makeCode, type ReportCode } from '@heed/envelope/code';
import type { PersonKeys } from '@heed/envelope/derive';
import { randomHex, sealMessage } from '@heed/envelope/seal';
import { watchCopy } from '@heed/site/report/copy';
import { sealNext, sealTo } from '@heed/site/return/conversation';
import { fetchFile } from '@heed/site/return/file/open';
import { type Turn, turnTo, type Visit } from '@heed/site/return/turn';
import { solve } from '@heed/site/send/puzzle';
import { dayText } from '@heed/site/send/speech';
import { faultOf } from '@heed/site/send/tell';
import { currentKey } from '@heed/site/send/trust';
import { upload } from '@heed/site/send/upload';
import { wireOf } from '@heed/site/send/wire';
import { isComparable } from '../../rules/deposit.ts';
import type { Deposit } from './open.ts';
import { packageName, savedPackage } from './package.ts';
import { type DepositVisit, sayAt, watchCancel } from './parts.ts';

/** Most attachments of one message. */
const mostAttachments = 10;

/** Takes the page of the hand-over: `words` are those of the list of deposits. */
export function showHandOver(deposit: Deposit, visit: DepositVisit, turn: Turn, words: DOMStringMap): void {
  const form = turnTo('step-hand-over').querySelector<HTMLFormElement>('[data-hand-over]');
  if (!form) return;
  watchCancel(form);
  const code = makeCode();
  const block = form.querySelector<HTMLElement>('[data-code]');
  if (block) {
    block.dataset.code = code;
    block.textContent = formatCode(code);
  }
  watchCopy(form);
  form.querySelector('[data-compare]')?.toggleAttribute('hidden', !isComparable(deposit.kind));
  const part = form.querySelector<HTMLElement>('[data-new-code]');
  const chosenDesk = () => form.querySelector<HTMLInputElement>('input[name=desk]:checked')?.value;
  /** The code of the deposit had a conversation, which was deleted lately. */
  let hasDeletedConversation = false;
  const needsCode = () =>
    hasDeletedConversation ||
    (visit.conversation !== null && chosenDesk() !== undefined && chosenDesk() !== ownDesk(visit));
  const showNewCode = () => part?.toggleAttribute('hidden', !needsCode());
  form.addEventListener('change', showNewCode);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const desk = chosenDesk();
    const wrong =
      desk === undefined ? 'noDesk' : needsCode() && !new FormData(form).has('kept') ? 'notKept' : null;
    const line = form.querySelector<HTMLElement>('[data-wrong]');
    if (line) {
      line.hidden = wrong === null;
      line.textContent = wrong === null ? '' : (form.dataset[wrong] ?? '');
    }
    if (wrong === null && desk !== undefined)
      void handOver(form, { deposit, visit, turn, words, desk, code: needsCode() ? code : null }).catch(
        (error: unknown) => {
          // A conversation of this code was deleted, and is there for three days more.
          hasDeletedConversation = error instanceof ApiError && error.status === 409;
          showNewCode();
          sayAt(form)(faultOf(error));
        },
      );
  });
}

const answerOf = (form: HTMLFormElement) => {
  const answer = new FormData(form).get('compare');
  return comparisons.find((one) => one === answer);
};

const ownDesk = ({ read, conversation }: Visit): string | undefined =>
  read.verified.desk ?? conversation?.desk;

interface HandOver {
  readonly deposit: Deposit;
  readonly visit: DepositVisit;
  readonly turn: Turn;
  readonly words: DOMStringMap;
  readonly desk: string;
  /** Of the conversation that begins; null where the code of the deposit is used. */
  readonly code: ReportCode | null;
}

let isSending = false;

async function handOver(form: HTMLFormElement, to: HandOver): Promise<void> {
  if (isSending) return;
  isSending = true;
  const { visit, turn, code } = to;
  const say = sayAt(form);
  try {
    say('sealing');
    const keys = code === null ? visit.keyring[0] : await turn.derive(code);
    const attachments = await attach(to, (share) => say('sending', share));
    say('sending', 1);
    const text = messageText(to);
    const key = { depositGroup: to.deposit.group, depositVersions: to.deposit.versions.length };
    const compared = comparedFacts(text, to.deposit.versions.at(-1)!.message.text, answerOf(form));
    const facts = { ...key, deposit: to.deposit.kind, ...compared };
    const first = { text, attachments: attachments.slice(0, mostAttachments), facts };
    if (code === null && visit.conversation !== null) await writeNext(visit, first);
    else await begin(keys, to, first);
    for (let at = mostAttachments; at < attachments.length; at += mostAttachments) {
      const rest = attachments.slice(at, at + mostAttachments);
      await writeNext(await turn.again(keys), { text: to.words.messageFiles ?? '', attachments: rest });
    }
    const name = form.querySelector(`#desk-${CSS.escape(to.desk)}`)?.closest('.tick');
    const desk = name?.querySelector('[translate=no]')?.textContent ?? '';
    const outcome = form.querySelector<HTMLElement>('[data-outcome]')?.dataset.outcome ?? '';
    turn.show(
      await turn.again(visit.keyring[0]),
      outcome.replace('#desk', () => desk),
    );
  } finally {
    isSending = false;
  }
}

/** The file with the proof first, then every file of every version, sealed anew. */
async function attach({ deposit, visit, words }: HandOver, onProgress: (share: number) => void) {
  const pieces = await savedPackage(deposit, visit, words, { isWhole: false });
  const files = deposit.versions.flatMap(({ message }) => message.attachments);
  const api = client('');
  const attachments: MessageAttachment[] = [];
  const send = async (file: File) => {
    const share = (part: number) => onProgress((attachments.length + part) / (files.length + 1));
    attachments.push(await upload(api, file, share));
  };
  await send(new File(pieces, packageName, { type: 'application/zip' }));
  for (const file of files)
    await send(new File([await fetchFile(visit.vault.api, file)], file.name, { type: file.type }));
  return attachments;
}

function messageText({ deposit, words }: HandOver): string {
  const versions = deposit.versions.map(({ day: on, hash, message }, n) => {
    const values = { '#n': String(n + 1), '#day': dayText(on), '#hash': hash };
    const line = Object.entries(values).reduce(
      (text, [slot, value]) => text.replace(slot, value),
      words.messageVersion ?? '',
    );
    return `${line}\n${message.text}`;
  });
  const title = (words.message ?? '').replace('#kind', words[deposit.kind] ?? '');
  return [title, ...versions, (words.messageProof ?? '').replace('#name', packageName)].join('\n\n');
}

interface OutgoingWords {
  readonly text: string;
  readonly attachments: readonly MessageAttachment[];
  readonly facts?: Facts;
}

async function writeNext(visit: Visit, message: OutgoingWords): Promise<void> {
  const to = sealTo(visit.read, visit.desks);
  if (to === null) throw new Error('This desk has no certified key');
  const sealed = await sealNext(visit.read, visit.keyring, to, message, Date.now());
  await visit.prove();
  await visit.api.call('conversation.write', {
    message: wireOf(sealed),
    deskKey: to.namedKey,
    attachments: message.attachments.map(({ id }) => id),
    urgent: false,
  });
}

async function begin(keys: PersonKeys, { visit, desk }: HandOver, message: OutgoingWords): Promise<void> {
  const key = currentKey(visit.desks, desk);
  if (key === undefined) throw new Error('This desk has no certified key');
  const language = document.documentElement.lang;
  // No question of the report's form was answered.
  const facts = intakeFacts({ language, sealedBy: 'browser' });
  const sealed = await sealMessage(
    {
      conversation: keys.conversation,
      role: 'person',
      deskKey: key.id,
      id: randomHex(16),
      counter: 0,
      previous: [],
      seen: [],
      text: message.text,
      attachments: message.attachments,
      sign: keys.signKey,
      seal: keys.sealRecipient,
      facts: { ...(facts as Facts), ...message.facts, ...clockFact(Date.now()) },
    },
    { sign: keys, recipients: [key.seal, keys.sealRecipient] },
  );
  const api = client('');
  const { challenge, bits } = await api.call('intake.requestPuzzle', { for: 'report' });
  await api.call('intake.report', {
    version: 1,
    conversation: keys.conversation,
    sign: keys.signKey,
    desk,
    deskKey: key.id,
    message: wireOf(sealed),
    attachments: message.attachments.map(({ id }) => id),
    urgent: false,
    noReply: false,
    puzzle: { challenge, nonce: await solve(challenge, sealed.message.id, bits) },
  });
}
