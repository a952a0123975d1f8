// The pages and scripts that the site serves against those in the log. A monitor sees what is served to a
// monitor: whoever is given a script of her own sees that by its hash, which stands in the page that loads
// it.
import { hash } from 'node:crypto';
import type { MonitorFinding } from './finding.ts';
import { get, Unreachable } from './get.ts';
import type { MonitorMemory } from './memory.ts';
import { type PageFacts, readPage } from './page.ts';

/** Pages into which somebody types, or which show what was written. */
const pages = ['/', '/report', '/return', '/deposit'];
/** What no site is without. */
const everywhere: ReadonlySet<string> = new Set(['/', '/report', '/return', '/desk', '/desk/unlock']);
/** In no language: the log holds them whole. */
const deskPages = ['/desk', '/desk/unlock', '/desk/outreach'];

const maxPageBytes = 2_000_000;
const maxLanguages = 60;
const maxDocuments = 60;
/** Requests under way at once. */
const together = 4;

/** Throws Unreachable. */
export async function compareScripts(url: string, memory: MonitorMemory): Promise<MonitorFinding[]> {
  const look: Look = { url, memory, pagesByFault: new Map(), files: new Set() };
  const first = await each(['/', '/languages'], (path) => readAt(path, look));
  const languages = new Set(first.flatMap((facts) => facts.languages.filter(isLanguage)));
  if (languages.size > maxLanguages)
    addFault(look, '/languages', 'names more languages than can be looked at');
  const prefixes = ['', ...[...languages].slice(0, maxLanguages).map((code) => `/${code}`)];
  const paths = prefixes.flatMap((prefix) => pages.map((page) => `${prefix}${page}`));
  await each([...paths.filter((path) => path !== '/'), ...deskPages], (path) => readAt(path, look));
  const documents = [...new Set([...deskPages, ...memory.documents])].slice(0, maxDocuments);
  return [
    ...faultFindings(look),
    ...(await compareFiles(look)),
    ...(await compareDocuments(documents, look)),
  ];
}

interface Look {
  readonly url: string;
  readonly memory: MonitorMemory;
  readonly pagesByFault: Map<string, string[]>;
  /** Addresses of what pages load. */
  readonly files: Set<string>;
}

const isLanguage = (code: string): boolean =>
  /^[a-z]{2,3}(-[a-z\d]{2,8})*$/i.test(code) && code !== 'x-default';

/** Looks at one page, whatever its state: a browser shows the page of an error too. */
async function readAt(path: string, look: Look): Promise<PageFacts> {
  const { status, url, headers, bytes } = await get(`${look.url}${path}`);
  if (status >= 500 || (status !== 200 && everywhere.has(path)))
    throw new Unreachable(`${new URL(look.url).host} answers ${status} at ${path}.`);
  if (bytes.length > maxPageBytes) throw new Unreachable(`${path} is too long for a page.`);
  const facts = readPage({ url, headers, bytes });
  for (const fault of facts.faults) addFault(look, path, fault);
  for (const file of facts.files) look.files.add(file);
  return facts;
}

function addFault({ pagesByFault }: Look, path: string, fault: string): void {
  pagesByFault.set(fault, [...(pagesByFault.get(fault) ?? []), path]);
}

const faultFindings = ({ pagesByFault }: Look): MonitorFinding[] =>
  [...pagesByFault].map(([fault, [path, ...others]]) => ({
    code: 'unlogged-script',
    says: `${path} ${fault}.${others.length > 0 ? ` So does ${others.slice(0, 20).join(', ')}.` : ''}`,
  }));

/** Each file by the address that a browser would ask, which is one of the site and nothing but a path. */
async function compareFiles({ url, memory, files }: Look): Promise<MonitorFinding[]> {
  const { origin } = new URL(url);
  const findings = await each([...files], async (file) => {
    const address = URL.parse(file);
    if (address?.origin !== origin || address.search !== '' || !address.pathname.startsWith('/assets/'))
      return `A page loads ${file.slice(0, 200)}, which is none of the site's files.`;
    const { status, bytes } = await get(file);
    return status === 200 && memory.scripts.has(integrityOf(bytes))
      ? null
      : `${address.pathname} is served, and the log does not hold it.`;
  });
  return unlogged(findings);
}

/** What the log lists beside the files of pages: the desk's pages and what runs beside a page. */
async function compareDocuments(
  documents: readonly string[],
  { url, memory }: Look,
): Promise<MonitorFinding[]> {
  const findings = await each(documents, async (path) => {
    const address = URL.parse(path, url);
    if (address?.origin !== new URL(url).origin) return 'The log lists an address of another site.';
    const { status, bytes } = await get(address.href);
    // A later version may have no such page.
    return status === 404 || memory.scripts.has(integrityOf(bytes))
      ? null
      : `${path} is served, and the log does not hold it.`;
  });
  return unlogged(findings);
}

const unlogged = (sentences: readonly (string | null)[]): MonitorFinding[] =>
  sentences.filter((says) => says !== null).map((says) => ({ code: 'unlogged-script', says }));

const integrityOf = (bytes: Uint8Array): string => `sha384-${hash('sha384', bytes, 'base64')}`;

/** The results in the order of `items`; some under way at once, never all. */
async function each<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  const run = async () => {
    while (next < items.length) {
      const at = next++;
      results[at] = await work(items[at]!);
    }
  };
  await Promise.all(Array.from({ length: together }, run));
  return results;
}
