// Referral to another desk of this server. The desk that refers begins a case there with a code of its own, sealed to that desk alone, and keeps the code
// in its sealed record: by it, it reads what the other desk answers, as anybody who wrote would. The server learns no more than of any report.
import { type Client, client as makeClient } from '@heed/api/client';
import { type ReferralState, referralStates } from '@heed/domain/casework';
import { answerChallenge, type CertifiedDeskKey, type Facts, nextLinks, verifyConversation } from '@heed/envelope';
import type { Code } from '@heed/envelope/code';
import { deriveKeys, type PersonKeys } from '@heed/envelope/derive';
import { openMessage } from '@heed/envelope/open';
import { sealMessage } from '@heed/envelope/seal';
import { fromBase64, fromHex, toBase64 } from '../bytes.ts';
import { CannotWrite } from '../conversation/write.ts';
import type { Keyring } from '../session/keyring.ts';
import { sealCase, type Taken } from './seal-case.ts';

/** The newest key of another desk, by its certificate and never by what the server says. */
export function sealingKey(keyring: Keyring, desk: string): CertifiedDeskKey {
  const [newest] = keyring.deskKeys
    .filter((key) => key.desk === desk && key.current)
    .sort((a, b) => b.validUntil.localeCompare(a.validUntil));
  if (newest === undefined) throw new CannotWrite('no-key-there');
  return newest;
}

/** The case at the other desk, to be sent. `from`: the desk that refers. */
export const sealReferral = (
  taken: Taken,
  { text, facts }: { readonly text: string; readonly facts: Facts },
  { to, from, keyring }: { readonly to: string; readonly from: string; readonly keyring: Keyring },
) => sealCase(taken, { text, facts: { ...facts, taken: 'referral', from } }, sealingKey(keyring, to));

export interface Answered {
  /** The latest state that the other desk gave; null while it gave none. */
  readonly state: ReferralState | null;
  /** What it wrote, oldest first. */
  readonly words: readonly string[];
}

interface Link {
  readonly api: Client;
  readonly keys: PersonKeys;
}

/** Proves to hold the code; `origin` of this page. */
async function come(code: string, salt: string, origin: string): Promise<Link> {
  const api = makeClient('');
  const keys = await deriveKeys(code as Code, fromHex(salt));
  const { conversation } = keys;
  const { challenge } = await api.call('challenge', { conversation });
  const signature = answerChallenge({ origin, conversation, challenge }, keys);
  api.token = (await api.call('token', { conversation, challenge, signature })).token;
  return { api, keys };
}

async function readAll({ api, keys }: Link, keyring: Keyring) {
  let page = await api.call('conversation', {});
  const messages = [...page.messages];
  while (page.more) {
    page = await api.call('conversation', { after: messages.at(-1)!.id });
    messages.push(...page.messages);
  }
  const opened = await Promise.all(
    messages.map(async ({ id, envelope }) => ({
      ...(await openMessage(fromBase64(envelope), [keys.sealIdentity])),
      listedId: id,
    })),
  );
  const trust = { conversation: keys.conversation, signKey: keys.signKey, desks: keyring.deskKeys };
  const verified = verifyConversation(opened, trust);
  const genuine = opened.flatMap((one, at) =>
    one.ok && verified.messages[at]?.verdict === 'genuine' ? [{ hash: one.hash, message: one.message }] : [],
  );
  return { genuine, desk: verified.desk, conversationKey: verified.conversationKey };
}

/** What the other desk answered since. */
export async function lookAt(code: string, salt: string, keyring: Keyring): Promise<Answered> {
  const { genuine } = await readAll(await come(code, salt, location.origin), keyring);
  const answers = genuine.filter(({ message }) => message.role === 'desk').map(({ message }) => message);
  const states = answers.map(({ facts }) => referralStates.find((state) => state === facts?.referralState));
  return {
    state: states.findLast((state) => state !== undefined) ?? null,
    words: answers.map(({ text }) => text).filter((text) => text !== ''),
  };
}

/** Tells the other desk that consent was taken back. */
export async function takeBack(code: string, salt: string, text: string, keyring: Keyring): Promise<void> {
  const link = await come(code, salt, location.origin);
  const { genuine, desk, conversationKey } = await readAll(link, keyring);
  // Not the desk that the server names: the one to which the case was referred.
  const key = sealingKey(keyring, desk ?? '');
  const sealed = await sealMessage(
    {
      conversation: link.keys.conversation,
      role: 'person',
      deskKey: key.id,
      ...nextLinks(genuine, 'person'),
      text,
      attachments: [],
      facts: { referralState: 'withdrawn' },
    },
    { sign: link.keys, recipients: [conversationKey ?? key.seal, link.keys.sealRecipient] },
  );
  const { id, salt: own } = sealed.message;
  const message = { id, envelope: toBase64(sealed.envelope), salt: own };
  const deskKey = conversationKey === null ? key.id : null;
  await link.api.call('write', { message, deskKey, attachments: [], urgent: false });
}
