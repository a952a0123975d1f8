// Drafts of the member who asks, and of nobody else. What passes through is sealed to the member's own key.
import { may } from '@heed/domain/roles';
import type { StoredDraft } from '@heed/storage';
import type { Deployment } from '../deployment.ts';
import type { Caller, Handlers } from '../http/mount.ts';
import { notFoundRefusal, requireDesk } from '../http/own-desk.ts';
import { Refusal } from '../http/problem.ts';
import { storeOrRefuse } from '../http/storage-refusal.ts';

type Names = 'drafts.list' | 'drafts.put' | 'drafts.delete';

export function draftHandlers({ storage }: Deployment): Pick<Handlers, Names> {
  const { drafts, desk } = storage;

  return {
    async 'drafts.list'({ caller }) {
      return { drafts: (await drafts.list(caller.member!.id)).map(rowOf) };
    },

    async 'drafts.put'({ body, parts, caller }) {
      const { conversation } = body;
      if (conversation !== null) requireReader(caller, await desk.deskOf(conversation));
      const draft = { ...body, place: placeOf(parts), sealed: Buffer.from(body.sealed, 'base64') };
      const put = await storeOrRefuse(() => drafts.put(caller.member!.id, draft));
      if (put.ok) return { stored: true, present: null };
      if (put.reason === 'changed') return { stored: false, present: put.present && rowOf(put.present) };
      if (put.reason === 'unknown') throw notFoundRefusal();
      throw new Refusal('disk-full', 'refusal.drafts-full');
    },

    async 'drafts.delete'({ body, parts, caller }) {
      const dropped = await storeOrRefuse(() => drafts.drop(caller.member!.id, placeOf(parts), body.version));
      const present = dropped.ok ? null : dropped.present;
      return { stored: dropped.ok, present: present && rowOf(present) };
    },
  };
}

/** A draft hangs on a case that its author reads: nobody else learns that there is one. */
function requireReader(caller: Caller, deskId: string | null): void {
  if (caller.member === undefined || !may(caller.member.role, 'read')) throw notFoundRefusal();
  requireDesk(caller, deskId);
}

function placeOf(parts: Readonly<Record<string, string>>): string {
  const place = parts.place ?? '';
  if (!/^[0-9a-f]{64}$/.test(place)) throw new Refusal('invalid-request', 'refusal.draft-place');
  return place;
}

const rowOf = ({ place, version, sealed, day }: StoredDraft) => ({
  place,
  version,
  sealed: Buffer.from(sealed).toString('base64'),
  day,
});
