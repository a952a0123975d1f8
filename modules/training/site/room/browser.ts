// The page of a room follows the trainer: it hears of each step by server-sent events, or asks every few
// seconds where those do not come through. What is being filled in is never taken away.
import { watchExit } from '@heed/site/exit/exit';
import { sealForm } from '@heed/site/room/sealed-form';

/** Milliseconds between two questions where no events come. */
const askEveryMs = 3000;
/** Events that do not come within this time come through no proxy on the way, milliseconds. */
const silenceMs = 6000;

watchExit();
const room = document.querySelector<HTMLElement>('[data-room]');
if (room !== null) follow(room);

function follow(room: HTMLElement): void {
  const address = `/api/rooms/${room.dataset.room ?? ''}`;
  const ownRevision = Number(room.dataset.revision);
  const form = room.querySelector<HTMLFormElement>('form[data-answer]');
  let isTyping = false;
  // Before what hears a submit below: what waits for its seal is still being filled in.
  if (form?.dataset.roomRecipient !== undefined) sealForm(form);
  const hasCard = room.querySelector('[data-card]') !== null;
  form?.addEventListener('input', () => (isTyping = true));
  form?.addEventListener('submit', () => (isTyping = false));
  const show = (name: string, isShown: boolean) => {
    const part = room.querySelector<HTMLElement>(`[data-${name}]`);
    if (part) part.hidden = !isShown;
  };
  watchBreak(room, () => show('rests', true));
  show('follows', true);
  show('look', false);
  const hear = (revision: number | null) => {
    if (revision === ownRevision) return;
    // What is being typed stays until the person goes on.
    if (isTyping) show(revision === null ? 'closed' : 'moved', true);
    else void go();
  };
  const go = async () => {
    const here = room.dataset.here ?? location.href;
    // A card that the next page does not have, as in a room that closed, stays until it was copied.
    const next = hasCard
      ? await fetch(here).then(
          (response) => response.text(),
          () => '',
        )
      : null;
    if (next?.includes('data-card') === false) show('closed', true);
    else location.replace(here);
  };
  const ask = async () => {
    const response = await fetch(address).catch(() => null);
    if (response?.ok) hear(((await response.json()) as { revision: number | null }).revision);
  };
  let timer: ReturnType<typeof setInterval> | undefined;
  const askRegularly = () => (timer ??= setInterval(() => void ask(), askEveryMs));
  if (!('EventSource' in self)) return void askRegularly();
  const events = new EventSource(`${address}/events`);
  const silence = setTimeout(askRegularly, silenceMs);
  events.addEventListener('revision', (event) => {
    clearTimeout(silence);
    clearInterval(timer);
    timer = undefined;
    hear(JSON.parse((event as MessageEvent<string>).data) as number | null);
  });
  events.addEventListener('error', askRegularly);
  // A phone that slept asks at once when it wakes.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void ask();
  });
}

/** Sends the signal for a break beside the page: what is being filled in stays. */
function watchBreak(room: HTMLElement, onSent: () => void): void {
  const form = room.querySelector<HTMLFormElement>('form[data-break]');
  form?.addEventListener('submit', (event) => {
    event.preventDefault();
    const body = new URLSearchParams([...new FormData(form)] as [string, string][]);
    fetch(form.action, { method: 'POST', body }).then(onSent, () => form.submit());
  });
}
