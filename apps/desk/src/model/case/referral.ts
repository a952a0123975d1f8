// Referral to another desk of this server. The desk that refers begins a case there with a code of its own,
// sealed to that desk alone, and keeps the code in its sealed record. With that code it reads what the other
// desk answers, as the person does who wrote a report. The server learns which desk referred, and not from
// which of its cases.

import { type Client, client as makeClient } from '@heed/api/client';
import { answerStates, type ReferralAnswer } from '@heed/domain/casework';
import { clockFact } from '@heed/domain/hour';
import {
  answerChallenge,
  type CertifiedDeskKey,
  type Facts,
  type Message,
  nextLinks,
  verifyConversation,
} from '@heed/envelope';
import type { ReportCode } from '@heed/envelope/code';
import { deriveKeys, type PersonKeys } from '@heed/envelope/derive';
import { openMessage, openSummary } from '@heed/envelope/open';
import { sealMessage, sealSummary } from '@heed/envelope/seal';
import { fromBase64, fromHex, toBase64 } from '../../ui/bytes.ts';
import { spokenLanguage } from '../../words/catalogue.ts';
import { CannotWrite } from '../conversation/write.ts';
import { currentKey, type MemberKeyring } from '../session/keyring.ts';
import { type NewCaseKeys, sealCase } from './seal-case.ts';

/** The newest key of another desk, by its certificate and never by what the server says. */
export function sealingKey(keyring: MemberKeyring, desk: string): CertifiedDeskKey {
  const [newest] = keyring.deskKeys
    .filter((key) => key.desk === desk && key.current)
    .sort((a, b) => b.validUntil.localeCompare(a.validUntil));
  if (newest === undefined) throw new CannotWrite('no-key-there');
  return newest;
}

/** Where a referral comes from: the case and the record of the desk that refers. */
export interface Origin {
  /** The server's id of the conversation, 32 hex. */
  readonly case: string;
  readonly thing: string;
}

/**
 * Sealed to the desk that refers, and bound to the case that the referral begins (its public id, 64 hex): the
 * server learns of which desk it is, no more.
 */
export function sealOrigin(origin: Origin, desk: string, conversation: string, keyring: MemberKeyring) {
  const secret = currentKey(keyring, desk);
  const key = secret && keyring.summaryKeys.get(secret.id);
  if (!secret || !key) throw new CannotWrite('no-desk-key');
  return { desk, key: secret.id, sealed: toBase64(sealSummary(origin, key, conversation)) };
}

/** Null where this member does not hold its key, or it was sealed for another case. */
export function openOrigin(
  {
    key: id,
    sealed,
    conversation,
  }: { readonly key: string; readonly sealed: string; readonly conversation: string },
  keyring: Pick<MemberKeyring, 'summaryKeys'>,
): Origin | null {
  const key = keyring.summaryKeys.get(id);
  if (key === undefined) return null;
  try {
    const origin = openSummary(fromBase64(sealed), key, conversation) as Partial<Origin> | null;
    const isId = (value: unknown): value is string =>
      typeof value === 'string' && /^[0-9a-f]{32}$/.test(value);
    return isId(origin?.case) && isId(origin.thing) ? { case: origin.case, thing: origin.thing } : null;
  } catch {
    // Sealed by another desk, or with a key that was lost: the referral stands without its origin.
    return null;
  }
}

/** The case at the other desk, to be sent. `from`: the desk that refers. */
export const sealReferral = (
  taking: NewCaseKeys,
  { text, facts }: { readonly text: string; readonly facts: Facts },
  { to, from, keyring }: { readonly to: string; readonly from: string; readonly keyring: MemberKeyring },
) => sealCase(taking, { text, facts: { ...facts, taken: 'referral', from } }, sealingKey(keyring, to));

export interface ReferralOutcome {
  /** Public id of the case at the other desk. */
  readonly conversation: string;
  /** What it said last; null where it has not answered. */
  readonly answer: ReferralAnswer | null;
}

