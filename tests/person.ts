// A person with a code, without a browser: seals a report, solves the puzzle, sends, comes back. Built from
// the same parts as the pages.
import { createHash, randomBytes } from 'node:crypto';
import { type Client, client } from '@heed/api/client';
import { upload } from '@heed/api/upload';
import {
  answerChallenge,
  type CertifiedDeskKey,
  type Facts,
  hashHex,
  type MessageAttachment,
  nextLinks,
  verifyConversation,
  verifyDeskKeys,
} from '@heed/envelope';
import { makeCode, type ReportCode } from '@heed/envelope/code';
import { keysFromRoot, type PersonKeys } from '@heed/envelope/derive';
import { openMessage } from '@heed/envelope/open';
import {
  randomHex,
  type SealedMessage,
  sealAttachment,
  sealedAttachmentLength,
  sealMessage,
} from '@heed/envelope/seal';
import { deriveNatively } from '../apps/server/src/scriptless/queue.ts';

export interface Ready {
  readonly api: Client;
  readonly salt: Uint8Array;
  readonly desks: readonly CertifiedDeskKey[];
}

export const prepare = (url: string): Promise<Ready> => prepareBy(client(url));

/** The same with a client that comes from elsewhere. */
export async function prepareBy(api: Client): Promise<Ready> {
  const offered = await api.call('organisation.read', {});
  const organisation = offered.organisationKey ?? '';
  const trust = {
    organisation,
    fingerprint: hashHex(Buffer.from(organisation, 'hex')),
    supervisors: offered.supervisors,
    day: offered.day,
  };
  return {
    api,
    salt: Buffer.from(offered.salt, 'hex'),
    desks: verifyDeskKeys(
      offered.deskKeys.map((k) => k.certificate),
      trust,
    ),
  };
}

/** Somebody at `address`, as the proxy on this machine tells of her. */
export const clientFrom = (url: string, address: string, fetcher = fetch): Client =>
  client(url, {
    fetcher: (input, init) =>
      fetcher(input, {
        ...init,
        headers: { ...(init?.headers as Record<string, string>), 'x-forwarded-for': address },
      }),
  });

const bodyOf = (of: {
  keys: PersonKeys;
  desk: CertifiedDeskKey;
  sealed: SealedMessage;
  attachments: readonly MessageAttachment[];
  urgent: boolean;
}) => ({
  version: 1 as const,
  conversation: of.keys.conversation,
  sign: of.keys.signKey,
  desk: of.desk.desk,
  deskKey: of.desk.id,
  message: {
    id: of.sealed.message.id,
    envelope: Buffer.from(of.sealed.envelope).toString('base64'),
    salt: of.sealed.message.salt,
  },
  attachments: of.attachments.map((a) => a.id),
  urgent: of.urgent,
  noReply: false,
});

/**
 * A sealed report, not sent. Without `code` the keys are random, which is as good and costs no derivation.
 */
export async function sealReport(
  ready: Ready,
  {
    desk = 'harbour',
    text = 'Something.',
    code,
    attachments = [],
    urgent = false,
    facts,
  }: {
    desk?: string;
    text?: string;
    code?: ReportCode;
    attachments?: readonly MessageAttachment[];
    urgent?: boolean;
    facts?: Facts;
  } = {},
) {
  const keys =
    code === undefined ? await keysFromRoot(randomBytes(32)) : await deriveNatively(code, ready.salt);
  const key = ready.desks.find((k) => k.desk === desk && k.current)!;
  const sealed = await sealMessage(
    {
      conversation: keys.conversation,
      role: 'person',
      deskKey: key.id,
      id: randomHex(16),
      counter: 0,
      previous: [],
      seen: [],
      text,
      attachments,
      sign: keys.signKey,
      seal: keys.sealRecipient,
      ...(facts && { facts }),
    },
    { sign: keys, recipients: [key.seal, keys.sealRecipient] },
  );
  return { keys, sealed, body: bodyOf({ keys, desk: key, sealed, attachments, urgent }) };
}

/** Least bits that are ever accepted. */
const leastBits = 12;

