// The way from a row of the list of files to the script that covers parts of a picture, or makes its
// fingerprint: it is inserted at the first press, from the template that the server put beside the one of
// files.
import { insertTemplate } from '../later/insert.ts';
import type { FileWords } from './words.ts';

/** What the script is asked: `done` takes what is sent in the place of the picture. */
export interface PictureRequest {
  readonly what: 'blur' | 'hash';
  readonly file: Blob;
  /** Emptied and filled by the script. */
  readonly place: HTMLElement;
  readonly words: FileWords;
  readonly deliver: (outcome: Blob) => void;
  readonly cancel: () => void;
}

const { dataset } = document.documentElement;

/** Whether this page has the script. */
export const canCover = (): boolean =>
  dataset.picture === 'ready' || document.querySelector('#picture') !== null;

/**
 * Asks the script, once it stands. Where it does not come, that is said in `place`, and a press tries
 * again.
 */
export function askForPicture(request: PictureRequest, say: (text: string) => void): void {
  const ask = () => {
    document.dispatchEvent(new CustomEvent('heed:picture', { detail: request }));
  };
  if (dataset.picture === 'ready') {
    ask();
    return;
  }
  document.addEventListener('heed:picture-ready', ask, { once: true });
  const script = insertTemplate('#picture', 'copy');
  script?.addEventListener('error', () => {
    document.removeEventListener('heed:picture-ready', ask);
    script.remove();
    say(request.words.blurFailed);
  });
}
