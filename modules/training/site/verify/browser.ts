// Judges a certificate on the device: pasted, or in the fragment of the address that a square code holds.
import {
  hashName,
  judgeBadge,
  MAX_BADGE_LENGTH,
  type TrainingBadge,
  unpackBadge,
} from '@heed/envelope/badge';
import { watchExit } from '@heed/site/exit/exit';
import { dayText } from '@heed/site/send/speech';
import type { CertificateTrust } from './page.ts';

watchExit();
const place = document.querySelector<HTMLElement>('[data-verify]');
const form = document.querySelector<HTMLFormElement>('[data-verify-form]');
if (place?.dataset.verify && form !== null) judgeHere(place, form);

function judgeHere(place: HTMLElement, form: HTMLFormElement): void {
  const { trust, statements } = JSON.parse(place.dataset.verify!) as CertificateTrust;
  for (const part of document.querySelectorAll<HTMLElement>('[data-unscripted]')) part.hidden = true;
  for (const part of document.querySelectorAll<HTMLElement>('[data-scripted]')) part.hidden = false;
  const text = form.querySelector('textarea')!;
  const name = form.querySelector<HTMLInputElement>('#holder')!;
  const judge = () => {
    const verdict = judgeBadge(text.value, statements, trust);
    if (!verdict.ok) return showOutcome(place, verdict.reason);
    const state = holderState(verdict.badge, name.value.trim());
    showBadge(place, verdict.badge, state);
    showOutcome(place, state === 'other' ? 'other-name' : 'valid');
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    judge();
  });
  const take = async () => {
    const packed = location.hash.slice(1);
    if (packed === '') return;
    if (!('DecompressionStream' in self)) return showOutcome(place, 'old-browser');
    text.value = (await unpackBadge(packed, inflate)) ?? packed;
    judge();
  };
  self.addEventListener('hashchange', () => void take());
  void take();
}

function showOutcome(place: HTMLElement, name: string): void {
  for (const part of place.querySelectorAll<HTMLElement>('[data-outcome]')) {
    part.hidden = part.dataset.outcome !== name;
    if (!part.hidden) part.focus();
  }
}

/** Fills the list of facts in the order in which the page writes them. */
function showBadge(place: HTMLElement, badge: TrainingBadge, state: HolderState): void {
  const [course, what, when, issuer] = place.querySelectorAll<HTMLElement>('dd');
  course!.textContent = badge.achievement.name;
  what!.textContent = badge.achievement.criteria;
  when!.textContent = dayText(badge.day);
  issuer!.textContent = `${badge.issuer.name} ${badge.issuer.id}`;
  for (const part of place.querySelectorAll<HTMLElement>('[data-holder]'))
    part.hidden = part.dataset.holder !== state;
}

/** Whether the name that was typed is the one of the certificate. */
type HolderState = 'same' | 'other' | 'unbound' | 'unasked';

function holderState({ recipient }: TrainingBadge, name: string): HolderState {
  if (recipient === null) return 'unbound';
  if (name === '') return 'unasked';
  return hashName(name, recipient.salt) === recipient.hash ? 'same' : 'other';
}

/** Null beyond what a certificate may have, so that a code made to burst fills no memory. */
async function inflate(bytes: Uint8Array): Promise<Uint8Array | null> {
  const stream = new Blob([Uint8Array.from(bytes)]).stream();
  const reader = stream.pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.length;
    if (length > MAX_BADGE_LENGTH) {
      await reader.cancel();
      return null;
    }
    parts.push(Uint8Array.from(part.value));
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}
