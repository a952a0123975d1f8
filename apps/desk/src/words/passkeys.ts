// Words of the passkeys, in English: what is said before a passkey alone opens a member's key.
import { words } from './catalogue.ts';
export const passkeyWords = words('passkeys.passkey');
