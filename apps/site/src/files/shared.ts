// On the page of writing: what another app shared is asked of the worker, once, and stands in the form as if
// it had been typed and chosen here.
import type { SharedContent } from '../app/shared.ts';
import { alertParagraph } from './row.ts';
import type { FileWords } from './words.ts';

/** Longest wait for the worker, milliseconds. */
const waitMs = 5000;

/** Does nothing where nothing was shared. What did not arrive is said at the field of words. */
export async function takeShared(form: HTMLFormElement, words: FileWords): Promise<void> {
  if (form.dataset.shared === undefined) return;
  delete form.dataset.shared;
  const shared = await askWorker();
  if (shared === null) return sayLost(form, words);
  const text = form.querySelector<HTMLTextAreaElement>('#text');
  const files = [...shared.files];
  if (text && shared.text !== '') {
    const whole = [text.value, shared.text].filter((part) => part !== '').join('\n\n');
    if (whole.length <= text.maxLength) text.value = whole;
    else files.push(new File([shared.text], 'shared.txt', { type: 'text/plain' }));
    text.dispatchEvent(new Event('input', { bubbles: true }));
  }
  const field = form.querySelector<HTMLInputElement>('#attachment');
  if (!field || files.length === 0) return;
  const transfer = new DataTransfer();
  for (const file of [...(field.files ?? []), ...files]) transfer.items.add(file);
  field.files = transfer.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  field.closest('details')?.setAttribute('open', '');
}

function askWorker(): Promise<SharedContent | null> {
  const worker = navigator.serviceWorker?.controller;
  if (!worker) return Promise.resolve(null);
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({ data }: MessageEvent<SharedContent | null>) => resolve(data);
    setTimeout(() => resolve(null), waitMs);
    worker.postMessage({ takeShared: true }, [port2]);
  });
}

function sayLost(form: HTMLFormElement, { missing }: FileWords): void {
  form.querySelector('#text')?.before(alertParagraph(missing));
}
