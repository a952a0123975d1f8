// Passkeys as second factor. The browser's PRF can wrap the member's secret a second time; the server sees neither.
import { randomBytes } from 'node:crypto';
import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import type { Deployment } from '../deployment.ts';
import type { Handlers } from '../http/mount.ts';
import { originOf } from '../http/origin.ts';
import { Refusal } from '../http/problem.ts';
import { stamp, unstamp } from '../http/secrets.ts';
import { completeSession, memberOf } from './session.ts';

const challengeMs = 5 * 60_000;

type Names = 'loginPasskey' | 'passkeyStart' | 'passkeyFinish' | 'removePasskey' | 'putSecret';

export function passkeyHandlers(deployment: Deployment): Pick<Handlers, Names> {
  const { members } = deployment.storage;
  return {
    async passkeyStart({ caller, request }) {
      const member = caller.member!;
      return generateRegistrationOptions({
        rpName: 'Heed',
        rpID: hostOf(deployment, request),
        userID: Buffer.from(member.id, 'hex'),
        userName: 'Heed',
        challenge: makeChallenge(deployment),
        excludeCredentials: (await members.passkeys(member.id)).map(({ id }) => ({ id })),
        authenticatorSelection: { residentKey: 'discouraged', userVerification: 'required' },
      });
    },

    async passkeyFinish({ body, caller, request }) {
      const verified = await verifyRegistrationResponse({
        response: body.answer as RegistrationResponseJSON,
        expectedChallenge: (challenge) => isOurs(deployment, challenge),
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
      if (!added.ok) throw new Refusal('already-done', 'This passkey is registered already.');
      return {};
    },

    async loginPasskey({ body, request }) {
      const member = await memberOf(deployment, request, 'passkey');
      const answer = body.answer as AuthenticationResponseJSON;
      const passkey = member && typeof answer?.id === 'string' ? await members.passkey(answer.id) : null;
      if (member === null || passkey === null || passkey.member !== member.id) throw notAccepted();
      const verified = await verifyAuthenticationResponse({
        response: answer,
        expectedChallenge: (challenge) => isOurs(deployment, challenge),
        expectedOrigin: originOf(deployment, request),
        expectedRPID: passkey.host,
        credential: { id: passkey.id, publicKey: new Uint8Array(passkey.publicKey), counter: passkey.counter },
      }).catch(() => null);
      if (!verified?.verified || !(await members.usePasskey(passkey.id, verified.authenticationInfo.newCounter)))
        throw notAccepted();
      await completeSession(deployment, request);
      return { next: 'done', passkey: null };
    },

    async removePasskey({ parts, caller }) {
      const member = caller.member!.id;
      const kept = (await members.passkeys(member)).filter(({ id }) => id !== parts.id);
      if ((await members.secret(member)) === null && !kept.some(({ secret }) => secret !== null)) throw nothingOpens();
      const passkey = await members.passkey(parts.id ?? '');
      if (passkey?.member === member) await members.removePasskey(passkey.id);
      return {};
    },

    async putSecret({ body, caller }) {
      const member = caller.member!.id;
      const opens = (await members.passkeys(member)).some(({ secret }) => secret !== null);
      if (body.secret === null && !opens) throw nothingOpens();
      await members.setSecret(member, body.secret === null ? null : Buffer.from(body.secret, 'base64'));
      return {};
    },
  };
}

/** Options for the second factor, or null when this member has no passkey for this host. */
export async function passkeyChallenge(deployment: Deployment, member: string, request: Request) {
  const host = hostOf(deployment, request);
  const passkeys = (await deployment.storage.members.passkeys(member)).filter((p) => p.host === host);
  if (passkeys.length === 0) return null;
  return generateAuthenticationOptions({
    rpID: host,
    challenge: makeChallenge(deployment),
    userVerification: 'required',
    allowCredentials: passkeys.map((p) => ({ id: p.id, transports: JSON.parse(p.transports) })),
  });
}

const hostOf = (deployment: Deployment, request: Request): string => new URL(originOf(deployment, request)).hostname;

function makeChallenge(deployment: Deployment): Uint8Array<ArrayBuffer> {
  const payload = `${deployment.now() + challengeMs}-${randomBytes(16).toString('hex')}`;
  return new TextEncoder().encode(stamp(deployment.secrets.key('passkey'), payload));
}

/** Whether we made this challenge lately: it carries its own stamp, so nothing needs to be remembered. */
function isOurs(deployment: Deployment, challenge: string): boolean {
  const payload = unstamp(deployment.secrets.key('passkey'), Buffer.from(challenge, 'base64url').toString('utf8'));
  return payload !== null && Number(payload.split('-')[0]) >= deployment.now();
}

const nothingOpens = () =>
  new Refusal('not-allowed', 'Nothing else would open your key. Let the password open it again first.');

const notAccepted = () => new Refusal('not-signed-in', 'The passkey was not accepted. Try again, or use another one.');
