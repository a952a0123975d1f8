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

/** What the list holds, and where it stands. */
interface State {
  readonly field: HTMLInputElement;
  readonly list: HTMLElement;
  readonly words: FileWords;
  readonly metadata: HTMLInputElement | null;
  files: ChosenFile[];
  refused: readonly Refused[];
  isAsking: boolean;
  work: Promise<void>;
}

/** Null where the form has no list. */
export function watchList(form: ParentNode, words: FileWords): FileList | null {
  const field = form.querySelector<HTMLInputElement>('#attachment');
  const list = form.querySelector<HTMLElement>('[data-files]');
  if (!field || !list) return null;
  const metadata = form.querySelector<HTMLInputElement>('#metadata');
  const state: State = {
    field,
    list,
    words,
    metadata,
    files: [],
    refused: [],
    isAsking: false,
    work: Promise.resolve(),
  };
  field.addEventListener('change', () => take(state));
  metadata?.addEventListener('change', () => judgeAll(state, state.files));
  // Chosen before this script was there.
  if (field.files?.length) take(state);
  return {
    waitsFor: () =>
      state.files.some(({ sent }) => sent === null)
        ? 'cleaning'
        : state.files.some((file) => isOpen(state, file))
          ? 'choice'
          : null,
    settled: async () => {
      let last: unknown;
      while (last !== state.work) {
        last = state.work;
        await last;
      }
    },
    askForChoice: () => {
      state.isAsking = true;
      update(state);
      return list.lastElementChild ?? list;
    },
  };
}

const keepsMetadata = ({ metadata }: State) => metadata?.checked ?? false;
/** It was not cleaned, and she has not said that it may be sent so. */
const isOpen = (state: State, file: ChosenFile) => file.cleaned !== 'yes' && !file.agreed && !keepsMetadata(state);

function update(state: State): void {
  const { field, list, words, files } = state;
  state.isAsking &&= files.some((file) => isOpen(state, file));
  const transfer = new DataTransfer();
  for (const file of files) if (file.sent && !isOpen(state, file)) transfer.items.add(file.sent);
  field.files = transfer.files;
  list.replaceChildren(
    ...files.map((file, n) => fileRow(words, file, rowOf(state, file, n))),
    ...state.refused.map((one) => refusedRow(words, one.names, words[one.why], () => dropRefused(state, one))),
    ...(state.isAsking ? [paragraph(words.choice, true)] : []),
  );
}

const rowOf = (state: State, file: ChosenFile, n: number) => ({
  isOpen: isOpen(state, file),
  keepsMetadata: keepsMetadata(state),
  agree: () => {
    file.agreed = true;
    update(state);
    state.list.children[n]?.querySelector('button')?.focus();
  },
  remove: () => {
    state.files = state.files.filter((one) => one !== file);
    update(state);
  },
});

function dropRefused(state: State, one: Refused): void {
  state.refused = state.refused.filter((other) => other !== one);
  update(state);
}

async function judge(state: State, file: ChosenFile): Promise<void> {
  if (!state.files.includes(file)) return;
  const asItIs = keepsMetadata(state) || file.isRecording;
  const { blob, type, ending, cleaned } = await (asItIs ? unchanged : clean)(file.own);
  const taken = state.files.map(({ sent }) => sent?.name ?? '');
  file.sent = new File([blob], neutralName({ type, ending }, taken), { type });
  file.cleaned = file.isRecording ? 'yes' : cleaned;
  update(state);
}

/** One after the other: an old phone has no room for two photos. */
function judgeAll(state: State, some: readonly ChosenFile[]): void {
  for (const file of some) file.sent = null;
  for (const file of some) state.work = state.work.then(() => judge(state, file));
  update(state);
}

function take(state: State): void {
  const sent = state.files.map((file) => file.sent);
  const sorted = sortOut(
    [...(state.field.files ?? [])].filter((file) => !sent.includes(file)),
    state.files.length,
  );
  state.files = [...state.files, ...sorted.taken];
  state.refused = [...state.refused, ...sorted.refused];
  judgeAll(state, sorted.taken);
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
