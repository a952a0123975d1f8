// One row of the list of files: the name on her device and the name under which it goes, what became of it,
// and what she can do.
// `data-cleaned` says it to whoever looks from outside: yes, no or partly.
import { plainButton } from '../send/button.ts';
import { isSound, player } from '../send/sound.ts';
import type { SelectedFile } from './chosen.ts';
import type { FileWords } from './words.ts';

const megabyte = 1_000_000;

export interface RowState {
  /** It waits for her second press. */
  readonly isOpen: boolean;
  /** She chose to keep what photos say of place, time and camera. */
  readonly keepsMetadata: boolean;
  readonly agree: () => void;
  readonly remove: () => void;
  /** What can be done with a picture instead of sending it as it is; null where nothing. */
  readonly change: ((what: 'blur' | 'hash') => void) | null;
}

export function fileRow(words: FileWords, file: SelectedFile, state: RowState): HTMLElement {
  const { own, outgoing, cleaned, isRecording } = file;
  const goesAs = outgoing === null || isRecording ? '' : ` → ${outgoing.name}`;
  const item = card(
    `${own.name} (${size(own.size)})${goesAs}`,
    stateText(words, file, state),
    state.isOpen && outgoing !== null,
  );
  if (outgoing !== null) item.dataset.cleaned = cleaned;
  // What was said can be heard before it is sent.
  if (isRecording && isSound(own.type)) item.append(player(own, own.name));
  if (outgoing !== null && state.isOpen) item.append(plainButton(words.send, state.agree), ' ');
  const { change } = state;
  if (outgoing !== null && change !== null)
    for (const what of ['blur', 'hash'] as const) {
      const button = plainButton(words[what], () => change(what));
      button.dataset.change = what;
      item.append(button, ' ');
    }
  item.append(plainButton(words.remove, state.remove));
  return item;
}

function stateText(
  texts: FileWords,
  { outgoing, cleaned, isRecording, instead, agreed }: SelectedFile,
  state: RowState,
): string {
  if (isRecording) return texts.recorded;
  if (outgoing === null) return texts.cleaning;
  if (instead !== null) return instead === 'hash' ? texts.hashDone : texts.covered;
  if (cleaned === 'yes') return texts.clean;
  if (state.keepsMetadata) return texts.kept;
  const why = cleaned === 'partly' ? texts.partly : texts.dirty;
  return agreed ? `${why} ${texts.agreed}` : why;
}

/** Files that are not taken, with why; it stays in sight until she takes it out. */
export function refusedRow(words: FileWords, names: string, why: string, remove: () => void): HTMLElement {
  const item = card(names, why, true);
  item.append(plainButton(words.remove, remove));
  return item;
}

function card(name: string, text: string, isAlert: boolean): HTMLElement {
  const item = document.createElement('li');
  item.className = 'card';
  const nameElement = document.createElement('bdi');
  nameElement.textContent = name;
  item.append(nameElement, isAlert ? alertParagraph(text) : hintParagraph(text));
  return item;
}

export function hintParagraph(text: string): HTMLElement {
  const element = document.createElement('p');
  element.className = 'hint';
  element.textContent = text;
  return element;
}

/** Said at once by a screen reader. */
export function alertParagraph(text: string): HTMLElement {
  const element = hintParagraph(text);
  element.className = 'error';
  element.setAttribute('role', 'alert');
  return element;
}

function size(bytes: number): string {
  if (bytes >= megabyte) return `${Math.round(bytes / megabyte)} MB`;
  return `${Math.ceil(bytes / 1000)} kB`;
}
