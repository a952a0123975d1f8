// Readers of one thread: a desk gives a conversation to an interpreter, who reads for no desk, and takes it
// back.
import { may } from '@heed/domain/roles';
import type { Deployment } from '../deployment.ts';
import type { Handlers } from '../http/mount.ts';
import { notFoundRefusal, requireOwnConversation } from '../http/own-desk.ts';
import { storeOrRefuse } from '../http/storage-refusal.ts';
import { requireWrapProof } from './wrap-proof.ts';

export function threadHandlers(
  deployment: Deployment,
): Pick<Handlers, 'interpreter.listConversations' | 'interpreter.grantAccess' | 'interpreter.revokeAccess'> {
  const { threadReaders, members } = deployment.storage;
  return {
    async 'interpreter.listConversations'({ caller }) {
      return { threads: [...(await threadReaders.of(caller.member!.id))] };
    },

    async 'interpreter.grantAccess'(input) {
      const id = await requireOwnConversation(deployment, input);
      const { member, wrap, note, proof } = input.body;
      const reader = await members.get(member);
      // Who reads for a desk reads by its right.
      if (reader?.state !== 'active' || may(reader.role, 'read') || !may(reader.role, 'thread'))
        throw notFoundRefusal();
      const desk = (await deployment.storage.desk.deskOf(id)) ?? '';
      await requireWrapProof(deployment, { id, wraps: [{ member, wrap }], desk }, proof);
      const isGranted = await storeOrRefuse(() =>
        threadReaders.grant(id, { member, wrap: Buffer.from(wrap, 'base64'), note }),
      );
      if (!isGranted) throw notFoundRefusal();
      return {};
    },

    async 'interpreter.revokeAccess'(input) {
      const id = await requireOwnConversation(deployment, input);
      if (!(await storeOrRefuse(() => threadReaders.revoke(id, input.parts.member ?? ''))))
        throw notFoundRefusal();
      return {};
    },
  };
}
