// What waits in lists of other screens: legal reviews, and the lists of modules. Each list is fetched for
// those alone who have it on a screen of their own.
import { stateOf } from '@heed/domain/legal-review';
import { dayName } from '../../words/format.ts';
import type { DeskModule } from '../module.ts';
import { listOwnModules } from '../modules.ts';
import { iMay, type MemberKeyring } from '../session/keyring.ts';
import { makeResource } from '../session/resource.ts';
import { sessionSignal } from '../session/scope.ts';
import { call, session } from '../session/session.ts';
import type { Matter } from './matters.ts';

/** Null: not known yet. */
export const listed = sessionSignal<readonly Matter[] | null>(null);

/** Whether a member of this role has any such list. 'Nothing waits' is said to those members alone. */
export const hasLists = (keyring: MemberKeyring): boolean =>
  iMay(keyring, 'keep') || listOwnModules(keyring).some(({ hasMatters }) => hasMatters(keyring));

const none: Promise<readonly Matter[]> = Promise.resolve([]);

export const { state, load } = makeResource({
  begin() {
    const keyring = session.value?.keyring;
    return keyring?.me.member.state === 'active' && hasLists(keyring) ? keyring : null;
  },
  fetch: (keyring) => {
    const when = (isAllowed: boolean, list: (keyring: MemberKeyring) => Promise<readonly Matter[]>) =>
      isAllowed ? list(keyring) : none;
    return Promise.all([
      when(iMay(keyring, 'keep'), reviews),
      when(iMay(keyring, 'supervise'), windDown),
      ...listOwnModules(keyring).map((module) => mattersOf(module, keyring)),
    ]);
  },
  show(all) {
    listed.value = all.flat();
  },
});

const mattersOf = async (
  { screen: place, listMatters }: DeskModule,
  keyring: MemberKeyring,
): Promise<readonly Matter[]> => (await listMatters(keyring)).map((matter) => ({ ...matter, place }));

async function windDown(): Promise<readonly Matter[]> {
  const { plan } = await call('windDown.read', {});
  if (plan === null || plan.confirmedOn !== null) return [];
  return [{ code: 'windDown', place: 'organisation', item: 'service', values: { day: dayName(plan.ends) } }];
}

async function reviews(keyring: MemberKeyring): Promise<readonly Matter[]> {
  const { reviews: all, today } = await call('legalReviews.list', {});
  const n = all.filter(
    (review) => stateOf(review, today) === 'waiting' && review.recordedBy !== keyring.me.member.id,
  ).length;
  return n === 0 ? [] : [{ code: 'reviews', place: 'organisation', values: { n } }];
}
