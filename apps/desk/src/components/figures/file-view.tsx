// A file that is read in this browser.
import { useSignal } from '@preact/signals';
import type { ChosenFile } from '../../model/figures/chosen-file.ts';
import { describedBy } from '../../ui/parts.tsx';
import { figureWords as w } from '../../words/figures.ts';

interface FileFieldProps {
  readonly id: string;
  readonly label: string;
  readonly accept: string;
  readonly hint?: string;
  readonly onBytes: (file: ChosenFile) => void;
  /** Id of what is said of the file elsewhere. */
  readonly descriptionId?: string;
  /** Name of the file that is chosen: the browser no longer shows it. */
  readonly fileName?: string | undefined;
}

export function FileField({ id, label, accept, hint, onBytes, descriptionId, fileName }: FileFieldProps) {
  const fault = useSignal('');
  const choose = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    // The same file, mended, can be chosen again.
    input.value = '';
    if (file === undefined) return;
    const bytes = await file.arrayBuffer().catch(() => null);
    fault.value = bytes === null ? w.notRead({ name: file.name }) : '';
    if (bytes !== null) onBytes({ name: file.name, bytes: new Uint8Array(bytes) });
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {fault.value !== '' && (
        <p class="fault" id={`${id}-fault`} role="alert">
          {fault.value}
        </p>
      )}
      {fileName !== undefined && <p id={`${id}-chosen`}>{w.chosen({ name: fileName })}</p>}
      <input
        id={id}
        type="file"
        accept={accept}
        aria-describedby={describedBy(id, hint, fault.value, descriptionId, fileName && `${id}-chosen`)}
        onChange={(event) => choose(event.currentTarget)}
      />
    </div>
  );
}
