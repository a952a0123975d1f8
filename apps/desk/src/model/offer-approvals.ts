// Patterns that wait for a second member: the count beside 'Same offer' for whoever may approve them.
import type { PatternRow } from '@heed/api';
import { awaitsApproval } from '@heed/domain/pattern';
import { computed } from '@preact/signals';
import { features } from './features.ts';
import { iMay } from './session/keyring.ts';
import { makeResource } from './session/resource.ts';
import { sessionSignal } from './session/scope.ts';
import { call, session } from './session/session.ts';

const patterns = sessionSignal<readonly PatternRow[]>([]);

/** Patterns that this member can approve: nobody approves their own words. */
export const approvalsDue = computed(() => {
  const me = session.value?.keyring.me.member.id;
  if (me === undefined || !features.value.includes('offers')) return 0;
  return patterns.value.filter((pattern) => awaitsApproval(pattern) && pattern.proposedBy !== me).length;
});

export const { load } = makeResource({
  begin() {
    const keyring = session.value?.keyring;
    const isActive = keyring?.me.member.state === 'active' && iMay(keyring, 'casework');
    return isActive && features.value.includes('offers') ? keyring : null;
  },
  fetch: () => call('patterns.list', {}),
  show: (answer) => {
    patterns.value = answer.patterns;
  },
});
