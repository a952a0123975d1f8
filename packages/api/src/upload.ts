// Sends a sealed attachment in pieces (tus 1.0). An upload that a lost network cut off goes on where it
// stopped, under the same id. It seals nothing and reads nothing: the caller passes ciphertext, `fetch`, and
// the token or puzzle that lets it in.

const pieceBytes = 1_000_000;
/** Failures in a row after which it gives up; waits double from one second on. */
const mostFailures = 6;
const waitMs = 500;
/** What a message may carry of a file, UTF-16 units. */
const longestName = 255;
const longestType = 127;

/** Refused with `status`, or no answer at all (0). */
export class UploadFailed extends Error {
  override readonly name = 'UploadFailed';
  readonly status: number;
  constructor(status: number) {
    super('The attachment could not be sent');
    this.status = status;
  }
}

/** As `sealAttachment` of the envelope gives it. */
export interface AttachmentSealing {
  readonly identity: string;
  readonly stream: ReadableStream<Uint8Array>;
  readonly sealed: Promise<{ readonly length: number; readonly sha256: string }>;
}

/** One file to upload: ciphertext with its id, name and type. */
export interface Upload {
  /** 32 hex digits, chosen by the author. */
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly sealing: AttachmentSealing;
  /** Bytes of ciphertext, known beforehand. */
  readonly length: number;
}

/** How the server is reached: a member by their cookie, a person by her token or by a solved puzzle. */
export interface Way {
  readonly fetch: typeof fetch;
  readonly token?: string | null;
  /** `<challenge> <number>` of the puzzle for an upload of this id and length. */
  readonly puzzle?: string | undefined;
}

/**
 * Uploads a file. `onProgress` gets the share that has arrived, 0 to 1. Returns what a message says of the
 * attachment. Throws UploadFailed, and what the sealing throws.
 */
export async function upload(file: Upload, way: Way, onProgress: (share: number) => void) {
  const { id, sealing } = file;
  const bytes = await readAll(sealing.stream, file.length);
  const { length, sha256 } = await sealing.sealed;
  const puzzle: Record<string, string> = way.puzzle === undefined ? {} : { 'heed-puzzle': way.puzzle };
  const begin = { 'upload-length': String(length), 'heed-attachment': id, ...puzzle };
  await request(way, '/api/attachments', { method: 'POST', headers: begin });
  for (let offset = 0, failures = 0; offset < length; ) {
    try {
      offset = await sendPiece(way, id, offset, bytes.subarray(offset, offset + pieceBytes));
      failures = 0;
      onProgress(offset / length);
    } catch (error) {
      if (++failures >= mostFailures || isFinal(error)) throw error;
      await new Promise<void>((resolve) => setTimeout(resolve, waitMs * 2 ** failures));
      offset = await offsetOf(way, id).catch(() => offset);
    }
  }
  return {
    id,
    length,
    sha256,
    key: sealing.identity,
    type: shorten(file.type, longestType),
    name: shorten(file.name, longestName),
  };
}

/** Whether an error is final. Of the refusals only another offset (409) is worth another try. */
const isFinal = (error: unknown) =>
  error instanceof UploadFailed && error.status >= 400 && error.status < 500 && error.status !== 409;

/** Shortens a text, never between the halves of a surrogate pair. */
const shorten = (text: string, most: number) => text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '');

async function readAll(stream: ReadableStream<Uint8Array>, length: number): Promise<Uint8Array<ArrayBuffer>> {
  const all = new Uint8Array(length);
  const reader = stream.getReader();
  let at = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    all.set(next.value, at);
    at += next.value.length;
  }
  return all.subarray(0, at);
}

async function sendPiece(
  way: Way,
  id: string,
  offset: number,
  piece: Uint8Array<ArrayBuffer>,
): Promise<number> {
  const headers = { 'content-type': 'application/offset+octet-stream', 'upload-offset': String(offset) };
  return offsetIn(await request(way, `/api/attachments/${id}`, { method: 'PATCH', headers, body: piece }));
}

const offsetOf = async (way: Way, id: string) =>
  offsetIn(await request(way, `/api/attachments/${id}`, { method: 'HEAD', headers: {} }));
const offsetIn = (response: Response) => Number(response.headers.get('upload-offset'));

async function request(
  { fetch, token = null }: Way,
  path: string,
  init: Omit<RequestInit, 'headers'> & { headers: Record<string, string> },
): Promise<Response> {
  const headers: Record<string, string> = { 'tus-resumable': '1.0.0', 'heed-client': '1', ...init.headers };
  if (token !== null) headers.authorization = `Bearer ${token}`;
  const response = await fetch(path, {
    ...init,
    headers,
    cache: 'no-store',
    credentials: 'same-origin',
  }).catch(() => {
    throw new UploadFailed(0);
  });
  if (!response.ok) throw new UploadFailed(response.status);
  return response;
}
