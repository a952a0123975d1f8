// Statements of a consultation: translated and withdrawn, never reworded once people vote.

import { iMay } from '@heed/desk/model/session/keyring.ts';
import { call, session } from '@heed/desk/model/session/session.ts';
import { languageName } from '@heed/desk/words/format.ts';
import { useSignal } from '@preact/signals';
import { STATEMENT_CHARACTERS } from '../rules/index.ts';
import type { PartProps } from './part.ts';
import { statementWords as w } from './words.ts';

export function Statements({ view, run }: PartProps) {
  const mayChange = iMay(session.value!.keyring, 'moderateVoices') && view.state !== 'ended';
  const language = useSignal('');
  const open = view.statements.filter(({ state }) => state === 'asked');
  const missing = open.filter(({ texts }) => !(language.value in texts)).length;
  const save = (statements: typeof view.statements) =>
    run(w.saved, async () => {
      await call('consultations.setStatements', { revision: view.revision, statements }, { id: view.id });
      return undefined;
    });
  const submit = (event: Event) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    void save(
      view.statements.map((statement) => {
        const text = String(form.get(`text-${statement.number}`) ?? '').trim();
        if (text === '' || language.value === '') return statement;
        return { ...statement, texts: { ...statement.texts, [language.value]: text } };
      }),
    );
  };
  const toggle = (number: number) =>
    save(
      view.statements.map((statement) =>
        statement.number === number
          ? { ...statement, state: statement.state === 'asked' ? ('withdrawn' as const) : ('asked' as const) }
          : statement,
      ),
    );
  return (
    <section>
      <h3>{w.title}</h3>
      <p>{w.text}</p>
      {mayChange && <IntoLanguage value={language.value} onChoose={(code) => (language.value = code)} />}
      {language.value !== '' && missing > 0 && (
        <p class="hint">{w.missing({ count: missing, language: languageName(language.value) })}</p>
      )}
      <form onSubmit={submit} key={language.value}>
        <ol class="lines statements">
          {view.statements.map((statement) => (
            <Statement
              key={statement.number}
              statement={statement}
              into={mayChange ? language.value : ''}
              onToggle={mayChange ? () => void toggle(statement.number) : null}
            />
          ))}
        </ol>
        {mayChange && language.value !== '' && (
          <button type="submit" class="act">
            {w.save}
          </button>
        )}
      </form>
    </section>
  );
}

function IntoLanguage(props: { value: string; onChoose: (code: string) => void }) {
  const offered = session.value!.keyring.me.organisation.languages;
  return (
    <div class="field">
      <label for="statement-language">{w.choose}</label>
      <select
        id="statement-language"
        value={props.value}
        onChange={(event) => props.onChoose(event.currentTarget.value)}
      >
        <option value="" />
        {offered.map((code) => (
          <option value={code} key={code}>
            {languageName(code)}
          </option>
        ))}
      </select>
    </div>
  );
}

function Statement(props: {
  statement: PartProps['view']['statements'][number];
  /** Language to translate into; '' for none. */
  into: string;
  onToggle: (() => void) | null;
}) {
  const { number, texts, state } = props.statement;
  const [original, text] = Object.entries(texts)[0] ?? ['en', ''];
  const isOther = props.into !== '' && props.into !== original;
  return (
    <li value={number} data-statement={number} data-state={state}>
      <span lang={original}>{text}</span> {state === 'withdrawn' && <span class="badge">{w.withdrawn}</span>}
      {isOther && (
        <div class="field">
          <label for={`text-${number}`}>{w.translate({ language: languageName(props.into) })}</label>
          <input
            id={`text-${number}`}
            name={`text-${number}`}
            lang={props.into}
            defaultValue={texts[props.into] ?? ''}
            maxLength={STATEMENT_CHARACTERS * 8}
          />
        </div>
      )}
      {props.onToggle !== null && (
        <button type="button" class="plain" onClick={props.onToggle}>
          {state === 'asked' ? w.withdraw({ number }) : w.putBack({ number })}
        </button>
      )}
    </li>
  );
}
