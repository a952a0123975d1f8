// Alerts of this browser: a subscription at its push service. The worker that shows them is served at
// /desk/worker.js; where it is absent, push is not possible and the page says so. W3C Push API.

import { workerAddress } from '../../model/session/worker-address.ts';
import { fromBase64Url } from '../../ui/bytes.ts';

/** The subscription to hand to the server, or null where the browser, the member or the server cannot. */
export async function subscribe(publicKey: string): Promise<unknown> {
  if (!('serviceWorker' in navigator) || !('PushManager' in window)) return null;
  try {
    const registered = await navigator.serviceWorker.register(workerAddress('/desk/worker.js'), {
      scope: '/desk',
    });
    const options = { userVisibleOnly: true, applicationServerKey: fromBase64Url(publicKey) };
    return (await registered.pushManager.subscribe(options)).toJSON();
  } catch {
    // The browser or the member refused: the settings say that there are no alerts.
    return null;
  }
}
