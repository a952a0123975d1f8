// What anybody may call of an event. Forms without script do the same: pages.ts.

import { isSealedRoomWords } from '@heed/envelope';
import type { Deployment } from '@heed/server/deployment';
import type { Handlers } from '@heed/server/http/mount';
import { Refusal } from '@heed/server/http/problem';
import { checkRegistration } from '../rules/index.ts';
import type { StoredEvent } from '../storage/contract.ts';
import { publicEvent, register, withdraw } from './find.ts';
import { limitsOf } from './limits.ts';

type Names = 'event.register' | 'event.withdraw';

/** What anybody may call of an event. */
export function eventHandlers(deployment: Deployment): Pick<Handlers, Names> {
  const limits = limitsOf(deployment);
  const requirePublic = async (slug: string | undefined): Promise<StoredEvent> =>
    (await publicEvent(deployment, slug)) ?? unknown();
  return {
    async 'event.register'({ parts, body, context }) {
      const event = await requirePublic(parts.slug);
      if (!limits.registrations.take(context)) throw busy();
      const sealed = Buffer.from(body.sealed, 'base64');
      if (!isSealedRoomWords(sealed, 'registration'))
        throw new Refusal('invalid-request', 'refusal.event-sealed');
      // The same rule as for the form: the list takes one line, and no empty one.
      const checked = checkRegistration({
        name: body.listed?.name ?? '',
        organisation: body.listed?.organisation ?? '',
        needs: '',
        isListed: body.listed !== null,
      });
      if (!checked.ok) throw new Refusal('invalid-request', 'refusal.event-listed');
      const { name, organisation } = checked.registration;
      const listed = body.listed === null ? null : { name, organisation };
      const result = await register(deployment, event.id, { sealed, listed });
      if (result.ok) return { code: result.code };
      throw result.reason === 'full'
        ? new Refusal('gone', 'refusal.event-full')
        : new Refusal('gone', 'refusal.event-not-public');
    },
    async 'event.withdraw'({ parts, body, context }) {
      const event = await requirePublic(parts.slug);
      // A code that is right passes whatever others tried; only wrong ones count.
      if (await withdraw(deployment, event.id, body.code)) return {};
      if (!limits.wrongCodes.take(context)) throw busy();
      throw new Refusal('not-found', 'refusal.event-code-unknown');
    },
  };
}

const unknown = (): never => {
  throw new Refusal('not-found', 'refusal.event-unknown');
};
const busy = () => new Refusal('too-many-attempts', 'refusal.event-busy', { retryAfter: 3600 });
