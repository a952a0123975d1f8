// The script of files, loaded with the one that seals or opens: the list, the recorder, and no sending before
// every file is clean or agreed to. It marks the page once it stands; without that mark no file is sealed.
import { watchList } from './list.ts';
import { takeShared } from './shared.ts';
import { watchVoice } from './voice.ts';
import { type FileWords, fileWordsPath } from './words.ts';

/** Every form with files that comes onto the page; the conversation's comes after the code. */
function watch(form: HTMLFormElement, words: FileWords): void {
  const list = watchList(form, words);
  watchVoice(form);
  if (list === null) return;
  const showChoice = () => {
    const place = list.askForChoice();
    place.closest('details')?.setAttribute('open', '');
    place.scrollIntoView({ block: 'center' });
    // The steps of a report show the one that the place is in.
    place.dispatchEvent(new Event('heed:show', { bubbles: true }));
  };
  form.addEventListener('heed:leave-step', (event) => {
    const { detail: step } = event as CustomEvent<Element>;
    if (list.waitsFor() !== 'choice' || !step.querySelector('[data-files]')) return;
    event.preventDefault();
    showChoice();
  });
  // Before whatever sends it, by script or as served.
  const hold = (event: Event) => {
    if (event.target !== form || !form.isConnected) return;
    const waits = list.waitsFor();
    if (waits === null) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (waits === 'choice') return showChoice();
    void list.settled().then(() => {
      if (form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }))) form.submit();
    });
  };
  document.addEventListener('submit', hold, true);
}

/** Between two tries to fetch the words of the list, milliseconds. */
const retryMs = 4000;

async function begin(): Promise<void> {
  const answer = await fetch(`/${document.documentElement.lang}${fileWordsPath}`).catch(() => null);
  if (!answer?.ok) {
    setTimeout(() => void begin(), retryMs);
    return;
  }
  const words = (await answer.json()) as FileWords;
  for (const form of document.forms) if (form.querySelector('[data-files]')) watch(form, words);
  document.addEventListener(
    'heed:form',
    ({ target }) => target instanceof HTMLFormElement && watch(target, words),
  );
  document.documentElement.dataset.files = 'ready';
  document.dispatchEvent(new Event('heed:files'));
  const report = document.querySelector<HTMLFormElement>('[data-report]');
  if (report) await takeShared(report, words);
}

void begin();
