// Unlocking: OPAQUE with the frame, the second factor where there is one, then the member's secret. The
// password and what unlocks stay in this call; only the secret leaves it. Spec: docs/spec/envelope.md, 'Keys
// of a member'.
import type { Me, OrganisationKeys } from '@heed/api';
import { ApiError, type Client } from '@heed/api/client';
import { type UnlockKeys, unwrapMemberSecret } from '@heed/envelope/keys';
import { fromBase64, fromBase64Url } from '../../ui/bytes.ts';
import type { Ask } from './frame.ts';
import type { PasskeyAnswer } from './passkey.ts';

export type LogInFault = 'wrong' | 'busy' | 'offline' | 'passkey' | 'passkey-elsewhere' | 'secret';

export interface LoggedIn {
  readonly me: Me;
  /** What the server offers everybody: the day, the logs. */
  readonly offered: OrganisationKeys;
  readonly secret: Uint8Array;
  readonly exportKey: Uint8Array;
  /** What opened the secret: a passkey that did may stand alone from now on. */
  readonly by: OpenedSecret['by'];
}

export interface OpenedSecret {
  readonly secret: Uint8Array;
  readonly by: 'passkey' | 'password';
}

export type LogInResult =
  | { readonly ok: true; readonly value: LoggedIn }
  | { readonly ok: false; readonly reason: LogInFault };

export interface LogInMeans {
  readonly client: Client;
  readonly ask: Ask;
  /** Asks the authenticator; null when it was refused or none is here. */
  readonly passkey: (options: unknown) => Promise<PasskeyAnswer | null>;
  readonly host: string;
}

export async function logIn(email: string, password: string, means: LogInMeans): Promise<LogInResult> {
  try {
    return await steps(email, password, means);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    if (error.status === 0) return { ok: false, reason: 'offline' };
    if (error.status === 429 || error.status === 503) return { ok: false, reason: 'busy' };
    if (error.problem?.type.endsWith(':passkey-elsewhere')) return { ok: false, reason: 'passkey-elsewhere' };
    if (error.status === 401 || error.status === 403 || error.status === 422)
      return { ok: false, reason: 'wrong' };
    throw error;
  }
}

async function steps(
  email: string,
  password: string,
  { client, ask, passkey, host }: LogInMeans,
): Promise<LogInResult> {
  const loginStart = await ask('startLogin', { password });
  const { attempt, response } = await client.call('session.startLogin', {
    email,
    request: loginStart.request,
  });
  const proof = await ask('finishLogin', { state: loginStart.state, response, password });
  if (proof === null) return { ok: false, reason: 'wrong' };
  const { next, passkey: options } = await client.call('session.finishLogin', {
    attempt,
    request: proof.request,
  });
  let answer: PasskeyAnswer | null = null;
  if (next === 'passkey') {
    answer = await passkey(options);
    if (answer === null) return { ok: false, reason: 'passkey' };
    try {
      await client.call('session.verifyPasskey', { answer: answer.response });
    } catch (error) {
      if (error instanceof ApiError && error.status !== 0) return { ok: false, reason: 'passkey' };
      throw error;
    }
  }
  const [me, offered] = await Promise.all([
    client.call('session.read', {}),
    client.call('organisation.read', {}),
  ]);
  const exportKey = fromBase64Url(proof.exportKey);
  const openingResult = secretOf(me, exportKey, answer, host);
  return openingResult
    ? { ok: true, value: { me, offered, exportKey, ...openingResult } }
    : { ok: false, reason: 'secret' };
}

/**
 * By the passkey where it gave a PRF and a wrapping waits for it, else by the password. Null where neither
 * opens.
 */
export function secretOf(
  me: Pick<Me, 'member' | 'secret' | 'passkeys'>,
  exportKey: Uint8Array,
  passkey: Pick<PasskeyAnswer, 'credential' | 'prf'> | null,
  host: string,
): OpenedSecret | null {
  const wrapped = me.passkeys.find((row) => row.id === passkey?.credential)?.secret;
  const by = passkey?.prf && {
    exportKey,
    passkey: { prf: passkey.prf, host, credential: passkey.credential },
  };
  const first = wrapped && by ? opening(wrapped, me.member.id, by) : null;
  if (first) return { secret: first, by: 'passkey' };
  const second = me.secret === null ? null : opening(me.secret, me.member.id, { exportKey });
  return second && { secret: second, by: 'password' };
}

function opening(sealed: string, member: string, by: UnlockKeys): Uint8Array | null {
  try {
    return unwrapMemberSecret(fromBase64(sealed), member, by);
  } catch {
    // A wrong password or passkey opens nothing: the log-in says so.
    return null;
  }
}
