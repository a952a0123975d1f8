// A person who writes, played in node through the API alone, as another client would: code, sealing, puzzle, attachment, sending.
// For tests. docs/guides/client.md says the same in words.
import { createHash } from 'node:crypto';
import { client } from '@heed/api/client';
import { type Facts, hashHex, type MessageAttachment, verifyDeskKeys } from '@heed/envelope';
import { makeCode } from '@heed/envelope/code';
import { deriveKeys, type PersonKeys } from '@heed/envelope/derive';
import { randomHex, sealAttachment, sealMessage } from '@heed/envelope/seal';

export interface Told {
  readonly code: string;
  readonly keys: PersonKeys;
}

export interface Telling {
  readonly desk: string;
  readonly text: string;
  readonly facts?: Facts;
  readonly urgent?: boolean;
  readonly files?: readonly { readonly name: string; readonly type: string; readonly bytes: Uint8Array }[];
}

/** Sends a sealed report to the server at `origin`. */
export async function tell(origin: string, telling: Telling): Promise<Told> {
  const server = client(origin);
  const organisation = await server.call('organisation', {});
  const key = organisation.organisationKey ?? '';
  const [desk] = verifyDeskKeys(
    organisation.deskKeys.map(({ certificate }) => certificate),
    {
      organisation: key,
      fingerprint: hashHex(Buffer.from(key, 'hex')),
      supervisors: organisation.supervisors,
      day: organisation.day,
    },
  ).filter((one) => one.desk === telling.desk && one.current);
  if (desk === undefined) throw new Error('No desk key to seal to');
  const code = makeCode();
  const keys = await deriveKeys(code, Buffer.from(organisation.salt, 'hex'));
  const attachments: MessageAttachment[] = [];
  for (const file of telling.files ?? []) attachments.push(await send(origin, file));
  const id = randomHex(16);
  const sealed = await sealMessage(
    {
      id,
      conversation: keys.conversation,
      role: 'person',
      deskKey: desk.id,
      counter: 0,
      previous: [],
      seen: [],
      text: telling.text,
      attachments,
      sign: keys.signKey,
      seal: keys.sealRecipient,
      ...(telling.facts && { facts: telling.facts }),
    },
    { sign: keys, recipients: [desk.seal, keys.sealRecipient] },
  );
  const { challenge, bits } = await server.call('puzzle', { for: 'report' });
  await server.call('report', {
    version: 1,
    conversation: keys.conversation,
    sign: keys.signKey,
    desk: telling.desk,
    deskKey: desk.id,
    message: { id, envelope: Buffer.from(sealed.envelope).toString('base64') },
    attachments: attachments.map((one) => one.id),
    urgent: telling.urgent ?? false,
    noReply: false,
    puzzle: { challenge, nonce: solve(challenge, id, bits) },
  });
  return { code, keys };
}

async function send(origin: string, file: NonNullable<Telling['files']>[number]): Promise<MessageAttachment> {
  const id = randomHex(16);
  const sealing = await sealAttachment(Uint8Array.from(file.bytes));
  const ciphertext = Buffer.from(await new Response(sealing.stream as never).arrayBuffer());
  const { length, sha256 } = await sealing.sealed;
  const { challenge, bits } = await client(origin).call('puzzle', { for: 'upload', bytes: length });
  const headers = { 'tus-resumable': '1.0.0', 'heed-attachment': id };
  const puzzle = { 'heed-puzzle': `${challenge} ${solve(challenge, id, bits)}`, 'upload-length': String(length) };
  await fetch(`${origin}/api/attachments`, { method: 'POST', headers: { ...headers, ...puzzle } });
  const piece = { 'content-type': 'application/offset+octet-stream', 'upload-offset': '0' };
  const sent = await fetch(`${origin}/api/attachments/${id}`, {
    method: 'PATCH',
    headers: { ...headers, ...piece },
    body: ciphertext,
  });
  if (!sent.ok) throw new Error(`Upload refused with ${sent.status}`);
  return { id, length, sha256, key: sealing.identity, type: file.type, name: file.name };
}

function solve(challenge: string, subject: string, bits: number): string {
  for (let nonce = 0; ; nonce++) {
    const hash = createHash('sha256').update(`${challenge}:${subject}:${nonce}`).digest();
    if (hash.readUInt32BE(0) >>> (32 - bits) === 0) return String(nonce);
  }
}
