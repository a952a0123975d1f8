// Sealed attachments on their way back: to the person who holds the code, to members of the desk. What was
// locked as an illegal image goes to nobody; a member's access is on record before the first byte leaves.
import { may } from '@heed/domain/roles';
import { serverModules } from '@heed/modules/server';
import type { Hono } from 'hono';
import type { Deployment } from '../deployment.ts';
import { type Guards, requireActive } from '../http/mount.ts';
import { requireDesk } from '../http/own-desk.ts';
import { Refusal } from '../http/problem.ts';

export function mountDownloads(app: Hono, deployment: Deployment, guards: Guards): void {
  const { attachments, conversations, desk } = deployment.storage;

  app.get('/api/conversation/attachments/:id', async (c) => {
    const id = guards.person(c.req.raw);
    if (id === null) throw new Refusal('token-expired', 'refusal.code-again');
    const [conversation, file] = await Promise.all([
      conversations.get(id),
      attachments.get(c.req.param('id')),
    ]);
    const isOwn =
      conversation !== null && file !== null && file.conversation === conversation.id && file.role !== 'note';
    if (file === null || !(isOwn || (await isOfModule(deployment, id, file.id)))) throw notFoundRefusal();
    return answer(await attachments.read(file.id));
  });

  app.get('/api/desk/attachments/:id', async (c) => {
    const member = await requireActive(c.req.raw, guards);
    const file = await attachments.get(c.req.param('id'));
    requireDesk({ member }, may(member.role, 'read') ? (file?.desk ?? null) : null);
    if (file?.hidden) throw notFoundRefusal();
    await desk.recordAccess(file!.id, member.id);
    return answer(await attachments.read(file!.id));
  });
}

/** The token may be of what a module holds. */
async function isOfModule(deployment: Deployment, holder: string, attachment: string): Promise<boolean> {
  for (const { mayDownload } of serverModules)
    if (await mayDownload(deployment, holder, attachment)) return true;
  return false;
}

type Read = Awaited<ReturnType<Deployment['storage']['attachments']['read']>>;

function answer(read: Read): Response {
  if (!read.ok)
    throw read.reason === 'locked' ? new Refusal('gone', 'refusal.attachment-locked') : notFoundRefusal();
  return new Response(read.stream, {
    headers: {
      'content-type': 'application/octet-stream',
      'content-length': String(read.length),
      'content-disposition': 'attachment',
      'cache-control': 'no-store',
    },
  });
}

const notFoundRefusal = () => new Refusal('not-found', 'refusal.attachment-gone');
