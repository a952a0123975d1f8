// The queue 'Online': notices of the member's desks that wait for something. The server knows state, day and
// platform; which case it is, the line of the sealed summary says, in this page alone.
import type { ResponseOf, Routes } from '@heed/api';
import { noticeStates } from '@heed/domain/casework';
import { mayWrite } from '@heed/domain/roles';
import { computed } from '@preact/signals';
import { today } from '../../words/format.ts';
import { iMay, ownDesks } from '../session/keyring.ts';
import { makeResource } from '../session/resource.ts';
import { sessionSignal } from '../session/scope.ts';
import { call, session } from '../session/session.ts';

export type WaitingNotice = ResponseOf<Routes['notices.list']>['notices'][number] & { readonly desk: string };

const listed = sessionSignal<readonly WaitingNotice[]>([]);

/** A notice that waits for a second look waits for nobody who has looked. */
export const waitsForColleague = ({ state, member }: WaitingNotice): boolean =>
  state === 'review' && member === session.value?.keyring.me.member.id;

/** What somebody can do now first: by day, then by what protects first; what a colleague must do, last. */
export const waitingNotices = computed<readonly WaitingNotice[]>(() =>
  listed.value.toSorted(
    (a, b) =>
      Number(waitsForColleague(a)) - Number(waitsForColleague(b)) ||
      (a.day ?? '').localeCompare(b.day ?? '') ||
      noticeStates.indexOf(a.state) - noticeStates.indexOf(b.state),
  ),
);

/** Notices that this member can do something about today: the count beside the name of the queue. */
export const dueNow = computed(() => {
  const { role } = session.value?.keyring.me.member ?? { role: '' };
  if (!mayWrite(role, 'notice')) return 0;
  const day = today();
  return listed.value.filter((notice) => !waitsForColleague(notice) && (notice.day ?? '') <= day).length;
});

export const { state, load } = makeResource({
  begin() {
    const keyring = session.value?.keyring;
    return keyring?.me.member.state === 'active' && iMay(keyring, 'read') ? ownDesks(keyring, 'read') : null;
  },
  fetch: (desks) =>
    Promise.all(
      desks.map(async ({ id: desk }) =>
        (await call('notices.list', { desk })).notices.map((notice) => ({ ...notice, desk })),
      ),
    ),
  show: (all) => {
    listed.value = all.flat();
  },
});
