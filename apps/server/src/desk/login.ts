// Log-in and registration. The e-mail address is looked up by a keyed hash; the password never reaches the
// server (OPAQUE).

import { setTimeout as sleep } from 'node:timers/promises';
import { may } from '@heed/domain/roles';
import { tell } from '../alerts/queue.ts';
import type { Deployment } from '../deployment.ts';
import { callerOf } from '../http/address.ts';
import type { Handlers } from '../http/mount.ts';
import { Refusal } from '../http/problem.ts';
import { laneOf } from '../http/rate.ts';
import { keyedHash } from '../http/secrets.ts';
import { makeTurns } from '../http/turns.ts';
import { type MemberProfile, openProfile, sealProfile } from '../member-profile.ts';
import { makeAttempts } from './attempts.ts';
import { finishLogin, makeDecoy, registrationResponse, startLogin } from './opaque.ts';
import { passkeyOptions, passkeysHere } from './passkeys.ts';
import { endSession, startSession, tokenHash } from './session.ts';

type Names =
  | 'session.startLogin'
  | 'session.finishLogin'
  | 'session.end'
  | 'signUp.readInvitation'
  | 'signUp.start'
  | 'signUp.finish';

/**
 * Answers of the first step leave on full steps of this many milliseconds after the request came in. The row
 * of a known address takes some hundredths of a millisecond to read; without the step, patience tells from
 * near by who has an account (benchmarks/login-timing.ts).
 */
const answerStepMs = 25;

/**
 * The first step takes some milliseconds of the thread that answers: half of it is left to everybody else.
 * Who has no address waits behind as many strangers as the onion service lets in, and is never refused for
 * them: no stranger shuts a member out. `mostOfOnion` in http/descriptors.ts.
 */
const lanes = {
  withAddress: { most: 4_000, mostOfPrefix: 400 },
  withoutAddress: { most: 4_000, mostOfPrefix: 4_000 },
} as const;

export function loginHandlers(deployment: Deployment): Pick<Handlers, Names> {
  return {
    ...signInHandlers(deployment),
    ...registrationHandlers(deployment),
  };
}

function signInHandlers(
  deployment: Deployment,
): Pick<Handlers, 'session.startLogin' | 'session.finishLogin' | 'session.end'> {
  const { members } = deployment.storage;
  const attempts = makeAttempts(deployment);
  return {
    ...firstStep(deployment, attempts),
    async 'session.finishLogin'({ body, context }) {
      const attempt = attempts.open(body.attempt);
      if (attempt === null) throw wrong();
      const right = await finishLogin(attempt.state, body.request);
      const member = right ? await members.byLogin(attempt.login) : null;
      if (member === null) throw wrong();
      const passkeys = await members.passkeys(member.id);
      const stage = passkeys.length === 0 ? 'done' : 'passkey';
      const usable = passkeysHere(deployment, passkeys, context.req.raw);
      if (stage === 'passkey' && usable.length === 0) throw passkeyElsewhere();
      const token = await startSession(deployment, context, {
        member: member.id,
        stage,
        attempt: attempt.id,
      });
      if (token === null) throw wrong();
      await attempts.spend(attempt);
      return {
        next: stage,
        passkey: stage === 'done' ? null : await passkeyOptions(deployment, usable, token),
      };
    },

    async 'session.end'({ context }) {
      await endSession(deployment, context);
      return {};
    },
  };
}

function firstStep(
  deployment: Deployment,
  attempts: ReturnType<typeof makeAttempts>,
): Pick<Handlers, 'session.startLogin'> {
  const { members } = deployment.storage;
  const decoy = makeDecoy(deployment.opaqueSetup);
  const turns = makeTurns(lanes, { atOnce: 1, rest: 1 });
  return {
    // No account is ever made to wait: in OPAQUE a wrong guess is known to the client after the first step,
    // so a wait for the second one stops nobody who guesses, and shuts out the member. Passwords are made by
    // the desk, with 74 bits.
    async 'session.startLogin'({ body, context }) {
      const startTime = performance.now();
      const login = loginOf(deployment, body.email);
      const request = context.req.raw;
      const caller = callerOf(deployment, request, context);
      const step = async () => {
        const member = await members.byLogin(login);
        const record = member === null ? await decoy : Buffer.from(member.record).toString('utf8');
        return opaqueStep(() => startLogin(deployment.opaqueSetup, login, record, body.request));
      };
      const { serverLoginState, loginResponse } = await turns.run(
        laneOf(caller),
        caller,
        step,
        request.signal,
      );
      const answer = { attempt: attempts.seal(login, serverLoginState), response: loginResponse };
      await sleep(answerStepMs - ((performance.now() - startTime) % answerStepMs));
      return answer;
    },
  };
}

function registrationHandlers(
  deployment: Deployment,
): Pick<Handlers, 'signUp.readInvitation' | 'signUp.start' | 'signUp.finish'> {
  const { members } = deployment.storage;
  return {
    async 'signUp.readInvitation'({ body }) {
      const invited = await invitationOf(deployment, body.token);
      return {
        member: invited.member,
        invitation: invited.binding,
        name: openProfile<MemberProfile>(deployment.secrets, invited.profile).name,
        role: invited.role,
        first: may(invited.role, 'supervise') && (await deployment.storage.keys.organisation()) === null,
        organisation: deployment.organisation().name,
      };
    },

    async 'signUp.start'({ body }) {
      await invitationOf(deployment, body.token);
      return {
        response: await opaqueStep(() =>
          registrationResponse(deployment.opaqueSetup, loginOf(deployment, body.email), body.request),
        ),
      };
    },

    async 'signUp.finish'({ body }) {
      const invited = await invitationOf(deployment, body.token);
      const { name } = openProfile<MemberProfile>(deployment.secrets, invited.profile);
      const registered = await members.register({
        tokenHash: tokenHash(body.token),
        login: loginOf(deployment, body.email),
        profile: sealProfile(deployment.secrets, { name }),
        seal: body.keys.seal,
        sign: body.keys.sign,
        record: Buffer.from(body.record, 'utf8'),
        secret: Buffer.from(body.secret, 'base64'),
      });
      if (!registered.ok) throw registered.reason === 'taken' ? takenRefusal() : usedUp();
      for (const desk of invited.desks) await tell(deployment, desk, 'member');
      return { member: registered.member };
    },
  };
}

/** What an address is looked up by. */
const loginOf = ({ secrets }: Deployment, email: string) =>
  keyedHash(secrets.key('login'), email.trim().toLowerCase());

async function invitationOf({ storage }: Deployment, token: string) {
  const invited = await storage.members.invitation(tokenHash(token));
  if (invited === null) throw usedUp();
  return invited;
}

/** A malformed OPAQUE message is the sender's mistake, not ours. */
async function opaqueStep<T>(step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch {
    throw new Refusal('invalid-request', 'refusal.login-step');
  }
}

const wrong = () => new Refusal('not-signed-in', 'refusal.login-wrong');
const passkeyElsewhere = () => new Refusal('passkey-elsewhere', 'refusal.passkey-elsewhere');
const takenRefusal = () => new Refusal('already-done', 'refusal.e-mail-taken');
const usedUp = () => new Refusal('gone', 'refusal.invitation-over');
