// Puts the page of outreach on this device and takes it away whole: the worker of its own scope, its cache,
// its database. No other worker of this site is touched.
import { workerAddress } from '../session/worker-address.ts';
import { cacheName } from './cache-name.ts';
import { type Along, dropAll, putAlong } from './sealed-store.ts';

const scope = '/desk/outreach';

/** Resolves once everything is there; where it fails nothing of it stays. */
export async function takeAlong(along: Along): Promise<void> {
  const registered = await navigator.serviceWorker.register(workerAddress('/desk/outreach-worker.js'), {
    scope,
  });
  try {
    await active(registered);
    await putAlong(along);
  } catch (error) {
    await takeAway();
    throw error;
  }
  // Asks the browser not to clear it when the disk is full; it may decline.
  await navigator.storage?.persist?.().catch(() => false);
}

export async function takeAway(): Promise<void> {
  for (const registration of await navigator.serviceWorker.getRegistrations())
    if (new URL(registration.scope).pathname === scope) await registration.unregister();
  await caches.delete(cacheName);
  await dropAll();
}

function active(registered: ServiceWorkerRegistration): Promise<void> {
  const worker = registered.installing ?? registered.waiting ?? registered.active;
  return new Promise((resolve, reject) => {
    const look = () => {
      if (worker?.state === 'activated') resolve();
      if (worker?.state === 'redundant')
        reject(new Error('Cannot take outreach along: a file could not be fetched'));
    };
    worker?.addEventListener('statechange', look);
    look();
  });
}