export function solve(challenge: string, subject: string, bits = leastBits): string {
  for (let nonce = 0; ; nonce++) {
    const hash = createHash('sha256').update(`${challenge}:${subject}:${nonce}`).digest();
    if (hash.readUInt32BE(0) >>> (32 - bits) === 0) return String(nonce);
  }
}

export async function sendReport(ready: Ready, report: Awaited<ReturnType<typeof sealReport>>) {
  const { challenge, bits } = await ready.api.call('intake.requestPuzzle', { for: 'report' });
  const puzzle = { challenge, nonce: solve(challenge, report.body.message.id, bits) };
  return ready.api.call('intake.report', { ...report.body, puzzle });
}

/** Proves to hold the code and sets the token on `api`. */
export async function comeBack(api: Client, url: string, keys: PersonKeys): Promise<void> {
  const { challenge } = await api.call('conversation.requestChallenge', { conversation: keys.conversation });
  const signature = answerChallenge({ origin: url, conversation: keys.conversation, challenge }, keys);
  api.token = (
    await api.call('conversation.requestToken', { conversation: keys.conversation, challenge, signature })
  ).token;
}

export interface SentReport {
  readonly code: ReportCode;
  readonly keys: PersonKeys;
}

/** Writes with a fresh code, files and all, as a page with script does. */
export async function tell(
  url: string,
  { files = [], ...message }: Parameters<typeof sealReport>[1] & { files?: readonly SentFile[] },
): Promise<SentReport> {
  const ready = await prepare(url);
  const code = makeCode();
  const attachments: MessageAttachment[] = [];
  for (const file of files) attachments.push(await attach(ready, url, file));
  const report = await sealReport(ready, { ...message, code, attachments });
  await sendReport(ready, report);
  return { code, keys: report.keys };
}

interface SentFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** Seals and sends one file, for a message that will name it. */
export async function attach(
  { api }: Ready,
  url: string,
  { name, type, bytes }: SentFile,
): Promise<MessageAttachment> {
  const id = randomHex(16);
  const sealing = await sealAttachment(Uint8Array.from(bytes));
  const length = sealedAttachmentLength(bytes.length);
  const { challenge, bits } = await api.call('intake.requestPuzzle', { for: 'upload', bytes: length });
  const puzzle = `${challenge} ${solve(challenge, id, bits)}`;
  const way = {
    fetch: ((path: string, init: RequestInit) => fetch(url + path, init)) as typeof fetch,
    puzzle,
  };
  return upload({ id, name, type, sealing, length }, way, () => {});
}

/** Writes once more with the code, sealed to the conversation's own key where the desk has made one. */
export async function writeAgain(
  url: string,
  { keys }: Pick<SentReport, 'keys'>,
  text: string,
): Promise<void> {
  const ready = await prepare(url);
  await comeBack(ready.api, url, keys);
  const { messages } = await ready.api.call('conversation.read', {});
  const openings = await Promise.all(
    messages.map(async ({ id, envelope }) => ({
      ...(await openMessage(Buffer.from(envelope, 'base64'), [keys.sealIdentity])),
      listedId: id,
    })),
  );
  const trust = { conversation: keys.conversation, signKey: keys.signKey, desks: ready.desks };
  const { conversationKey, messages: judged, desk } = verifyConversation(openings, trust);
  const genuine = openings.flatMap((one, at) =>
    one.ok && judged[at]?.verdict === 'genuine' ? [{ hash: one.hash, message: one.message }] : [],
  );
  const key = ready.desks.find((one) => one.desk === desk && one.current)!;
  const { conversation } = keys;
  const personMessage = { conversation, role: 'person', deskKey: key.id, text, attachments: [] } as const;
  const sealed = await sealMessage(
    { ...personMessage, ...nextLinks(genuine, 'person') },
    { sign: keys, recipients: [conversationKey ?? key.seal, keys.sealRecipient] },
  );
  const { id, salt } = sealed.message;
  const message = { id, envelope: Buffer.from(sealed.envelope).toString('base64'), salt };
  const deskKey = conversationKey === null ? key.id : null;
  await ready.api.call('conversation.write', { message, deskKey, attachments: [], urgent: false });
}
