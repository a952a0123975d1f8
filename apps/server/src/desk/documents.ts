// Documents of a desk, for its members: answer templates and notes for the next shift. What passes through is
// sealed to the desk.
import { createHash } from 'node:crypto';
import type { Deployment } from '../deployment.ts';
import type { Handlers } from '../http/mount.ts';
import { requireDesk } from '../http/own-desk.ts';
import { storeOrRefuse } from '../http/storage-refusal.ts';

const deskKeyBytes = 16;

const presentOf = (bytes: Uint8Array | null) =>
  bytes && {
    deskKey: Buffer.from(bytes.subarray(0, deskKeyBytes)).toString('hex'),
    sealed: Buffer.from(bytes.subarray(deskKeyBytes)).toString('base64'),
    version: createHash('sha256').update(bytes).digest('hex'),
  };

/** `prefix`: of the setting in which the document of a desk stands. */
function handlersOf(prefix: string, { storage: { settings } }: Deployment) {
  const read: Handlers['shiftNotes.read'] = async ({ body: { desk }, caller }) => {
    requireDesk(caller, desk);
    return { present: presentOf(await settings.get(`${prefix} ${desk}`)) };
  };
  const put: Handlers['shiftNotes.put'] = async ({ body: { desk, replaces, deskKey, sealed }, caller }) => {
    requireDesk(caller, desk);
    const name = `${prefix} ${desk}`;
    const before = await settings.get(name);
    const value = Buffer.concat([Buffer.from(deskKey, 'hex'), Buffer.from(sealed, 'base64')]);
    const isStored =
      (presentOf(before)?.version ?? null) === replaces &&
      (await storeOrRefuse(() => settings.replace(name, before, value)));
    return { stored: isStored, present: presentOf(isStored ? value : await settings.get(name)) };
  };
  return { read, put };
}

export function deskDocumentHandlers(
  deployment: Deployment,
): Pick<Handlers, 'templates.read' | 'templates.put' | 'shiftNotes.read' | 'shiftNotes.put'> {
  const templates = handlersOf('templates', deployment);
  const shiftNotes = handlersOf('shift-notes', deployment);
  return {
    'templates.read': templates.read,
    'templates.put': templates.put,
    'shiftNotes.read': shiftNotes.read,
    'shiftNotes.put': shiftNotes.put,
  };
}
