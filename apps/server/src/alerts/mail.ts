// The mail server that the operator set: whether it takes us, and one letter to one member. A letter says
// that something waits, never what; an error may name an address, so none is kept.

import type { Transporter } from 'nodemailer';

const connectMs = 10_000;

/** Loaded where mail is set up alone: 19 MB of memory. */
export async function transportOf(smtp: string): Promise<Transporter> {
  const { createTransport } = await import('nodemailer');
  return createTransport(smtp);
}

/** Returns whether the mail server took the letter. */
export const sendMail = (
  transport: Transporter,
  { from, to, text }: { readonly from: string; readonly to: string; readonly text: string },
): Promise<boolean> =>
  transport.sendMail({ from, to, subject: 'Heed', text: `${text}\n` }).then(
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
