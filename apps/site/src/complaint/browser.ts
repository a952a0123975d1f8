// Fills the letter of a complaint on this device: each field into both versions, the ticked sentences in,
// then copied or printed. Nothing of it is sent or stored; a change of language, or Back from a page that
// this one leads to, finds it in the memory of the tab, once.
import { isByBack, watchExit } from '../exit/exit.ts';
import { hasMemory, recall, remember } from '../history/memory.ts';

watchExit();
const view = (name: string): HTMLElement | null => document.querySelector(`[data-view=${name}]`);
const letter = view('letter');
const blanks = view('blanks');
if (letter !== null && blanks !== null) {
  if (hasMemory()) keepOverPages(blanks);
  const fillAll = () => blanks.querySelectorAll<Field>('[data-field]').forEach(fill);
  fillAll();
  // A radio says nothing of the one that it takes the place of.
  blanks.addEventListener('input', fillAll);
  view('by-hand')?.remove();
  blanks.hidden = false;
  const acts = view('acts');
  if (acts !== null) acts.hidden = false;
  acts?.querySelector('[data-act=print]')?.addEventListener('click', () => print());
  acts?.querySelector('[data-act=copy]')?.addEventListener('click', () => void copy(letter));
}

type Field = HTMLInputElement | HTMLTextAreaElement;

function isTick(field: Field): field is HTMLInputElement {
  return field.type === 'radio' || field.type === 'checkbox';
}

/** Takes what stood in the same letter before, and leaves it for another language and for Back. */
function keepOverPages(blanks: HTMLElement): void {
  const fields = [...blanks.querySelectorAll<Field>('[data-field]')];
  const { letter: before = [], letterForBack } = recall();
  remember({ letter: undefined, letterForBack: undefined });
  for (const [name, value] of letterForBack && !isByBack() ? [] : before) {
    const field = fields.find(({ id }) => id === name);
    if (field === undefined) continue;
    if (isTick(field)) field.checked = true;
    else field.value = value;
    field.closest('details')?.setAttribute('open', '');
  }
  const keep = (letterForBack?: boolean) =>
    remember({
      letter: fields
        .filter((field) => (isTick(field) ? field.checked : field.value !== ''))
        .map(({ id, value }) => [id, value] as const),
      letterForBack,
    });
  for (const link of document.querySelectorAll('a[hreflang]')) link.addEventListener('click', () => keep());
  for (const link of document.querySelectorAll<HTMLAnchorElement>('main a[href^="/"]'))
    link.addEventListener('click', () => keep(true));
  document.addEventListener('submit', () => keep(true));
}

/** Writes a field into every version of the letter; a choice shows its sentences. */
function fill(field: Field): void {
  for (const place of document.querySelectorAll<HTMLElement>(`[data-item=${field.dataset.field}]`)) {
    if (!isTick(field)) place.textContent = field.value;
    else {
      place.classList.remove('by-tick');
      place.hidden = !field.checked;
    }
  }
}

async function copy(from: HTMLElement): Promise<void> {
  const status = view('status');
  if (status === null) return;
  try {
    await navigator.clipboard.writeText(textOf(from));
    status.textContent = status.dataset.copied ?? '';
  } catch {
    // A browser that may not copy, or cannot: the letter stands there to be marked by hand.
    status.textContent = status.dataset.failed ?? '';
  }
}

/** The letter as plain text; a blank that is empty becomes a line. */
function textOf(from: HTMLElement): string {
  const lines = [...from.querySelectorAll<HTMLElement>('p, h3, li')].filter(({ hidden }) => !hidden);
  return lines
    .map((line) => {
      const place = line.querySelector('.blank');
      const text = line.textContent ?? '';
      if (place === null) return line.tagName === 'LI' ? `- ${text}` : text;
      return place.textContent === '' ? `${text.trim()} ____________` : text;
    })
    .join('\n\n');
}
