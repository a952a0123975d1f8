// The linker's part: a study's file as it came, compared by its fingerprint before it is taken.
import { type Study, studyShape } from '@heed/domain/linkage';
import * as v from 'valibot';
import { FileField } from '../../components/figures/file-view.tsx';
import type { ChosenFile } from '../../model/figures/chosen-file.ts';
import { refusedFields } from '../../model/refused.ts';
import { sessionSignal } from '../../model/session/scope.ts';
import { linkageWords as w } from '../../words/linkage.ts';
import { refusalOf, take } from './state.ts';
import { Facts } from './study-view.tsx';

type StudyFile = ChosenFile & { readonly study: Study | null };

const chosenFile = sessionSignal<StudyFile | null>(null);
const faults = sessionSignal<readonly string[]>([]);

function choose(file: ChosenFile | null): void {
  chosenFile.value = file && { ...file, study: studyIn(file.bytes) };
  faults.value = [];
}

function studyIn(bytes: Uint8Array): Study | null {
  try {
    return v.parse(studyShape, JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    // A file of somebody else may be anything: the page says that it is no study.
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
  const file = chosenFile.value;
  return (
    <details>
      <summary>{w.take}</summary>
      <p>{w.takeText}</p>
      <FileField id="take-file" label={w.takeFile} accept=".json" onBytes={choose} />
      <div role="status">
        {file !== null && file.study === null && <p class="warn">{w.takeNoStudy({ name: file.name })}</p>}
      </div>
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
