// Taking cases over: a file, what is wrong in it row by row, how far it is.
import { csvOf } from '@heed/domain/csv';
import type { ImportedRows } from '@heed/domain/htcds';
import { download } from '../../model/conversation/attachment.ts';
import { desk } from '../../model/inbox/inbox.ts';
import { session } from '../../model/session/session.ts';
import { htcdsText } from '../../words/htcds.ts';
import { importWords as w } from '../../words/import.ts';
import { begin, choose, goOn, leave, state, stop } from './importing.ts';

/** Rows shown; the list that is saved has all. */
const mostShown = 50;

export function Import() {
  const now = state.value;
  return (
    <section aria-labelledby="import-title">
      <h2 id="import-title">{w.title}</h2>
      <p class="hint">{w.text}</p>
      <p class="hint">{w.consent}</p>
      {(now.phase === 'idle' || now.phase === 'wrong') && <Choose />}
      <div role="status">
        {now.phase === 'idle' && now.text && <p class={now.good ? 'note' : 'warn'}>{now.text}</p>}
        {now.phase === 'reading' && <p>{w.reading({ rows: now.rows })}</p>}
        {now.phase === 'wrong' && (
          <p class="warn">{w.wrong({ wrong: now.read.wrong.length, rows: now.read.rows })}</p>
        )}
        {now.phase === 'broken' && <p class="warn">{w.broken({ text: now.text ?? '' })}</p>}
      </div>
      {now.phase === 'wrong' && <Wrong read={now.read} />}
      {now.phase === 'ready' && <Ready read={now.read} />}
      {(now.phase === 'storing' || now.phase === 'broken') && (
        <Progress storedCount={now.storedCount} of={now.of} broken={now.phase === 'broken'} />
      )}
    </section>
  );
}

const Choose = () => (
  <div class="field">
    <label for="import-file">{w.choose}</label>
    <input
      id="import-file"
      type="file"
      accept=".csv,.json,text/csv,application/json"
      onChange={(event) => {
        const [file] = event.currentTarget.files ?? [];
        // The same file, mended, can be chosen again.
        event.currentTarget.value = '';
        if (file !== undefined) void choose(file);
      }}
    />
  </div>
);

function Wrong({ read }: { read: ImportedRows }) {
  const wrongRows = read.wrong.slice(0, mostShown);
  const more = read.wrong.length - wrongRows.length;
  const save = () => {
    const rows = read.wrong.flatMap(({ row, faults }) =>
      faults.map(({ field, ...reason }) => [String(row), field, htcdsText(reason)]),
    );
    download(new Blob([csvOf(Object.values(w.columns), rows)]), w.listName);
  };
  return (
    <>
      <table>
        <caption>{w.wrongList}</caption>
        <thead>
          <tr>
            <th scope="col">{w.row}</th>
            <th scope="col">{w.field}</th>
            <th scope="col">{w.says}</th>
          </tr>
        </thead>
        <tbody>
          {wrongRows.flatMap(({ row, faults }) =>
            faults
              .map(({ field, ...reason }) => ({ field, says: htcdsText(reason) }))
              .map(({ field, says }) => (
                <tr key={`${row} ${field} ${says}`}>
                  <td>{row}</td>
                  <td>{field}</td>
                  <td>{says}</td>
                </tr>
              )),
          )}
        </tbody>
      </table>
      {more > 0 && <p>{w.more({ n: more })}</p>}
      <button type="button" onClick={save}>
        {w.save}
      </button>
    </>
  );
}

function Ready({ read }: { read: ImportedRows }) {
  const { desks } = session.value!.keyring.me.organisation;
  const name = desks.find(({ id }) => id === desk.value)?.name ?? desk.value;
  return (
    <>
      <p>{w.ready({ n: read.cases.length, desk: name })}</p>
      <div class="row">
        <button type="button" class="act" onClick={() => begin(read)}>
          {w.act}
        </button>
        <button type="button" onClick={leave}>
          {w.leave}
        </button>
      </div>
    </>
  );
}

function Progress({ storedCount, of, broken }: { storedCount: number; of: number; broken: boolean }) {
  return (
    <>
      <p>{w.storing({ done: storedCount, of })}</p>
      <progress aria-label={w.progress} value={storedCount} max={of} />
      <div class="row">
        {broken && (
          <button type="button" class="act" onClick={goOn}>
            {w.goOn}
          </button>
        )}
        <button type="button" onClick={stop}>
          {w.stop}
        </button>
      </div>
    </>
  );
}
