// How often linking errs, from pairs that people judged. It is reckoned in the worker of figures, which
// reaches nothing.

import { Scroll } from '../../components/figures/figure-parts.tsx';
import { FileField } from '../../components/figures/file-view.tsx';
import { download } from '../../model/conversation/attachment.ts';
import type { ChosenFile } from '../../model/figures/chosen-file.ts';
import { run } from '../../model/figures/run.ts';
import type { ErrorRatesResult } from '../../model/figures/work.ts';
import { sessionSignal } from '../../model/session/scope.ts';
import { percentText } from '../../words/format.ts';
import { linkageWords as w } from '../../words/linkage.ts';
import { sayPhrase } from '../../words/statistics.ts';

const judgement = sessionSignal<{ readonly name: string; readonly erring: ErrorRatesResult | null } | null>(
  null,
);

async function reckon({ name, bytes }: ChosenFile): Promise<void> {
  try {
    const erring = await run('judged', { text: new TextDecoder().decode(bytes) }).result;
    // null: the desk was locked meanwhile.
    if (erring !== null) judgement.value = { name, erring };
  } catch {
    // The worker refuses a file that is no list of pairs: the page says so.
    judgement.value = { name, erring: null };
  }
}

export function Errors() {
  const now = judgement.value;
  return (
    <details>
      <summary>{w.error}</summary>
      <p>{w.errorText}</p>
      <FileField id="pairs-file" label={w.errorFile} accept=".csv" onBytes={reckon} />
      <div role="status">
        {now?.erring === null && <p class="warn">{w.errorFailed}</p>}
        {now?.erring?.ok === false && (
          <p class="warn">{w.errorUnread({ name: now.name, reason: sayPhrase(now.erring.reason) })}</p>
        )}
        {now?.erring?.ok && <p>{w.rates({ name: now.name })}</p>}
      </div>
      {now?.erring?.ok && <ErrorRates rates={now.erring.rates} />}
    </details>
  );
}

function ErrorRates({ rates }: { rates: Extract<ErrorRatesResult, { ok: true }>['rates'] }) {
  const save = () =>
    // As `heed evidence link error --json` prints them.
    download(new Blob([`${JSON.stringify(rates, null, 2)}\n`]), 'linkage-errors.json');
  return (
    <>
      <Scroll label={w.error}>
        <table>
          <thead>
            <tr>
              <th scope="col">{w.rate}</th>
              <th scope="col">{w.estimateOf}</th>
              <th scope="col">{w.interval}</th>
            </tr>
          </thead>
          <tbody>
            {(['missed', 'wrong'] as const).map((kind) => {
              const [from, to] = rates[`${kind}95`];
              return (
                <tr key={kind}>
                  <th scope="row">{w[kind]}</th>
                  <td class="count">{percentText(rates[kind])}</td>
                  <td>{w.between({ from: percentText(from), to: percentText(to) })}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </Scroll>
      <p class="hint">{w.ratesHint}</p>
      <button type="button" onClick={save}>
        {w.saveRates}
      </button>
    </>
  );
}
