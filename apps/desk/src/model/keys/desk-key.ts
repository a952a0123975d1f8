// Whether the key of a desk has to be renewed.
import { type Rotation, rotationOf } from '@heed/envelope/keys';
import { certifiedKey, type MemberKeyring, readersOf } from '../session/keyring.ts';

/** The current key of a desk. Null: the desk has none. */
export function deskKeyState(
  keyring: MemberKeyring,
  desk: string,
): { readonly until: string; readonly rotation: Rotation } | null {
  const newest = certifiedKey(keyring, desk);
  if (newest === null) return null;
  const readers = readersOf(keyring, desk).map(({ member }) => member);
  return { until: newest.validUntil, rotation: rotationOf({ ...newest, holders: [] }, readers, keyring.day) };
}
