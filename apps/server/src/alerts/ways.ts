// Whether an alert would reach anybody: who of a desk has a way by which a test has gone out. A mail server
// that took the letter is what is known; that somebody read it is not.

import type { Words } from '@heed/content/messages/words';
import type { Deployment } from '../deployment.ts';
import { keyedHash, type Secrets } from '../http/secrets.ts';
import { openProfile } from '../member-profile.ts';
import { type AlertWay, type Channels, loudWays, openChannels } from './channels.ts';
import { readersOf } from './queue.ts';
import { type AlertTarget, nowhere, targetOf } from './target.ts';

type AlertContext = Pick<Deployment, 'storage' | 'secrets' | 'organisation'>;

const setting = 'alerts-tested';

export interface TestedWay {
  readonly member: string;
  readonly way: AlertWay;
  /** Accepted by the server or the modem behind it. */
  readonly isAccepted: boolean;
}

export interface AlertTest {
  readonly tested: readonly TestedWay[];
  /**
   * Members who answer at a desk and to whom no test could go: they entered nothing, or e-mail alone while no
   * mail server is set. Nobody else is rung for danger.
   */
  readonly untested: readonly { readonly member: string; readonly reason: 'no-address' | 'no-mail-server' }[];
}

/** By which ways a test has reached a member, of those entered when it went out. */
interface ProvenWays {
  readonly hash: string;
  readonly ways: readonly AlertWay[];
}

/** Sends a test to every active member by each of their ways, and notes who was reached how. */
export async function testAlerts(deployment: Deployment, words: Words): Promise<AlertTest> {
  const channels = await openChannels(deployment);
  const tested: TestedWay[] = [];
  const reached: Record<string, ProvenWays> = {};
  const withEmail = new Set<string>();
  for (const { id, target } of await targets(deployment)) {
    if (target.email !== null) withEmail.add(id);
    const ofMember = await testMember(channels, words, id, target);
    tested.push(...ofMember);
    const ways = ofMember.filter(({ isAccepted }) => isAccepted).map(({ way }) => way);
    if (ways.length > 0) reached[id] = { hash: hashOf(deployment.secrets, target), ways };
  }
  await deployment.storage.settings.put(setting, Buffer.from(JSON.stringify(reached)));
  const desks = deployment.organisation().desks.map(({ id }) => readersOf(deployment, id));
  const readers = [...new Set((await Promise.all(desks)).flat())];
  const untested = readers
    .filter((id) => !tested.some(({ member }) => member === id))
    .map((id) => ({ member: id, reason: withEmail.has(id) ? 'no-mail-server' : 'no-address' }) as const);
  return { tested, untested };
}

/** Sends one member a test by each of their ways, as loud as danger: so they hear whether a phone rings. */
async function testMember(
  channels: Channels,
  words: Words,
  member: string,
  target: AlertTarget,
): Promise<readonly TestedWay[]> {
  const text = words.inLocale(target.language ?? 'en').t('alert.test');
  const tested: TestedWay[] = [];
  for (const { way, send } of channels.of(member, target, true))
    tested.push({ member, way, isAccepted: await send({ kind: 'test', text, isLoud: true }) });
  return tested;
}

/** The same where the member asks for it; notes nothing. */
export async function testOwnAlerts(
  deployment: Deployment,
  words: Words,
  member: string,
): Promise<readonly TestedWay[]> {
  const target = (await targetOf(deployment, member)) ?? nowhere;
  return testMember(await openChannels(deployment), words, member, target);
}

/**
 * `desks`: of which no member has a way, or only ways by which no test has gone out since they were set.
 * `silentDesks`: of which nobody has a way that wakes. `onRoster`: members on a roster without a way.
 */
export async function findUnreachable(deployment: AlertContext): Promise<{
  readonly desks: readonly string[];
  readonly silentDesks: readonly string[];
  readonly onRoster: number;
}> {
  const proven = await provenMembers(deployment);
  const desks: string[] = [];
  const silentDesks: string[] = [];
  for (const { id } of deployment.organisation().desks) {
    const ways = (await readersOf(deployment, id)).flatMap((member) => proven.get(member) ?? []);
    if (ways.length === 0) desks.push(id);
    else if (!ways.some((way) => loudWays.includes(way))) silentDesks.push(id);
  }
  const rostered = deployment
    .organisation()
    .desks.flatMap(({ roster = [] }) =>
      roster.flatMap(({ member, second }) => (second === null ? [member] : [member, second])),
    );
  return { desks, silentDesks, onRoster: new Set(rostered.filter((member) => !proven.has(member))).size };
}

/** The ways by which each member was reached, and which are still as they were then. */
async function provenMembers(deployment: AlertContext): Promise<ReadonlyMap<string, readonly AlertWay[]>> {
  const stored = await deployment.storage.settings.get(setting);
  // Older versions noted the hash alone: nothing was loud then.
  const reached: Record<string, ProvenWays | string> =
    stored === null ? {} : JSON.parse(new TextDecoder().decode(stored));
  return new Map(
    (await targets(deployment)).flatMap(({ id, target }): [string, readonly AlertWay[]][] => {
      const before = reached[id];
      const note = typeof before === 'string' ? { hash: before, ways: ['email' as const] } : before;
      return note?.hash === hashOf(deployment.secrets, target) ? [[id, note.ways]] : [];
    }),
  );
}

/** Quiet hours may change without another test. Keyed: a thief of single rows tries no addresses. */
const hashOf = (secrets: Secrets, { email, push, ntfy, telephone }: AlertTarget): string =>
  keyedHash(
    secrets.key('alerts-tested'),
    JSON.stringify(ntfy || telephone ? [email, push, ntfy, telephone] : [email, push]),
  );

/** Active members with where their alerts go; a webhook rings those too who have entered nothing. */
async function targets({ storage, secrets }: AlertContext) {
  return (await storage.members.list()).flatMap(({ id, state, alertsTo }) =>
    state === 'active'
      ? [{ id, target: alertsTo === null ? nowhere : openProfile<AlertTarget>(secrets, alertsTo) }]
      : [],
  );
}
