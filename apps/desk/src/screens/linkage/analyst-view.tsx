// Making the analyst's keys, and opening what was sealed to them.

import { FileField } from '../../components/figures/file-view.tsx';
import { Confirmed } from '../../ui/parts.tsx';
import { linkageWords as w } from '../../words/linkage.ts';
import * as now from './analyst.ts';

export function Analyst() {
  return (
    <>
      <details>
        <summary>{w.key}</summary>
        <Keys />
      </details>
      <details>
        <summary>{w.table}</summary>
        <OpenTable />
      </details>
    </>
  );
}

function Keys() {
  const analystKey = now.analystKey.value;
  return (
    <>
      <p>{w.keyText}</p>
      {analystKey === null && (
        <button type="button" onClick={now.make} aria-disabled={now.working.value !== null}>
          {w.keyAct}
        </button>
      )}
      <div role="status">
        {now.working.value === 'making' && <p>{w.working}</p>}
        {analystKey !== null && <p class="care">{w.keyMade}</p>}
      </div>
      {analystKey !== null && (
        <>
          <h3>{w.passphrase}</h3>
          <p class="secret">{analystKey.passphrase}</p>
          <div class="row">
            <button type="button" class="act" onClick={() => now.saveKey(analystKey)}>
              {w.saveKey}
            </button>
            <button type="button" onClick={() => now.saveRecipient(analystKey)}>
              {w.saveRecipient}
            </button>
            <Confirmed
              label={w.keyDone}
              title={w.keyDoneSure}
              text={w.keyDoneText}
              act={w.keyDoneAct}
              onAct={() => (now.analystKey.value = null)}
            />
          </div>
        </>
      )}
    </>
  );
}

function OpenTable() {
  const [table, key, csv] = [now.table.value, now.key.value, now.openedCsv.value];
  const submit = (event: Event) => {
    event.preventDefault();
    void now.open();
  };
  return (
    <form onSubmit={submit} noValidate>
      <p>{w.tableOpenText}</p>
      <FileField
        id="table-file"
        label={w.tableFile}
        accept=".age"
        onBytes={(file) => (now.table.value = file)}
        fileName={table?.name}
      />
      <FileField
        id="key-file"
        label={w.keyFile}
        accept=".age,.key"
        onBytes={(file) => (now.key.value = file)}
        fileName={key?.name}
      />
      <div class="field">
        <label for="key-passphrase">{w.keyPassphrase}</label>
        <p class="hint" id="key-passphrase-hint">
          {w.keyPassphraseHint}
        </p>
        <input
          id="key-passphrase"
          type="text"
          autocomplete="off"
          spellcheck={false}
          aria-describedby="key-passphrase-hint"
          value={now.passphrase.value}
          onInput={(event) => (now.passphrase.value = event.currentTarget.value)}
        />
      </div>
      <button type="submit" aria-disabled={now.working.value !== null}>
        {w.openTable}
      </button>
      <div role="status">
        {now.working.value === 'opening' && <p>{w.working}</p>}
        {now.fault.value !== '' && <p class="warn">{now.fault.value}</p>}
        {csv !== '' && (
          <p class="note">{w.tableOpened({ lists: csv.split('\n', 1)[0]!.split(',').slice(0, -1) })}</p>
        )}
      </div>
      {csv !== '' && (
        <button type="button" class="act" onClick={() => now.estimateFrom(csv)}>
          {w.estimate}
        </button>
      )}
    </form>
  );
}
