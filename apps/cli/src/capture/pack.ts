// One file of a capture: WACZ 1.1.1, a ZIP with the WARC, its index, the page as PDF and text, what was done,
// and a list with the SHA-256 of each. A time-stamp of an authority is over that list.
import { createHash } from 'node:crypto';
import { zipSync } from 'fflate';
import { CDXIndexer, WARCRecord, WARCSerializer } from 'warcio';
import type { Exchange, Header, PageVisit } from './browse.ts';

/** What stands in capture.json beside the files. */
export interface CaptureOrigin {
  readonly address: string;
  /** Begin and end, ISO 8601, by the clock of this machine. */
  readonly beginning: string;
  readonly end: string;
  readonly software: string;
  readonly pictures: boolean;
  readonly adultOnly: 'said-by-the-member';
  readonly isLocalAllowed: boolean;
  readonly proxied: boolean;
}

interface CaptureFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface PackedCapture {
  readonly wacz: Uint8Array<ArrayBuffer>;
  /** SHA-256 of the file, 64 hex digits. */
  readonly sha256: string;
  readonly records: number;
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const json = (value: unknown): Uint8Array => encode(`${JSON.stringify(value, null, 2)}\n`);
const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/**
 * `stamp`: asks an authority for a time-stamp over the bytes of the list, and returns its answers by name.
 */
export async function packCapture(
  visit: PageVisit,
  facts: CaptureOrigin,
  stamp: (list: Uint8Array) => Promise<readonly CaptureFile[]>,
): Promise<PackedCapture> {
  const warc = await warcOf(visit, facts);
  const page = {
    id: hashOf(encode(visit.finalUrl)).slice(0, 16),
    url: facts.address,
    ts: facts.beginning,
    title: visit.title,
  };
  const files: CaptureFile[] = [
    { path: `archive/${warcName}`, bytes: warc.bytes },
    { path: 'indexes/index.cdxj', bytes: warc.index },
    {
      path: 'pages/pages.jsonl',
      bytes: encode(
        [{ format: 'json-pages-1.0', id: 'pages', title: 'All Pages' }, page]
          .map((line) => `${JSON.stringify(line)}\n`)
          .join(''),
      ),
    },
    { path: 'page/page.txt', bytes: encode(visit.text) },
    ...(visit.pdf ? [{ path: 'page/page.pdf', bytes: visit.pdf }] : []),
    { path: 'page/capture.json', bytes: json({ ...facts, ...reportOf(visit) }) },
  ];
  const list = json({
    profile: 'data-package',
    wacz_version: '1.1.1',
    title: visit.title.slice(0, 300),
    created: facts.end,
    software: facts.software,
    mainPageUrl: facts.address,
    mainPageDate: facts.beginning,
    resources: files.map(({ path, bytes }) => ({
      name: path.slice(path.lastIndexOf('/') + 1),
      path,
      hash: `sha256:${hashOf(bytes)}`,
      bytes: bytes.length,
    })),
  });
  const all: CaptureFile[] = [
    ...files,
    { path: 'datapackage.json', bytes: list },
    {
      path: 'datapackage-digest.json',
      bytes: json({ path: 'datapackage.json', hash: `sha256:${hashOf(list)}` }),
    },
    ...(await stamp(list)),
  ];
  const wacz = zipSync(Object.fromEntries(all.map(({ path, bytes }) => [path, bytes])), {
    level: 0,
    mtime: new Date(facts.end),
  }) as Uint8Array<ArrayBuffer>;
  return { wacz, sha256: hashOf(wacz), records: warc.records };
}

/** What was left out, and why the capture end. */
function reportOf({ exchanges, text: _text, pdf, ...rest }: PageVisit) {
  const incomplete = exchanges.filter(({ body }) => body === null).map(({ url }) => url);
  return { ...rest, hasPdf: pdf !== null, answers: exchanges.length, incomplete };
}

const warcName = 'data.warc.gz';

async function warcOf(visit: PageVisit, facts: CaptureOrigin) {
  const pieces: Uint8Array[] = [];
  const add = async (record: WARCRecord) =>
    pieces.push(await WARCSerializer.serialize(record, { gzip: true }));
  await add(
    WARCRecord.createWARCInfo(
      { filename: warcName, warcVersion: 'WARC/1.1', date: facts.beginning },
      { software: facts.software, format: 'WARC File Format 1.1', 'http-header-user-agent': visit.userAgent },
    ),
  );
  const whole = visit.exchanges.filter(({ body }) => body !== null);
  for (const exchange of whole) {
    await add(recordOf('response', exchange));
    await add(recordOf('request', exchange));
  }
  const bytes = new Uint8Array(Buffer.concat(pieces));
  return { bytes, index: await indexOf(bytes), records: whole.length };
}

function recordOf(type: 'response' | 'request', exchange: Exchange): WARCRecord {
  const { url, at, method, status, statusText, body } = exchange;
  const { pathname, search } = new URL(url);
  const isResponse = type === 'response';
  return WARCRecord.create(
    {
      url,
      date: at,
      type,
      warcVersion: 'WARC/1.1',
      statusline: isResponse
        ? `HTTP/1.1 ${status} ${statusText}`.trim()
        : `${method} ${pathname}${search} HTTP/1.1`,
      httpHeaders: headersOf(isResponse ? unpackedHeaders(exchange) : exchange.requestHeaders),
      keepHeadersCase: true,
    },
    (async function* () {
      if (isResponse && body !== null) yield body;
    })(),
  );
}

/**
 * Headers of how the body travelled no longer fit it: they are kept under another name, as other tools do.
 */
const ofTravel = ['content-encoding', 'transfer-encoding', 'content-length'];

const unpackedHeaders = ({ headers, body }: Exchange): Header[] => [
  ...headers.map(({ name, value }) =>
    ofTravel.includes(name.toLowerCase()) ? { name: `x-orig-${name.toLowerCase()}`, value } : { name, value },
  ),
  { name: 'content-length', value: String(body?.length ?? 0) },
];

/** Several of one name in one line, as HTTP has it; a header holds no line break. */
function headersOf(headers: readonly Header[]): Record<string, string> {
  const all: Record<string, string> = {};
  for (const { name, value } of headers) {
    const line = value.replace(/\s*[\r\n]+\s*/g, ', ');
    all[name] = all[name] === undefined ? line : `${all[name]}, ${line}`;
  }
  return all;
}

/** The index, made by reading the finished WARC: what cannot be read again is not handed out. */
async function indexOf(warc: Uint8Array): Promise<Uint8Array> {
  const indexer = new CDXIndexer({ format: 'cdxj' } as ConstructorParameters<typeof CDXIndexer>[0]);
  const lines: string[] = [];
  const reader = (async function* () {
    yield warc;
  })();
  for await (const line of indexer.iterIndex([{ filename: warcName, reader }]))
    lines.push(indexer.serializeCDXJ(line));
  return encode(
    lines
      .map((line) => line.replace(/\n*$/, '\n'))
      .sort()
      .join(''),
  );
}
