// A course on this device, by choice: its pages in a cache of its own, given by the worker of the site where
// the network is away.

import { workerAddress } from '../app/worker-address.ts';

/** What `keep.json` of a course names. */
interface CourseFiles {
  /** Name of the cache. */
  readonly cache: string;
  /** The language in which the worker of the site serves. */
  readonly language: string;
  readonly paths: readonly string[];
}

/** Shows the buttons where the browser can keep pages, and follows them. */
export function watchKeeping(section: HTMLElement): void {
  const address = section.dataset.keep;
  if (address === undefined || !('caches' in self) || !('serviceWorker' in navigator)) return;
  const part = (name: string) => section.querySelector<HTMLElement>(`[data-${name}]`)!;
  const show = (state: 'absent' | 'present' | 'failed') => {
    part('done').hidden = state !== 'present';
    part('failed').hidden = state !== 'failed';
    part('put').hidden = state === 'present';
    part('drop').hidden = state !== 'present';
  };
  /** 'kept-training-police' of '/en/training/police/keep.json'. */
  const nameOf = (path: string) => `kept-${path.split('/').slice(-3, -1).join('-')}`;
  const put = async () => {
    const list = (await (await fetch(address)).json()) as CourseFiles;
    const cache = await caches.open(list.cache);
    await cache.addAll([...list.paths]);
    await navigator.serviceWorker.register(workerAddress(list.language), { scope: '/' });
    show('present');
  };
  part('put').addEventListener('click', () => {
    put().catch(async () => {
      await caches.delete(nameOf(address));
      show('failed');
    });
  });
  part('drop').addEventListener(
    'click',
    () => void caches.delete(nameOf(address)).then(() => show('absent')),
  );
  void caches.has(nameOf(address)).then((isKept) => {
    show(isKept ? 'present' : 'absent');
    section.hidden = false;
  });
}
