// One question to the site, as a browser would ask it, that never throws: whatever answers, or does not, is a
// value.
import type { IncomingMessage } from 'node:http';
import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { TLSSocket } from 'node:tls';

export interface ProbeResponse {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
  /** When the certificate ends, milliseconds since 1970; null without https. */
  readonly certificateEnds: number | null;
}

/**
 * What is wrong with a certificate: it is for another name, its time has ended or not begun, nobody known
 * issued it, or something else.
 */
type CertificateFailure =
  | 'certificate-name'
  | 'certificate-ended'
  | 'certificate-early'
  | 'certificate-issuer'
  | 'certificate-other';

export type ProbeResult =
  | ProbeResponse
  | { readonly failure: 'no-answer' | 'no-name' | 'too-late' | 'cut' | CertificateFailure };

/** Answers are a few kB; what is longer is nobody's of ours. */
const mostBytes = 1_000_000;
const defaultTooLateMs = 15_000;
/** How long an answer to the head alone is waited for, milliseconds. */
const headMs = 1000;

export function ask(
  url: string,
  {
    method = 'GET',
    headers = {},
    body = [],
    tooLateMs = defaultTooLateMs,
  }: {
    method?: string;
    headers?: Record<string, string | number>;
    body?: readonly Uint8Array[];
    tooLateMs?: number;
  } = {},
): Promise<ProbeResult> {
  return new Promise((resolve) => {
    const request = url.startsWith('https:') ? requestHttps : requestHttp;
    const asking = request(url, { method, headers: { connection: 'close', ...headers } });
    const late = setTimeout(() => end({ failure: 'too-late' }), tooLateMs);
    const end = (result: ProbeResult) => {
      clearTimeout(late);
      clearTimeout(send);
      resolve(result);
      asking.destroy();
    };
    // After an early answer the rest of a body may fail to be sent: the answer came first and counts.
    asking.on('error', (error) => end({ failure: failureOf(error) }));
    asking.once('response', (response) => {
      clearTimeout(send);
      const ends = (response.socket as TLSSocket).getPeerCertificate?.()?.valid_to;
      const parts: Buffer[] = [];
      let bytes = 0;
      response.on('data', (part: Buffer) => {
        bytes += part.length;
        if (bytes <= mostBytes) parts.push(part);
      });
      response.once('error', () => end({ failure: 'cut' }));
      response.once('end', () =>
        end({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts).toString(),
          certificateEnds: ends === undefined ? null : Date.parse(ends),
        }),
      );
    });
    // Whoever refuses by size or leads elsewhere answers to the head alone: its answer must not be lost below
    // a body that it does not read.
    asking.flushHeaders();
    const send = setTimeout(
      () => {
        for (const part of body) asking.write(part);
        asking.end();
      },
      body.length === 0 ? 0 : headMs,
    );
  });
}

function failureOf(error: Error): Extract<ProbeResult, { failure: unknown }>['failure'] {
  const code = 'code' in error ? String(error.code) : '';
  if (/^E(NOTFOUND|AI_)/.test(code)) return 'no-name';
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID') return 'certificate-name';
  if (code === 'CERT_HAS_EXPIRED') return 'certificate-ended';
  if (code === 'CERT_NOT_YET_VALID') return 'certificate-early';
  if (/SELF_SIGNED|UNABLE_TO_(GET_ISSUER|VERIFY_LEAF)|CERT_UNTRUSTED/.test(code)) return 'certificate-issuer';
  if (/CERT|UNABLE_TO/.test(code)) return 'certificate-other';
  return ['ECONNRESET', 'EPIPE'].includes(code) ? 'cut' : 'no-answer';
}

/** The document of an answer, or null where it is none. */
export function documentOf({ body }: ProbeResponse): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
