// What waits on this phone: said when the page opens, sent once its time has come.

import { dateText } from '@heed/site/send/speech';
import { consultationClient } from '../api/client.ts';
import { dropWaiting, sendWaiting, type WaitingVotes, waitingFor } from './waiting.ts';

/** Most milliseconds that a browser waits for. */
const longestTimerMs = 2 ** 31 - 1;

export function showStored(slug: string): void {
  const place = document.querySelector<HTMLElement>('[data-waiting]');
  const votes = waitingFor(slug);
  if (place === null || votes === null) return;
  if (votes.due <= Date.now()) return void send(place, votes);
  showNote(place, place.dataset.text ?? '', votes);
  setTimeout(() => void send(place, votes), Math.min(longestTimerMs, votes.due - Date.now()));
}

async function send(place: HTMLElement, votes: WaitingVotes): Promise<void> {
  const outcome = await sendWaiting(consultationClient(''), votes);
  if (outcome === 'sent') {
    const note = document.createElement('p');
    note.className = 'note';
    note.setAttribute('role', 'status');
    note.textContent = place.dataset.sent ?? '';
    return place.replaceChildren(note);
  }
  showNote(place, (outcome === 'refused' ? place.dataset.refused : place.dataset.text) ?? '', votes);
}

function showNote(place: HTMLElement, text: string, { slug, due }: WaitingVotes): void {
  const note = document.createElement('p');
  note.className = 'note';
  note.setAttribute('role', 'status');
  note.textContent = text.replace('#when', momentText(due));
  const drop = document.createElement('button');
  drop.type = 'button';
  drop.textContent = place.dataset.drop ?? '';
  drop.addEventListener('click', () => {
    dropWaiting(slug);
    place.replaceChildren();
  });
  place.replaceChildren(note, drop);
}

/** Day and time in the language of the page. */
export const momentText = (at: number): string => dateText(at, { dateStyle: 'medium', timeStyle: 'short' });
