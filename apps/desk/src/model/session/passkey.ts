// Passkeys as second factor, and their PRF, which can wrap the member's secret. The PRF's output stays here:
// it is cut out of what goes to the server. W3C Web Authentication 3, 'prf'.
import { startAuthentication, startRegistration } from '@simplewebauthn/browser';

export interface PasskeyAnswer {
  /** For the server, without any PRF output. */
  readonly response: unknown;
  /** Credential id, base64url. */
  readonly credential: string;
  /** 32 bytes, or null where the authenticator gives none. */
  readonly prf: Uint8Array | null;
}

/** What the PRF is asked about: one input for all, since each credential's PRF is its own. */
const prfInput = () => new TextEncoder().encode('heed/v1/member-wrap/passkey');

type ExtendedCredential = { extensions?: object };
type Prf = { prf?: { results?: { first?: ArrayBuffer | Uint8Array } } };

const withPrf = <T>(options: T): T => ({
  ...options,
  extensions: { ...(options as ExtendedCredential).extensions, prf: { eval: { first: prfInput() } } },
});

/** Asks for a passkey that is registered. Null when the member or the authenticator refused. */
export async function usePasskey(options: unknown): Promise<PasskeyAnswer | null> {
  try {
    return answerOf(await startAuthentication({ optionsJSON: withPrf(options) as never }));
  } catch {
    // The member or the authenticator refused, as the caller says.
    return null;
  }
}

/** Makes a new passkey. Null when it was refused. */
export async function makePasskey(options: unknown): Promise<PasskeyAnswer | null> {
  try {
    const answer = answerOf(await startRegistration({ optionsJSON: withPrf(options) as never }));
    return answer.prf === null ? { ...answer, prf: await prfOf(answer.credential) } : answer;
  } catch {
    // The member or the authenticator refused, as the caller says.
    return null;
  }
}

/**
 * Many sticks give their PRF only when they are used: asked once more, for this page alone, so the challenge
 * is nobody's.
 */
async function prfOf(credential: string): Promise<Uint8Array | null> {
  const options = {
    challenge: 'AA',
    rpId: location.hostname,
    userVerification: 'required',
    allowCredentials: [{ id: credential, type: 'public-key' }],
  };
  return (await usePasskey(options))?.prf ?? null;
}

function answerOf(registration: { id: string; clientExtensionResults: unknown }): PasskeyAnswer {
  const { prf, ...others } = registration.clientExtensionResults as Prf & object;
  const first = prf?.results?.first;
  const bytes = first === undefined ? null : new Uint8Array(first as ArrayBuffer);
  return {
    response: { ...registration, clientExtensionResults: others },
    credential: registration.id,
    prf: bytes?.length === 32 ? bytes : null,
  };
}
