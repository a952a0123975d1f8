// Below a statement: whether an identifier of it stands in statements of other cases of the desk. Not there
// at all where the feature is off.

import { useSignal } from '@preact/signals';
import { heldOf, matchesOf, readAll, readingAll, stopReading } from '../../model/case/matching.ts';
import { reading } from '../../model/conversation/open.ts';
import { reportUnexpected } from '../../model/fault.ts';
import { features } from '../../model/features.ts';
import { openConversation } from '../../model/navigation.ts';
import { titleIn } from '../../model/search/search.ts';
import { personWords, reveal } from '../../ui/blur.ts';
import { matchingWords as w } from '../../words/matching.ts';

const Failed = () => (
  <p class="warn" role="alert">
    {w.failed}
  </p>
);

export function Matches({ record: recordId }: { record: string }) {
  const failed = useSignal(false);
  const row = reading.value?.row;
  if (row === undefined || !features.value.includes('matching')) return null;
  const matches = matchesOf(row.id, recordId);
  const progress = readingAll.value;
  const read = () => {
    failed.value = false;
    void readAll(row.desk).catch((error: unknown) => {
      reportUnexpected(error);
      failed.value = true;
    });
  };
  return (
    <section class="matches">
      <h3>{w.title}</h3>
      <p class="hint">
        {w.text} {w.casesRead({ n: heldOf(row.desk) })}
      </p>
      {matches.length === 0 && <p class="nothing">{w.none}</p>}
      <ul class="lines">
        {matches.map(({ identifier, statements, cases }) => (
          <li key={identifier.value}>
            <span dir="auto" {...reveal()}>
              {w.found({ written: identifier.written, n: statements })}
            </span>{' '}
            {cases.map((id) => (
              <button
                type="button"
                class="plain"
                dir="auto"
                {...personWords}
                key={id}
                onClick={() => openConversation(id)}
              >
                {w.look({ title: titleIn(id) ?? w.unnamed })}
              </button>
            ))}
          </li>
        ))}
      </ul>
      {failed.value && <Failed />}
      {progress === null ? (
        <button type="button" onClick={read}>
          {w.all}
        </button>
      ) : (
        <p role="status">
          {w.progress({ done: progress.count, of: progress.of })}{' '}
          <button type="button" onClick={stopReading}>
            {w.stop}
          </button>
        </p>
      )}
    </section>
  );
}
