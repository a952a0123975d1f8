// A bucket of an S3-compatible store, as far as attachments need it: whole objects, signed by aws4fetch,
// streamed both ways. Every wait has an end. It knows no row and no message. Why so:
// docs/decisions/attachments-s3.md.
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { AwsV4Signer } from 'aws4fetch';

/** Where the bucket is, and who asks. */
export interface StoreAccess {
  /** Address of the store without bucket, e.g. `https://s3.example.org`. */
  readonly endpoint: string;
  readonly bucket: string;
  /** Empty, or a path that ends in a slash. */
  readonly prefix: string;
  readonly region: string;
  readonly key: string;
  readonly secret: string;
}

/**
 * - no-answer: nothing answers, too late, cut off in the middle, or 5xx, more than once.
 * - refused: the key may not do that, or is not known.
 * - no-bucket: there is no such bucket.
 * - clock: this machine's clock and that of the store are too far apart.
 * - full: no room, or a quota.
 * - absent: there is no such object.
 * - other: anything else that a store says.
 */
export type StoreFaultKind = 'no-answer' | 'refused' | 'no-bucket' | 'clock' | 'full' | 'absent' | 'other';

/** Thrown for what the store did not do. The message holds status and code of S3 alone, never a key. */
export class StoreFault extends Error {
  override readonly name = 'StoreFault';
  readonly kind: StoreFaultKind;
  readonly status: number;
  constructor(kind: StoreFaultKind, status: number, code: string) {
    super(`The object store answered ${status} ${code}`);
    this.kind = kind;
    this.status = status;
  }
}

/** Without a byte going either way for so long the store does not answer, milliseconds. */
const usualStallMs = 15_000;
/** A file of 56 MB at 100 kB a second. */
const longestMs = 600_000;
/** Waits before each further try, milliseconds. */
const waits = [150, 600];
/** An error document is a few hundred bytes. */
const mostErrorBytes = 64 * 1024;

/** A request: its body can be sent again. */
interface Asking {
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: () => AsyncIterable<Uint8Array>;
  /** Statuses beside 2xx that the caller reads itself. */
  readonly expected?: readonly number[];
}

/** An object as a listing names it, without the prefix. */
export interface ListedObject {
  readonly name: string;
  readonly size: number;
  /** 'null' of one that was stored without; null where none is listed. */
  readonly version: string | null;
}

/** Methods throw StoreFault. */
export class ObjectStore {
  readonly #access: StoreAccess;
  readonly #stallMs: number;
  readonly #signingKeys = new Map<string, ArrayBuffer>();
  constructor(access: StoreAccess, stallMs = usualStallMs) {
    this.#access = access;
    this.#stallMs = stallMs;
  }

  /** Stores an object whole or not at all: the store compares length and SHA-256 (hex) of what arrived. */
  async put(
    name: string,
    length: number,
    sha256: string,
    chunks: () => AsyncIterable<Uint8Array>,
  ): Promise<void> {
    const headers = { 'content-length': String(length), 'x-amz-content-sha256': sha256 };
    const body = length === 0 ? {} : { body: chunks };
    await this.#empty(await this.#ask('PUT', this.#path(name), { headers, ...body }));
    // Not every store compares.
    const stored = await this.size(name);
    if (stored !== length) throw new StoreFault('other', 200, `stored ${stored ?? 0} of ${length} bytes`);
  }

  /** A small object at once. */
  putBytes(name: string, bytes: Uint8Array): Promise<void> {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return this.put(name, bytes.byteLength, sha256, () => Readable.from([bytes]));
  }

  /** Size of an object in bytes; null where it is absent. */
  async size(name: string): Promise<number | null> {
    const response = await this.#ask('HEAD', this.#path(name), { expected: [404] });
    return response.status === 404 ? null : Number(response.headers.get('content-length') ?? 'NaN');
  }

