// The mail server that the operator set: whether it takes us, and one letter to one member. A letter says
// that something waits, never what; an error may name an address, so none is kept.

import type { Transporter } from 'nodemailer';

const connectMs = 10_000;

/**
 * Loaded where mail is set up alone: 19 MB of memory. `host`: the name by which it greets the mail server;
 * without one nodemailer names an address of the loopback, which many take for junk.
 */
export async function openTransport(smtp: string, host?: string): Promise<Transporter> {
  const { createTransport } = await import('nodemailer');
  const url = new URL(smtp);
  if (host !== undefined && !url.searchParams.has('name')) url.searchParams.set('name', host);
  return createTransport(url.href);
}

/** The name of the site, of the first of its addresses; undefined where it has none. */
export const hostOf = ([origin]: readonly string[] = []): string | undefined =>
  origin === undefined ? undefined : new URL(origin).hostname;

interface Letter {
  readonly from: string;
  readonly to: string;
  readonly text: string;
  /** A phone can be set to ring at the subject of these. */
  readonly isLoud: boolean;
  /** That subject, where the organisation chose another one. */
  readonly urgentSubject?: string | undefined;
}

/** Returns whether the mail server took the letter. */
export const sendMail = (
  transport: Transporter,
  { from, to, text, isLoud, urgentSubject = 'Heed: urgent' }: Letter,
): Promise<boolean> =>
  transport
    .sendMail({
      ...{ from, to, text: `${text}\n` },
      subject: isLoud ? urgentSubject : 'Heed',
      priority: isLoud ? 'high' : 'normal',
      headers: { 'auto-submitted': 'auto-generated' },
    })
    .then(
      () => true,
      () => false,
    );

/** Connects to the mail server and logs in as set, without sending. Null, or the kind of what went wrong. */
export async function checkMail(smtp: string): Promise<'address' | 'login' | 'tls' | 'no-answer' | null> {
  const { createTransport } = await import('nodemailer');
  const url = new URL(smtp);
  const timeouts = { connectionTimeout: connectMs, greetingTimeout: connectMs, socketTimeout: connectMs };
  for (const [name, value] of Object.entries(timeouts)) url.searchParams.set(name, String(value));
  const transport = createTransport(url.href);
  return transport
    .verify()
    .then(
      () => null,
      (error: unknown) =>
        faultsByCode[error instanceof Error && 'code' in error ? String(error.code) : ''] ?? 'no-answer',
    )
    .finally(() => transport.close());
}

const faultsByCode: Readonly<Record<string, 'address' | 'login' | 'tls'>> = {
  EDNS: 'address',
  ENOTFOUND: 'address',
  EAUTH: 'login',
  ENOAUTH: 'login',
  ETLS: 'tls',
};
