// Which features stand on a legal review now, for this page: asked after unlocking and each minute, nothing
// while it is locked. The server holds to its own part of them at each request; what runs in this browser
// alone holds to this.
import { ApiError } from '@heed/api/client';
import type { Feature } from '@heed/domain/legal-review';
import { sessionSignal } from './session/scope.ts';
import { call, session } from './session/session.ts';

export const features = sessionSignal<readonly Feature[]>([]);
/** Features that are off and of which something public stands. */
const leftovers = sessionSignal<readonly Feature[]>([]);

export async function learnFeatures(): Promise<void> {
  const asking = session.value?.keyring.me.member;
  if (asking?.state !== 'active') return;
  try {
    const { on, leftovers: standing } = await call('legalReviews.list', {});
    if (session.value?.keyring.me.member.id !== asking.id) return;
    features.value = on;
    leftovers.value = standing;
  } catch (error) {
    // Not known is off.
    features.value = [];
    if (!(error instanceof ApiError)) throw error;
  }
}

/** Whether offers are compared, or a pattern stands that somebody may have to withdraw. */
export const seesOffers = (): boolean =>
  features.value.includes('offers') || leftovers.value.includes('offers');
