// What of a server can be reached: forms of the public site, pages that a link leads to, and bytes as no
// browser sends them.
import { connect, type Socket } from 'node:net';
import { connect as connectSecurely } from 'node:tls';

/** Every path of the public site that takes a form. tests/attack.test.ts compares them with the server's. */
export const formPaths: readonly string[] = [
  '/consultation/:slug',
  '/deposit',
  '/event/:slug/register',
  '/event/:slug/withdraw',
  '/handbook/quote',
  '/help',
  '/report',
  '/return',
  '/return/check-in',
  '/return/code',
  '/return/delete',
  '/return/deposit',
  '/return/deposit/hand-over',
  '/return/deposit/version',
  '/return/file',
  '/return/keep',
  '/return/write',
  '/room',
  '/room/:code',
  '/search',
  '/start',
  '/training/:course/again',
  '/training/:course/certificate',
  '/training/:course/later',
  '/training/:course/test',
  '/training/certificate.pdf',
  '/verify-certificate',
];

/** A path with something in the place of each of its parts. */
export const filled = (path: string): string => path.replace(/:\w+(\{[^}]*\})?/g, 'x'.repeat(6));

/** What a browser adds to what a page of another site sends, by age and settings of the browser. */
export const foreignSigns: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'fetch metadata': { 'sec-fetch-site': 'cross-site', origin: 'https://elsewhere.example' },
  'fetch metadata of a neighbour': { 'sec-fetch-site': 'same-site' },
  'an origin alone': { origin: 'https://elsewhere.example' },
  'an opaque origin': { origin: 'null' },
  'a referrer alone': { referer: 'https://elsewhere.example/help' },
};

export interface FetchedPage {
  readonly path: string;
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

export async function getPage(url: string, path: string): Promise<FetchedPage> {
  const answer = await fetch(url + path, { redirect: 'manual' });
  return { path, status: answer.status, headers: answer.headers, text: await answer.text() };
}

/** Larger than a page, and set for paper: the headers of pages are looked at, not these. */
const isFile = (path: string) => /\.(pdf|epub|gz|png|mp3|mp4|zip|webm|parquet)$/.test(path);

/** Pages that links lead to from the first page and the list of all, nearest first, at most `most`. */
export async function crawl(url: string, most: number): Promise<readonly FetchedPage[]> {
  const existing = new Set([
    '/',
    '/pages',
    '/report',
    '/return',
    '/deposit',
    '/start',
    '/desk',
    '/desk/unlock',
  ]);
  const pages: FetchedPage[] = [];
  for (const path of existing) {
    if (pages.length >= most) break;
    const page = await getPage(url, path);
    pages.push(page);
    if (!(page.headers.get('content-type') ?? '').startsWith('text/html')) continue;
    for (const [, to] of page.text.matchAll(/<a [^>]*href="(\/[^"#?]*)/g))
      if (!isFile(to!)) existing.add(to!);
  }
  return pages;
}

/** A bare connection to the server of `url`; `onOpen` once bytes may be sent. */
export function connectTo(url: string, onOpen: () => void): Socket {
  const { hostname, port, protocol } = new URL(url);
  if (protocol === 'http:') return connect(Number(port || 80), hostname, onOpen);
  // No name where the host is a number. Whose certificate it is belongs to other tests.
  return connectSecurely({ host: hostname, port: Number(port || 443), rejectUnauthorized: false }, onOpen);
}

/** All that the server answers to `bytes` on one connection, until it ends it or for `patienceMs`. */
export function sendRaw(url: string, bytes: string | Buffer, patienceMs = 2000): Promise<string> {
  return new Promise((resolve) => {
    let answer = '';
    const socket = connectTo(url, () => socket.write(bytes));
    const timer = setTimeout(() => socket.destroy(), patienceMs);
    socket.setEncoding('latin1');
    socket.on('data', (data) => {
      answer += data;
    });
    // A reset is an answer too.
    socket.on('error', () => {});
    socket.on('close', () => {
      clearTimeout(timer);
      resolve(answer);
    });
  });
}

/** How many answers stand in what came over one connection. */
export const countAnswers = (answer: string): number => (answer.match(/HTTP\/1\.1 \d{3} /g) ?? []).length;
