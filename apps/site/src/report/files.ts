// The list of chosen files: what each is, whether it can be cleaned, and a way to take it out again. What cannot be cleaned is said here,
// before anything is sent. The list stays in the form's own field, so the path without sealing sends the same files.
import { plainButton } from '../send/button.ts';
import { looksLikePhoto } from '../send/photo.ts';
import { isSound, player } from '../send/sound.ts';

const megabyte = 1_000_000;
const most = { files: 10, bytes: 50 * megabyte };
/** Made here, so it holds nothing of the device but what the recorder writes. */
const isVoice = (file: File) => isSound(file.type) && file.lastModified === 0;

export function watchFiles(form: ParentNode): void {
  const field = form.querySelector<HTMLInputElement>('#attachment');
  const list = form.querySelector<HTMLElement>('[data-files]');
  if (!field || !list || typeof DataTransfer === 'undefined') return;
  let chosen: File[] = [];
  /** Too large or too many, with what is said of each: it stays in sight until she takes it out. */
  const refused = new Map<File, string>();
  const set = (files: File[]) => {
    chosen = files;
    const transfer = new DataTransfer();
    for (const file of chosen) transfer.items.add(file);
    field.files = transfer.files;
    draw();
  };
  const draw = () =>
    list.replaceChildren(
      ...chosen.map((file) => row(list, form, file, () => set(chosen.filter((one) => one !== file)))),
      ...[...refused].map(([file, why]) => row(list, form, file, () => refused.delete(file) && draw(), why)),
    );
  field.addEventListener('change', () => {
    // Choosing again adds: the field itself would replace what was chosen before.
    const added = [...(field.files ?? [])].filter((file) => !chosen.includes(file));
    const { large = '', many = '' } = list.dataset;
    const all = [...chosen];
    for (const file of added) {
      if (file.size > most.bytes) refused.set(file, large);
      else if (all.length === most.files) refused.set(file, many);
      else all.push(file);
    }
    set(all);
  });
  form.querySelector('#metadata')?.addEventListener('change', draw);
}

function row(list: HTMLElement, form: ParentNode, file: File, remove: () => void, refused?: string): HTMLElement {
  const item = document.createElement('li');
  item.className = 'card';
  const name = document.createElement('bdi');
  name.textContent = `${file.name} (${size(file.size)})`;
  const state = document.createElement('p');
  state.className = refused ? 'error' : 'hint';
  if (refused) state.setAttribute('role', 'alert');
  const keep = form.querySelector<HTMLInputElement>('#metadata')?.checked;
  const { kept, clean, dirty, recorded } = list.dataset;
  state.textContent = refused ?? (isVoice(file) ? recorded : keep ? kept : looksLikePhoto(file) ? clean : dirty) ?? '';
  item.append(name, state);
  // What was said can be heard before it is sent.
  if (isVoice(file)) item.append(player(file, file.name));
  item.append(plainButton(list.dataset.remove, remove));
  return item;
}

function size(bytes: number): string {
  if (bytes >= megabyte) return `${Math.round(bytes / megabyte)} MB`;
  return `${Math.ceil(bytes / 1000)} kB`;
}
