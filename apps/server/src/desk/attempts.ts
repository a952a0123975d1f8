// Log-in attempts between their two steps. An attempt travels sealed with the client, holds for two minutes
// and starts one session at most, whichever process it meets.
import { randomBytes } from 'node:crypto';
import type { Deployment } from '../deployment.ts';
import { holds, openJson, sealJson } from '../http/secrets.ts';

export interface LoginAttempt {
  /** 32 hex digits. */
  readonly id: string;
  /** Keyed hash of the e-mail address. */
  readonly login: string;
  /** State of OPAQUE after the first step. */
  readonly state: string;
  readonly expires: number;
}

const attemptMs = 2 * 60_000;

export function makeAttempts(deployment: Deployment) {
  const key = deployment.secrets.key('attempt');
  /**
   * Attempts that have started a session, by id, with their end. A session that was ended meanwhile does not
   * begin anew.
   */
  const spentAttempts = new Map<string, number>();
  const note = (id: string, expires: number) => {
    for (const [old, end] of spentAttempts) if (end < deployment.now()) spentAttempts.delete(old);
    spentAttempts.set(id, expires);
  };
  const { peers } = deployment.storage;
  peers.hear('spent', (text) => {
    const [id = '', expires] = text.split(' ');
    note(id, Number(expires));
  });
  return {
    seal(login: string, state: string): string {
      const attempt: LoginAttempt = {
        id: randomBytes(16).toString('hex'),
        login,
        state,
        expires: deployment.now() + attemptMs,
      };
      return sealJson(key, attempt).toString('base64');
    },
    /** Returns the attempt; null when it is not ours, too old, or was used. */
    open(sealed: string): LoginAttempt | null {
      const attempt = openJson<LoginAttempt>(key, Buffer.from(sealed, 'base64'));
      return attempt !== null &&
        holds(attempt.expires, attemptMs, deployment.now()) &&
        !spentAttempts.has(attempt.id)
        ? attempt
        : null;
    },
    /** Resolves once the other processes are told. */
    async spend({ id, expires }: LoginAttempt): Promise<void> {
      note(id, expires);
      // Where nobody hears it, it counts at this process alone.
      await peers.tell('spent', `${id} ${expires}`).catch(() => {});
    },
  };
}
