// Votes on paper: sheets to print, and each sheet typed by two members, sealed before it leaves the browser.

import { download } from '@heed/desk/model/conversation/attachment.ts';
import { call, session } from '@heed/desk/model/session/session.ts';
import { fromBase64, toBase64 } from '@heed/desk/ui/bytes.ts';
import { askedGroupWords } from '@heed/desk/words/asked-groups.ts';
import { consultationKeyOn } from '@heed/envelope/credential';
import { sealSheet } from '@heed/envelope/seal';
import { useSignal } from '@preact/signals';
import type { ConsultationGroup } from '../rules/index.ts';
import { keysOf } from './model/keys.ts';
import type { PartProps } from './part.ts';
import { LanguageOfPrint } from './seats-view.tsx';
import { StatementText } from './statement-text.tsx';
import { cardWords, openingWords, paperWords as w } from './words.ts';

const votes = [
  { value: '1', label: () => w.agree },
  { value: '-1', label: () => w.disagree },
  { value: '0', label: () => w.pass },
  { value: '', label: () => w.noBox },
] as const;

export function Paper({ view, run }: PartProps) {
  return (
    <section>
      <h3>{w.title}</h3>
      <p>{w.text}</p>
      {view.plan.method !== 'votes' ? (
        <p class="hint">{w.votesOnly}</p>
      ) : view.state === 'open' ? (
        <>
          <PrintSheets view={view} run={run} />
          <TypeSheet view={view} run={run} />
        </>
      ) : (
        <p class="hint">{w.late}</p>
      )}
    </section>
  );
}

const groupOf = (view: PartProps['view'], text: string): ConsultationGroup | undefined =>
  view.plan.groups.find(({ group }) => group === text)?.group;

function PrintSheets({ view, run }: PartProps) {
  const submit = (event: Event) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    const group = groupOf(view, String(form.get('group')));
    const count = Number(form.get('count'));
    if (group === undefined || !(count >= 1)) return;
    const first = 1 + (view.groups.find(({ code }) => code === group)?.sheets ?? 0);
    void run(w.printed({ first, last: first + count - 1 }), async () => {
      // Printed first and counted after that: a number that counts stands on a sheet.
      const fields = { group, first, count, language: String(form.get('language')) };
      const { pdf } = await call('consultations.printSheets', fields, { id: view.id });
      await call('consultations.addSheets', { code: group, first, count }, { id: view.id });
      download(new Blob([fromBase64(pdf)]), `${view.slug}.sheets.pdf`);
      return undefined;
    });
  };
  return (
    <details>
      <summary>{w.print}</summary>
      <form onSubmit={submit} data-print-sheets>
        <GroupChoice id="sheet-print-group" view={view} />
        <div class="field">
          <label for="sheet-count">{cardWords.count}</label>
          <input id="sheet-count" name="count" type="number" min={1} max={200} required />
        </div>
        <LanguageOfPrint id="sheet-language" view={view} label={cardWords.language} />
        <button type="submit">{w.print}</button>
      </form>
    </details>
  );
}

const GroupChoice = ({ id, view }: Pick<PartProps, 'view'> & { id: string }) => (
  <div class="field">
    <label for={id}>{cardWords.group}</label>
    <select id={id} name="group" required>
      <option value="" />
      {view.plan.groups.map(({ group }) => (
        <option value={group} key={group}>
          {askedGroupWords[group]}
        </option>
      ))}
    </select>
  </div>
);

function TypeSheet({ view, run }: PartProps) {
  const typed = useSignal(0);
  const { keyring } = session.value!;
  const key = consultationKeyOn(keysOf(view, keyring), keyring.day);
  if (key === null) return <p class="warn">{openingWords.none}</p>;
  const submit = (event: Event) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const fields = new FormData(form);
    const group = groupOf(view, String(fields.get('group')));
    const number = Number(fields.get('number'));
    void run(w.saved({ number }), async () => {
      if (group === undefined || !(number >= 1)) return w.incomplete;
      const sealed = await sealSheet(
        key.recipient,
        { consultation: view.id, group, number },
        votesIn(view, fields),
      );
      await call(
        'consultations.typeSheet',
        { code: group, number, sealed: toBase64(sealed) },
        { id: view.id },
      );
      typed.value++;
      return undefined;
    });
  };
  return (
    <form onSubmit={submit} key={typed.value} data-type-sheet>
      <h4>{w.type}</h4>
      <GroupChoice id="sheet-group" view={view} />
      <div class="field">
        <label for="sheet-number">{w.number}</label>
        <input id="sheet-number" name="number" type="number" min={1} required />
      </div>
      {view.statements
        .filter(({ state }) => state === 'asked')
        .map(({ number, texts }) => (
          <Boxes key={number} number={number} texts={texts} />
        ))}
      <button type="submit" class="act">
        {w.save}
      </button>
    </form>
  );
}

function votesIn(view: PartProps['view'], fields: FormData): ReadonlyMap<number, -1 | 0 | 1> {
  const rows = view.statements.flatMap(({ number }) => {
    const vote = ([1, 0, -1] as const).find((value) => fields.get(`vote-${number}`) === String(value));
    return vote === undefined ? [] : ([[number, vote]] as const);
  });
  return new Map(rows);
}

function Boxes({ number, texts }: { number: number; texts: Readonly<Record<string, string>> }) {
  return (
    <fieldset class="boxes">
      <legend>
        <StatementText number={number} texts={texts} />
      </legend>
      {votes.map(({ value, label }) => (
        <label class="tick" key={value}>
          <input type="radio" name={`vote-${number}`} value={value} defaultChecked={value === ''} /> {label()}
        </label>
      ))}
    </fieldset>
  );
}
