// Outreach at the unlocked desk: take it along, send what waits on this device, take it away.
import { zone } from '../../words/format.ts';
import { certifiedKey } from '../session/keyring.ts';
import { sessionSignal } from '../session/scope.ts';
import { call, session } from '../session/session.ts';
import { takeAlong, takeAway } from './device.ts';
import {
  type Along,
  type Count,
  dropSealedContact,
  readAlong,
  readCounts,
  readSealedContacts,
  type SealedContact,
} from './sealed-store.ts';
import { type SendResult, synchronise } from './send.ts';

export const here = sessionSignal<{
  readonly along: Along | null;
  readonly contacts: readonly SealedContact[];
  readonly counts: readonly Count[];
}>({ along: null, contacts: [], counts: [] });
/** Of the last sending. */
export const sendResult = sessionSignal<SendResult | null>(null);

export async function look(): Promise<void> {
  const [along, contacts, counts] = await Promise.all([readAlong(), readSealedContacts(), readCounts()]);
  here.value = { along, contacts, counts: counts.filter(({ count }) => count > 0) };
}

/**
 * Only what is public, as this desk has verified it, and names of material. Null: no key of this desk may be
 * sealed to.
 */
export function alongOf(desk: string, lists: Pick<Along, 'material' | 'tests'>, salt: string): Along | null {
  const { keyring } = session.value!;
  const { me, day } = keyring;
  const profile = me.organisation.desks.find(({ id }) => id === desk);
  const current = certifiedKey(keyring, desk);
  if (profile === undefined || current === null) return null;
  const certificates = me.deskKeys
    .filter(({ id }) => id === current.id)
    .map(({ certificate }) => certificate);
  const { name: deskName } = profile;
  const by = me.member.id;
  const timeZone = zone();
  return { desk, deskName, timeZone, by, day, salt, supervisors: me.supervisors, certificates, ...lists };
}

export async function take(desk: string, lists: Pick<Along, 'material' | 'tests'>): Promise<boolean> {
  const { salt } = await call('organisation.read', {});
  const along = alongOf(desk, lists, salt);
  if (along === null) return false;
  await takeAlong(along);
  await look();
  return true;
}

export async function sendAll(): Promise<void> {
  sendResult.value = await synchronise(call);
  await look();
}

/** After unlocking: what waits is sent without a press. */
export async function sendWaiting(): Promise<void> {
  sendResult.value = null;
  await look();
  if (here.value.contacts.length > 0 || here.value.counts.length > 0) await sendAll();
}

export async function remove(id: string): Promise<void> {
  await dropSealedContact(id);
  await look();
}

export async function away(): Promise<void> {
  await takeAway();
  sendResult.value = null;
  await look();
}
