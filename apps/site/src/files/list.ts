// The list of chosen files. Each is cleaned when it is chosen, says what became of it, and can be taken out
// again; what could not be cleaned is sent only after a second press. The form's own field holds what is sent
// and nothing else, so that every way of sending sends the same.
import { neutralName } from '@heed/domain/media';
import { clean, type SelectedFile, unchanged } from './chosen.ts';
import { type CoverPlace, coverPlace } from './cover-place.ts';
import { alertParagraph, fileRow, type RowState, refusedRow } from './row.ts';
import type { FileWords } from './words.ts';

const most = { files: 10, bytes: 50_000_000 };

export interface FileList {
  /**
   * What stands before sending: a file is still being cleaned, one waits for her second press, or parts of
   * one are being covered.
   */
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
  const isOpen = (file: SelectedFile) => file.cleaned !== 'yes' && !file.agreed && !keepsMetadata();
  let files: SelectedFile[] = [];
  let refusals: readonly FileRefusal[] = [];
  let isAsking = false;
  let work: Promise<void> = Promise.resolve();
  const otherThan = (row: SelectedFile | FileRefusal) => files.filter((other) => other !== row);
  const nameOf = (file: SelectedFile, type: string) => nameBeside(type, otherThan(file));
  const covering = coverPlace({ list, words, nameOf, changed: () => update() });
  const update = () => {
    isAsking &&= files.some(isOpen);
    field.files = filesOf(files.filter((file) => !isOpen(file) && covering.file() !== file));
    list.replaceChildren(
      ...files.map((file, n) => fileRow(words, file, stateOf(file, n))),
      ...refusals.map((refusal) => refusedRow(words, refusal.names, words[refusal.why], () => drop(refusal))),
      ...(isAsking ? [alertParagraph(words.choice)] : []),
    );
  };
  const agree = (file: SelectedFile, n: number) => {
    file.agreed = true;
    update();
    list.children[n]?.querySelector('button')?.focus();
  };
  const stateOf = (file: SelectedFile, n: number) => {
    const own = { covering, isOpen: isOpen(file), keepsMetadata: keepsMetadata() };
    return rowState(file, { ...own, agree: () => agree(file, n), remove: () => drop(file) });
  };
  const drop = (row: SelectedFile | FileRefusal) => {
    if (row === covering.file()) covering.close();
    files = otherThan(row);
    refusals = refusals.filter((other) => other !== row);
    update();
  };
  // One after the other: an old phone has no room for two photos.
  const judgeAll = (some: readonly SelectedFile[]) => {
    for (const file of some) file.outgoing = null;
    for (const file of some) work = work.then(() => judge(file, () => files, keepsMetadata)).then(update);
    update();
  };
  const take = () => {
    const sorted = sortOut([...(field.files ?? [])], files);
    files = [...files, ...sorted.additions];
    refusals = [...refusals, ...sorted.refusals];
    judgeAll(sorted.additions);
  };
  field.addEventListener('change', take);
  metadata?.addEventListener('change', () => judgeAll(files));
  if (field.files?.length) take(); // Chosen before this script was there.
  const ask = () => {
    isAsking = true;
    update();
    return list.lastElementChild ?? list;
  };
  return { ...waiting(covering, () => missingFor(files, isOpen), ask), settled: () => lastOf(() => work) };
}

/** A picture that is being covered is ended first; then a choice may be missing. */
const waiting = (
  covering: CoverPlace,
  missing: FileList['waitsFor'],
  ask: () => Element,
): Pick<FileList, 'waitsFor' | 'askForChoice'> => ({
  waitsFor: () => (covering.file() !== null ? 'choice' : missing()),
  askForChoice: () => (covering.file() !== null ? covering.askToEnd() : ask()),
});

/** What a row shows and offers; a picture that is sent as it is can be changed, one at a time. */
function rowState(
  file: SelectedFile,
  { covering, ...state }: Omit<RowState, 'change'> & { readonly covering: CoverPlace },
): RowState {
  const mayChange = !state.keepsMetadata && covering.file() === null && covering.canCover(file);
  return { ...state, change: mayChange ? (what) => covering.open(file, what) : null };
}

/** What stands before sending these files. */
const missingFor = (
  files: readonly SelectedFile[],
  isOpen: (file: SelectedFile) => boolean,
): ReturnType<FileList['waitsFor']> =>
  files.some(({ outgoing }) => outgoing === null) ? 'cleaning' : files.some(isOpen) ? 'choice' : null;

/** What a field holds once these are in it. */
function filesOf(selection: readonly SelectedFile[]): DataTransfer['files'] {
  const transfer = new DataTransfer();
  for (const { outgoing } of selection) if (outgoing) transfer.items.add(outgoing);
  return transfer.files;
}

/** Cleans a file, unless it was taken out of the list meanwhile or is to stay as it is. */
async function judge(
  file: SelectedFile,
  listed: () => readonly SelectedFile[],
  keepsMetadata: () => boolean,
): Promise<void> {
  if (!listed().includes(file)) return;
  const { blob, type, ending, cleaned } = await (keepsMetadata() || file.isRecording || file.instead !== null
    ? unchanged
    : clean)(file.own);
  const takenNames = listed().map(({ outgoing }) => outgoing?.name ?? '');
  // A fingerprint is named by what it is: its bytes are those of any JSON.
  const kind = file.instead === 'hash' ? { type: file.own.type, ending: 'json' } : { type, ending };
  file.outgoing = new File([blob], neutralName(kind, takenNames), { type: kind.type });
  file.cleaned = file.isRecording || file.instead !== null ? 'yes' : cleaned;
}

const nameBeside = (type: string, others: readonly SelectedFile[]): string =>
  neutralName(
    { type, ending: type === 'image/jpeg' ? 'jpg' : 'json' },
    others.map(({ outgoing }) => outgoing?.name ?? ''),
  );

/** Resolves when no work has followed the last one. */
async function lastOf(workNow: () => Promise<void>): Promise<void> {
  let last: unknown;
  while (last !== workNow()) {
    last = workNow();
    await last;
  }
}

interface FileRefusal {
  readonly names: string;
  readonly why: 'empty' | 'large' | 'many';
}

/** What is taken of a field beside the `files` of before, and what is not. Too many are said once. */
function sortOut(
  selection: readonly File[],
  files: readonly SelectedFile[],
): { additions: SelectedFile[]; refusals: FileRefusal[] } {
  const refusals: FileRefusal[] = [];
  const outgoing = files.map((file) => file.outgoing);
  const added = selection.filter((file) => !outgoing.includes(file));
  const fitting = added.filter(({ name, size }) => {
    if (size > 0 && size <= most.bytes) return true;
    refusals.push({ names: name, why: size === 0 ? 'empty' : 'large' });
    return false;
  });
  const room = Math.max(0, most.files - files.length);
  const over = fitting.slice(room).map(({ name }) => name);
  if (over.length > 0) refusals.push({ names: over.join(', '), why: 'many' });
  const additions = fitting.slice(0, room).map((own) => ({
    own,
    // The recorder of this page gives its files no date.
    isRecording: own.type.startsWith('audio/') && own.lastModified === 0,
    outgoing: null,
    cleaned: 'no' as const,
    instead: null,
    agreed: false,
  }));
  return { additions, refusals };
}
