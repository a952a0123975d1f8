// Sends a version of a deposit from a browser: files first, each with its own puzzle, then the sealed words.
// It seals nothing but files and reads nothing.
import { client, type PublicClient } from '@heed/api/public-client';
import { answerChallenge, type MessageAttachment } from '@heed/envelope';
import type { PersonKeys } from '@heed/envelope/derive';
import type { SealedMessage } from '@heed/envelope/seal';
import { solve } from '@heed/site/send/puzzle';
import { requireCleaned, upload } from '@heed/site/send/upload';
import { wireOf } from '@heed/site/send/wire';
import { bytesToHex } from '@noble/hashes/utils.js';

/** Files that have arrived, with the SHA-256 of each before sealing. */
export interface SentFiles {
  readonly attachments: readonly MessageAttachment[];
  readonly fileHashes: readonly string[];
}

/** A client with a token for the vault of `keys`, for a quarter of an hour, in this page's memory alone. */
export async function vaultClient(keys: PersonKeys): Promise<PublicClient> {
  const api = client('');
  const { conversation: vault, signKey: sign } = keys;
  const { challenge } = await api.call('conversation.requestChallenge', { conversation: vault });
  const signature = answerChallenge({ origin: location.origin, conversation: vault, challenge }, keys);
  api.token = (await api.call('deposit.requestToken', { vault, sign, challenge, signature })).token;
  return api;
}

/** Seals and uploads files one after the other, so that a phone holds one. Throws UploadFailed. */
export async function sendFiles(
  files: readonly File[],
  onProgress: (share: number) => void,
): Promise<SentFiles> {
  requireCleaned(files);
  const api = client('');
  const attachments: MessageAttachment[] = [];
  const fileHashes: string[] = [];
  for (const file of files) {
    fileHashes.push(await sha256Of(await new Response(file).arrayBuffer()));
    attachments.push(
      await upload(api, file, (share) => onProgress((attachments.length + share) / files.length)),
    );
  }
  return { attachments, fileHashes };
}

/** SHA-256 in hex, by the browser: whoever seals has it. */
export const sha256Of = async (bytes: ArrayBuffer | Uint8Array<ArrayBuffer>): Promise<string> =>
  bytesToHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));

/** Stores a sealed version. Sent again with the same bytes it is stored once. */
export async function sendVersion(
  api: PublicClient,
  sealed: SealedMessage,
): Promise<{ readonly day: string; readonly eraseOn: string; readonly promise: string }> {
  const { message } = sealed;
  const { challenge, bits } = await api.call('intake.requestPuzzle', { for: 'report' });
  const puzzle = { challenge, nonce: await solve(challenge, message.id, bits) };
  return api.call('deposit.write', {
    message: wireOf(sealed),
    attachments: message.attachments.map(({ id }) => id),
    puzzle,
  });
}
