// Names and addresses of members, sealed under the server's secret: a copy of single rows tells nothing. (The
// whole disk does: the secret stands in the same database. Said in docs/soundness.md.)
import { openJson, type Secrets, sealJson } from './http/secrets.ts';

export interface MemberProfile {
  readonly name: string;
  /** By which colleagues reach the member when somebody is in danger. */
  readonly telephone?: string;
}

export const sealProfile = (secrets: Secrets, value: unknown): Uint8Array =>
  sealJson(secrets.key('profile'), value);

/** Throws where the bytes were sealed by another deployment: a restored database without its settings. */
export function openProfile<T = MemberProfile>(secrets: Secrets, sealed: Uint8Array): T {
  const profile = openJson<T>(secrets.key('profile'), sealed);
  if (profile === null)
    throw new Error('Cannot open a member profile: restore the settings of this deployment');
  return profile;
}
