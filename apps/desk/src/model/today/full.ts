// For supervisors: who has as many open cases as the organisation wants one person to have, at whatever desk.
// The server says that alone; how many stand in whose hands at the supervisor's desks, `loads.ts` counts.
import { may } from '@heed/domain/roles';
import { iMay, type MemberKeyring, ownDesks } from '../session/keyring.ts';
import { makeResource } from '../session/resource.ts';
import { sessionSignal } from '../session/scope.ts';
import { call, session } from '../session/session.ts';

/** Each colleague is one question: more are not asked at once. */
const mostAsked = 40;

/** Of how many colleagues it was asked, and who of them is full, by id. Null: not asked. */
export const fullMembers = sessionSignal<{
  readonly members: readonly string[];
  readonly of: number;
  readonly all: number;
} | null>(null);

/** Who does casework at a desk of this member, each once, with that desk. */
function colleaguesOf(keyring: MemberKeyring) {
  const own = ownDesks(keyring).map(({ id }) => id);
  return keyring.me.members.flatMap(({ id, role, desks, state }) => {
    const desk = desks.find((one) => own.includes(one));
    const isCaseworker = state === 'active' && may(role, 'casework') && id !== keyring.me.member.id;
    return desk !== undefined && isCaseworker ? [{ member: id, desk }] : [];
  });
}

export const { load } = makeResource({
  begin() {
    const keyring = session.value?.keyring;
    const cap = keyring?.me.organisation.caseloadCap ?? null;
    const isAsked = keyring?.me.member.state === 'active' && iMay(keyring, 'supervise') && cap !== null;
    return isAsked ? colleaguesOf(keyring) : null;
  },
  fetch: (all) =>
    Promise.all(
      all.slice(0, mostAsked).map(async ({ member, desk }) => ({
        member,
        isFull: (await call('casework.readCaseload', { desk, member })).full,
      })),
    ),
  show(answers, all) {
    const members = answers.filter(({ isFull }) => isFull).map(({ member }) => member);
    fullMembers.value = { members, of: answers.length, all: all.length };
  },
});
