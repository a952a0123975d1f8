// A new member makes their keys: OPAQUE registration in the frame, their secret wrapped by its export key.
// The invitation and the organisation's key are fixed first, then the keys are made: so the compared digits
// hold. Spec: docs/spec/envelope.md, 'Inviting a member'.
import type { Client } from '@heed/api/client';
import { invitationDigits, makeMemberSecret, memberKeys, wrapMemberSecret } from '@heed/envelope/keys';
import type { Ask } from '../../model/session/frame.ts';
import { fromBase64Url, toBase64 } from '../../ui/bytes.ts';

export interface Invitation {
  readonly token: string;
  readonly member: string;
  readonly invitation: string;
}

/** Answers the digits to compare; null for the first supervisor, who founds the organisation. */
export async function register(
  parameters: {
    readonly invited: Invitation;
    readonly email: string;
    readonly password: string;
    readonly organisation: string | null;
  },
  { client, ask }: { readonly client: Client; readonly ask: Ask },
): Promise<string | null> {
  const { invited, email, password, organisation } = parameters;
  const { token, member, invitation } = invited;
  const secret = makeMemberSecret();
  const keys = await memberKeys(secret);
  const registrationStart = await ask('startRegistration', { password });
  const { response } = await client.call('signUp.start', {
    token,
    email,
    request: registrationStart.request,
  });
  const { record, exportKey } = await ask('finishRegistration', {
    state: registrationStart.state,
    response,
    password,
  });
  const wrapped = wrapMemberSecret(secret, member, { exportKey: fromBase64Url(exportKey) });
  await client.call('signUp.finish', {
    token,
    email,
    record,
    secret: toBase64(wrapped),
    keys: { seal: keys.recipient, sign: keys.publicKey },
  });
  secret.fill(0);
  if (organisation === null) return null;
  return invitationDigits({ invitation, organisation, sign: keys.publicKey, seal: keys.recipient });
}

const letters = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Fifteen letters and digits without look-alikes in three groups: 74 bits. */
export function makePassword(): string {
  let text = '';
  const bytes = new Uint8Array(32);
  while (text.length < 15) {
    crypto.getRandomValues(bytes);
    // 248 is the largest multiple of 31 in a byte: dropping the rest keeps the letters uniform.
    for (const byte of bytes) if (byte < 248 && text.length < 15) text += letters[byte % letters.length];
  }
  return (text.match(/.{5}/g) ?? []).join('-');
}

/** The token of an invitation in the address, or null. */
export function tokenIn(hash: string): string | null {
  return /^#invite=([0-9a-f]{64})$/.exec(hash)?.[1] ?? null;
}
