// Passkeys as second factor. The browser's PRF can wrap the member's secret a second time; the server sees
// neither.
import { randomBytes } from 'node:crypto';
import type { Passkey } from '@heed/storage';
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import type { Deployment } from '../deployment.ts';
import type { Handlers } from '../http/mount.ts';
import { originOf } from '../http/origin.ts';
import { Refusal } from '../http/problem.ts';
import { holds, stamp, unstamp } from '../http/secrets.ts';
import { takesNoWriting } from '../http/storage-refusal.ts';
import { completeSession, memberOf, tokenOf } from './session.ts';

const challengeMs = 5 * 60_000;

/** Read when somebody first uses a passkey: its some 300 files would slow each start. */
const webAuthn = () => import('@simplewebauthn/server');

type Names =
  | 'session.verifyPasskey'
  | 'passkeys.startRegistration'
  | 'passkeys.finishRegistration'
  | 'passkeys.delete'
  | 'keys.putSecret';

export function passkeyHandlers(deployment: Deployment): Pick<Handlers, Names> {
  return {
    ...registrationHandlers(deployment),
    ...secondFactorHandlers(deployment),
  };
}

/** A passkey of a member who is signed in. */
function registrationHandlers(
  deployment: Deployment,
): Pick<Handlers, 'passkeys.startRegistration' | 'passkeys.finishRegistration'> {
  const { members } = deployment.storage;
  return {
    async 'passkeys.startRegistration'({ caller, request }) {
      const member = caller.member!;
      const { generateRegistrationOptions } = await webAuthn();
      return generateRegistrationOptions({
        rpName: 'Heed',
        rpID: hostOf(deployment, request),
        userID: Buffer.from(member.id, 'hex'),
        userName: 'Heed',
        challenge: makeChallenge(deployment, tokenOf(deployment, request)),
        excludeCredentials: (await members.passkeys(member.id)).map(({ id }) => ({ id })),
        authenticatorSelection: { residentKey: 'discouraged', userVerification: 'required' },
      });
    },

    async 'passkeys.finishRegistration'({ body, caller, request }) {
      const { verifyRegistrationResponse } = await webAuthn();
      const verified = await verifyRegistrationResponse({
        response: body.answer as RegistrationResponseJSON,
        expectedChallenge: (challenge) => isOurs(deployment, challenge, tokenOf(deployment, request)),
        expectedOrigin: originOf(deployment, request),
        expectedRPID: hostOf(deployment, request),
      }).catch(() => null);
      if (!verified?.verified || !verified.registrationInfo) throw notAccepted();
      const { credential } = verified.registrationInfo;
      const added = await members.addPasskey({
        id: credential.id,
        member: caller.member!.id,
        host: hostOf(deployment, request),
        publicKey: credential.publicKey,
        counter: credential.counter,
        transports: JSON.stringify(credential.transports ?? []),
        secret: body.secret === null ? null : Buffer.from(body.secret, 'base64'),
      });
      if (!added.ok) throw new Refusal('already-done', 'refusal.passkey-known');
      return {};
    },
  };
}

