// Addresses of pages and of mail, in the form in which they are compared: host in punycode, so that letters
// which only look alike stay different; no password, no mark of an advertiser. Follows the WHATWG URL
// standard.

/** An address that was found. */
export interface WebAddress {
  /** Host, path and query, without the scheme and 'www.'. */
  readonly address: string;
  readonly host: string;
  /** Reached through Tor alone. */
  readonly isOnion: boolean;
  readonly written: string;
}

/** Addresses of pages, and what looks like one and must not be followed. */
export interface WebAddresses {
  readonly addresses: readonly WebAddress[];
  /** As written: of a scheme that runs or reads something, such as `javascript:`, or broken. */
  readonly refused: readonly string[];
}

const mostLength = 2000;
/** Behind a word in a text, what may stand in an address. */
const behind = `[^\\s<>"'\`{}|\\\\^\\u0000-\\u0020]{1,${mostLength}}`;
const schemed = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:[a-z][a-z\\d+.-]{1,14}:(?=//)|javascript:|data:|vbscript:)${behind}`,
  'giu',
);
const endings =
  'com|net|org|info|biz|name|io|me|co|tv|cc|eu|de|at|ch|li|hr|rs|ba|si|me|mk|al|nl|be|lu|fr|it|es|pt|pl|cz|' +
  'sk|hu|ro|md|bg|ua|by|ru|lt|lv|ee|fi|se|no|dk|is|ie|uk|gr|cy|mt|tr|ge|cn|tw|jp|th|vn|in|ph|id|br|ng|us|' +
  'ca|mx|au|app|dev|link|site|online|shop|club|xyz|top|work|jobs|live|chat|love|onion|рф|укр|бг|срб|' +
  'xn--[a-z\\d-]{1,59}';
const label = '[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?';
const bare = new RegExp(
  `(?<![\\p{L}\\p{N}@/.:_-])(?:${label}\\.){1,5}(?:${endings})(?![\\p{L}\\p{N}@-])(?::\\d{2,5})?(?:[/?#]${
    behind
  })?`,
  'giu',
);

const mail =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,8}[\p{L}\p{N}-]{2,63}/gu;

/** Punctuation of the sentence, not of the address; a bracket closes one that stands before it. */
const trailing = /[.,;:!?…)\]»”’]+$/u;
const followable: ReadonlySet<string> = new Set(['http:', 'https:']);

/** Programs of messengers and telephones: read by `messengers.ts` and as numbers. */
const programs = /^(?:tg|viber|whatsapp|signal|skype|line|tel|sms|mailto):/i;

/** Addresses of pages in `text`, each once; `rest` is the text without those that have a scheme. */
export function webAddressesIn(text: string): WebAddresses & { readonly rest: string } {
  const addresses = new Map<string, WebAddress>();
  const unsafe = new Set<string>();
  const take = (written: string, url: string) => {
    const read = readAddress(written, url);
    if (read === null) unsafe.add(written);
    else if (!addresses.has(read.address)) addresses.set(read.address, read);
  };
  const rest = text.replace(schemed, (match) => {
    if (programs.test(match)) return match;
    const written = match.replace(trailing, '');
    take(written, written);
    return ' ';
  });
  for (const [match] of rest.replace(mail, ' ').matchAll(bare)) {
    const written = match.replace(trailing, '');
    take(written, `https://${written}`);
  }
  return { addresses: [...addresses.values()], refused: [...unsafe], rest };
}

/** Written behind links by those who count presses. */
const tracking = /^(?:utm_.*|fbclid|gclid|igshid|igsh|si|mc_[ce]id)$/;

function readAddress(written: string, text: string): WebAddress | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  if (!followable.has(url.protocol) || url.hostname === '') return null;
  const query = [...url.searchParams].filter(([name]) => !tracking.test(name));
  const host = url.host.replace(/^www\./, '').replace(/\.(?=$|:)/, '');
  const search = query.length === 0 ? '' : `?${new URLSearchParams(query)}`;
  return {
    address: `${host}${url.pathname.replace(/\/+$/, '')}${search}`,
    host,
    isOnion: /\.onion(?::\d+)?$/.test(host),
    written,
  };
}

/** An address of mail that was found. */
export interface MailAddress {
  /** In small letters, the host in punycode. */
  readonly address: string;
  readonly written: string;
}

const ats = /\s{0,3}[([{<]\s{0,3}(?:at|et|собака)\s{0,3}[)\]}>]\s{0,3}/giu;
const dots =
  /\s{0,3}[([{<]\s{0,3}(?:dot|punkt|točka|tacka|punct|точка|крапка|kropka)\s{0,3}[)\]}>]\s{0,3}/giu;

/** 'name (at) host (dot) com' as it is meant. */
export const withoutDisguise = (text: string): string => text.replace(ats, '@').replace(dots, '.');

/** Addresses of mail in `text`, each once. */
export function mailAddressesIn(text: string): readonly MailAddress[] {
  const addresses = new Map<string, MailAddress>();
  for (const [written] of text.matchAll(mail)) {
    const [name, host] = written.split('@') as [string, string];
    if (!URL.canParse(`https://${host}`)) continue;
    const address = `${name.toLowerCase().replace(/^\.+/, '')}@${new URL(`https://${host}`).hostname}`;
    if (!addresses.has(address)) addresses.set(address, { address, written });
  }
  return [...addresses.values()];
}
