// Estimate from lists: a table is chosen or typed, read in place, and estimated from; the report stands
// below.

import { sayPhrasesIn } from '@heed/statistics/phrase';
import { sayDocument } from '@heed/statistics/phrase-document';
import { FileField } from '../../components/figures/file-view.tsx';
import { download } from '../../model/conversation/attachment.ts';
import * as now from '../../model/figures/estimate.ts';
import { nameOf } from '../../model/session/keyring.ts';
import { session } from '../../model/session/session.ts';
import { Notice } from '../../ui/notice.tsx';
import { describedBy, FieldHints } from '../../ui/parts.tsx';
import { estimateWords as w } from '../../words/estimate.ts';
import { figureWords } from '../../words/figures.ts';
import { percentDone, percentText } from '../../words/format.ts';
import { sayPhrase } from '../../words/statistics.ts';
import { PublishEstimate } from './open-view.tsx';
import { ReportView } from './report-view.tsx';

export function Estimates() {
  return (
    <>
      <form
        class="no-print"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void now.estimate();
        }}
      >
        <p>{w.text}</p>
        <Table />
        <Rates />
        <div class="columns">
          {(Object.keys(now.settings) as now.EstimateSetting[]).map((name) => (
            <Setting name={name} key={name} />
          ))}
        </div>
        <button type="submit" class="act">
          {w.estimate}
        </button>
        <Running />
        <Notice message={now.notice.value} />
      </form>
      {now.latestEstimate.value !== null && <EstimateResult {...now.latestEstimate.value} />}
    </>
  );
}

function Table() {
  const [file, lists] = [now.file.value, now.lists.value];
  return (
    <>
      <p class="hint" id="lists-format">
        {w.format}
      </p>
      <pre class="hint">{w.sample}</pre>
      <FileField
        id="lists-file"
        label={w.file}
        accept=".csv,.txt,text/csv"
        onBytes={now.choose}
        descriptionId="lists-file-said"
      />
      {file !== null ? (
        <p>
          {figureWords.chosen({ name: file.name })}{' '}
          <button type="button" onClick={() => now.choose(null)}>
            {w.away({ name: file.name })}
          </button>
        </p>
      ) : (
        <div class="field">
          <label for="lists-table">{w.paste}</label>
          <textarea
            id="lists-table"
            class="typed-table"
            spellcheck={false}
            aria-describedby="lists-format lists-file-said"
            aria-invalid={lists?.ok === false}
            value={now.typed.value.table}
            onInput={(e) => now.type({ table: e.currentTarget.value })}
            onChange={() => now.look()}
          />
        </div>
      )}
      <div id="lists-file-said" role="status">
        {lists?.ok === false && <p class="warn">{w.unread({ reason: sayPhrase(lists.reason) })}</p>}
        {lists?.ok && (
          <p>{w.read({ observed: lists.observed, count: lists.lists.length, lists: lists.lists })}</p>
        )}
        {lists?.ok &&
          lists.notes.map(sayPhrase).map((note) => (
            <p class="care" key={note}>
              {note}
            </p>
          ))}
      </div>
    </>
  );
}

function Rates() {
  const rates = now.rates.value;
  const [first] = rates?.ok ? rates.tried : [];
  return (
    <>
      <FileField
        id="lists-rates"
        label={w.rates}
        hint={w.ratesHint}
        accept=".json,application/json"
        onBytes={now.chooseRates}
        descriptionId="lists-rates-said"
      />
      <div id="lists-rates-said" role="status">
        {rates?.ok === false && (
          <p class="warn">{w.ratesUnread({ name: rates.name, reason: sayPhrase(rates.reason) })}</p>
        )}
        {first !== undefined && (
          <p>
            {w.ratesRead({
              name: rates!.name,
              missed: percentText(first.missed),
              wrong: percentText(first.wrong),
            })}{' '}
            <button type="button" onClick={() => now.chooseRates(null)}>
              {w.away({ name: rates!.name })}
            </button>
          </p>
        )}
      </div>
    </>
  );
}

function Setting({ name }: { name: now.EstimateSetting }) {
  const id = `lists-${name}`;
  const fault = now.faults.value[name];
  return (
    <div class="field">
      <label for={id}>{w[name]}</label>
      <FieldHints id={id} hint={w.hints[name]} fault={fault} />
      <input
        id={id}
        type="text"
        inputMode="numeric"
        aria-describedby={describedBy(id, w.hints[name], fault)}
        aria-invalid={fault !== undefined}
        value={now.typed.value[name]}
        onInput={(e) => now.type({ [name]: e.currentTarget.value })}
      />
    </div>
  );
}

function Running() {
  const running = now.running.value;
  if (running === null) return null;
  const { step, done: stepCount, of } = running;
  return (
    <div>
      <p>
        <span role="status">{w.steps[step]}</span>{' '}
        <span aria-hidden="true">{percentDone(stepCount / of)}</span>
      </p>
      <progress aria-label={w.steps[step]} value={stepCount} max={of} />
      <button type="button" onClick={now.cancel}>
        {w.cancel}
      </button>
    </div>
  );
}

function EstimateResult(props: NonNullable<typeof now.latestEstimate.value>) {
  const { report, notes, document } = props;
  const { keyring } = session.value!;
  const { answers, population } = now.typed.value;
  const by = nameOf(keyring, keyring.me.member.id) ?? '';
  const keep = () => {
    const signed = { by, day: keyring.day, answers };
    const json = JSON.stringify(
      sayPhrasesIn({ ...report, notes, population: Number(population) || null, signed }, sayPhrase),
      null,
      1,
    );
    download(new Blob([json]), `estimate-${keyring.day}.json`);
  };
  return (
    <>
      <p class="no-print row">
        <button type="button" onClick={() => print()}>
          {w.print}
        </button>
        <button type="button" onClick={keep}>
          {w.keep}
        </button>
      </p>
      <ReportView
        document={sayDocument(document, sayPhrase)}
        answers={answers}
        onAnswer={(id, answer) => now.type({ answers: { ...answers, [id]: answer } })}
        signed={w.signed({ name: by, day: keyring.day })}
      />
      <PublishEstimate {...props} />
    </>
  );
}
