// What waits in lists of other screens: events, legal reviews,
// and the lists of modules. Each list is fetched for those alone who have it on a screen of their own.
import { stateOf } from '@heed/domain/legal-review';
import { addDays } from '@heed/domain/time';
import { dayName } from '../../words/format.ts';
import type { DeskModule } from '../module.ts';
import { listOwnModules } from '../modules.ts';
import { iMay, type MemberKeyring } from '../session/keyring.ts';
import { makeResource } from '../session/resource.ts';
import { sessionSignal } from '../session/scope.ts';
import { call, session } from '../session/session.ts';
import type { Matter } from './matters.ts';

/** An event stands here this many days before it begins. */
const aheadDays = 7;

/** Null: not known yet. */
export const listed = sessionSignal<readonly Matter[] | null>(null);

/** Whether a member of this role has any such list. 'Nothing waits' is said to those members alone. */
export const hasLists = (keyring: MemberKeyring): boolean =>
  (['consult', 'keep'] as const).some((right) => iMay(keyring, right)) ||
  listOwnModules(keyring).some(({ hasMatters }) => hasMatters(keyring));

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
      when(iMay(keyring, 'consult'), events),
      when(iMay(keyring, 'keep'), reviews),
      when(iMay(keyring, 'supervise'), windDown),
      ...listOwnModules(keyring).map((module) => mattersOf(module, keyring)),
    ]);
  },
  show(all) {
    listed.value = all.flat();
  },
});

async function events(keyring: MemberKeyring): Promise<readonly Matter[]> {
  const all = (await call('events.list', {})).events;
  const [place, today] = ['events', keyring.day] as const;
  return all.flatMap(({ id: item, title, state: stands, days }): readonly Matter[] => {
    if (stands === 'draft')
      return iMay(keyring, 'convene') ? [{ code: 'draftEvent', place, item, values: { title } }] : [];
    const day = days.find((day) => day >= today && day <= addDays(today, aheadDays));
    return stands === 'published' && day !== undefined
      ? [{ code: 'event', place, item, values: { title, day: dayName(day) } }]
      : [];
  });
}

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
