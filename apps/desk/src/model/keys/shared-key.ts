// The key of something that several members open together, an event or a handbook: made by whoever begins it,
// wrapped to those of the signed list who may, and believed where one of them signed the wrapping.
import { may, type Right } from '@heed/domain/roles';
import { sentNewKey, signSealed } from '@heed/envelope';
import {
  type ConsultationSecret,
  makeConsultationSecret,
  unwrapConsultationSecret,
  wrapConsultationSecret,
} from '@heed/envelope/keys';
import { fromBase64, toBase64, toHex } from '../../ui/bytes.ts';
import type { MemberKeyring } from '../session/keyring.ts';

/** What the server says of such a key. */
export interface SharedKeyView {
  readonly id: string;
  readonly recipient: string;
  /** The key, wrapped to the member who asks; null where nobody wrapped it to them yet. */
  readonly wrap: string | null;
  /** Members who have a wrap. */
  readonly wrapped: readonly string[];
}

/** Members who may open it, as the signed roster says. */
const openersOf = ({ roster }: Pick<MemberKeyring, 'roster'>, right: Right) =>
  (roster?.members ?? []).filter(({ roles }) => roles.some((role) => may(role, right)));

/** Id, public half and signed wraps of a new key. Throws where no list of members can be trusted. */
export async function newSharedKey(keyring: MemberKeyring, right: Right, kind: 'event' | 'handbook') {
  if (keyring.roster === null) throw new Error('Cannot make a key: no list of members is trusted');
  const id = toHex(crypto.getRandomValues(new Uint8Array(16)));
  const secret = await makeConsultationSecret();
  const wraps = await wrapsFor(secret, id, openersOf(keyring, right), keyring);
  const key = { id, recipient: secret.recipient, wraps };
  return { ...key, signature: signSealed(sentNewKey(kind, key), keyring.keys) };
}

const wrapsFor = (
  secret: ConsultationSecret,
  id: string,
  members: ReturnType<typeof openersOf>,
  keyring: MemberKeyring,
) =>
  Promise.all(
    members.map(async ({ member, seal }) => ({
      member,
      wrap: toBase64(await wrapConsultationSecret(secret, id, [seal], keyring.keys)),
    })),
  );

/** The key; null where nobody wrapped it to this member, or somebody else did. */
export async function sharedSecret(
  { id, recipient, wrap }: Pick<SharedKeyView, 'id' | 'recipient' | 'wrap'>,
  keyring: MemberKeyring,
  right: Right,
): Promise<ConsultationSecret | null> {
  if (wrap === null) return null;
  const makers = [...openersOf(keyring, right).map(({ sign }) => sign), keyring.keys.publicKey];
  const expected = { consultation: id, recipient, makers };
  // Null says that this member cannot open it.
  return unwrapConsultationSecret(fromBase64(wrap), [keyring.keys.identity], expected).catch(() => null);
}

/** Wraps for members who may and have none yet. */
export function missingWraps(
  secret: ConsultationSecret,
  { id, wrapped }: Pick<SharedKeyView, 'id' | 'wrapped'>,
  keyring: MemberKeyring,
  right: Right,
) {
  const missing = openersOf(keyring, right).filter(({ member }) => !wrapped.includes(member));
  return wrapsFor(secret, id, missing, keyring);
}
