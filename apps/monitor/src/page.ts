// What a page may hold, read as a browser reads it: scripts and styles by address, forms that come back, and
// nothing else that runs or leads a script elsewhere. docs/guides/witness.md.
import { type DefaultTreeAdapterTypes, html, parse } from 'parse5';

export interface PageFacts {
  /** What no page of Heed holds, in words that follow the name of the page. */
  readonly faults: readonly string[];
  /** Addresses of what the browser loads to run it or to lay the page out by it. */
  readonly files: readonly string[];
  /** What links say of their languages. */
  readonly languages: readonly string[];
}

export interface ServedPage {
  readonly url: string;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
}

interface Collected {
  readonly url: URL;
  readonly faults: Set<string>;
  readonly files: Set<string>;
  readonly languages: Set<string>;
}

export function readPage({ url, headers, bytes }: ServedPage): PageFacts {
  const collected: Collected = {
    url: new URL(url),
    faults: new Set(headerFaults(headers, new URL(url).pathname)),
    files: new Set(),
    languages: new Set(),
  };
  const text = decode(bytes);
  if (text === null) collected.faults.add('is not UTF-8, which browsers may read in another way');
  // With script and without, a browser reads what stands in <noscript> in two ways.
  else
    for (const scriptingEnabled of /<noscript/i.test(text) ? [true, false] : [true])
      for (const node of parse(text, { scriptingEnabled }).childNodes) readNode(node, collected);
  return {
    faults: [...collected.faults],
    files: [...collected.files],
    languages: [...collected.languages],
  };
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const own = "'self'";
const none = "'none'";

/** By directive what a policy must say, and what it may say or leave out. */
const required: Readonly<Record<string, readonly string[]>> = {
  'default-src': [none],
  'script-src': [own],
  'connect-src': [own],
  'form-action': [own, none],
  'base-uri': [none],
};
const optional: Readonly<Record<string, readonly string[]>> = {
  'script-src-elem': [own],
  'script-src-attr': [none],
  'object-src': [none],
  'worker-src': [own],
  'child-src': [own],
  'frame-src': [own],
};

function headerFaults(headers: Headers, path: string): string[] {
  const faults: string[] = [];
  if (!/^text\/html; *charset=utf-8$/i.test(headers.get('content-type') ?? ''))
    faults.push('is not served as HTML in UTF-8');
  if (headers.has('refresh')) faults.push('leads elsewhere by a header');
  // Every policy holds, so one that is strict is enough: a proxy may add its own.
  const policies = (headers.get('content-security-policy') ?? '').split(',');
  if (!policies.some((policy) => isStrict(policy, path === '/desk/unlock')))
    faults.push('has no policy that keeps scripts to those of the site');
  return faults;
}

/** `mayCompile`: whether scripts may compile WebAssembly, as the log-in does. */
function isStrict(policy: string, mayCompile: boolean): boolean {
  const directives = new Map<string, string>();
  for (const part of policy.split(';')) {
    const [name = '', ...sources] = part.trim().toLowerCase().split(/\s+/);
    // The first one counts.
    if (!directives.has(name)) directives.set(name, sources.join(' '));
  }
  const says = (name: string, values: readonly string[]): boolean => {
    const value = directives.get(name) ?? '';
    return (
      values.includes(value) || (mayCompile && name === 'script-src' && value === `${own} 'wasm-unsafe-eval'`)
    );
  };
  return (
    Object.entries(required).every(([name, values]) => says(name, values)) &&
    Object.entries(optional).every(([name, values]) => !directives.has(name) || says(name, values))
  );
}

/** Elements that hold or load another document, change what addresses mean, or change attributes later. */
const refusedElements: ReadonlySet<string> = new Set([
  ...['applet', 'base', 'embed', 'fencedframe', 'frame', 'frameset', 'iframe', 'object', 'portal'],
  ...['animate', 'animatemotion', 'animatetransform', 'set'],
]);

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;
type Attributes = ReadonlyMap<string, string>;

/** Goes through the tree without calling itself: a page may be nested as deep as it is long. */
function readNode(root: Node, collected: Collected): void {
  const nodes = [root];
  for (let node = nodes.pop(); node !== undefined; node = nodes.pop()) {
    if (!('tagName' in node)) continue;
    readElement(node, collected);
    for (const child of node.childNodes) nodes.push(child);
    if ('content' in node) for (const child of node.content.childNodes) nodes.push(child);
  }
}

function readElement(element: Element, collected: Collected): void {
  const { faults, languages } = collected;
  const name = element.tagName.toLowerCase();
  const attributes = new Map(element.attrs.map((one) => [one.name.toLowerCase(), one.value]));
  if (refusedElements.has(name)) faults.add(`holds <${name}>`);
  if (name === 'meta' && /refresh/i.test(attributes.get('http-equiv') ?? '')) faults.add('leads elsewhere');
  if (name === 'script') readScript(element, attributes, collected);
  if (name === 'link') readLink(attributes, collected);
  const language = attributes.get('hreflang');
  if (language !== undefined) languages.add(language);
  for (const [attribute, value] of attributes) readAttribute(name, attribute, value, collected);
}

function readScript(element: Element, attributes: Attributes, { url, faults, files }: Collected): void {
  const src = attributes.get('src');
  if (element.namespaceURI !== html.NS.HTML) faults.add('has a script inside a drawing');
  else if (src === undefined || element.childNodes.length > 0)
    faults.add('has a script in its text, which no log can hold');
  else files.add(resolve(src, url));
}

/** What a link loads nothing by, or what runs nothing. */
const harmlessLinks: ReadonlySet<string> = new Set(['alternate', 'icon', 'manifest', 'canonical']);

function readLink(attributes: Attributes, { url, faults, files }: Collected): void {
  const rels = (attributes.get('rel') ?? '').toLowerCase().split(/\s+/);
  if (rels.every((rel) => harmlessLinks.has(rel))) return;
  if (rels.length === 1 && /^(stylesheet|modulepreload|preload)$/.test(rels[0]!))
    files.add(resolve(attributes.get('href') ?? '', url));
  else faults.add(`has a link of the kind '${rels.join(' ').slice(0, 40)}'`);
}

const addressAttributes: ReadonlySet<string> = new Set(['href', 'src', 'action', 'formaction', 'poster']);
/** Of other programs of the device: none of them runs a script here. */
const schemes: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:', 'tel:', 'sms:']);

function readAttribute(element: string, attribute: string, value: string, { url, faults }: Collected): void {
  if (attribute.startsWith('on')) faults.add(`has a script in an attribute '${attribute.slice(0, 40)}'`);
  if (attribute === 'ping' || attribute === 'srcdoc') faults.add(`has an attribute '${attribute}'`);
  if (!addressAttributes.has(attribute)) return;
  const target = URL.parse(value, url);
  const isPicture = element === 'img' || element === 'image' || (element === 'link' && attribute === 'href');
  if (target === null || !(schemes.has(target.protocol) || (isPicture && target.protocol === 'data:')))
    faults.add(`has an address '${attribute}' that is none of the web`);
  else if (attribute.endsWith('action') && target.origin !== url.origin)
    faults.add(`has a form that is sent to ${target.host || target.protocol}`);
}

/** As a browser does; what is no address stays as it is, and is none of the log. */
const resolve = (address: string, base: URL): string => URL.parse(address, base)?.href ?? address;
