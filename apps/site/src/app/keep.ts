// Where the network is away and the person chose to have the site on this device: asks whether what was
// sealed may wait here until there is a network. Nothing is kept without that press.

import type { KeepWords } from './page.ts';
import type { SealedDraft } from './stored-drafts.ts';

/** Whether this device has the site, so that something may wait here. */
export const mayKeep = (): boolean => Boolean(navigator.serviceWorker?.controller);

/** Words for a report, which its page does not hold. */
export const fetchKeepWords = async (): Promise<KeepWords> =>
  (await (await fetch(`/${document.documentElement.lang}/app/keep.json`)).json()) as KeepWords;

/**
 * Asks beside `progress`. Resolves once it is stored, with what to say then, and never where she does not
 * press. Rejects where this device has no room for it.
 */
export async function askToKeep(
  progress: HTMLElement,
  words: KeepWords,
  draft: SealedDraft,
): Promise<string> {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = words.yes;
  progress.replaceChildren(words.ask, button);
  await new Promise((resolve) => button.addEventListener('click', resolve, { once: true }));
  const { port1, port2 } = new MessageChannel();
  const reply = new Promise<MessageEvent>((resolve) => {
    port1.onmessage = resolve;
  });
  navigator.serviceWorker.controller?.postMessage({ keep: draft }, [port2]);
  if ((await reply).data !== 'done') throw new Error('This device could not store what was sealed');
  return words.kept;
}
