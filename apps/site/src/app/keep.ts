// On the page of writing, where the network is away and the person chose to have the site on this device:
// asks whether the report, sealed as it is, may wait here until there is a network. Nothing is kept without
// that press.

import type { KeepWords } from './page.ts';
import type { SealedReportDraft } from './stored-reports.ts';

/** Whether this device has the site, so that a report may wait here. */
export const mayKeep = (): boolean => Boolean(navigator.serviceWorker?.controller);

/** Asks beside `progress`; resolves once it is kept, never where she does not press. */
export async function askToKeep(progress: HTMLElement, body: SealedReportDraft['body']): Promise<string> {
  const words = (await (await fetch(`/${document.documentElement.lang}/app/keep.json`)).json()) as KeepWords;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = words.yes;
  progress.replaceChildren(words.ask, button);
  await new Promise((resolve) => button.addEventListener('click', resolve, { once: true }));
  const { port1, port2 } = new MessageChannel();
  const reply = new Promise((resolve) => {
    port1.onmessage = resolve;
  });
  navigator.serviceWorker.controller?.postMessage({ keep: { id: body.message.id, body } }, [port2]);
  await reply;
  return words.kept;
}
