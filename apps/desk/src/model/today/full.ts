// For supervisors: who has as many open cases as the organisation wants one person to have. Of a colleague
// the server says that alone: nobody counts another's work.
import { may } from '@heed/domain/roles';
import { iMay, type MemberKeyring, ownDesks } from '../session/keyring.ts';
import { makeResource } from '../session/resource.ts';
import { sessionSignal } from '../session/scope.ts';
import { call, session } from '../session/session.ts';

/** Each colleague is one question: more are not asked at once. */
const mostAsked = 40;

/** Of how many colleagues it was asked, and the names of those who are full. Null: not asked. */
export const fullMembers = sessionSignal<{
  readonly names: readonly string[];
  readonly of: number;
  readonly all: number;
} | null>(null);

/** Who does casework at a desk of this member, each once, with that desk. */
function colleaguesOf(keyring: MemberKeyring) {
  const own = ownDesks(keyring).map(({ id }) => id);
  return keyring.me.members.flatMap(({ id, name, role, desks, state }) => {
    const desk = desks.find((one) => own.includes(one));
    const isCaseworker = state === 'active' && may(role, 'casework') && id !== keyring.me.member.id;
    return desk !== undefined && isCaseworker ? [{ member: id, name, desk }] : [];
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
      all.slice(0, mostAsked).map(async ({ member, name, desk }) => ({
        name,
        isFull: (await call('casework.readCaseload', { desk, member })).full,
      })),
    ),
  show(answers, all) {
    const names = answers.filter(({ isFull }) => isFull).map(({ name }) => name);
    fullMembers.value = { names, of: answers.length, all: all.length };
  },
});
