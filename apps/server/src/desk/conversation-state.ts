import { tell } from '../alerts/queue.ts';
import { withoutWay } from '../alerts/target.ts';
import type { Deployment } from '../deployment.ts';
import type { Handlers } from '../http/mount.ts';
import { notFoundRefusal, orGone, requireDesk, requireOwnConversation } from '../http/own-desk.ts';
import { Refusal } from '../http/problem.ts';
import { storeOrRefuse } from '../http/storage-refusal.ts';
import { handedOut } from '../intake/accept.ts';

/** Where a conversation stands. */
export function stateHandlers(
  deployment: Deployment,
): Pick<
  Handlers,
  | 'casework.setState'
  | 'casework.setDanger'
  | 'checkIn.settle'
  | 'casework.cancelDeletion'
  | 'casework.markDuplicate'
> {
  const { desk } = deployment.storage;
  return {
    async 'casework.setState'(input) {
      const id = await requireOwnConversation(deployment, input);
      const change = await storeOrRefuse(() => desk.setState(id, input.body.state, keepDaysOf(deployment)));
      if (!change.ok) throw closingRefusal(change.reason);
      return { eraseOn: change.eraseDay };
    },

    async 'casework.setDanger'(input) {
      const id = await requireOwnConversation(deployment, input);
      await orGone(desk.setUrgent(id, input.body.stands));
      const members = input.body.stands
        ? await tell(deployment, (await desk.deskOf(id)) ?? '', 'danger')
        : [];
      return { rung: { members: [...members], withoutWay: await withoutWay(deployment, members) } };
    },

    async 'checkIn.settle'(input) {
      const id = await requireOwnConversation(deployment, input);
      await orGone(deployment.storage.checkIns.settle(id, input.body.missed));
      return {};
    },

    async 'casework.cancelDeletion'(input) {
      const id = await requireOwnConversation(deployment, input);
      const result = await storeOrRefuse(() => desk.cancelDeletion(id, keepDaysOf(deployment)));
      if (!result.ok) throw notFoundRefusal();
      return { recorded: handedOut(deployment, result.recorded) };
    },

    async 'casework.markDuplicate'(input) {
      const id = await requireOwnConversation(deployment, input);
      requireDesk(input.caller, await desk.deskOf(input.body.other));
      await orGone(desk.linkDuplicates(id, input.body.other, input.body.linked));
      return {};
    },
  };
}

/** What was put aside, and what nobody may see. */
export function reviewHandlers(
  deployment: Deployment,
): Pick<Handlers, 'inbox.reviewQuarantined' | 'casework.lockImage'> {
  const { desk } = deployment.storage;
  return {
    async 'inbox.reviewQuarantined'({ body, caller, setAudited }) {
      requireDesk(caller, body.desk);
      const changed = await storeOrRefuse(() =>
        body.verdict === 'release'
          ? desk.setQuarantined(body.desk, body.conversations, false)
          : desk.closeQuarantined(body.desk, body.conversations, keepDaysOf(deployment)),
      );
      setAudited(changed);
      return { changed: changed.length };
    },

    async 'casework.lockImage'({ caller, parts }) {
      const id = parts.id ?? '';
      const file = await deployment.storage.attachments.get(id);
      requireDesk(caller, file?.desk ?? null);
      const lock = await storeOrRefuse(() => desk.lockIllegal(id, caller.member!.id));
      if (!lock.ok) throw notFoundRefusal();
      return { seenBy: [...lock.seenBy] };
    },
  };
}

const keepDaysOf = ({ organisation }: Deployment) => organisation().keepDays;

function closingRefusal(reason: 'unknown' | 'danger' | 'check-in'): Refusal {
  if (reason === 'unknown') return notFoundRefusal();
  return reason === 'danger'
    ? new Refusal('danger-stands', 'refusal.danger-stands')
    : new Refusal('check-in-stands', 'refusal.check-in-closing');
}
