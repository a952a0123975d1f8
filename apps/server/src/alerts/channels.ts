// The ways by which a notice reaches a member. None carries more than one sentence without content. What is
// accepted for sending is what is known; that someone heard it is not.
import { execFile } from 'node:child_process';
import { createHmac, randomBytes } from 'node:crypto';
import type { Transporter } from 'nodemailer';
import type { Deployment, LoudOptions } from '../deployment.ts';
import { storeIfPossible } from '../http/storage-refusal.ts';
import { hostOf, openTransport, sendMail } from './mail.ts';
import { push, type Subscription } from './push.ts';
import { type AlertTarget, changeTarget } from './target.ts';
import { vapidKeys } from './vapid.ts';

export type AlertWay = 'push' | 'email' | 'ntfy' | 'sms' | 'webhook';

/** These wake somebody who sleeps; a letter and a notice of the browser may not. */
export const loudWays: readonly AlertWay[] = ['ntfy', 'sms', 'webhook'];

export interface Letter {
  /** Kind of notice, for who takes it by the webhook. */
  readonly kind: string;
  readonly text: string;
  readonly isLoud: boolean;
}

export interface Channel {
  readonly way: AlertWay;
  /** Returns whether it was accepted for sending. */
  send(letter: Letter): Promise<boolean>;
}

export interface Channels {
  /** The ways of this member, those that cost nothing first. SMS and webhook are for what is loud alone. */
  of(member: string, target: AlertTarget, isLoud: boolean): readonly Channel[];
}

const patienceMs = 10_000;

export async function openChannels(deployment: Deployment): Promise<Channels> {
  const { mail, origins, loud } = deployment.options;
  const transport = mail && (await openTransport(mail.smtp, hostOf(origins)));
  // Made while the database takes writing: members sign in where it does not.
  const vapid = await vapidKeys(deployment);
  return {
    of(member, target, isLoud) {
      const channels: Channel[] = [];
      const add = (way: AlertWay, send: Channel['send']) => channels.push({ way, send });
      const { push: subscription, email, ntfy, telephone } = target;
      if (subscription)
        add('push', ({ text }) => sendPush({ deployment, vapid, member }, subscription, text));
      if (email && mail && transport) add('email', mailer(transport, mail, email));
      if (ntfy && loud?.ntfy) add('ntfy', (letter) => sendNtfy(topicAddress(loud.ntfy!, ntfy), letter));
      if (!isLoud) return channels;
      if (telephone && loud?.sms) add('sms', ({ text }) => sendSms(loud.sms!, telephone, text));
      if (loud?.webhook)
        add('webhook', (letter) => callWebhook(loud.webhook!, member, letter, deployment.now()));
      return channels;
    },
  };
}

const mailer =
  (transport: Transporter, { from, urgentSubject }: NonNullable<Deployment['options']['mail']>, to: string) =>
  ({ text, isLoud }: Letter): Promise<boolean> =>
    sendMail(transport, { from, to, text, isLoud, urgentSubject });

interface PushContext {
  readonly deployment: Deployment;
  readonly vapid: Awaited<ReturnType<typeof vapidKeys>>;
  readonly member: string;
}

async function sendPush(
  { deployment, vapid, member }: PushContext,
  to: Subscription,
  text: string,
): Promise<boolean> {
  const { origins, pushTrust: trust } = deployment.options;
  const subject = origins?.[0] ?? 'https://example.org';
  const answer = await push(to, text, { subject, ...vapid, trust });
  // Given up by the browser: it would fail for ever.
  if (answer === 'gone') await storeIfPossible(() => changeTarget(deployment, member, { push: null }));
  return answer === 'sent';
}

/** The address of a topic, which the app on the phone subscribes to, without the server's own log-in. */
export function topicAddress(
  server: string,
  topic: string,
): { readonly url: string; readonly login: string } {
  const url = new URL(server);
  const [user, password] = [url.username, url.password].map(decodeURIComponent) as [string, string];
  const basic = () => `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
  const login = password === '' ? (user === '' ? '' : `Bearer ${user}`) : basic();
  return { url: `${url.origin}${url.pathname.replace(/\/$/, '')}/${topic}`, login };
}

/** The name of a topic is what keeps others from it: 128 random bits. */
export const makeTopic = (): string => `heed-${randomBytes(16).toString('hex')}`;

const sendNtfy = ({ url, login }: ReturnType<typeof topicAddress>, { text, isLoud }: Letter) =>
  post(url, text, {
    title: 'Heed',
    priority: isLoud ? 'urgent' : 'default',
    ...(login !== '' && { authorization: login }),
  });

/** By a modem of this machine, or by the form of a gateway. `to`: digits with an optional plus. */
function sendSms(gateway: string, to: string, text: string): Promise<boolean> {
  const [, settings = ''] = /^gammu:?(.*)$/.exec(gateway) ?? [];
  if (gateway.startsWith('gammu')) {
    const configuration = settings === '' ? [] : ['-c', settings];
    return run('gammu-smsd-inject', [...configuration, 'TEXT', to, '-unicode', '-text', text]);
  }
  const url = new URL(gateway);
  const form = new URLSearchParams(
    [...url.searchParams].map(([name, value]): [string, string] => [
      name,
      value.replaceAll('{to}', to).replaceAll('{text}', text),
    ]),
  );
  const login = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`;
  return post(`${url.origin}${url.pathname}`, form.toString(), {
    'content-type': 'application/x-www-form-urlencoded',
    ...(login !== ':' && { authorization: `Basic ${Buffer.from(login).toString('base64')}` }),
  });
}

/**
 * Tells a program of the organisation's own who is to be rung, by the member's id, signed over the whole body
 * (HMAC-SHA-256), with a minute and a number that name this call alone.
 */
function callWebhook(
  { url, key }: NonNullable<LoudOptions['webhook']>,
  member: string,
  { kind, text }: Letter,
  now: number,
): Promise<boolean> {
  const at = Math.floor(now / 60_000) * 60;
  const body = JSON.stringify({ id: randomBytes(16).toString('hex'), at, kind, member, text });
  const signature = createHmac('sha256', key).update(body).digest('hex');
  return post(url, body, {
    'content-type': 'application/json',
    'x-hub-signature-256': `sha256=${signature}`,
  });
}

/** An error may name the address: none is kept. */
const post = (url: string, body: string, headers: Record<string, string>): Promise<boolean> =>
  fetch(url, { method: 'POST', body, headers, redirect: 'error', signal: AbortSignal.timeout(patienceMs) })
    .then(async (response) => {
      await response.body?.cancel();
      return response.ok;
    })
    .catch(() => false);

const run = (program: string, parameters: readonly string[]): Promise<boolean> =>
  new Promise((resolve) => {
    execFile(program, parameters, { timeout: patienceMs }, (error) => resolve(error === null));
  });
