// Whether an alert would reach anybody: who of a desk has a way by which a test has gone out. A mail server
// that took the letter is what is known; that somebody read it is not.

import type { Words } from '@heed/content/messages/words';
import type { Deployment } from '../deployment.ts';
import { openProfile } from '../desk/profile.ts';
import { keyedHash, type Secrets } from '../http/secrets.ts';
import { sendMail, transportOf } from './mail.ts';
import { push } from './push.ts';
import { readersOf } from './queue.ts';
import { vapidKeys } from './send.ts';
import type { AlertTarget } from './target.ts';

type AlertContext = Pick<Deployment, 'storage' | 'secrets' | 'organisation'>;

const setting = 'alerts-tested';

export interface TestedWay {
  readonly member: string;
  readonly way: 'email' | 'push';
  /** Accepted by the mail server or the push service. */
  readonly isAccepted: boolean;
}

export interface AlertTest {
  readonly tested: readonly TestedWay[];
  /**
   * Active members to whom no test could go: they entered nothing, or e-mail alone while no mail server is
   * set.
   */
  readonly untested: readonly { readonly member: string; readonly reason: 'no-address' | 'no-mail-server' }[];
}

/** Sends a test to every active member by each of their ways, and notes who was reached. */
export async function testAlerts(deployment: Deployment, words: Words): Promise<AlertTest> {
  const tested: TestedWay[] = [];
  const reached: Record<string, string> = {};
  const withEmail = new Set<string>();
  for (const { id, target } of await targets(deployment)) {
    if (target.email !== null) withEmail.add(id);
    for (const [way, send] of sendersOf(deployment, words, target)) {
      const isAccepted = await send();
      tested.push({ member: id, way, isAccepted });
      if (isAccepted) reached[id] = hashOf(deployment.secrets, target);
    }
  }
  await deployment.storage.settings.put(setting, Buffer.from(JSON.stringify(reached)));
  const active = (await deployment.storage.members.list()).filter(({ state }) => state === 'active');
  const untested = active
    .filter(({ id }) => !tested.some(({ member }) => member === id))
    .map(({ id }) => ({ member: id, reason: withEmail.has(id) ? 'no-mail-server' : 'no-address' }) as const);
  return { tested, untested };
}

/**
 * Desks of which no member has a way, or only ways by which no test has gone out since they were set; members
 * on a roster without one.
 */
export async function findUnreachable(deployment: AlertContext): Promise<{
  readonly desks: readonly string[];
  readonly onRoster: number;
}> {
  const proven = await provenMembers(deployment);
  const desks: string[] = [];
  for (const { id } of deployment.organisation().desks)
    if (!(await readersOf(deployment, id)).some((member) => proven.has(member))) desks.push(id);
  const rostered = deployment
    .organisation()
    .desks.flatMap(({ roster = [] }) =>
      roster.flatMap(({ member, second }) => (second === null ? [member] : [member, second])),
    );
  return { desks, onRoster: new Set(rostered.filter((member) => !proven.has(member))).size };
}

async function provenMembers(deployment: AlertContext): Promise<ReadonlySet<string>> {
  const stored = await deployment.storage.settings.get(setting);
  const reached =
    stored === null ? {} : (JSON.parse(new TextDecoder().decode(stored)) as Record<string, string>);
  const present = (await targets(deployment)).filter(
    ({ id, target }) => reached[id] === hashOf(deployment.secrets, target),
  );
  return new Set(present.map(({ id }) => id));
}

/** Quiet hours may change without another test. Keyed: a thief of single rows tries no addresses. */
const hashOf = (secrets: Secrets, { email, push: to }: AlertTarget): string =>
  keyedHash(secrets.key('alerts-tested'), JSON.stringify([email, to]));

/** Active members who have entered where their alerts go. */
async function targets({ storage, secrets }: AlertContext) {
  return (await storage.members.list()).flatMap(({ id, state, alertsTo }) =>
    state === 'active' && alertsTo !== null
      ? [{ id, target: openProfile<AlertTarget>(secrets, alertsTo) }]
      : [],
  );
}

function sendersOf(deployment: Deployment, words: Words, { email, push: to, language }: AlertTarget) {
  const text = words.inLocale(language ?? 'en').t('alert.test');
  const senders: ['email' | 'push', () => Promise<boolean>][] = [];
  const { mail, origins, pushTrust: trust } = deployment.options;
  if (email !== null && mail !== undefined)
    senders.push([
      'email',
      async () => sendMail(await transportOf(mail.smtp), { from: mail.from, to: email, text }),
    ]);
  if (to !== null)
    senders.push([
      'push',
      async () => {
        const subject = origins?.[0] ?? 'https://example.org';
        return (await push(to, text, { subject, ...(await vapidKeys(deployment)), trust })) === 'sent';
      },
    ]);
  return senders;
}
