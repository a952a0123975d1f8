// Fetches and opens an attachment in memory, and shows an image only through a decoder that draws it anew: no
// byte of the file reaches the page. What is not an image or a sound leaves as a download, with a warning.
// Spec: docs/spec/envelope.md, 'Attachments'.
import type { MessageAttachment } from '@heed/envelope';
import { openAttachment } from '@heed/envelope/open';
import { pictureSize } from './picture-size.ts';

/** Larger pictures are drawn smaller, points along the longest edge. */
const longestEdge = 2000;
/** A picture file beyond this is offered as a download: a decoder should not chew on it, bytes. */
const largestPicture = 20_000_000;
/** Points that a decoder may be asked for: a small file can claim to be a wall. */
const mostPoints = 60_000_000;

/** Where a JPEG with large EXIF and profile segments still shows its frame header, bytes. */
const headerBytes = 1_000_000;

export type AttachmentKind = 'image' | 'sound' | 'file';

/** By the author's word alone, which is only a hint of what to try. */
export function kindOf({ type, length }: Pick<MessageAttachment, 'type' | 'length'>): AttachmentKind {
  if (/^image\/(jpeg|png|webp|gif)$/.test(type) && length <= largestPicture * 1.2) return 'image';
  return /^audio\/(webm|ogg|mpeg|mp4|wav|x-wav|aac|flac)(;.*)?$/.test(type) ? 'sound' : 'file';
}

export class AttachmentMissing extends Error {
  override readonly name = 'AttachmentMissing';
  readonly status: number;
  constructor(status: number) {
    super('The attachment could not be fetched');
    this.status = status;
  }
}

/** The ciphertext as it comes. Throws AttachmentMissing. */
export async function fetchSealed(
  attachment: Pick<MessageAttachment, 'id'>,
): Promise<ReadableStream<Uint8Array>> {
  const response = await fetch(`/api/desk/attachments/${attachment.id}`, {
    headers: { 'heed-client': '1' },
    cache: 'no-store',
    credentials: 'same-origin',
  }).catch(() => {
    throw new AttachmentMissing(0);
  });
  if (!response.ok || response.body === null) throw new AttachmentMissing(response.status);
  return response.body;
}

/**
 * The plaintext. Throws AttachmentMissing, or EnvelopeError where it is not what the signed message names.
 */
export async function fetchAttachment(attachment: MessageAttachment): Promise<Blob> {
  const plain = await openAttachment(await fetchSealed(attachment), attachment.key, attachment);
  // No type: nothing in the page may take it for a document or a script.
  return new Response(plain as ReadableStream<Uint8Array<ArrayBuffer>>).blob();
}

/** Draws the picture on `canvas`. False where this browser cannot decode it or it claims too many points. */
export async function drawPicture(plain: Blob, canvas: HTMLCanvasElement): Promise<boolean> {
  try {
    const size = pictureSize(new Uint8Array(await plain.slice(0, headerBytes).arrayBuffer()));
    if (size === null || size.width * size.height > mostPoints) return false;
    const image = await createImageBitmap(plain, { imageOrientation: 'from-image' });
    const scale = Math.min(1, longestEdge / Math.max(image.width, image.height));
    canvas.width = Math.max(1, Math.round(image.width * scale));
    canvas.height = Math.max(1, Math.round(image.height * scale));
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    image.close();
    return true;
  } catch {
    // No picture that this browser can draw: it is offered as a file.
    return false;
  }
}

/**
 * Hands a file to the browser's downloads. Its type says nothing, so that no program is chosen by an
 * attacker's word.
 */
export function download(plain: Blob, name: string): void {
  const url = URL.createObjectURL(new Blob([plain], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = safeFileName(name);
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** No path, no control or direction marks, never hidden, at most 100 characters. */
export function safeFileName(name: string): string {
  const plain = name
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '')
    .replace(/[/\\:*?"<>|]/g, '-')
    .replace(/^[.\s]+/, '')
    .slice(-100);
  return plain === '' ? 'attachment' : plain;
}
