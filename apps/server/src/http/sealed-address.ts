// What an address of a page says to this server alone, for half an hour. All are of one length, so that none
// tells by it what it holds.
import type { Deployment } from '../deployment.ts';
import { holds, openJson, sealJson } from './secrets.ts';

/** How long an address opens, milliseconds. Who finds it in the history later finds nothing. */
export const addressMs = 30 * 60_000;

/** What an address is for: one of a form opens no page of another. */
type AddressPurpose = 'start' | 'search' | 'help' | 'arrival';

/** The content is filled up to a multiple of this, bytes: the longest answers before a report are 150. */
const fill = 192;

/** Returns `value` sealed, as a part of an address. */
export function sealAddress({ secrets, now }: Deployment, purpose: AddressPurpose, value: object): string {
  const content = { expires: now() + addressMs, ...value };
  const bytes = Buffer.byteLength(JSON.stringify({ ...content, fill: '' }));
  const filled = { ...content, fill: ' '.repeat((fill - (bytes % fill)) % fill) };
  return sealJson(secrets.key(purpose), filled).toString('base64url');
}

/** Returns what `sealAddress` sealed for `purpose`; 'over' after half an hour, null for anything else. */
export function openAddress<Value extends object>(
  { secrets, now }: Deployment,
  purpose: AddressPurpose,
  at: string,
): Value | 'over' | null {
  const content = openJson<Value & { readonly expires: number }>(
    secrets.key(purpose),
    Buffer.from(at, 'base64url'),
  );
  if (content === null) return null;
  return holds(content.expires, addressMs, now()) ? content : 'over';
}
