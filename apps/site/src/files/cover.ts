// The way from a row of the list of files to the script that covers parts of a picture: it is inserted at the
// first press, from the template that the server put beside the one of files.
import { insertTemplate } from '../later/insert.ts';
import type { FileWords } from './words.ts';

/** What the script is asked: `done` takes the picture as it is sent. */
export interface BlurRequest {
  readonly file: Blob;
  /** Emptied and filled by the script. */
  readonly place: HTMLElement;
  readonly words: FileWords;
  readonly done: (covered: Blob) => void;
  readonly cancel: () => void;
}

const { dataset } = document.documentElement;

/** Whether this page has the script. */
export const canCover = (): boolean => dataset.blur === 'ready' || document.querySelector('#blur') !== null;

/** Asks the script, once it stands. Where it does not come, that is said in `place`, and a press tries again. */
export function askForBlur(request: BlurRequest, say: (text: string) => void): void {
  const ask = () => {
    document.dispatchEvent(new CustomEvent('heed:blur', { detail: request }));
  };
  if (dataset.blur === 'ready') {
    ask();
    return;
  }
  document.addEventListener('heed:blur-ready', ask, { once: true });
  const script = insertTemplate('#blur', 'copy');
  script?.addEventListener('error', () => {
    document.removeEventListener('heed:blur-ready', ask);
    script.remove();
    say(request.words.blurFailed);
  });
}
