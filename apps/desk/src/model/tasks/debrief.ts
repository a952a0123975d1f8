// After work on a case in which somebody was threatened, or had to act for a life or a child, the desk asks
// once a day whether to talk about it. It stands in this page alone: no server learns which case it was, nor
// that anybody was asked.
import { bodiesOf, type CaseFile, isThreatened } from '@heed/domain/casework';
import type { MemberKeyring } from '../session/keyring.ts';
import { sessionSignal } from '../session/scope.ts';

/** The case after which it is asked; null where it is not. */
export const debrief = sessionSignal<string | null>(null);
/** For whom and on which day it was put away. */
let dismissed = '';

const wears = (file: CaseFile): boolean => isThreatened(file) || bodiesOf(file, 'exception').length > 0;
const todayOf = (member: string) => `${member} ${new Date().toDateString()}`;

export function workedOn(id: string, file: CaseFile, { me }: Pick<MemberKeyring, 'me'>): void {
  if (dismissed !== todayOf(me.member.id) && wears(file)) debrief.value = id;
}

export function dismiss(member: string): void {
  dismissed = todayOf(member);
  debrief.value = null;
}
