// The list of chosen files. Each is cleaned when it is chosen, says what became of it, and can be taken out again; what could not be cleaned is
// sent only after a second press. The form's own field holds what is sent and nothing else, so that every way of sending sends the same.
import { neutralName } from '@heed/domain/media';
import { type ChosenFile, clean, unchanged } from './chosen.ts';
import { fileRow, paragraph, refusedRow } from './row.ts';
import type { FileWords } from './words.ts';

const most = { files: 10, bytes: 50_000_000 };

export interface FileList {
  /** What stands before sending: a file is still being cleaned, or one waits for her second press. */
  readonly waitsFor: () => 'cleaning' | 'choice' | null;
  /** Resolves when no file is being cleaned. */
  readonly settled: () => Promise<void>;
  /** Says at the list that a choice is missing; answers where. */
  readonly askForChoice: () => Element;
}

/** Null where the form has no list. */
export function watchList(form: ParentNode, words: FileWords): FileList | null {
  const field = form.querySelector<HTMLInputElement>('#attachment');
  const list = form.querySelector<HTMLElement>('[data-files]');
  if (!field || !list) return null;
  const metadata = form.querySelector<HTMLInputElement>('#metadata');
  const keepsMetadata = () => metadata?.checked ?? false;
  const isOpen = (file: ChosenFile) => file.cleaned !== 'yes' && !file.agreed && !keepsMetadata();
  let files: ChosenFile[] = [];
  let refused: readonly Refused[] = [];
  let isAsking = false;
  let work: Promise<void> = Promise.resolve();

  const update = () => {
    isAsking &&= files.some(isOpen);
    const transfer = new DataTransfer();
    for (const file of files) if (file.sent && !isOpen(file)) transfer.items.add(file.sent);
    field.files = transfer.files;
    list.replaceChildren(
      ...files.map((file, n) => fileRow(words, file, stateOf(file, n))),
      ...refused.map((one) => refusedRow(words, one.names, words[one.why], () => dropRefused(one))),
      ...(isAsking ? [paragraph(words.choice, true)] : []),
    );
  };
  const stateOf = (file: ChosenFile, n: number) => ({
    isOpen: isOpen(file),
    keepsMetadata: keepsMetadata(),
    agree: () => {
      file.agreed = true;
      update();
      list.children[n]?.querySelector('button')?.focus();
    },
    remove: () => {
      files = files.filter((one) => one !== file);
      update();
    },
  });
  const dropRefused = (one: Refused) => {
    refused = refused.filter((other) => other !== one);
    update();
  };
  const judge = async (file: ChosenFile) => {
    if (!files.includes(file)) return;
    const { blob, type, ending, cleaned } = await (keepsMetadata() || file.isRecording ? unchanged : clean)(file.own);
    const taken = files.map(({ sent }) => sent?.name ?? '');
    file.sent = new File([blob], neutralName({ type, ending }, taken), { type });
    file.cleaned = file.isRecording ? 'yes' : cleaned;
    update();
  };
  // One after the other: an old phone has no room for two photos.
  const judgeAll = (some: readonly ChosenFile[]) => {
    for (const file of some) file.sent = null;
    for (const file of some) work = work.then(() => judge(file));
    update();
  };
  const take = () => {
    const sent = files.map((file) => file.sent);
    const sorted = sortOut(
      [...(field.files ?? [])].filter((file) => !sent.includes(file)),
      files.length,
    );
    files = [...files, ...sorted.taken];
    refused = [...refused, ...sorted.refused];
    judgeAll(sorted.taken);
  };
  field.addEventListener('change', take);
  metadata?.addEventListener('change', () => judgeAll(files));
  // Chosen before this script was there.
  if (field.files?.length) take();
  return {
    waitsFor: () => (files.some(({ sent }) => sent === null) ? 'cleaning' : files.some(isOpen) ? 'choice' : null),
    settled: async () => {
      let last: unknown;
      while (last !== work) {
        last = work;
        await last;
      }
    },
    askForChoice: () => {
      isAsking = true;
      update();
      return list.lastElementChild ?? list;
    },
  };
}

interface Refused {
  readonly names: string;
  readonly why: 'empty' | 'large' | 'many';
}

/** What is taken beside `count` files, and what is not. Too many are said once. */
function sortOut(added: readonly File[], count: number): { taken: ChosenFile[]; refused: Refused[] } {
  const refused: Refused[] = [];
  const fitting = added.filter(({ name, size }) => {
    if (size > 0 && size <= most.bytes) return true;
    refused.push({ names: name, why: size === 0 ? 'empty' : 'large' });
    return false;
  });
  const room = Math.max(0, most.files - count);
  const over = fitting.slice(room).map(({ name }) => name);
  if (over.length > 0) refused.push({ names: over.join(', '), why: 'many' });
  const taken = fitting.slice(0, room).map((own) => ({
    own,
    // The recorder of this page gives its files no date.
    isRecording: own.type.startsWith('audio/') && own.lastModified === 0,
    sent: null,
    cleaned: 'no' as const,
    agreed: false,
  }));
  return { taken, refused };
}
