// Alerts of this browser: a subscription at its push service. The worker that shows them is served at /desk/worker.js; where it is absent, push is
// not possible and the page says so. W3C Push API.
import { fromBase64Url } from '../bytes.ts';

/** The subscription to hand to the server, or null where the browser, the member or the server cannot. */
export async function subscribe(publicKey: string): Promise<unknown> {
  if (!('serviceWorker' in navigator) || !('PushManager' in window)) return null;
  try {
    const registered = await navigator.serviceWorker.register(workerAddress(), { scope: '/desk' });
    const options = { userVisibleOnly: true, applicationServerKey: fromBase64Url(publicKey) };
    return (await registered.pushManager.subscribe(options)).toJSON();
  } catch {
    return null;
  }
}

interface Types {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): unknown };
}

const address = '/desk/worker.js';
let policy: ReturnType<Types['createPolicy']> | undefined;

/** The one address that this page may hand to the browser as a script: Trusted Types let nothing else through. A policy is made once. */
function workerAddress(): string {
  const types = (globalThis as { trustedTypes?: Types }).trustedTypes;
  policy ??= types?.createPolicy('heed-worker', { createScriptURL: () => address });
  return (policy?.createScriptURL(address) ?? address) as string;
}
