// Who was rung for danger that this page said, by conversation, until the page is locked. What is written
// down with the danger stands in the case for good.
import type { ResponseOf, Routes } from '@heed/api';
import type { Alarm } from '@heed/domain/casework';
import { sessionSignal } from '../session/scope.ts';
import { session } from '../session/session.ts';

type Rung = ResponseOf<Routes['casework.setDanger']>['rung'];

export const rungFor = sessionSignal<ReadonlyMap<string, Alarm>>(new Map());

/** `rung` is empty where nobody was rung anew. Whoever rings is none of those who are reached. */
export function noteRung(id: string, rung: Rung): void {
  if (rung.members.length === 0) return;
  const me = session.value!.keyring.me.member.id;
  const others = rung.members.filter((member) => member !== me);
  const alarm = {
    notified: others.filter((member) => !rung.withoutWay.includes(member)),
    unnotified: others.filter((member) => rung.withoutWay.includes(member)),
  };
  rungFor.value = new Map(rungFor.peek()).set(id, alarm);
}

/** The alarm that this page raised in a case, as it is written down with the danger. */
export function alarmOf(id: string): { readonly alarm?: Alarm } {
  const alarm = rungFor.peek().get(id);
  return alarm === undefined ? {} : { alarm };
}
