// OPAQUE (RFC 9807) on the server's side: it learns neither the password nor anything that a guess could be
// tried against cheaply.
import { randomBytes } from 'node:crypto';
import * as opaque from '@serenity-kit/opaque';

export const makeSetup = async (): Promise<string> => {
  await opaque.ready;
  return opaque.server.createSetup();
};

export async function registrationResponse(
  setup: string,
  user: string,
  registrationRequest: string,
): Promise<string> {
  await opaque.ready;
  return opaque.server.createRegistrationResponse({
    serverSetup: setup,
    userIdentifier: user,
    registrationRequest,
  }).registrationResponse;
}

/**
 * The least that Argon2id takes (RFC 9106, 3.1; memory in KiB). Stretching keeps guesses at a password of a
 * person dear; nobody guesses 256 random bits. It is the browser's work alone: a record and every answer made
 * of it look the same however its password was stretched.
 */
const leastStretching = { 'argon2id-custom': { iterations: 1, memory: 8, parallelism: 1 } } as const;

/**
 * Makes the record of nobody, by which an unknown user is answered with the same work as a known one. Its
 * password is random and forgotten, and its user name is another one than any that is asked for, so no log-in
 * with it succeeds.
 */
export async function makeDecoy(setup: string): Promise<string> {
  await opaque.ready;
  const password = randomBytes(32).toString('base64');
  const { clientRegistrationState, registrationRequest } = opaque.client.startRegistration({ password });
  const response = await registrationResponse(setup, 'decoy', registrationRequest);
  return opaque.client.finishRegistration({
    clientRegistrationState,
    registrationResponse: response,
    password,
    keyStretching: leastStretching,
  }).registrationRecord;
}

/** First step of a log-in with the user's record, or the decoy's. */
export async function startLogin(setup: string, user: string, record: string, startLoginRequest: string) {
  await opaque.ready;
  return opaque.server.startLogin({
    serverSetup: setup,
    userIdentifier: user,
    registrationRecord: record,
    startLoginRequest,
  });
}

/** Second step: whether the password was right. */
export async function finishLogin(serverLoginState: string, finishLoginRequest: string): Promise<boolean> {
  await opaque.ready;
  try {
    opaque.server.finishLogin({ serverLoginState, finishLoginRequest });
    return true;
  } catch {
    return false;
  }
}
