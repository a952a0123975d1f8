// The sealing script of a registration, loaded with its form: it proves that it can seal to the event's
// key, and
// from then on what is written leaves this phone sealed. In clear goes what its owner wants in the public
// list.
// What cannot be sealed or sent stays in its field.
import { ROOM_WORDS } from '@heed/envelope/limits';
import { sealRoomWords } from '@heed/envelope/seal';
import { toBase64 } from '@heed/site/send/wire';

async function takeOver(form: HTMLFormElement): Promise<void> {
  try {
    await sealText(form, '{}');
    // Before every other that hears it, so that none takes it for sent.
    document.addEventListener('submit', (event) => hold(event, form), true);
    form.dataset.sealing = 'ready';
  } catch {
    form.dataset.sealing = 'failed';
  }
  form.dispatchEvent(new Event('heed:ready'));
}

const sealText = async ({ dataset }: HTMLFormElement, text: string): Promise<string> =>
  toBase64(await sealRoomWords(dataset.roomRecipient ?? '', text, 'registration'));

function hold(event: Event, form: HTMLFormElement): void {
  if (event.target !== form || form.dataset.sealing !== 'ready') return;
  event.preventDefault();
  event.stopPropagation();
  void send(form);
}

let isSending = false;

async function send(form: HTMLFormElement): Promise<void> {
  if (isSending) return;
  isSending = true;
  const progress = form.querySelector<HTMLElement>('[data-progress]');
  const say = (text = '') => {
    if (progress) progress.textContent = text;
  };
  say(progress?.dataset.sealing);
  const text = (name: string) => form.querySelector<HTMLInputElement>(`#${name}`)?.value.trim() ?? '';
  const [name, organisation, needs] = [text('name'), text('organisation'), text('needs')];
  const listed = new FormData(form).get('list') === 'yes' ? { name, organisation } : null;
  try {
    const words = JSON.stringify({ name, organisation, needs }).slice(0, ROOM_WORDS.registration.characters);
    const sealed = await sealText(form, words);
    const response = await fetch(form.dataset.roomAddress ?? '', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': document.documentElement.lang },
      body: JSON.stringify({ sealed, listed }),
    });
    const answer = (await response.json()) as { code?: string; detail?: string };
    if (answer.code === undefined) say(answer.detail ?? progress?.dataset.retry);
    else show(form, answer.code);
  } catch {
    say(progress?.dataset.retry);
  }
  isSending = false;
}

/** The code in the place of the form: it is said once. */
function show(form: HTMLFormElement, code: string): void {
  const section = document.querySelector<HTMLElement>('[data-registered]');
  const place = section?.querySelector<HTMLElement>('[data-withdrawal]');
  if (section === null || !place) return;
  place.textContent = code.replace(/(.{4})(?=.)/g, '$1 ');
  form.hidden = true;
  section.hidden = false;
  section.querySelector<HTMLElement>('h2')?.focus();
}

const form = document.querySelector<HTMLFormElement>('form[data-room-recipient]');
if (form !== null) void takeOver(form);
