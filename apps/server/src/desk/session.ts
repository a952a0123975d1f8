// Sessions of members: a random cookie, its hash in the storage. The session lets sealed data through; it
// opens nothing.
import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import { deleteCookie, setCookie } from 'hono/cookie';
import type { Deployment } from '../deployment.ts';
import type { SignedInMember } from '../http/mount.ts';
import { isHttps } from '../http/origin.ts';
import { holds, keyedHash } from '../http/secrets.ts';
import { dropSession, findSession, putSession, raiseSession } from './memory-sessions.ts';

/** Longest session. The page locks itself much earlier when nobody touches it. */
const sessionMs = 12 * 3_600_000;
/** The storage keeps its end on the full hour. */
const longestMs = sessionMs + 3_600_000;

export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('hex');

/** `__Host-` binds the cookie to this host over https; plain http exists on this machine alone. */
const cookieName = (https: boolean) => (https ? '__Host-heed' : 'heed');

/**
 * Who may enter, how far, and by which log-in: `attempt` is its random id, and starts one session at most.
 */
export interface SessionEntry {
  readonly member: string;
  readonly stage: 'passkey' | 'done';
  readonly attempt: string;
}

/**
 * Starts a session and sets its cookie. Returns the cookie's value; null where this attempt has started one
 * already.
 */
export async function startSession(
  deployment: Deployment,
  context: Context,
  entry: SessionEntry,
): Promise<string | null> {
  const https = isHttps(deployment, context.req.raw);
  const { member, stage, attempt } = entry;
  const token = keyedHash(deployment.secrets.key('session'), attempt);
  const expires = deployment.now() + sessionMs;
  if (!(await putSession(deployment, tokenHash(token), { member, stage, expires }))) return null;
  setCookie(context, cookieName(https), token, {
    httpOnly: true,
    sameSite: 'Strict',
    path: '/',
    secure: https,
    maxAge: sessionMs / 1000,
  });
  return token;
}

export async function endSession(deployment: Deployment, context: Context): Promise<void> {
  const https = isHttps(deployment, context.req.raw);
  const token = tokenOf(deployment, context.req.raw);
  if (token !== null) await dropSession(deployment, tokenHash(token), deployment.now() + longestMs);
  deleteCookie(context, cookieName(https), { path: '/', secure: https });
}

export function tokenOf(deployment: Deployment, request: Request): string | null {
  const name = cookieName(isHttps(deployment, request));
  const cookie = request.headers.get('cookie') ?? '';
  return new RegExp(`(?:^|;\\s*)${name}=([0-9a-f]{64})(?:;|$)`).exec(cookie)?.[1] ?? null;
}

/** The member of a request, at `stage`; null when the session is unknown, over, or at another stage. */
export async function memberOf(
  deployment: Deployment,
  request: Request,
  stage: 'passkey' | 'done' = 'done',
): Promise<SignedInMember | null> {
  const token = tokenOf(deployment, request);
  if (token === null) return null;
  const session = await findSession(deployment, tokenHash(token));
  if (session === null || session.stage !== stage) return null;
  if (!holds(session.expires, longestMs, deployment.now())) return null;
  return { id: session.member, role: session.role, desks: session.desks, active: session.state === 'active' };
}

export async function completeSession(deployment: Deployment, request: Request): Promise<void> {
  const token = tokenOf(deployment, request);
  if (token !== null) await raiseSession(deployment, tokenHash(token));
}
