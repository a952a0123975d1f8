// OPAQUE (RFC 9807) on the server's side: it learns neither the password nor anything that a guess could be tried against cheaply.
import * as opaque from '@serenity-kit/opaque';

export const makeSetup = async (): Promise<string> => {
  await opaque.ready;
  return opaque.server.createSetup();
};

export async function registrationResponse(setup: string, user: string, registrationRequest: string): Promise<string> {
  await opaque.ready;
  return opaque.server.createRegistrationResponse({ serverSetup: setup, userIdentifier: user, registrationRequest })
    .registrationResponse;
}

/** First step of a log-in. For an unknown user `record` is null and the answer looks the same. */
export async function startLogin(setup: string, user: string, record: string | null, startLoginRequest: string) {
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
