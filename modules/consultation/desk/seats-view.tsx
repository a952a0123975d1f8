// Cards of a consultation: how many there are, new ones to print, and lost ones made void.

import { download } from '@heed/desk/model/conversation/attachment.ts';
import { iMay } from '@heed/desk/model/session/keyring.ts';
import { call, session } from '@heed/desk/model/session/session.ts';
import { Confirmed } from '@heed/desk/ui/parts.tsx';
import { askedGroupWords } from '@heed/desk/words/asked-groups.ts';
import { language as spokenLanguage } from '@heed/desk/words/catalogue.ts';
import { languageName } from '@heed/desk/words/format.ts';
import { hashHex } from '@heed/envelope';
import { parseCode } from '@heed/envelope/code';
import { useSignal } from '@preact/signals';
import { useState } from 'preact/hooks';
import { Keys } from './keys-view.tsx';
import { makeCardPress } from './model/cards.ts';
import type { PartProps } from './part.ts';
import { cardWords as c, seatFigureWords as w } from './words.ts';

export function SeatFigures({ view, run }: PartProps) {
  const { keyring } = session.value!;
  const address = `${location.origin}/consultation/${view.slug}`;
  return (
    <section>
      <h3>{w.title}</h3>
      <p>{w.address({ address })}</p>
      <GroupTable view={view} />
      {view.gatekeepers.length > 0 && <GatekeeperTable view={view} />}
      <Keys view={view} run={run} />
      {view.state === 'open' && iMay(keyring, 'convene') && (
        <Confirmed
          label={w.end}
          title={w.endAsk}
          text={w.endText}
          act={w.endAct}
          onAct={() =>
            void run(w.ended, async () => {
              await call('consultations.end', {}, { id: view.id });
              return undefined;
            })
          }
        />
      )}
    </section>
  );
}

const columns = ['seats', 'used', 'void', 'ballots', 'sheets'] as const;
const heads = {
  seats: () => w.cards,
  used: () => w.used,
  void: () => w.void,
  ballots: () => w.ballots,
  sheets: () => w.sheets,
};

const GroupTable = ({ view }: Pick<PartProps, 'view'>) => (
  <div class="scroll">
    <table>
      <caption>{w.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{w.group}</th>
          {columns.map((column) => (
            <th scope="col" key={column}>
              {heads[column]()}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {view.groups.map((row) => (
          <tr key={row.code} data-group={row.code}>
            <th scope="row">{askedGroupWords[row.code]}</th>
            {columns.map((column) => (
              <td key={column}>{row[column]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

const GatekeeperTable = ({ view }: Pick<PartProps, 'view'>) => (
  <div class="scroll">
    <table>
      <caption>{w.from}</caption>
      <thead>
        <tr>
          <th scope="col">{w.group}</th>
          <th scope="col">{w.from}</th>
          <th scope="col">{w.cards}</th>
          <th scope="col">{w.used}</th>
          <th scope="col">{w.void}</th>
        </tr>
      </thead>
      <tbody>
        {view.gatekeepers.map(({ code, gatekeeper, ...counts }) => (
          <tr key={`${code} ${gatekeeper}`}>
            <td>{askedGroupWords[code]}</td>
            <th scope="row">
              <bdi>{gatekeeperName(view, code, gatekeeper)}</bdi>
            </th>
            <td>{counts.seats}</td>
            <td>{counts.used}</td>
            <td>{counts.void}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

const gatekeeperName = ({ plan }: PartProps['view'], code: string, at: number): string =>
  plan.groups.find(({ group }) => group === code)?.gatekeepers[at] ?? '';

/** Most cards of one file. */
const mostCards = 200;

export function Cards({ view, run }: PartProps) {
  return (
    <section>
      <h3>{c.title}</h3>
      <p>{c.text}</p>
      <MakeCards view={view} run={run} />
      <VoidCard view={view} run={run} />
    </section>
  );
}

function MakeCards({ view, run }: PartProps) {
  const pair = useSignal('');
  const [makeCards] = useState(() => makeCardPress(call));
  const pairs = view.plan.groups.flatMap(({ group, gatekeepers }) =>
    gatekeepers.map((name, at) => ({ group, at, name, value: `${group} ${at}` })),
  );
  const submit = (event: Event) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    const choice = pairs.find(({ value }) => value === form.get('gatekeeper'));
    const count = Number(form.get('count'));
    if (choice === undefined || !(count >= 1)) return;
    const of = { id: view.id, code: choice.group, gatekeeper: choice.at };
    void run(c.made({ count }), async () => {
      const pdf = await makeCards({ ...of, count, language: String(form.get('language')) });
      download(new Blob([pdf]), `${view.slug}.cards.pdf`);
      return undefined;
    });
  };
  return (
    <form onSubmit={submit} data-cards>
      <div class="field">
        <label for="card-gatekeeper">{c.gatekeeper}</label>
        <select
          id="card-gatekeeper"
          name="gatekeeper"
          required
          value={pair}
          onChange={(event) => (pair.value = event.currentTarget.value)}
        >
          <option value="" />
          {pairs.map(({ value, name, group }) => (
            <option value={value} key={value}>
              {askedGroupWords[group]}: {name}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for="card-count">{c.count}</label>
        <input id="card-count" name="count" type="number" min={1} max={mostCards} required />
      </div>
      <LanguageOfPrint id="card-language" view={view} label={c.language} />
      <button type="submit" class="act">
        {c.make}
      </button>
    </form>
  );
}

/** The language of a printed page: one that the plan speaks. */
export function LanguageOfPrint({
  id,
  view,
  label,
}: Pick<PartProps, 'view'> & { id: string; label: string }) {
  const codes = Object.keys(view.plan.texts);
  const first = codes.includes(spokenLanguage()) ? spokenLanguage() : (codes[0] ?? 'en');
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} name="language">
        {codes.map((code) => (
          <option value={code} key={code} selected={code === first}>
            {languageName(code)}
          </option>
        ))}
      </select>
    </div>
  );
}

function VoidCard({ view, run }: PartProps) {
  const submit = (event: Event) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const parsed = parseCode(String(new FormData(form).get('card') ?? ''));
    void run(c.voidDone, async () => {
      if (!parsed.ok) return c.wrong;
      const card = hashHex(new TextEncoder().encode(parsed.code));
      await call('consultations.voidSeat', { card }, { id: view.id });
      form.reset();
      return undefined;
    });
  };
  return (
    <details>
      <summary>{c.void}</summary>
      <form onSubmit={submit}>
        <div class="field">
          <label for="void-card">{c.number}</label>
          <input id="void-card" name="card" inputMode="numeric" autocomplete="off" required />
        </div>
        <button type="submit">{c.voidAct}</button>
      </form>
    </details>
  );
}
