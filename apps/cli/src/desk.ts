// `heed desk URL`: serves the workspace from the member's own machine. Every script is fetched once, compared
// with the list that stands in the organisation's log, and kept: whoever changes the server afterwards, or
// serves this member another script than everybody else, changes nothing here. Only `/api/` is passed on.
import { hash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import { leafHash, parseCheckpoint, parseProofFile, verifyNote, verifyProofFile } from '@heed/ledger';
import { Failure } from './failure.ts';
import { forms } from './forms.ts';
import { parseCommand } from './output.ts';

/** What the desk asks for besides `/api/`. */
const documents = [
  '/desk',
  '/desk/unlock',
  '/desk/worker.js',
  '/desk/outreach',
  '/desk/outreach-worker.js',
  '/desk/figures-worker.js',
  '/desk/module-worker.js',
  '/desk/offers-worker.js',
  '/desk/picture-worker.js',
  '/desk/first-words-worker.js',
];
/** Headers of the server that keep the page safe and go on with it. */
const passedHeaders = [
  'content-type',
  'content-security-policy',
  'cross-origin-opener-policy',
  'cross-origin-resource-policy',
  'integrity-policy',
  'permissions-policy',
  'referrer-policy',
  'x-content-type-options',
];

/** Headers of an answer of the API that the desk reads. */
const answerHeaders = ['cache-control', 'etag', 'retry-after', 'upload-length', 'upload-offset'];
/** Types of an answer that no browser runs. */
const inertTypes = /^(application\/(json|problem\+json|octet-stream)|text\/event-stream)(;|$)/;
/**
 * Whatever the server answers below `/api/`, no browser shows it as a page or runs it: it would stand in the
 * same origin as the scripts that were checked.
 */
const inertHeaders = {
  'content-security-policy': "default-src 'none'; sandbox",
  'cross-origin-resource-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
};

interface PinnedFile {
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

export async function run(args: readonly string[]): Promise<void> {
  const { values, positionals, say } = parseCommand(forms.desk, args);
  const from = originOf(positionals[0]);
  const port = Number(values.port ?? 8090);
  if (!Number.isInteger(port) || port > 65_535)
    throw new Failure('usage', 'Give --port a number up to 65535.');
  const vkey = logKey(from, typeof values.log === 'string' ? values.log : undefined);
  const files = await listed(from, vkey);
  const pinnedFiles = await hold(from, files);
  const server = createServer((request, response) => void answer(from, pinnedFiles, request, response));
  await new Promise<void>((onListen, failed) => {
    server.once('error', () =>
      failed(new Failure('busy', `Port ${port} is in use. Choose another with --port.`)),
    );
    server.listen(port, '127.0.0.1', onListen);
  });
  const { port: openPort } = server.address() as { port: number };
  const desk = `http://localhost:${openPort}/desk`;
  say(`desk: ${desk}\nEvery script was checked against the log of ${from}. Stop with Ctrl-C.`, {
    desk,
    scripts: pinnedFiles.size,
  });
}

function originOf(text: string | undefined): string {
  const url = URL.canParse(text ?? '') ? new URL(text as string) : null;
  if (url === null || !/^https?:$/.test(url.protocol))
    throw new Failure('usage', 'Name the address of the server, such as https://heed.example.org.');
  return url.origin;
}

/**
 * The log's key as given, or as remembered from the first time: a server that shows another one later is
 * refused.
 */
function logKey(
  from: string,
  option: string | undefined,
): { readonly storedKey: string | null; remember(vkey: string): void } {
  const file = resolve(process.env.INIT_CWD ?? '.', process.env.HEED_LOG_KEYS ?? '.heed-log-keys.json');
  const keys = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : {};
  return {
    storedKey: option ?? keys[from] ?? null,
    remember: (vkey) => writeFileSync(file, JSON.stringify({ ...keys, [from]: vkey }, null, 2)),
  };
}

/** Integrity by path, as the log lists it. */
async function listed(from: string, key: ReturnType<typeof logKey>): Promise<ReadonlyMap<string, string>> {
  const { logs } = (await json(`${from}/api/organisation`)) as { logs: { origin: string; vkey: string }[] };
  const { entry, proof } = (await json(`${from}/api/log/scripts`)) as { entry: string; proof: string };
  const { origin } = parseCheckpoint(parseProofFile(proof).checkpoint);
  const offered = logs.find((log) => log.origin === origin)?.vkey ?? '';
  if (key.storedKey !== null && key.storedKey !== offered)
    throw new Failure(
      'damaged',
      'The server shows another log than before. Ask the organisation in another way whether it ' +
        'began a new one; then give its key with --log.',
    );
  if (verifyProofFile(proof, { leafHash: leafHash(Buffer.from(entry)), vkey: offered }) === null)
    throw new Failure(
      'damaged',
      'The list of scripts does not stand in the log. Do not unlock this desk; tell the organisation.',
    );
  if (key.storedKey === null) key.remember(offered);
  const [head, text = '{}'] = verifyNote(entry, offered).split('\n');
  if (head !== 'heed/scripts/v1') throw new Failure('damaged', 'The log lists no scripts.');
  return new Map(Object.entries((JSON.parse(text) as { files: Record<string, string> }).files));
}

/** Fetches what the desk needs and refuses whatever the log does not list, byte for byte. */
async function hold(
  from: string,
  files: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, PinnedFile>> {
  const pinnedFiles = new Map<string, PinnedFile>();
  for (const [path, integrity] of files) {
    if (!documents.includes(path) && !path.startsWith('/assets/')) continue;
    const response = await fetch(from + path);
    const body = Buffer.from(await response.arrayBuffer());
    if (!response.ok || `sha384-${hash('sha384', body, 'base64')}` !== integrity)
      throw new Failure(
        'damaged',
        `${path} is not what the log lists. Do not unlock this desk; tell the organisation.`,
      );
    const headers = { ...pickHeaders(response.headers, passedHeaders), 'cache-control': 'no-store' };
    pinnedFiles.set(path, { body, headers });
  }
  for (const path of documents)
    if (!pinnedFiles.has(path))
      throw new Failure('damaged', `The log does not list ${path}. The server may be too old for this.`);
  return pinnedFiles;
}

async function answer(
  from: string,
  pinnedFiles: ReadonlyMap<string, PinnedFile>,
  request: IncomingMessage,
  response: ServerResponse,
) {
  if (isOfElsewhere(request)) return void response.writeHead(403).end();
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
  const file = pinnedFiles.get(pathname);
  if (file !== undefined) return void response.writeHead(200, file.headers).end(file.body);
  if (!pathname.startsWith('/api/'))
    return void response.writeHead(pathname === '/' ? 302 : 404, { location: '/desk' }).end();
  try {
    await pass(`${from}${pathname}${search}`, from, request, response);
  } catch {
    if (!response.headersSent) response.writeHead(502);
    response.end();
  }
}

/**
 * Whether another site asks, or somebody by another name for this machine. Below `/api/` only a script of the
 * desk asks: no address bar, no frame, and no browser that looks for a script.
 */
function isOfElsewhere({ headers, url = '', socket }: IncomingMessage): boolean {
  const host = `localhost:${socket.localPort}`;
  const { 'sec-fetch-dest': asksFor = 'empty', origin = `http://${host}` } = headers;
  return (
    headers.host !== host || origin !== `http://${host}` || (url.startsWith('/api/') && asksFor !== 'empty')
  );
}

/**
 * Passes a call on as the server's own page would make it. Its cookie is for this machine: without https a
 * browser would not keep it.
 */
async function pass(
  url: string,
  from: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers))
    if (
      typeof value === 'string' &&
      !/^(host|connection|origin|referer|content-length|sec-fetch-.*|accept-encoding)$/.test(name)
    )
      headers.set(name, value);
  if (request.headers.origin !== undefined) headers.set('origin', from);
  const cookie = request.headers.cookie?.replaceAll('heed-local=', '__Host-heed=');
  if (cookie !== undefined)
    headers.set('cookie', from.startsWith('https:') ? cookie : (request.headers.cookie ?? ''));
  const body = request.method === 'GET' || request.method === 'HEAD' ? null : Readable.toWeb(request);
  const init = {
    method: request.method ?? 'GET',
    headers,
    redirect: 'manual',
    ...(body && { body, duplex: 'half' }),
  };
  const upstream = await fetch(url, init as RequestInit);
  const cookies = upstream.headers
    .getSetCookie()
    .map((cookieText) => cookieText.replace('__Host-heed=', 'heed-local=').replace(/;\s*Secure/i, ''));
  const type = upstream.headers.get('content-type') ?? '';
  const out = {
    ...pickHeaders(upstream.headers, answerHeaders),
    ...inertHeaders,
    ...(upstream.body !== null && {
      'content-type': inertTypes.test(type) ? type : 'application/octet-stream',
    }),
    ...(cookies.length > 0 && { 'set-cookie': cookies }),
  };
  response.writeHead(upstream.status, out);
  if (upstream.body === null) response.end();
  else Readable.fromWeb(upstream.body as never).pipe(response);
}

/** The headers of these names that are there. */
const pickHeaders = (headers: Headers, names: readonly string[]): Record<string, string> =>
  Object.fromEntries([...headers].filter(([name]) => names.includes(name)));

async function json(url: string): Promise<unknown> {
  const response = await fetch(url).catch(() => null);
  if (!response?.ok)
    throw new Failure('refused', `The server did not answer ${new URL(url).pathname}. Try again later.`);
  return response.json();
}
