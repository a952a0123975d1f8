// Log-in and registration. The e-mail address is looked up by a keyed hash; the password never reaches the server (OPAQUE).

import { may } from '@heed/domain/roles';
import { tell } from '../alerts/queue.ts';
import type { Deployment } from '../deployment.ts';
import type { Handlers } from '../http/mount.ts';
import { Refusal } from '../http/problem.ts';
import { holds, keyedHash, openJson, sealJson } from '../http/secrets.ts';
import { finishLogin, registrationResponse, startLogin } from './opaque.ts';
import { passkeyChallenge } from './passkeys.ts';
import { type MemberProfile, openProfile, sealProfile } from './profile.ts';
import { endSession, startSession, tokenHash } from './session.ts';
import { makeThrottle } from './throttle.ts';

type Names = 'loginStart' | 'loginFinish' | 'logout' | 'invitation' | 'registerStart' | 'registerFinish';
interface Attempt {
  readonly login: string;
  readonly state: string;
  readonly expires: number;
}
const attemptMs = 2 * 60_000;

export function loginHandlers(deployment: Deployment): Pick<Handlers, Names> {
  const { members } = deployment.storage;
  const loginKey = deployment.secrets.key('login');
  const attemptKey = deployment.secrets.key('attempt');
  const throttle = makeThrottle();
  const loginOf = (email: string) => keyedHash(loginKey, email.trim().toLowerCase());

  return {
    async loginStart({ body }) {
      const login = loginOf(body.email);
      throttle.check(login, deployment.now());
      const member = await members.byLogin(login);
      const record = member && Buffer.from(member.record).toString('utf8');
      const { serverLoginState, loginResponse } = await opaqueStep(() =>
        startLogin(deployment.opaqueSetup, login, record, body.request),
      );
      const attempt: Attempt = { login, state: serverLoginState, expires: deployment.now() + attemptMs };
      return { attempt: sealJson(attemptKey, attempt).toString('base64'), response: loginResponse };
    },

    async loginFinish({ body, context }) {
      const attempt = openJson<Attempt>(attemptKey, Buffer.from(body.attempt, 'base64'));
      if (attempt === null || !holds(attempt.expires, attemptMs, deployment.now())) throw wrong();
      const right = await finishLogin(attempt.state, body.request);
      const member = right ? await members.byLogin(attempt.login) : null;
      if (member === null) {
        throttle.failed(attempt.login, deployment.now());
        throw wrong();
      }
      throttle.succeeded(attempt.login);
      const challenge = await passkeyChallenge(deployment, member.id, context.req.raw);
      await startSession(deployment, context, member.id, challenge === null ? 'done' : 'passkey');
      return { next: challenge === null ? 'done' : 'passkey', passkey: challenge };
    },

    async logout({ context }) {
      await endSession(deployment, context);
      return {};
    },

    async invitation({ body }) {
      const invited = await invitationOf(body.token);
      return {
        member: invited.member,
        invitation: invited.binding,
        name: openProfile<MemberProfile>(deployment.secrets, invited.profile).name,
        role: invited.role,
        first: may(invited.role, 'supervise') && (await deployment.storage.keys.organisation()) === null,
        organisation: deployment.organisation().name,
      };
    },

    async registerStart({ body }) {
      await invitationOf(body.token);
      return {
        response: await opaqueStep(() =>
          registrationResponse(deployment.opaqueSetup, loginOf(body.email), body.request),
        ),
      };
    },

    async registerFinish({ body }) {
      const invited = await invitationOf(body.token);
      const { name } = openProfile<MemberProfile>(deployment.secrets, invited.profile);
      const registered = await members.register({
        tokenHash: tokenHash(body.token),
        login: loginOf(body.email),
        profile: sealProfile(deployment.secrets, { name }),
        seal: body.keys.seal,
        sign: body.keys.sign,
        record: Buffer.from(body.record, 'utf8'),
        secret: Buffer.from(body.secret, 'base64'),
      });
      if (!registered.ok) throw registered.reason === 'taken' ? taken() : usedUp();
      for (const desk of invited.desks) await tell(deployment, desk, 'member');
      return { member: registered.member };
    },
  };

  async function invitationOf(token: string) {
    const invited = await members.invitation(tokenHash(token));
    if (invited === null) throw usedUp();
    return invited;
  }
}

/** A malformed OPAQUE message is the sender's mistake, not ours. */
async function opaqueStep<T>(step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch {
    throw new Refusal('invalid-request', 'Begin again from the first step.');
  }
}

const wrong = () => new Refusal('not-signed-in', 'E-mail address or password is not right. Check both and try again.');
const taken = () =>
  new Refusal('already-done', 'This e-mail address has an account already. Use another one, or sign in.');
const usedUp = () => new Refusal('gone', 'This invitation was used or is too old. Ask for a new one.');
