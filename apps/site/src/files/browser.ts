// The script of files, loaded with the one that seals or opens: the list, the recorder, and no sending before every file is clean or agreed to.
// It marks the page once it stands; without that mark nothing is sealed here, and the form goes the way on which the server cleans.
import { canSetFiles, watchList } from './list.ts';
import { sayFiles } from './ready.ts';
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
      if (form.dispatchEvent(new Event('submit', { cancelable: true }))) form.submit();
    });
  };
  document.addEventListener('submit', hold, true);
}

async function begin(): Promise<void> {
  const report = document.querySelector<HTMLFormElement>('[data-report]');
  try {
    const words = await fetch(`/${document.documentElement.lang}${fileWordsPath}`);
    if (!words.ok) throw new Error('The words of the list of files did not come');
    const said = (await words.json()) as FileWords;
    document.addEventListener('heed:form', ({ target }) => target instanceof HTMLFormElement && watch(target, said));
    if (report) watch(report, said);
    sayFiles('ready');
  } catch {
    sayFiles('failed');
  }
}

if (canSetFiles()) {
  sayFiles('loading');
  void begin();
}
