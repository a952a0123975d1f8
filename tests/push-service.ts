// A push service and the browser behind it, for tests: takes messages over https (RFC 8030), checks who sent
// them (VAPID, RFC 8292) and opens them with the browser's keys (RFC 8291 and 8188). Written from the RFCs,
// with nothing of the library that sends.
import { createDecipheriv, createECDH, createPublicKey, hkdfSync, randomBytes, verify } from 'node:crypto';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Subscription } from '../apps/server/src/alerts/push.ts';
import { selfSigned } from './certificate.ts';
import type { Ending } from './invented.ts';

export interface DeliveredPush {
  readonly text: string;
  /** Of the subscription. */
  readonly path: string;
  /** Bytes as they went over the wire. */
  readonly length: number;
  readonly ttl: string | undefined;
  readonly urgency: string | undefined;
  readonly subject: string;
}

export interface PushService {
  readonly trust: string;
  readonly delivered: DeliveredPush[];
  /** What it answers from now on; 0 never answers. */
  answer: number;
  requestCount: number;
  subscription(path?: string): Subscription;
}

export async function startPushService(t: Ending, serverKey: () => string): Promise<PushService> {
  const { certificate, key } = selfSigned();
  const browser = createECDH('prime256v1');
  browser.generateKeys();
  const auth = randomBytes(16);
  let origin = '';
  const service: PushService = {
    trust: certificate,
    delivered: [],
    answer: 201,
    requestCount: 0,
    subscription: (path = '/push/canary-of-the-browser') => ({
      endpoint: origin + path,
      keys: { p256dh: browser.getPublicKey('base64url'), auth: auth.toString('base64url') },
    }),
  };
  const server = createServer({ cert: certificate, key }, async (request, response) => {
    service.requestCount++;
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part);
    if (service.answer === 0) return;
    if (service.answer === 201) {
      const subject = vapidSubject(request.headers.authorization ?? '', origin, serverKey());
      const sealed = Buffer.concat(parts);
      if (subject === null || request.headers['content-encoding'] !== 'aes128gcm')
        return response.writeHead(403).end();
      service.delivered.push({
        text: decrypt(sealed, browser, auth),
        path: request.url ?? '',
        length: sealed.length,
        ttl: request.headers.ttl as string | undefined,
        urgency: request.headers.urgency as string | undefined,
        subject,
      });
    }
    return response.writeHead(service.answer).end();
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  origin = `https://localhost:${(server.address() as AddressInfo).port}`;
  t.after(async () => {
    server.closeAllConnections();
    server.close();
  });
  return service;
}

/**
 * The `sub` of a token that the server's key has signed for this origin and that ends within a day; else
 * null. RFC 8292, 2 to 4.
 */
function vapidSubject(authorization: string, origin: string, serverKey: string): string | null {
  const [, token = '', k] = /^vapid t=([^,]+), ?k=([\w-]+)$/.exec(authorization) ?? [];
  const [head = '', claims = '', signature = ''] = token.split('.');
  if (k !== serverKey) return null;
  const point = Buffer.from(k, 'base64url');
  const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((half) => half.toString('base64url'));
  const jwk = { kty: 'EC', crv: 'P-256', x: x!, y: y! };
  const signed = verify(
    'sha256',
    Buffer.from(`${head}.${claims}`),
    { key: createPublicKey({ key: jwk, format: 'jwk' }), dsaEncoding: 'ieee-p1363' },
    Buffer.from(signature, 'base64url'),
  );
  const { alg } = JSON.parse(Buffer.from(head, 'base64url').toString());
  const { aud, exp, sub } = JSON.parse(Buffer.from(claims, 'base64url').toString());
  const seconds = Date.now() / 1000;
  return signed && alg === 'ES256' && aud === origin && exp > seconds && exp <= seconds + 86_400 ? sub : null;
}

/**
 * One record of aes128gcm: salt, record size, key id (the sender's point), ciphertext. RFC 8188, 2.1; keys of
 * RFC 8291, 3.4.
 */
function decrypt(sealed: Buffer, browser: ReturnType<typeof createECDH>, auth: Buffer): string {
  const salt = sealed.subarray(0, 16);
  const idLength = sealed[20]!;
  const sender = sealed.subarray(21, 21 + idLength);
  const record = sealed.subarray(21 + idLength);
  const keyInfo = Buffer.concat([Buffer.from('WebPush: info\0'), browser.getPublicKey(), sender]);
  const secret = Buffer.from(hkdfSync('sha256', browser.computeSecret(sender), auth, keyInfo, 32));
  const from = (info: string, bytes: number) =>
    Buffer.from(hkdfSync('sha256', secret, salt, `${info}\0`, bytes));
  const cipher = createDecipheriv(
    'aes-128-gcm',
    from('Content-Encoding: aes128gcm', 16),
    from('Content-Encoding: nonce', 12),
  );
  cipher.setAuthTag(record.subarray(-16));
  const plain = Buffer.concat([cipher.update(record.subarray(0, -16)), cipher.final()]);
  // The last record ends with a byte 2 and zeros.
  return plain.subarray(0, plain.lastIndexOf(2)).toString();
}
