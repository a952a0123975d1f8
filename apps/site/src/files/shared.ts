// On the page of writing: what another app shared is asked of the worker, once. She is asked whether she
// wants it in her report; then it is in the form as if it had been typed and chosen here. A page of
// another site could have handed it over without her, so nothing is taken before her press.
import type { SharedContent } from '../app/shared.ts';
import { plainButton } from '../send/button.ts';
import { alertParagraph } from './row.ts';
import type { FileWords } from './words.ts';

/** Longest wait for the worker, milliseconds. */
const waitMs = 5000;
/** Letters of shared words by which she knows them again. */
const mostShown = 300;

/** Does nothing where nothing was shared. What did not arrive is said at the field of words. */
export async function takeShared(form: HTMLFormElement, words: FileWords): Promise<void> {
  if (form.dataset.shared === undefined) return;
  delete form.dataset.shared;
  const shared = await askWorker();
  if (shared === null) form.querySelector('#text')?.before(alertParagraph(words.missing));
  else askPerson(form, shared, words);
}

/** What was shared, above the field of words, with the two answers. */
function askPerson(form: HTMLFormElement, shared: SharedContent, words: FileWords): void {
  const question = document.createElement('div');
  question.className = 'care';
  question.dataset.shareQuestion = '';
  const quote = document.createElement('p');
  const isLong = shared.text.length > mostShown;
  const excerpt = isLong ? `${shared.text.slice(0, mostShown)} …` : shared.text;
  quote.textContent = [excerpt, ...shared.files.map(({ name }) => name)].filter(Boolean).join('\n');
  quote.style.whiteSpace = 'pre-line';
  const answer = (label: string, act: () => void) =>
    plainButton(label, () => {
      question.remove();
      form.querySelector<HTMLElement>('#text')?.focus();
      act();
    });
  const take = answer(words.shareTake, () => insert(form, shared));
  question.append(
    alertParagraph(words.shareAsk),
    quote,
    take,
    ' ',
    answer(words.shareLeave, () => {}),
  );
  form.querySelector('#text')?.before(question);
}

function insert(form: HTMLFormElement, shared: SharedContent): void {
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
