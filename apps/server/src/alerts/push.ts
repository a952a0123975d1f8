// Web push without content (RFC 8030, sealed by RFC 8291, signed by RFC 8292). The address comes from a
// member's browser: only https and only addresses of the public internet are called, looked at when the
// connection is made, so that no name can point inside later.
import { type RequestOptions, request } from 'node:https';
import * as v from 'valibot';
import { isInside, publicLookup } from '../http/public-address.ts';

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
      v.check((text) => {
        // Asked of what is no address as well.
        const url = URL.parse(text);
        return anywhere || (url !== null && !isInside(url.hostname));
      }, 'needs an address of the public internet'),
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
