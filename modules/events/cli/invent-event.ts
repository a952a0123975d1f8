// Invented events for the demonstration: one that is over, with registrations, reflections and minutes, and
// one to
// come. Everything is sealed as a phone seals it; the people, their words and the list are made up.
import { createHash, randomBytes } from 'node:crypto';
import { may } from '@heed/domain/roles';
import { addDays, type Day, dayOf } from '@heed/domain/time';
import { makeConsultationSecret, wrapConsultationSecret } from '@heed/envelope/keys';
import { sealRoomWords } from '@heed/envelope/seal';
import { openStorage, type Storage } from '@heed/storage';
import type { FoundedDeployment } from '../../../apps/cli/src/demonstration.ts';
import {
  checkMinutes,
  checkPlan,
  type EventPlan,
  listedOf,
  type MinutesText,
  type ReflectionDecision,
  type Registration,
} from '../rules/index.ts';
import invented from './invented-event.json' with { type: 'json' };

/** How long ago the event was, and in how many days the next one is. */
const sinceDays = 280;
const untilDays = 40;

/** Puts the events into a data folder that nobody serves yet. */
export async function inventEvents(
  founded: FoundedDeployment,
  folder: string,
  databaseUrl?: string,
): Promise<void> {
  const storage = await openStorage({ folder, ...(databaseUrl !== undefined && { databaseUrl }) });
  try {
    const today = dayOf(Date.now());
    await inventEvent(founded, storage, 'heard-at-the-harbour', addDays(today, -sinceDays));
    await inventComing(founded, storage, addDays(today, untilDays));
  } finally {
    await storage.close();
  }
}

/** The plan on a day. Throws where the file breaks a rule. */
export function inventedPlan(day: Day): EventPlan {
  const { sessions, ...rest } = invented.plan;
  const checked = checkPlan({
    ...rest,
    days: [{ day, start: '09:30', end: '17:00' }],
    sessions: sessions.map((session) => ({ ...session, day, room: '' })),
  });
  if (!checked.ok) throw new Error(`Cannot invent an event: ${checked.faults[0]?.field}`);
  return checked.plan;
}

/** The minutes, whose issues were written after `day`. Throws where the file breaks a rule. */
export function inventedMinutes(plan: EventPlan, day: Day): MinutesText {
  const { changes, ...rest } = invented.minutes;
  const checked = checkMinutes(
    { ...rest, changes: changes.map((change, at) => ({ ...change, day: addDays(day, 4 * (at + 1)) })) },
    plan,
  );
  if (!checked.ok) throw new Error(`Cannot invent minutes: ${checked.faults[0]?.field}`);
  return checked.minutes;
}

/** Makes, fills and ends an event, and publishes its minutes. Returns its id. */
export async function inventEvent(
  { members }: Pick<FoundedDeployment, 'members'>,
  storage: Pick<Storage, 'events'>,
  slug: string,
  day: Day,
): Promise<string> {
  const { events } = storage;
  const plan = inventedPlan(day);
  const { id, recipient } = await makeEvent(members, storage, slug, plan);
  await events.publish(id, 1);
  for (const registration of invented.registrations) await register(storage, id, recipient, registration);
  for (const { id: row, listed } of await events.registrations(id))
    if (listed !== null) await events.setShown(id, row, true);
  await inventReflections(storage, id, recipient);
  await events.saveMinutes(id, 1, inventedMinutes(plan, day));
  await events.setMinutesPublic(id, 2, true);
  await events.end(id);
  return id;
}

async function inventComing(
  { members }: Pick<FoundedDeployment, 'members'>,
  storage: Pick<Storage, 'events'>,
  day: Day,
): Promise<void> {
  const plan = { ...inventedPlan(day), title: 'Half a year later: what became of the list' };
  const { id, recipient } = await makeEvent(members, storage, 'half-a-year-later', plan);
  await storage.events.publish(id, 1);
  for (const registration of invented.registrations.slice(4))
    await register(storage, id, recipient, registration);
}

async function makeEvent(
  members: FoundedDeployment['members'],
  { events }: Pick<Storage, 'events'>,
  slug: string,
  plan: EventPlan,
): Promise<{ readonly id: string; readonly recipient: string }> {
  const id = randomBytes(16).toString('hex');
  const secret = await makeConsultationSecret();
  const organisers = members.filter(({ role }) => may(role, 'consult'));
  const maker = organisers[0]!;
  const wraps = await Promise.all(
    organisers.map(async ({ id: member, keys }) => ({
      member,
      wrap: await wrapConsultationSecret(secret, id, [keys.recipient], maker.keys),
    })),
  );
  await events.create({ id, slug, plan, recipient: secret.recipient, wraps });
  return { id, recipient: secret.recipient };
}

async function register(
  { events }: Pick<Storage, 'events'>,
  id: string,
  recipient: string,
  registration: Registration,
): Promise<void> {
  const { name, organisation, needs } = registration;
  const words = JSON.stringify({ name, organisation, needs });
  await events.register(id, {
    withdrawal: createHash('sha256').update(randomBytes(16)).digest('hex'),
    sealed: await sealRoomWords(recipient, words, 'registration'),
    listed: listedOf(registration),
  });
}

/** Each from a phone of its own, and decided at once, in the order of the file. */
async function inventReflections(
  { events }: Pick<Storage, 'events'>,
  id: string,
  recipient: string,
): Promise<void> {
  for (const { session, text, decision } of invented.reflections) {
    const former = new Set((await events.reflections(id)).map((row) => row.id));
    const author = randomBytes(16).toString('hex');
    await events.reflect(id, {
      session,
      author,
      sealed: await sealRoomWords(recipient, text, 'contribution'),
    });
    const row = (await events.reflections(id)).find((one) => !former.has(one.id))!;
    await events.decide(id, row.id, decisionOf(decision, text));
  }
}

function decisionOf(
  { state, cluster = '', reason }: { state: string; cluster?: string; reason?: string },
  text: string,
): ReflectionDecision {
  if (state === 'wall') return { state, text };
  if (state === 'minutes') return { state, text, cluster };
  return state === 'refused' && reason === 'names-somebody' ? { state, reason } : { state: 'waiting' };
}