/** The second factor, and what may open the member's key. */
function secondFactorHandlers(
  deployment: Deployment,
): Pick<Handlers, 'session.verifyPasskey' | 'passkeys.delete' | 'keys.putSecret'> {
  const { members } = deployment.storage;
  return {
    async 'session.verifyPasskey'({ body, request }) {
      const member = await memberOf(deployment, request, 'passkey');
      const answer = body.answer as AuthenticationResponseJSON;
      const passkey = member && typeof answer?.id === 'string' ? await members.passkey(answer.id) : null;
      if (member === null || passkey === null || passkey.member !== member.id) throw notAccepted();
      const { verifyAuthenticationResponse } = await webAuthn();
      const verified = await verifyAuthenticationResponse({
        response: answer,
        expectedChallenge: (challenge) => isOurs(deployment, challenge, tokenOf(deployment, request)),
        expectedOrigin: originOf(deployment, request),
        expectedRPID: passkey.host,
        credential: {
          id: passkey.id,
          publicKey: new Uint8Array(passkey.publicKey),
          counter: passkey.counter,
        },
      }).catch(() => null);
      if (
        !verified?.verified ||
        !(await usePasskey(deployment, passkey, verified.authenticationInfo.newCounter))
      )
        throw notAccepted();
      await completeSession(deployment, request);
      return { next: 'done', passkey: null };
    },

    async 'passkeys.delete'({ parts, caller }) {
      const member = caller.member!.id;
      const remaining = (await members.passkeys(member)).filter(({ id }) => id !== parts.id);
      if ((await members.secret(member)) === null && !remaining.some(({ secret }) => secret !== null))
        throw nothingOpens();
      const passkey = await members.passkey(parts.id ?? '');
      if (passkey?.member === member) await members.removePasskey(passkey.id);
      return {};
    },

    async 'keys.putSecret'({ body, caller }) {
      const member = caller.member!.id;
      const opens = (await members.passkeys(member)).some(({ secret }) => secret !== null);
      if (body.secret === null && !opens) throw nothingOpens();
      // Who has the session alone could else put noise in the place of what the password opens.
      if (body.secret !== null && (await members.secret(member)) !== null)
        throw new Refusal('already-done', 'refusal.password-opens');
      await members.setSecret(member, body.secret === null ? null : Buffer.from(body.secret, 'base64'));
      return {};
    },
  };
}

/**
 * Whether a passkey counts on, noted where that can be. A challenge is of one session and two minutes, so
 * none is shown again where it cannot.
 */
async function usePasskey(
  { storage }: Deployment,
  { id, counter }: Passkey,
  newCounter: number,
): Promise<boolean> {
  try {
    return await storage.members.usePasskey(id, newCounter);
  } catch (error) {
    if (!takesNoWriting(error)) throw error;
    return newCounter > counter || (newCounter === 0 && counter === 0);
  }
}

/** Those of `passkeys` that belong to the host of `request`. */
export const passkeysHere = (deployment: Deployment, passkeys: readonly Passkey[], request: Request) =>
  passkeys.filter((passkey) => passkey.host === hostOf(deployment, request));

/** Options for the second factor with `passkeys`, all of one host, in the session of the cookie `token`. */
export async function passkeyOptions(deployment: Deployment, passkeys: readonly Passkey[], token: string) {
  const { generateAuthenticationOptions } = await webAuthn();
  return generateAuthenticationOptions({
    rpID: passkeys[0]!.host,
    challenge: makeChallenge(deployment, token),
    userVerification: 'required',
    allowCredentials: passkeys.map((p) => ({ id: p.id, transports: JSON.parse(p.transports) })),
  });
}

const hostOf = (deployment: Deployment, request: Request): string =>
  new URL(originOf(deployment, request)).hostname;

/** A challenge for the session of the cookie `token` alone. */
function makeChallenge(deployment: Deployment, token: string | null): Uint8Array<ArrayBuffer> {
  const payload = `${deployment.now() + challengeMs}-${randomBytes(16).toString('hex')}`;
  return new TextEncoder().encode(stamp(deployment.secrets.key('passkey'), payload, token ?? ''));
}

/**
 * Whether this server made `challenge` lately for the session of the cookie `token`: it carries its own
 * stamp, so none is remembered.
 */
function isOurs(deployment: Deployment, challenge: string, token: string | null): boolean {
  const text = Buffer.from(challenge, 'base64url').toString('utf8');
  const payload = token === null ? null : unstamp(deployment.secrets.key('passkey'), text, token);
  return payload !== null && holds(Number(payload.split('-')[0]), challengeMs, deployment.now());
}

const nothingOpens = () => new Refusal('not-allowed', 'refusal.passkey-last');

const notAccepted = () => new Refusal('not-signed-in', 'refusal.passkey-wrong');
