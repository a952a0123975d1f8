// Sends what is queued, by web push and e-mail, without content. What does not arrive stays visible at the
// desk, and what is due after a restart is sent then: the queue is in the storage.

import type { AlertKey } from '@heed/content/messages/catalogues';
import type { Words } from '@heed/content/messages/words';
import { quietUntil } from '@heed/domain/service-hours';
import type { Alert, Storage } from '@heed/storage';
import type { Deployment } from '../deployment.ts';
import { somebodyIsOut } from '../desk/lone-work.ts';
import { isAlarmOver } from '../health/alarms.ts';
import { storeIfPossible } from '../http/storage-refusal.ts';
import type { Alerter } from './alerter.ts';
import { sendMail, transportOf } from './mail.ts';
import { push, type Subscription } from './push.ts';
import { dangerWaits, type Notice } from './queue.ts';
import { type AlertTarget, changeTarget, openTarget, targetOf } from './target.ts';

/** A notice of a kind that this version does not know says that something is new. */
const lines: Readonly<Record<Notice, AlertKey>> = {
  new: 'alert.new',
  reply: 'alert.new',
  danger: 'alert.danger',
  'danger-unopened': 'alert.danger',
  'not-back': 'alert.not-back',
  overdue: 'alert.overdue',
  due: 'alert.due',
  erasure: 'alert.erasure',
  member: 'alert.member',
  recovery: 'alert.recovery',
  service: 'alert.service',
  'service-refused': 'alert.service-refused',
  'service-over': 'alert.service-over',
};

/** These go every way, at any hour. */
const loud: readonly Notice[] = ['danger', 'danger-unopened', 'not-back', 'service-refused'];

/** `words`: what a notice says, in the language of the member who receives it. */
export async function makeAlerter(deployment: Deployment, words: Words): Promise<Alerter> {
  const mail = deployment.options.mail;
  const transport = mail && (await transportOf(mail.smtp));
  const vapid = await vapidKeys(deployment);
  return {
    async run() {
      for (const alert of await deployment.storage.alerts.claim(50)) {
        const kind = alert.kind as Notice;
        const target = await targetOf(deployment, alert.member);
        const quiet = quietNow(target, kind, deployment.now());
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
    async sendNow(member, kind, to) {
      const target = openTarget(deployment, to);
      if (quietNow(target, kind, deployment.now()) !== null) return false;
      return (await deliver(member, kind, target)) === null;
    },
  };

  /**
   * Null when it arrived by at least one way, else the way that failed last. Danger goes every way, the rest
   * by the first that works.
   */
  async function deliver(member: string, kind: Notice, target: AlertTarget | null): Promise<string | null> {
    if (target === null) return 'nowhere';
    const text = words.inLocale(target.language ?? 'en').t(lines[kind] ?? 'alert.new');
    const ways: [string, () => Promise<boolean>][] = [];
    if (target.push) ways.push(['push', () => byPush(member, target.push!, text)]);
    if (target.email && transport && mail)
      ways.push(['email', () => sendMail(transport, { from: mail.from, to: target.email!, text })]);
    let failed: string | null = target.email && !transport ? 'email' : 'nowhere';
    let arrived = false;
    for (const [way, send] of ways) {
      if (await send()) arrived = true;
      else failed = way;
      if (arrived && !loud.includes(kind)) break;
    }
    return arrived ? null : failed;
  }

  async function byPush(member: string, to: Subscription, text: string): Promise<boolean> {
    const subject = deployment.options.origins?.[0] ?? 'https://example.org';
    const answer = await push(to, text, { subject, ...vapid, trust: deployment.options.pushTrust });
    // Given up by the browser: it would fail for ever.
    if (answer === 'gone') await storeIfPossible(() => changeTarget(deployment, member, { push: null }));
    return answer === 'sent';
  }
}

/** Until when this member is not to be rung for it; null: now. */
const quietNow = (target: AlertTarget | null, kind: Notice, now: number): number | null =>
  target?.quiet && !loud.includes(kind) ? quietUntil(target.quiet, now) : null;

/**
 * Danger that somebody has opened meanwhile need not ring the others, nor a colleague who has come back.
 */
async function isOutdated(deployment: Deployment, { kind, desk }: Alert): Promise<boolean> {
  if (kind === 'service' || kind === 'service-refused') return isAlarmOver(deployment, kind);
  if (desk === null) return false;
  if (kind === 'not-back') return !(await somebodyIsOut(deployment, desk));
  return kind === 'danger-unopened' && !(await dangerWaits(deployment, desk));
}

export async function vapidKeys({ storage }: Deployment): Promise<{ publicKey: string; privateKey: string }> {
  const keys = (await storage.settings.get('vapid')) ?? (await makeVapidKeys(storage));
  return JSON.parse(new TextDecoder().decode(keys));
}

async function makeVapidKeys({ settings }: Storage): Promise<Uint8Array> {
  const { default: webpush } = await import('web-push');
  return settings.putOnce('vapid', Buffer.from(JSON.stringify(webpush.generateVAPIDKeys())));
}