/** As many as a record holds. */
const mostWords = 20_000;

interface Link {
  readonly api: Client;
  readonly keys: PersonKeys;
}

/** Proves to hold the code; `origin` of this page. */
async function come(code: string, salt: string, origin: string): Promise<Link> {
  const api = makeClient('', { language: spokenLanguage });
  const keys = await deriveKeys(code as ReportCode, fromHex(salt));
  const { conversation } = keys;
  const { challenge } = await api.call('conversation.requestChallenge', { conversation });
  const signature = answerChallenge({ origin, conversation, challenge }, keys);
  api.token = (await api.call('conversation.requestToken', { conversation, challenge, signature })).token;
  return { api, keys };
}

async function readAll({ api, keys }: Link, keyring: MemberKeyring) {
  let page = await api.call('conversation.read', {});
  const messages = [...page.messages];
  while (page.more) {
    page = await api.call('conversation.read', { after: messages.at(-1)!.id });
    messages.push(...page.messages);
  }
  const envelopes = await Promise.all(
    messages.map(async ({ id, envelope }) => ({
      ...(await openMessage(fromBase64(envelope), [keys.sealIdentity])),
      listedId: id,
    })),
  );
  const trust = { conversation: keys.conversation, signKey: keys.signKey, desks: keyring.deskKeys };
  const verified = verifyConversation(envelopes, trust);
  const genuine = envelopes.flatMap((envelope, at) =>
    envelope.ok && verified.messages[at]?.verdict === 'genuine'
      ? [{ hash: envelope.hash, message: envelope.message }]
      : [],
  );
  const days = new Map(messages.map(({ id, day }) => [id, day]));
  return { genuine, days, desk: verified.desk, conversationKey: verified.conversationKey };
}

/**
 * What the other desk has answered, judged as the person's browser judges: by its signature and the desk that
 * the referral was sealed to.
 */
export async function lookAt(code: string, salt: string, keyring: MemberKeyring): Promise<ReferralOutcome> {
  const link = await come(code, salt, location.origin);
  const { genuine, days } = await readAll(link, keyring);
  const answers = genuine.filter(({ message }) => message.role === 'desk').map(({ message }) => message);
  return { conversation: link.keys.conversation, answer: answerIn(answers, days) };
}

/** The latest state, with the words that came with it and after it. */
function answerIn(answers: readonly Message[], days: ReadonlyMap<string, string>): ReferralAnswer | null {
  const last = answers.at(-1);
  if (last === undefined) return null;
  const stateOf = ({ facts }: Message) => answerStates.find((state) => state === facts?.referralState);
  const from = answers.findLastIndex((answer) => stateOf(answer) !== undefined);
  const since = answers.slice(Math.max(from, 0));
  const words = since.map(({ text }) => text).filter((text) => text !== '');
  const [answer] = since as [Message, ...Message[]];
  const signed = String(answer.facts?.on ?? '');
  return {
    message: last.id,
    state: stateOf(answer) ?? null,
    words: words.join('\n\n').slice(0, mostWords),
    // Of before its day was signed: the one on which the server got it.
    on: /^\d{4}-\d{2}-\d{2}$/.test(signed) ? signed : (days.get(answer.id) ?? ''),
  };
}

/** Tells the other desk that consent was taken back. */
export async function takeBack(
  code: string,
  salt: string,
  text: string,
  keyring: MemberKeyring,
): Promise<void> {
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
      facts: { referralState: 'withdrawn', ...clockFact(Date.now()) },
    },
    { sign: link.keys, recipients: [conversationKey ?? key.seal, link.keys.sealRecipient] },
  );
  const { id, salt: own } = sealed.message;
  const message = { id, envelope: toBase64(sealed.envelope), salt: own };
  const deskKey = conversationKey === null ? key.id : null;
  await link.api.call('conversation.write', { message, deskKey, attachments: [], urgent: false });
}
