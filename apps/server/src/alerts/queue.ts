// Who is told what. A notice says that something waits, never what: no text, no name, no desk of a person, no link with an id.
import type { Deployment } from '../deployment.ts';

/** Kinds of notice, also the key of the message that is sent. */
export type Notice = 'new' | 'danger' | 'overdue' | 'erasure' | 'reply' | 'member' | 'recovery';

/**
 * Queues a notice to the active members of a desk. Held reports ring nobody, except for 'danger' which rings always: the storage keeps
 * one untried notice of a kind per member, so a flood rings once.
 */
export async function tell(deployment: Deployment, desk: string, kind: Notice, held = false): Promise<void> {
  if (held && kind !== 'danger') return;
  const members = await deployment.storage.members.list({ desk });
  const ids = members.filter((m) => m.state === 'active' && m.role !== 'administrator').map((m) => m.id);
  if (ids.length > 0) await deployment.storage.alerts.queue({ kind, desk, members: ids, due: null });
}
