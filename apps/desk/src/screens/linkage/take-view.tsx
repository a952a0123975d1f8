// The linker's part: a study's file as it came, compared by its fingerprint before it is taken.
import { type Study, studyShape } from '@heed/domain/linkage';
import { signal } from '@preact/signals';
import * as v from 'valibot';
import { type Chosen, FileField } from '../../components/figures/file-view.tsx';
import { refusedFields } from '../../ui/refused.ts';
import { linkageWords as w } from '../../words/linkage.ts';
import { dropAtLock, refusalOf, take } from './state.ts';
import { Facts } from './study-view.tsx';

type Looked = Chosen & { readonly study: Study | null };

const chosen = signal<Looked | null>(null);
const faults = signal<readonly string[]>([]);
dropAtLock(() => choose(null));

function choose(file: Chosen | null): void {
  chosen.value = file && { ...file, study: studyIn(file.bytes) };
  faults.value = [];
}

function studyIn(bytes: Uint8Array): Study | null {
  try {
    return v.parse(studyShape, JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return null;
  }
}

const takeIt = (study: Study) =>
  take(study).then(
    () => choose(null),
    (error: unknown) => {
      const fields = refusedFields(error).map(({ field, says }) => `${field} ${says}`);
      faults.value = fields.length > 0 ? fields : [refusalOf(error)];
    },
  );

export function TakeStudy() {
  const file = chosen.value;
  return (
    <details>
      <summary>{w.take}</summary>
      <p>{w.takeText}</p>
      <FileField id="take-file" label={w.takeFile} accept=".json" onBytes={choose} />
      <div role="status">{file !== null && file.study === null && <p class="warn">{w.takeNoStudy(file.name)}</p>}</div>
      {file !== null && file.study !== null && (
        <>
          <h3>{file.study.lists.join(', ')}</h3>
          <Facts study={file.study} bytes={file.bytes} />
          <p class="care">{w.takeHint}</p>
          {faults.value.map((says) => (
            <p class="warn" role="alert" key={says}>
              {says}
            </p>
          ))}
          <div class="row">
            <button type="button" class="act" onClick={() => takeIt(file.study!)}>
              {w.takeAct}
            </button>
            <button type="button" onClick={() => choose(null)}>
              {w.takeAway}
            </button>
          </div>
        </>
      )}
    </details>
  );
}