  /**
   * Bytes from `start` to before `end`. It has answered once this resolves; the stream throws where it is
   * cut off or ends early.
   */
  async get(name: string, start: number, end: number): Promise<AsyncGenerator<Uint8Array>> {
    if (start >= end) return piecesOf(null, 0, this.#stallMs);
    const response = await this.#ask('GET', this.#path(name), {
      headers: { range: `bytes=${start}-${end - 1}` },
      expected: [416],
    });
    const isWhole = response.status === 206 || (response.status === 200 && start === 0);
    if (!isWhole) {
      await this.#empty(response);
      throw new StoreFault('other', response.status, 'shorter than its row says');
    }
    return piecesOf(response, end - start, this.#stallMs);
  }

  /** A small object; null where it is absent. */
  async getBytes(name: string): Promise<Uint8Array | null> {
    const response = await this.#ask('GET', this.#path(name), { expected: [404] });
    const text = await textOf(response, this.#stallMs);
    if (response.status !== 404) return Buffer.from(text, 'latin1');
    if (codeOf(text) === 'NoSuchBucket') throw new StoreFault('no-bucket', 404, 'NoSuchBucket');
    return null;
  }

  /**
   * Removes an object with all its versions, as far as the store lists them. Returns the size that it
   * had; null where it was absent.
   */
  async destroy(name: string): Promise<number | null> {
    const versions = (await this.#versions(name))?.filter((one) => one.name === name);
    if (versions === undefined) {
      const size = await this.size(name);
      if (size !== null) await this.#remove(name, null);
      return size;
    }
    for (const { version } of versions) await this.#remove(name, version);
    return versions.length === 0 ? null : Math.max(...versions.map(({ size }) => size));
  }

  async #remove(name: string, version: string | null): Promise<void> {
    const query = version === null ? '' : `?versionId=${encodeURIComponent(version)}`;
    await this.#empty(await this.#ask('DELETE', this.#path(name) + query, { expected: [404] }));
  }

  /** Versions and marks of deletion whose name begins so; null where the store does not list versions. */
  async #versions(beginning: string): Promise<readonly ListedObject[] | null> {
    const all: ListedObject[] = [];
    try {
      for await (const one of this.#pages('versions', beginning)) all.push(one);
    } catch (error) {
      // Stores without versions say so in many ways.
      const isTold = error instanceof StoreFault && ['refused', 'other'].includes(error.kind);
      if (!isTold || (await this.isVersioned()) === true) throw error;
      return null;
    }
    return all;
  }

  /** Every object below the prefix, as they stand now. */
  list(): AsyncGenerator<ListedObject> {
    return this.#pages('list-type=2', '');
  }

  /** Names of everything below the prefix, of what was deleted and still has a version too. */
  async names(): Promise<ReadonlySet<string>> {
    const names = new Set<string>();
    for await (const { name } of this.list()) names.add(name);
    for (const { name } of (await this.#versions('')) ?? []) names.add(name);
    return names;
  }

  async *#pages(kind: 'versions' | 'list-type=2', beginning: string): AsyncGenerator<ListedObject> {
    const { bucket, prefix } = this.#access;
    for (let next = ''; ; ) {
      const query = `${kind}&prefix=${encodeURIComponent(prefix + beginning)}${next}`;
      const text = await textOf(await this.#ask('GET', `/${bucket}?${query}`), this.#stallMs);
      yield* entriesOf(text, prefix);
      if (tagOf(text, 'IsTruncated') !== 'true') return;
      next =
        kind === 'versions'
          ? parameter('key-marker', tagOf(text, 'NextKeyMarker')) +
            parameter('version-id-marker', tagOf(text, 'NextVersionIdMarker'))
          : parameter('continuation-token', tagOf(text, 'NextContinuationToken'));
      if (next === '') throw new StoreFault('other', 200, 'a list without its next page');
    }
  }

  /** Whether the bucket keeps, or has kept, older versions; null where the store does not say. */
  async isVersioned(): Promise<boolean | null> {
    try {
      const response = await this.#ask('GET', `/${this.#access.bucket}?versioning`);
      const text = await textOf(response, this.#stallMs);
      return text.includes('<VersioningConfiguration') ? /<Status>/.test(text) : null;
    } catch (error) {
      if (error instanceof StoreFault && ['refused', 'other'].includes(error.kind)) return null;
      throw error;
    }
  }

  /** Whether anybody without a key reads this object or lists the bucket. */
  async isPublic(name: string): Promise<boolean> {
    for (const path of [this.#path(name), `/${this.#access.bucket}?list-type=2`]) {
      const signal = AbortSignal.timeout(this.#stallMs);
      const response = await fetch(this.#access.endpoint + path, { signal, redirect: 'manual' }).catch(
        () => null,
      );
      await response?.body?.cancel();
      if (response?.ok) return true;
    }
    return false;
  }

  #path(name: string): string {
    return `/${this.#access.bucket}/${this.#access.prefix}${name}`;
  }

  async #empty(response: Response): Promise<void> {
    await textOf(response, this.#stallMs);
  }

  /** Tries again where nothing answered, or 5xx: each of our requests may be repeated. Throws StoreFault. */
  async #ask(method: string, path: string, asking: Asking = {}): Promise<Response> {
    for (let tries = 0; ; tries++) {
      try {
        const response = await this.#askOnce(method, path, asking);
        if (response.ok || asking.expected?.includes(response.status)) return response;
        throw faultOf(response.status, codeOf(await textOf(response, this.#stallMs)), method);
      } catch (error) {
        const isWorthTrying = error instanceof StoreFault && error.kind === 'no-answer' && !isLate(error);
        const wait = waits[tries];
        if (!isWorthTrying || wait === undefined) throw error;
        await sleep(wait);
      }
    }
  }

  async #askOnce(method: string, path: string, { headers = {}, body }: Asking): Promise<Response> {
    const { endpoint, region, key, secret } = this.#access;
    const signed = await new AwsV4Signer({
      method,
      url: endpoint + path,
      headers: {
        ...headers,
        ...(headers['x-amz-content-sha256'] === undefined && { 'x-amz-content-sha256': ofNothing }),
      },
      accessKeyId: key,
      secretAccessKey: secret,
      service: 's3',
      region,
      cache: this.#signingKeys,
    }).sign();
    const patience = new Patience(this.#stallMs);
    const upload = body && Readable.from(patience.watch(body()));
    try {
      return await fetch(signed.url, {
        method,
        headers: signed.headers,
        signal: patience.signal,
        redirect: 'manual',
        ...(upload && { body: Readable.toWeb(upload) as ReadableStream, duplex: 'half' }),
      });
    } catch (error) {
      throw patience.signal.aborted ? new StoreFault('no-answer', 0, late) : unanswered(error);
    } finally {
      patience.end();
      // Closes the file, also where the store has answered before it was read to its end.
      upload?.destroy();
    }
  }
}

const late = 'nothing in time';
/** Nobody waits twice for what was waited for once. */
const isLate = (fault: StoreFault): boolean => fault.message.endsWith(late);

/** SHA-256 of no bytes. */
const ofNothing = createHash('sha256').digest('hex');

/** Ends a request in which nothing moves. */
class Patience {
  readonly #stop = new AbortController();
  readonly #longest = setTimeout(() => this.#stop.abort(), longestMs);
  readonly #stall: NodeJS.Timeout;
  constructor(stallMs: number) {
    this.#stall = setTimeout(() => this.#stop.abort(), stallMs);
  }
  get signal(): AbortSignal {
    return this.#stop.signal;
  }
  async *watch(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      this.#stall.refresh();
      yield chunk;
    }
    this.#stall.refresh();
  }
  end(): void {
    clearTimeout(this.#longest);
    clearTimeout(this.#stall);
  }
}

/** The body piece by piece. Waits for the store have an end, those of who reads have none. */
async function* piecesOf(
  response: Response | null,
  length: number,
  stallMs: number,
): AsyncGenerator<Uint8Array> {
  const reader = response?.body?.getReader();
  let remaining = length;
  try {
    while (remaining > 0) {
      const piece = reader && (await readWithin(reader, stallMs));
      if (piece === undefined)
        throw new StoreFault('no-answer', response?.status ?? 0, 'an object that was cut off');
      yield piece.subarray(0, remaining);
      remaining -= piece.byteLength;
    }
  } finally {
    await reader?.cancel().catch(() => {});
  }
}

/** The next piece; undefined at the end. Throws StoreFault. */
async function readWithin(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  stallMs: number,
): Promise<Uint8Array | undefined> {
  let stall: NodeJS.Timeout | undefined;
  const over = new Promise<never>((_, reject) => {
    stall = setTimeout(() => reject(new StoreFault('no-answer', 0, late)), stallMs);
  });
  try {
    const { value } = await Promise.race([reader.read(), over]);
    return value;
  } catch (error) {
    throw error instanceof StoreFault ? error : unanswered(error);
  } finally {
    clearTimeout(stall);
  }
}

/** The whole of a small body; of an error no more than `mostErrorBytes`. */
async function textOf(response: Response, stallMs: number): Promise<string> {
  const reader = response.body?.getReader();
  if (reader === undefined) return '';
  const parts: Uint8Array[] = [];
  for (let bytes = 0; response.ok || bytes < mostErrorBytes; ) {
    const piece = await readWithin(reader, stallMs);
    if (piece === undefined) return Buffer.concat(parts).toString('latin1');
    parts.push(piece);
    bytes += piece.byteLength;
  }
  await reader.cancel().catch(() => {});
  return Buffer.concat(parts).toString('latin1');
}

/** What was thrown by the network: its code alone. */
function unanswered(error: unknown): StoreFault {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'nothing';
  return new StoreFault('no-answer', 0, code);
}

function faultOf(status: number, code: string, method: string): StoreFault {
  const name = /^[A-Za-z0-9]{1,60}$/.test(code) ? code : method;
  if (name === 'RequestTimeTooSkewed' || name === 'RequestExpired')
    return new StoreFault('clock', status, name);
  if (name === 'NoSuchBucket') return new StoreFault('no-bucket', status, name);
  if (status === 507 || /Quota|StorageFull|InsufficientStorage/.test(name))
    return new StoreFault('full', status, name);
  if (status === 401 || status === 403) return new StoreFault('refused', status, name);
  if (status === 404) return new StoreFault('absent', status, name);
  const isPassing = status === 429 || (status >= 500 && status !== 501);
  return new StoreFault(isPassing ? 'no-answer' : 'other', status, name);
}

const codeOf = (text: string): string => tagOf(text, 'Code');

const parameter = (name: string, value: string): string =>
  value === '' ? '' : `&${name}=${encodeURIComponent(value)}`;

/**
 * The text of the first element of this name, or an empty one. S3 nests no element in one of the same
 * name.
 */
function tagOf(text: string, name: string): string {
  const escaped = new RegExp(`<${name}>([^<]*)</${name}>`).exec(text)?.[1] ?? '';
  return escaped.replace(
    /&(lt|gt|quot|apos|amp|#\d+);/g,
    (whole, entity: string) => entities[entity] ?? whole,
  );
}
const entities: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  amp: '&',
  '#13': '\r',
};

/** Objects and versions of one page of a listing. A mark of deletion is a version of no bytes. */
function* entriesOf(text: string, prefix: string): Generator<ListedObject> {
  for (const [, entry = ''] of text.matchAll(
    /<(?:Contents|Version|DeleteMarker)>(.*?)<\/(?:Contents|Version|DeleteMarker)>/gs,
  )) {
    const key = tagOf(entry, 'Key');
    const version = tagOf(entry, 'VersionId');
    if (key.startsWith(prefix))
      yield {
        name: key.slice(prefix.length),
        size: Number(tagOf(entry, 'Size') || '0'),
        version: version === '' ? null : version,
      };
  }
}
