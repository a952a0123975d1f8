// `/app`: puts the site on this device, or takes it away, by choice alone. Nothing is kept before the press.
import { watchExit } from '../exit/exit.ts';
import { languageAsked } from '../send/speech.ts';
import { databaseName, storedReports } from './kept.ts';

declare const trustedTypes:
  | {
      createPolicy(
        name: string,
        rules: { createScriptURL(url: string): string },
      ): { createScriptURL(url: string): string };
    }
  | undefined;

watchExit();
const root = document.querySelector<HTMLElement>('[data-app]');
if (root !== null && 'serviceWorker' in navigator) void begin(root);

interface InstallEvent extends Event {
  prompt(): Promise<unknown>;
}

async function begin(root: HTMLElement): Promise<void> {
  const part = (name: string) => root.querySelector<HTMLElement>(`[data-${name}]`);
  const status = part('status');
  const say = (name: string) => {
    if (status) status.textContent = status.dataset[name] ?? '';
  };
  const show = async () => {
    const here = (await own()).length > 0;
    for (const [name, shown] of [
      ['put', !here],
      ['take', here],
    ] as const) {
      const found = part(name);
      if (found) found.hidden = !shown;
    }
    const waiting = here ? await storedReports().catch(() => []) : [];
    const count = part('waiting');
    if (count) count.hidden = waiting.length === 0;
  };
  part('unable')?.remove();

  part('put')?.addEventListener('click', async () => {
    say('putting');
    try {
      const registered = await navigator.serviceWorker.register(workerAddress() as string, { scope: '/' });
      await active(registered);
      say('there');
    } catch {
      say('failed');
    }
    await show();
  });

  part('take')?.addEventListener('click', async () => {
    for (const one of await own()) await one.unregister();
    for (const name of await caches.keys()) if (name.startsWith('heed-')) await caches.delete(name);
    await new Promise<void>((resolve) => {
      const asked = indexedDB.deleteDatabase(databaseName);
      asked.onsuccess = asked.onerror = asked.onblocked = () => resolve();
    });
    say('gone');
    await show();
  });

  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    const button = part('install');
    if (!button) return;
    button.hidden = false;
    button.addEventListener('click', () => void (event as InstallEvent).prompt());
  });
  await show();
}

/** Workers of the desk, which a member put here for alerts or outreach, are not this page's. */
async function own(): Promise<readonly ServiceWorkerRegistration[]> {
  const all = await navigator.serviceWorker.getRegistrations();
  return all.filter(({ scope }) => new URL(scope).pathname === '/');
}

/** Rejects where the pages could not all be fetched: then nothing of it stays. */
function active(registered: ServiceWorkerRegistration): Promise<void> {
  const worker = registered.installing ?? registered.waiting ?? registered.active;
  return new Promise((resolve, reject) => {
    const look = () => {
      if (worker?.state === 'activated') resolve();
      if (worker?.state === 'redundant') reject(new Error('Not whole'));
    };
    worker?.addEventListener('statechange', look);
    look();
  });
}

/** The address of the worker, by the one policy that this page may have. */
function workerAddress(): string {
  const address = `/sw.js?in=${encodeURIComponent(languageAsked())}`;
  if (typeof trustedTypes === 'undefined') return address;
  return trustedTypes.createPolicy('heed-app', { createScriptURL: () => address }).createScriptURL('');
}
