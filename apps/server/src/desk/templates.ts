// Answer templates of a desk, for the members who answer there. What passes through is sealed to the desk.
import { createHash } from 'node:crypto';
import type { Deployment } from '../deployment.ts';
import type { Handlers } from '../http/mount.ts';
import { stored } from '../intake/accept.ts';
import { requireDesk } from './inbox.ts';

/** Name of the setting of a desk. */
const settingOf = (desk: string): string => `templates ${desk}`;
const deskKeyBytes = 16;

const presentOf = (bytes: Uint8Array | null) =>
  bytes && {
    deskKey: Buffer.from(bytes.subarray(0, deskKeyBytes)).toString('hex'),
    sealed: Buffer.from(bytes.subarray(deskKeyBytes)).toString('base64'),
    version: createHash('sha256').update(bytes).digest('hex'),
  };

export function templateHandlers({
  storage: { settings },
}: Deployment): Pick<Handlers, 'templates.read' | 'templates.put'> {
  return {
    async 'templates.read'({ body, caller }) {
      requireDesk(caller, body.desk);
      return { present: presentOf(await settings.get(settingOf(body.desk))) };
    },

    async 'templates.put'({ body, caller }) {
      requireDesk(caller, body.desk);
      const name = settingOf(body.desk);
      const before = await settings.get(name);
      const presentBefore = presentOf(before);
      const value = Buffer.concat([Buffer.from(body.deskKey, 'hex'), Buffer.from(body.sealed, 'base64')]);
      const isStored =
        (presentBefore?.version ?? null) === body.replaces &&
        (await stored(() => settings.replace(name, before, value)));
      return { stored: isStored, present: presentOf(isStored ? value : await settings.get(name)) };
    },
  };
}
