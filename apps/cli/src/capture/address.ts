// Which address is captured, and which is refused before anything is asked of it.
import { isInside } from '@heed/server/public-address';

/** An address that may be captured, or why not, as a sentence that says what to do. */
export type AddressReading =
  | { readonly ok: true; readonly url: URL }
  | { readonly ok: false; readonly reason: string };

const refuse = (reason: string): AddressReading => ({ ok: false, reason });

/** Names that lead to no public address by their form: of one word, or of a house network. */
const isLocalName = (host: string): boolean =>
  !host.includes('.') ||
  /\.(local|localdomain|internal|lan|home|home\.arpa|intranet|test|invalid)\.?$/.test(host);

/** Whether a host, as a URL gives it, is of this machine or of a house network. */
export const isLocalHost = (host: string): boolean =>
  isInside(host) || (!/^[\d.]+$|:/.test(host) && isLocalName(host));

/** Longest address that is taken, characters. */
const longest = 2000;

/** `mayBeLocal`: an address of this machine is taken too, for tests. */
export function readAddress(
  text: string,
  { isProxied, mayBeLocal }: { readonly isProxied: boolean; readonly mayBeLocal: boolean },
): AddressReading {
  if (text.length > longest) return refuse(`The address is longer than ${longest} characters.`);
  const scheme = /^\s*([a-z][a-z0-9+.-]*):(?!\d)/i.exec(text)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== 'http' && scheme !== 'https')
    return refuse(`An address that begins with '${scheme}:' is no page of the web. Give one with https://.`);
  const whole = scheme === undefined ? `https://${text.trim()}` : text.trim();
  if (!URL.canParse(whole))
    return refuse('This is no address of a page. Copy it from the browser as it stands there.');
  const url = new URL(whole);
  if (url.username !== '' || url.password !== '')
    return refuse('The address holds a name or a password. Nothing is captured by logging in: take it out.');
  const typedHost = /^https?:\/\/([^/?#]*)/i.exec(whole)?.[1] ?? '';
  if (/[^\x20-\x7e]/.test(typedHost))
    return refuse(
      `The address has letters beyond a to z, which can look like others. Written out it is ${url.host}. ` +
        'If that is the one you mean, capture that.',
    );
  if (url.hostname.endsWith('.onion') && !isProxied)
    return refuse('An onion address is reached by Tor alone. Add --proxy socks5h://127.0.0.1:9050.');
  if (!mayBeLocal && isLocalHost(url.hostname))
    return refuse('The address leads to this machine or to a house network, not to a page of the web.');
  url.hash = '';
  return { ok: true, url };
}

/** Reads `socks5h://host:port`; null for anything else. */
export function readProxy(text: string): { readonly host: string; readonly port: number } | null {
  if (!URL.canParse(text)) return null;
  const { protocol, hostname, port, username, pathname } = new URL(text);
  const isPlain = username === '' && (pathname === '' || pathname === '/');
  return protocol === 'socks5h:' && isPlain && hostname !== '' && port !== ''
    ? { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port) }
    : null;
}
