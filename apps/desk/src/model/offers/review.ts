// Comparing the offers of a desk and deciding on their groups. Nothing runs unless a legal review stands, and
// what was read ends with the press that read it.
import type { OfferGroupRow } from '@heed/api';
import type { PatternPlan } from '@heed/domain/pattern';
import type { DeskSecret } from '@heed/envelope/keys';
import { offerKey } from '@heed/envelope/open';
import { randomHex } from '@heed/envelope/seal';
import { effect } from '@preact/signals';
import { features } from '../features.ts';
import { run } from '../figures/run.ts';
import { currentKey, type MemberKeyring, ownDesks } from '../session/keyring.ts';
import { sessionSignal } from '../session/scope.ts';
import { call, session } from '../session/session.ts';
import { collectOffers } from './collect.ts';
import {
  type GroupProposal,
  type OpenedGroup,
  openGroup,
  patternHash,
  sealDecided,
  sealGroup,
  signsOf,
} from './group.ts';
import type { DeskComparison } from './work.ts';

/** Conversations that are being read, and how many are read. */
export const comparing = sessionSignal<{ readonly count: number; readonly of: number } | null>(null);
let isStopped = false;

/** Whether offers may be compared now. */
export const isComparingOn = (): boolean => session.value !== null && features.value.includes('offers');

// Locked, or the review is over: it stops.
effect(() => {
  if (!isComparingOn()) stopComparing();
});

export function stopComparing(): void {
  isStopped = true;
}

/** The desks whose offers this member may compare. */
export const desksOf = (keyring: MemberKeyring) =>
  ownDesks(keyring, 'casework').filter(({ id }) => currentKey(keyring, id) !== null);

/** Groups of the member's desks, opened. */
export async function loadGroups(keyring: MemberKeyring): Promise<readonly OpenedGroup[]> {
  const { groups } = await call('patterns.listGroups', {});
  return Promise.all(groups.map((row: OfferGroupRow) => openGroup(row, keyring.secrets)));
}

/** What came of a press on 'Compare'; null where it was stopped. */
export type CompareResult = Pick<DeskComparison, 'hidden' | 'compared'> & { readonly stored: number };

/** Compares the offers of a desk and stores the groups that may be reviewed. */
export async function compareDesk(keyring: MemberKeyring, desk: string): Promise<CompareResult | null> {
  const secret = currentKey(keyring, desk);
  if (!isComparingOn() || comparing.value !== null || secret === null) return null;
  isStopped = false;
  try {
    const offers = await collectOffers(keyring, desk, (count, of) => {
      comparing.value = { count, of };
      return !isStopped;
    });
    if (offers === null || isStopped) return null;
    const groups = (await loadGroups(keyring)).filter((group) => group.desk === desk && !group.isUnreadable);
    const stored = groups.map((group) => ({
      ...{ id: group.id, isDecided: group.isDecided, offers: group.offers },
      key: keyOf(keyring.secrets.get(group.deskKey)!),
    }));
    const { country } = keyring.me.organisation;
    const comparison = await run('compare', { ...offers, key: keyOf(secret), country, stored }).result;
    if (comparison === null || isStopped) return null;
    await storeAll(desk, secret, comparison, groups);
    return { hidden: comparison.hidden, compared: comparison.compared, stored: comparison.groups.length };
  } finally {
    comparing.value = null;
  }
}

const keyOf = ({ identity }: DeskSecret) => Uint8Array.from(offerKey(identity));

async function storeAll(
  desk: string,
  secret: DeskSecret,
  { groups, endedGroups }: DeskComparison,
  stored: readonly OpenedGroup[],
): Promise<void> {
  for (const { storedId, content } of groups)
    await call('patterns.putGroup', await sealGroup(desk, secret, content), {
      group: storedId ?? randomHex(16),
    });
  // Without its offers: those of senders who agree may stand in another group.
  for (const group of stored.filter(({ id }) => endedGroups.includes(id)))
    await call('patterns.setGroupAside', await decidedOf({ ...group, offers: [] }), { group: group.id });
}

/** Sealed anew without its text, to the key that it stands under. */
function decidedOf(group: OpenedGroup, proposal?: GroupProposal) {
  const secret = session.value?.keyring.secrets.get(group.deskKey);
  if (secret === undefined) throw new Error('Cannot decide on a group without its desk key');
  return sealDecided(group, secret.recipient, proposal);
}

/** No pattern is made of it. */
export async function setAside(group: OpenedGroup): Promise<void> {
  await call('patterns.setGroupAside', await decidedOf(group), { group: group.id });
}

/** A pattern of it waits for another member. */
export async function proposePattern(group: OpenedGroup, plan: PatternPlan): Promise<void> {
  const signs = group.content && signsOf(group.content);
  const proposal = signs ? { pattern: await patternHash(plan.text), signs } : undefined;
  const decided = await decidedOf(group, proposal);
  await call('patterns.propose', { ...plan, unrecognisable: true, group: { id: group.id, ...decided } });
}

/** Words of `text` that could lead to somebody of the group. */
export async function heldBack(group: OpenedGroup, text: string): Promise<readonly string[]> {
  const keyring = session.value?.keyring;
  const secret = keyring?.secrets.get(group.deskKey);
  if (keyring === undefined || secret === undefined || group.content === null) return [];
  const { takenOut } = group.content;
  const { country } = keyring.me.organisation;
  return (await run('holdBack', { text, takenOut, key: keyOf(secret), country }).result) ?? [];
}
