// `/app`: puts the site on this device, or takes it away, by choice alone. Nothing is kept before the press.
import { forget, watchExit } from '../exit/exit.ts';
import { placePrefix } from './kept-names.ts';
import { chooseShare, shareEnding } from './shared.ts';
import { databaseName, type FillFault, type FillReport, storedDrafts } from './stored-drafts.ts';
import { workerAddress } from './worker-address.ts';

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
    if (!status) return;
    status.textContent = status.dataset[name] ?? '';
    status.dataset.said = name;
  };
  const show = async () => {
    const here = (await own()).length > 0;
    for (const [name, isShown] of [
      ['put', !here],
      ['take', here],
    ] as const) {
      const element = part(name);
      if (element) element.hidden = !isShown;
    }
    const waiting = here ? await storedDrafts().catch(() => []) : [];
    const count = part('waiting');
    if (count) count.hidden = waiting.length === 0;
  };
  part('unable')?.remove();

  part('put')?.addEventListener('click', async () => {
    say('putting');
    say((await keepPages(root.dataset.language ?? 'en')) ?? 'there');
    await chooseShare(location.pathname.endsWith(shareEnding));
    await show();
  });
  watchShareChoice();

  part('take')?.addEventListener('click', async () => {
    forget();
    for (const registration of await own()) await registration.unregister();
    // Courses and pockets that were kept, and places in courses, are of this site too.
    for (const name of await caches.keys()) if (/^(heed|kept)-/.test(name)) await caches.delete(name);
    for (const name of Object.keys(localStorage))
      if (name.startsWith(placePrefix)) localStorage.removeItem(name);
    await new Promise<void>((resolve) => {
      const request = indexedDB.deleteDatabase(databaseName);
      request.onsuccess = request.onerror = request.onblocked = () => resolve();
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

/** The press on a link of the choice counts, never its address: another site can open that. */
function watchShareChoice(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-share-choice] a'))
    link.addEventListener('click', async (event) => {
      event.preventDefault();
      await chooseShare(link.pathname.endsWith(shareEnding)).catch(() => {});
      location.assign(link.href);
    });
}

/** Workers of the desk, which a member put here for alerts or outreach, are not this page's. */
async function own(): Promise<readonly ServiceWorkerRegistration[]> {
  const all = await navigator.serviceWorker.getRegistrations();
  return all.filter(({ scope }) => new URL(scope).pathname === '/');
}

/**
 * Has the worker fetch the pages; answers what stood in the way, or null where all are kept. After a fault
 * nothing stays.
 */
async function keepPages(language: string): Promise<FillFault | 'refused' | null> {
  const address = workerAddress(language);
  let fault: FillFault | null = null;
  const listen = ({ data, ports }: MessageEvent<Partial<FillReport>>) => {
    fault = data.fault ?? fault;
    ports[0]?.postMessage('heard');
  };
  navigator.serviceWorker.addEventListener('message', listen);
  try {
    const registered = await navigator.serviceWorker.register(address, { scope: '/' });
    if (await isActive(registered)) return null;
    return fault ?? (await registrationFault(address));
  } catch {
    return await registrationFault(address);
  } finally {
    navigator.serviceWorker.removeEventListener('message', listen);
  }
}

/**
 * A browser says the same where it may not keep a worker and where the worker did not arrive: asking for it
 * again tells which.
 */
async function registrationFault(address: string): Promise<FillFault | 'refused'> {
  const answer = await fetch(address, { cache: 'no-store' }).catch(() => null);
  if (answer === null) return 'network';
  return answer.ok ? 'refused' : 'server';
}

/** Resolves once the worker runs, or has given up. */
function isActive(registered: ServiceWorkerRegistration): Promise<boolean> {
  const worker = registered.installing ?? registered.waiting ?? registered.active;
  return new Promise((resolve) => {
    const look = () => {
      if (worker?.state === 'activated') resolve(true);
      if (worker?.state === 'redundant') resolve(false);
    };
    worker?.addEventListener('statechange', look);
    look();
  });
}
