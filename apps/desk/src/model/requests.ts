// Which playbook of the requests another screen asked for, to be looked at first.
import { goTo } from './navigation.ts';
import { sessionSignal } from './session/scope.ts';

/** Id of the playbook. Null where the list is looked at. */
export const wantedRequest = sessionSignal<string | null>(null);

export function openRequest(id: string): void {
  wantedRequest.value = id;
  goTo('requests');
}
