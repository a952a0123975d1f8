// Sends what is queued, by web push and e-mail, without content. What does not arrive stays visible at the
// desk, and what is due after a restart is sent then: the queue is in the storage.

import type { AlertKey } from '@heed/content/messages/catalogues';
import type { Words } from '@heed/content/messages/words';
import { quietUntil } from '@heed/domain/service-hours';
import type { Alert } from '@heed/storage';
import type { Deployment } from '../deployment.ts';
import { isAlarmOver } from './alarms.ts';
import type { Alerter } from './alerter.ts';
import { openChannels } from './channels.ts';
import { isMemberOut } from './lone-work.ts';
import { dangerWaits, loud, type Notice, ringsAgain } from './queue.ts';
import { type AlertTarget, nowhere, openTarget, targetOf } from './target.ts';

/** A notice of a kind that this version does not know says that something is new. */
const lines: Readonly<Record<Notice, AlertKey>> = {
  new: 'alert.new',
  reply: 'alert.new',
  danger: 'alert.danger',
  'danger-unopened': 'alert.danger',
  'danger-again': 'alert.danger',
  'danger-over': 'alert.danger-over',
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

/** `words`: what a notice says, in the language of the member who receives it. */
export async function makeAlerter(deployment: Deployment, words: Words): Promise<Alerter> {
  const channels = await openChannels(deployment);
  return {
    async run() {
      const batch = await deployment.storage.alerts.claim(50);
      const arrivals = new Set<string>();
      for (const alert of batch.toSorted(firstDangerFirst)) await attempt(alert, arrivals);
    },
    async sendNow(member, kind, to) {
      const target = openTarget(deployment, to);
      if (quietNow(target, kind, deployment.now()) !== null) return false;
      return (await deliver(member, kind, target)) === null;
    },
  };

  /**
   * Sends one notice and records what became of it. `arrivals`: places whose first notice of danger arrived
   * in this run; where mail is back the next one is due as well, and one letter says both.
   */
  async function attempt(alert: Alert, arrivals: Set<string>): Promise<void> {
    const kind = alert.kind as Notice;
    const target = await targetOf(deployment, alert.member);
    const quiet = quietNow(target, kind, deployment.now());
    if (quiet !== null) return deployment.storage.alerts.later(alert.id, quiet);
    if (await isOutdated(deployment, alert)) return end(alert, target);
    const isCovered = ringsAgain.includes(kind) && arrivals.has(placeOf(alert));
    const failedBy = isCovered ? null : await deliver(alert.member, kind, target);
    if (kind === 'danger' && failedBy === null) arrivals.add(placeOf(alert));
    await settle(deployment, alert, failedBy);
  }

  /** Whoever was rung learns that nothing of it waits unopened. */
  async function end({ id, kind, member }: Alert, target: AlertTarget | null): Promise<void> {
    await deployment.storage.alerts.sent(id);
    if (kind === 'danger-again') await deliver(member, 'danger-over', target);
  }

  /**
   * Null when it arrived by at least one way, else the way that failed last. Danger goes every way, the rest
   * by the first that works.
   */
  async function deliver(member: string, kind: Notice, target: AlertTarget | null): Promise<string | null> {
    const present = target ?? nowhere;
    const text = words.inLocale(present.language ?? 'en').t(lines[kind] ?? 'alert.new');
    const isLoud = loud.includes(kind);
    let failed: string | null = present.email && !deployment.options.mail ? 'email' : 'nowhere';
    let arrived = false;
    for (const { way, send } of channels.of(member, present, isLoud)) {
      if (await send({ kind, text, isLoud })) arrived = true;
      else failed = way;
      if (arrived && !isLoud) break;
    }
    return arrived ? null : failed;
  }
}

const firstDangerFirst = (a: Alert, b: Alert) => Number(b.kind === 'danger') - Number(a.kind === 'danger');

/** Of one member at one desk. */
const placeOf = ({ member, desk }: Alert) => `${member} ${desk}`;

/** What becomes of a notice. `failedBy`: the way that failed, or null where it arrived. */
async function settle({ storage, now }: Deployment, alert: Alert, failedBy: string | null): Promise<void> {
  const { alerts } = storage;
  if (failedBy !== null) {
    const pace = loud.includes(alert.kind as Notice) ? 'each-minute' : 'ever-slower';
    // Then the desk's page says that it did not arrive; what rings again goes on until danger is opened.
    await alerts.failed(alert.id, failedBy, pace, alert.kind === 'danger' ? firstAttempts : undefined);
  } else if (ringsAgain.includes(alert.kind as Notice))
    await alerts.later(alert.id, now() + repeatMs, 'danger-again');
  else await alerts.sent(alert.id);
}

/** Attempts for the first notice of danger: half an hour. */
const firstAttempts = 30;

/** Counted up to a full five minutes by the storage: from then on every five. */
const repeatMs = 3 * 60_000;

/** Until when this member is not to be rung for it; null: now. */
const quietNow = (target: AlertTarget | null, kind: Notice, now: number): number | null =>
  target?.quiet && !loud.includes(kind) ? quietUntil(target.quiet, now) : null;

/**
 * Danger that someone has opened meanwhile rings nobody again, nor does a colleague who has come back. The
 * first notice of danger goes out in any case.
 */
async function isOutdated(deployment: Deployment, { kind, desk }: Alert): Promise<boolean> {
  if (kind === 'service' || kind === 'service-refused') return isAlarmOver(deployment, kind);
  if (desk === null) return false;
  if (kind === 'not-back') return !(await isMemberOut(deployment, desk));
  return ringsAgain.includes(kind as Notice) && !(await dangerWaits(deployment, desk));
}
