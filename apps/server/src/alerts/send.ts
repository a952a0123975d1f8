// Sends what is queued, by web push and e-mail, without content. What does not arrive stays visible at the desk.
import type { Transporter } from 'nodemailer';
import webpush from 'web-push';
import type { Deployment } from '../deployment.ts';
import { openProfile } from '../desk/profile.ts';
import type { Notice } from './queue.ts';

/** Neutral on purpose: these lines stand in inboxes and on lock screens. */
const lines: Readonly<Record<Notice, string>> = {
  new: 'Something new is waiting.',
  reply: 'Something new is waiting.',
  danger: 'Urgent: please look now.',
  overdue: 'Something has waited longer than promised.',
  erasure: 'Something will be removed soon.',
  member: 'A colleague is waiting for you to compare a code.',
  recovery: 'Recovery keys were asked for. If you do not know why, speak to your organisation now.',
};

export interface AlertTarget {
  readonly email: string | null;
  readonly push: webpush.PushSubscription | null;
}

export interface Alerter {
  /** Sends what is due now; resolves when each was tried. */
  run(): Promise<void>;
}

export async function makeAlerter(deployment: Deployment): Promise<Alerter> {
  const mail = deployment.options.mail;
  // Loaded where mail is set up alone: 19 MB of memory.
  const transport = mail && (await import('nodemailer')).createTransport(mail.smtp);
  const vapid = await vapidKeys(deployment);
  return {
    async run() {
      for (const alert of await deployment.storage.alerts.claim(50)) {
        const failedBy = await deliver(alert.member, alert.kind as Notice);
        if (failedBy === null) await deployment.storage.alerts.sent(alert.id);
        else await deployment.storage.alerts.failed(alert.id, failedBy);
      }
    },
  };

  /** Null when it arrived by at least one way, else the way that failed last. */
  async function deliver(member: string, kind: Notice): Promise<string | null> {
    const target = await targetOf(deployment, member);
    if (target === null) return 'nowhere';
    const text = lines[kind] ?? lines.new;
    const ways: [string, () => Promise<unknown>][] = [];
    if (target.push) ways.push(['push', () => push(target.push!, text)]);
    if (target.email && transport && mail) ways.push(['email', () => email(transport, mail.from, target.email!, text)]);
    let failed: string | null = target.email && !transport ? 'email' : 'nowhere';
    for (const [way, send] of ways) {
      try {
        await send();
        return null;
      } catch {
        failed = way; // the error may name the address: it is not kept
      }
    }
    return failed;
  }

  function push(subscription: webpush.PushSubscription, text: string) {
    return webpush.sendNotification(subscription, text, {
      vapidDetails: { subject: deployment.options.origin ?? 'https://example.org', ...vapid },
      TTL: 3600,
      urgency: 'high',
      timeout: 10_000,
    });
  }
}

const email = (transport: Transporter, from: string, to: string, text: string) =>
  transport.sendMail({ from, to, subject: 'Heed', text: `${text}\n` });

export async function vapidKeys(deployment: Deployment): Promise<{ publicKey: string; privateKey: string }> {
  const made = Buffer.from(JSON.stringify(webpush.generateVAPIDKeys()));
  return JSON.parse(new TextDecoder().decode(await deployment.storage.settings.putOnce('vapid', made)));
}

async function targetOf(deployment: Deployment, member: string): Promise<AlertTarget | null> {
  const found = await deployment.storage.members.get(member);
  if (!found?.alertsTo || found.state !== 'active') return null;
  return openProfile<AlertTarget>(deployment.secrets, found.alertsTo);
}
