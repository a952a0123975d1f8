// The address of a bucket as an operator writes it:
// s3://bucket/prefix?endpoint=https://s3.example.org&region=… Key and secret stand apart: an address is
// printed.
import type { StoreAccess } from './object-store.ts';

const example = 's3://bucket/prefix?endpoint=https://s3.example.org&region=eu-central-1';
const usualRegion = 'us-east-1';

/** Throws RangeError with a sentence for the operator. Without endpoint it is Amazon's of the region. */
export function readStoreAddress(
  address: string,
  { key, secret }: { readonly key: string; readonly secret: string },
): StoreAccess {
  const url = URL.parse(address);
  if (url?.protocol !== 's3:' || url.username !== '' || url.port !== '')
    throw new RangeError(`Write it as ${example}; key and secret stand in settings of their own`);
  const unknown = [...url.searchParams.keys()].filter((name) => name !== 'endpoint' && name !== 'region');
  if (unknown.length > 0) throw new RangeError(`It may hold endpoint and region alone: ${example}`);
  if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(url.hostname))
    throw new RangeError('The bucket has a name of 3 to 63 small letters, digits, dots and hyphens');
  const prefix = url.pathname.replace(/^\/+|\/+$/g, '');
  if (!/^[A-Za-z0-9._/-]{0,200}$/.test(prefix) || /\/\/|(^|\/)\.{1,2}(\/|$)/.test(prefix))
    throw new RangeError('The prefix holds letters, digits, dots, hyphens and single slashes alone');
  const region = url.searchParams.get('region') || usualRegion;
  const endpoint = endpointOf(url.searchParams.get('endpoint') ?? `https://s3.${region}.amazonaws.com`);
  return { endpoint, bucket: url.hostname, prefix: prefix === '' ? '' : `${prefix}/`, region, key, secret };
}

function endpointOf(text: string): string {
  const url = URL.parse(text);
  const isLocal = url !== null && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  if (url === null || url.username !== '' || url.search !== '' || url.pathname !== '/')
    throw new RangeError('The endpoint is the address of the store alone, as https://s3.example.org');
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLocal))
    throw new RangeError('The endpoint must be https: only on this machine itself may it be http');
  return url.origin;
}
