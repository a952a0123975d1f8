// Who was rung for danger that this page said, by conversation: shown above the case until the page is
// locked.
import type { ResponseOf, Routes } from '@heed/api';
import { sessionSignal } from '../session/scope.ts';

type Rung = ResponseOf<Routes['casework.setDanger']>['rung'];

export const rungFor = sessionSignal<ReadonlyMap<string, Rung>>(new Map());

/** `rung` is empty where nobody was rung anew. */
export function noteRung(id: string, rung: Rung): void {
  if (rung.members.length > 0) rungFor.value = new Map(rungFor.peek()).set(id, rung);
}
