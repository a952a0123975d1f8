// The list of chosen files: what each is, whether it can be cleaned, and a way to take it out again. What cannot be cleaned is said here,
// before anything is sent. The list stays in the form's own field, so the path without sealing sends the same files.
import { looksLikePhoto } from '../send/photo.ts';

const megabyte = 1_000_000;
const most = { files: 10, bytes: 50 * megabyte };
/** Made here, so it holds nothing of the device but what the recorder writes. */
const isVoice = (file: File) => file.type.startsWith('audio/') && file.lastModified === 0;

export function watchFiles(form: ParentNode): void {
  const field = form.querySelector<HTMLInputElement>('#attachment');
  const list = form.querySelector<HTMLElement>('[data-files]');
  if (!field || !list || typeof DataTransfer === 'undefined') return;
  let chosen: File[] = [];
  const set = (files: File[]) => {
    chosen = files;
    const transfer = new DataTransfer();
    for (const file of chosen) transfer.items.add(file);
    field.files = transfer.files;
    draw();
  };
  const draw = () =>
    list.replaceChildren(
      ...chosen.map((file, i) => row(list, form, file, () => set(chosen.filter((_, n) => n !== i)))),
    );
  field.addEventListener('change', () => {
    // Choosing again adds: the field itself would replace what was chosen before.
    const added = [...(field.files ?? [])].filter((file) => !chosen.includes(file));
    const fitting = added.filter((file) => file.size <= most.bytes);
    const all = [...chosen, ...fitting];
    set(all.slice(0, most.files));
    if (fitting.length < added.length) say(list, list.dataset.large);
    if (all.length > most.files) say(list, list.dataset.many);
  });
  form.querySelector('#metadata')?.addEventListener('change', draw);
}

function row(list: HTMLElement, form: ParentNode, file: File, remove: () => void): HTMLElement {
  const item = document.createElement('li');
  item.className = 'card';
  const name = document.createElement('bdi');
  name.textContent = `${file.name} (${size(file.size)})`;
  const state = document.createElement('p');
  state.className = 'hint';
  const keep = form.querySelector<HTMLInputElement>('#metadata')?.checked;
  const { kept, clean, dirty, recorded } = list.dataset;
  state.textContent = (isVoice(file) ? recorded : keep ? kept : looksLikePhoto(file) ? clean : dirty) ?? '';
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'plain';
  button.textContent = list.dataset.remove ?? '';
  button.addEventListener('click', remove);
  item.append(name, state, button);
  return item;
}

function say(list: HTMLElement, text: string | undefined): void {
  const item = document.createElement('li');
  item.className = 'error';
  item.setAttribute('role', 'alert');
  item.textContent = text ?? '';
  list.append(item);
}

function size(bytes: number): string {
  const unit = bytes < megabyte ? 'kilobyte' : 'megabyte';
  const value = Math.max(1, Math.round(bytes / (unit === 'kilobyte' ? 1000 : megabyte)));
  return `${value} ${unit === 'kilobyte' ? 'kB' : 'MB'}`;
}
