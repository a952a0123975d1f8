// Seals an attachment and sends it. Without a token the server asks for a puzzle first.
import type { PublicClient } from '@heed/api/public-client';
import { upload as transfer, UploadFailed } from '@heed/api/upload';
import type { MessageAttachment } from '@heed/envelope';
import { randomHex, sealAttachment, sealedAttachmentLength } from '@heed/envelope/seal';
import { solve } from './puzzle.ts';

/**
 * Throws where the script that cleans files has not judged them: a last door behind the one that holds the
 * form.
 */
export function requireCleaned(files: readonly File[]): void {
  if (files.length > 0 && document.documentElement.dataset.files !== 'ready')
    throw new Error('Cannot send files that nothing has cleaned');
}

/**
 * Whether files are not taken at the moment, though the site answers: to wait helps less than to send
 * words alone.
 */
export const isFilesAway = (error: unknown): boolean => error instanceof UploadFailed && error.status >= 500;

/** The files of a form that are there. */
export const filesIn = (fields: FormData): File[] =>
  fields.getAll('attachment').filter((file) => typeof file !== 'string' && file.size > 0) as File[];

/** Seals and sends files one after the other, so that a phone holds one. Throws UploadFailed. */
export async function uploadAll(
  client: PublicClient,
  files: readonly File[],
  onProgress: (share: number) => void,
): Promise<MessageAttachment[]> {
  requireCleaned(files);
  const attachments: MessageAttachment[] = [];
  for (const file of files) {
    attachments.push(
      await upload(client, file, (share) => onProgress((attachments.length + share) / files.length)),
    );
  }
  return attachments;
}

/** `onProgress` gets the share that has arrived, 0 to 1. Throws UploadFailed. */
export async function upload(
  client: PublicClient,
  file: File,
  onProgress: (share: number) => void,
): Promise<MessageAttachment> {
  const id = randomHex(16);
  const plain = new Uint8Array(await new Response(file).arrayBuffer());
  const length = sealedAttachmentLength(plain.length);
  const sealing = await sealAttachment(breathing(plain));
  const { token } = client;
  const puzzle = token === null ? await solvePuzzle(client, id, length) : undefined;
  return transfer(
    { id, name: file.name, type: file.type, sealing, length },
    { fetch: (...a) => fetch(...a), token, puzzle },
    onProgress,
  );
}

/** Bytes that are sealed between two breaths of the page. */
const breathBytes = 65_536;

/**
 * The bytes piece by piece, each in a task of its own: streams go on by promises alone, and a file of 5 MB
 * would be one task of seconds on a slow phone.
 */
function breathing(bytes: Uint8Array): ReadableStream<Uint8Array> {
  let at = 0;
  return new ReadableStream(
    {
      async pull(controller) {
        await new Promise((resolve) => setTimeout(resolve));
        if (at >= bytes.length) return controller.close();
        controller.enqueue(bytes.subarray(at, at + breathBytes));
        at += breathBytes;
      },
    },
    { highWaterMark: 0 },
  );
}

/** Challenge and answer, as the header of an upload carries them. */
async function solvePuzzle(client: PublicClient, id: string, length: number): Promise<string> {
  const { challenge, bits } = await client.call('intake.requestPuzzle', { for: 'upload', bytes: length });
  return `${challenge} ${await solve(challenge, id, bits, true)}`;
}
