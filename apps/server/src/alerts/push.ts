// Web push without content (RFC 8030, sealed by RFC 8291, signed by RFC 8292). The address comes from a
// member's browser: only https and only addresses of the public internet are called, looked at when the
// connection is made, so that no name can point inside later.
import { lookup } from 'node:dns';
import { type RequestOptions, request } from 'node:https';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import * as v from 'valibot';

/** Milliseconds for the whole of one delivery. */
const patience = 10_000;
/** Seconds that a push service keeps it for a browser that is away. */
const retentionSeconds = 3600;
/** Characters that every sentence is filled up to: sealed, all kinds of alert have one length. */
const filled = 128;

const key = (bytes: number) =>
  v.pipe(
    v.string(),
    v.regex(/^[A-Za-z0-9_-]+={0,2}$/),
    v.check((text) => Buffer.from(text, 'base64url').length === bytes),
  );

/**
 * What a browser's `PushSubscription.toJSON()` gives, without what we do not need. `anywhere`: this machine
 * too, for tests.
 */
export const subscriptionShape = (anywhere: boolean) =>
  v.object({
    endpoint: v.pipe(
      v.string(),
      v.maxLength(1000),
      v.url(),
      v.startsWith('https://', 'needs an https address'),
      v.check(
        (url) => anywhere || !isInside(new URL(url).hostname),
        'needs an address of the public internet',
      ),
    ),
    keys: v.object({ p256dh: key(65), auth: key(16) }),
  });
export type Subscription = v.InferOutput<ReturnType<typeof subscriptionShape>>;

export interface PushSettings {
  readonly subject: string;
  readonly publicKey: string;
  readonly privateKey: string;
  /** For tests alone: the certificate of a push service on this machine, the only one then called. */
  readonly trust?: string | undefined;
}

/**
 * 'gone': the browser has given the subscription up (404, 410). 'failed' is anything else that is no success,
 * silence included.
 */
export async function push(
  to: Subscription,
  text: string,
  settings: PushSettings,
): Promise<'sent' | 'gone' | 'failed'> {
  const { trust, ...vapidDetails } = settings;
  const url = new URL(to.endpoint);
  if (url.protocol !== 'https:' || (trust === undefined && isInside(url.hostname))) return 'failed';
  const sealed = await seal(to, text, vapidDetails);
  if (sealed === null) return 'failed';
  const { headers, body } = sealed;
  const options: RequestOptions = {
    method: 'POST',
    headers,
    signal: AbortSignal.timeout(patience),
    agent: false,
    ...(trust === undefined ? { lookup: publicLookup } : { ca: trust }),
  };
  const status = await new Promise<number>((resolve) => {
    const outgoing = request(url, options, (response) => {
      resolve(response.statusCode ?? 0);
      response.destroy(); // nothing that it says is needed
    });
    outgoing.once('error', () => resolve(0)); // the error may name the address: it is not kept
    outgoing.end(body);
  });
  if (status === 404 || status === 410) return 'gone';
  return status >= 200 && status < 300 ? 'sent' : 'failed';
}

/**
 * Null where the browser's key is no point of the curve: what a member sends must not stop the alerts of
 * others.
 */
async function seal(to: Subscription, text: string, vapidDetails: Omit<PushSettings, 'trust'>) {
  const { default: webpush } = await import('web-push');
  try {
    return webpush.generateRequestDetails(to, text.padEnd(filled), {
      vapidDetails,
      TTL: retentionSeconds,
      urgency: 'high',
    });
  } catch {
    return null;
  }
}

/**
 * Loopback, private, link-local, shared, documentation, multicast, reserved: IANA special-purpose registries.
 */
const inside = new BlockList();
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const)
  inside.addSubnet(net, bits, 'ipv4');
/**
 * The part of IPv6 that is given out to the public internet; all outside it, and these parts of it, are not
 * called.
 */
const publicIpv6 = new BlockList();
publicIpv6.addSubnet('2000::', 3, 'ipv6');
for (const [net, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  inside.addSubnet(net, bits, 'ipv6');

/**
 * Whether a host, as a URL gives it, is an address that is not of the public internet, or a name that always
 * means this machine.
 */
export function isInside(host: string): boolean {
  const bare = host.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  const kind = isIP(bare);
  if (kind === 0) return bare === 'localhost' || bare.endsWith('.localhost');
  if (kind === 4) return inside.check(bare, 'ipv4');
  return !publicIpv6.check(bare, 'ipv6') || inside.check(bare, 'ipv6');
}

/** Resolves a name and refuses it whole where any of its addresses lies inside. */
export const publicLookup: LookupFunction = (host, options, callback) => {
  lookup(host, { ...options, all: true }, (error, addresses) => {
    const first = addresses?.[0];
    if (error || first === undefined) return callback(error ?? new Error('No address'), '');
    if (addresses.some(({ address }) => isInside(address)))
      return callback(new Error('Not of the public internet'), '');
    if (options.all) callback(null, addresses);
    else callback(null, first.address, first.family);
  });
};
