// The sealing script of a room, loaded on steps that take words: it proves that it can seal to the trainer's
// key, and from then on words leave this phone sealed. What cannot be sealed or sent stays in its field.
import type { RoomWordsKind } from '@heed/envelope';
import { sealRoomWords } from '@heed/envelope/seal';
import { toBase64 } from '@heed/site/send/wire';

async function takeOver(form: HTMLFormElement): Promise<void> {
  try {
    await sealFor(form, 'x');
    // Before every other that hears it, so that none takes the words for sent.
    document.addEventListener('submit', (event) => hold(event, form), true);
    form.dataset.sealing = 'ready';
  } catch {
    form.dataset.sealing = 'failed';
  }
  form.dispatchEvent(new Event('heed:ready'));
}

async function sealFor({ dataset }: HTMLFormElement, words: string): Promise<string> {
  const { roomRecipient, roomKind } = dataset;
  return toBase64(await sealRoomWords(roomRecipient ?? '', words, roomKind as RoomWordsKind));
}

/** An empty field goes as it is: the server says that nothing is written. */
function hold(event: Event, form: HTMLFormElement): void {
  const words = form.querySelector<HTMLInputElement>('#words')?.value.trim() ?? '';
  if (event.target !== form || words === '' || form.dataset.sealing !== 'ready') return;
  event.preventDefault();
  event.stopPropagation();
  void send(form, words);
}

let isSending = false;

async function send(form: HTMLFormElement, words: string): Promise<void> {
  if (isSending) return;
  isSending = true;
  const progress = form.querySelector<HTMLElement>('[data-progress]');
  const say = (text = '') => {
    if (progress) progress.textContent = text;
  };
  say(progress?.dataset.sealing);
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form))
    if (name !== 'words' && typeof value === 'string') body.set(name, value);
  try {
    // A zero byte, which no keyboard makes, ends the text where it is opened.
    body.set('sealed', await sealFor(form, words.replace(/\0/g, '')));
  } catch {
    form.dataset.sealing = 'failed';
    form.dispatchEvent(new Event('heed:ready'));
    isSending = false;
    return;
  }
  const response = await fetch(form.action, { method: 'POST', body }).catch(() => null);
  isSending = false;
  if (response?.ok) location.replace(response.url);
  else say(progress?.dataset.retry);
}

const form = document.querySelector<HTMLFormElement>('form[data-room-recipient]');
if (form !== null) void takeOver(form);
