// Sends what is queued, by web push and e-mail, without content. What does not arrive stays visible at the
// desk, and what is due after a restart is sent then: the queue is in the storage.

import { quietUntil } from '@heed/domain/promise';
import type { Alert } from '@heed/storage';
import type { Transporter } from 'nodemailer';
import webpush from 'web-push';
import type { Deployment } from '../deployment.ts';
import { somebodyIsOut } from '../desk/outings.ts';
import { push, type Subscription } from './push.ts';
import { dangerWaits, type Notice } from './queue.ts';
import { type AlertTarget, setTarget, targetOf } from './target.ts';

/** Neutral on purpose: these lines stand in inboxes and on lock screens. */
const lines: Readonly<Record<Notice, string>> = {
  new: 'Something new is waiting.',
  reply: 'Something new is waiting.',
  danger: 'Urgent: please look now.',
  'danger-unopened': 'Urgent: please look now.',
  'not-back': 'Urgent: a colleague has not checked in.',
  overdue: 'Something has waited longer than promised.',
  due: 'Something is due today.',
  erasure: 'Something will be removed soon.',
  member: 'A colleague is waiting for you to compare a code.',
  recovery: 'Recovery keys were asked for. If you do not know why, speak to your organisation now.',
};

/** These go every way, at any hour. */
const loud: readonly Notice[] = ['danger', 'danger-unopened', 'not-back'];

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
        const kind = alert.kind as Notice;
        const target = await targetOf(deployment, alert.member);
        const quiet =
          target?.quiet && !loud.includes(kind) ? quietUntil(target.quiet, deployment.now()) : null;
        if (quiet !== null) {
          await deployment.storage.alerts.later(alert.id, quiet);
          continue;
        }
        const failedBy = (await isOutdated(deployment, alert))
          ? null
          : await deliver(alert.member, kind, target);
        if (failedBy === null) await deployment.storage.alerts.sent(alert.id);
        else await deployment.storage.alerts.failed(alert.id, failedBy);
      }
    },
  };

  /**
   * Null when it arrived by at least one way, else the way that failed last. Danger goes every way, the rest
   * by the first that works.
   */
  async function deliver(member: string, kind: Notice, target: AlertTarget | null): Promise<string | null> {
    if (target === null) return 'nowhere';
    const text = lines[kind] ?? lines.new;
    const ways: [string, () => Promise<boolean>][] = [];
    if (target.push) ways.push(['push', () => byPush(member, target, target.push!, text)]);
    if (target.email && transport && mail)
      ways.push(['email', () => email(transport, mail.from, target.email!, text)]);
    let failed: string | null = target.email && !transport ? 'email' : 'nowhere';
    let arrived = false;
    for (const [way, send] of ways) {
      if (await send()) arrived = true;
      else failed = way;
      if (arrived && !loud.includes(kind)) break;
    }
    return arrived ? null : failed;
  }

  async function byPush(
    member: string,
    target: AlertTarget,
    to: Subscription,
    text: string,
  ): Promise<boolean> {
    const subject = deployment.options.origins?.[0] ?? 'https://example.org';
    const answer = await push(to, text, { subject, ...vapid, trust: deployment.options.pushTrust });
    // Given up by the browser: it would fail for ever.
    if (answer === 'gone') await setTarget(deployment, member, { ...target, push: null });
    return answer === 'sent';
  }
}

/**
 * Danger that somebody has opened meanwhile need not ring the others, nor a colleague who has come back.
 */
async function isOutdated(deployment: Deployment, { kind, desk }: Alert): Promise<boolean> {
  if (desk === null) return false;
  if (kind === 'not-back') return !(await somebodyIsOut(deployment, desk));
  return kind === 'danger-unopened' && !(await dangerWaits(deployment, desk));
}

const email = (transport: Transporter, from: string, to: string, text: string): Promise<boolean> =>
  transport.sendMail({ from, to, subject: 'Heed', text: `${text}\n` }).then(
    () => true,
    () => false, // the error may name the address: it is not kept
  );

export async function vapidKeys(deployment: Deployment): Promise<{ publicKey: string; privateKey: string }> {
  const keys = Buffer.from(JSON.stringify(webpush.generateVAPIDKeys()));
  return JSON.parse(new TextDecoder().decode(await deployment.storage.settings.putOnce('vapid', keys)));
}
