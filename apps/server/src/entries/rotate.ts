// New secrets of the server, after the old ones may have been seen. Names and addresses of members are sealed
// anew, everything is one commit. What people keep hangs on none of it: codes rest on the public salt,
// passwords on the OPAQUE set-up, and neither is touched.
import { randomBytes } from 'node:crypto';
import { logBehind, type Storage } from '@heed/storage';
import type { AlertTarget } from '../alerts/target.ts';
import { secretsFrom } from '../http/secrets.ts';
import { openProfile, sealProfile } from '../member-profile.ts';

export interface RotationResult {
  /** Ids of members whose browser alerts have ended and who have no e-mail address for alerts. */
  readonly withoutAlerts: readonly string[];
}

/**
 * Changes the root of all keys but the one that finds a log-in, ends every session and every browser's
 * subscription to alerts. The server must not run meanwhile: it holds the old ones. Throws where the secrets
 * are not of this deployment.
 */
export async function rotateSecrets(storage: Storage): Promise<RotationResult> {
  const { settings, members } = storage;
  const present = await settings.get('server-secret');
  if (present === null) throw new Error('Cannot rotate: there are no secrets yet');
  // The hash of an e-mail address is what the OPAQUE record hangs on: another key would lock every member
  // out.
  const loginKey = (await settings.get('login-key')) ?? secretsFrom(present).key('login');
  const root = randomBytes(32);
  const [before, after] = [secretsFrom(present), secretsFrom(root)];
  const withoutAlerts: string[] = [];
  const sealed = (await members.list({ removed: true })).map(({ id, profile, alertsTo }) => {
    const target = alertsTo && openProfile<AlertTarget>(before, alertsTo);
    // A subscription is bound to the VAPID key, which changes too.
    if (target?.push && !target.email) withoutAlerts.push(id);
    return {
      id,
      profile: sealProfile(after, openProfile(before, profile)),
      alertsTo:
        target && (target.email || target.quiet || target.language)
          ? sealProfile(after, { ...target, push: null })
          : null,
    };
  });
  await settings.renewSecrets({
    // The log's key was seen too: another log begins, with a key of its own.
    put: { 'server-secret': root, 'login-key': loginKey, [logBehind]: Buffer.from('rotated') },
    remove: ['vapid'],
    members: sealed,
  });
  await storage.jobs.compact();
  return { withoutAlerts };
}
