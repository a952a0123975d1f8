// One campaign: its batches with path, square code and sheets to print, its reach, and its end.

import { download } from '@heed/desk/model/conversation/attachment.ts';
import type { AttemptWithNotice } from '@heed/desk/model/fault.ts';
import { call, session } from '@heed/desk/model/session/session.ts';
import { Confirmed } from '@heed/desk/ui/parts.tsx';
import { countryName, dayName, languageName } from '@heed/desk/words/format.ts';
import { useSignal } from '@preact/signals';
import type { CampaignList, CampaignView } from '../api/routes.ts';
import { Reach } from './reach-view.tsx';
import { audienceWords, campaignWords as w } from './words.ts';

type Posters = CampaignList['posters'];
type Batch = CampaignView['batches'][number];

export function CampaignDetail(props: {
  view: CampaignView;
  posters: Posters;
  run: AttemptWithNotice;
  onBack: () => void;
}) {
  const { view, posters, run } = props;
  const { campaign, batches } = view;
  const { name, audience, place, page, language, ended: endDay, id } = campaign;
  const end = async () => {
    await call('campaigns.end', {}, { id });
    return undefined;
  };
  return (
    <section>
      <button type="button" class="plain" onClick={props.onBack}>
        ← {w.back}
      </button>
      <h2 id="campaign-title" tabIndex={-1}>
        {name}
      </h2>
      <p>
        {audienceWords[audience]}. {place}. {w.leadsTo({ page, language: languageName(language) })}{' '}
        {endDay !== null && w.ended({ day: dayName(endDay) })}
      </p>
      {!view.counted && <p class="care">{w.neverCounted}</p>}
      <Batches view={view} posters={posters} run={run} />
      {view.counted && batches.length > 0 && <Reach view={view} />}
      {endDay === null && (
        <Confirmed
          label={w.end}
          title={w.endTitle({ name })}
          text={w.endText}
          act={w.endAct}
          class="destroy"
          onAct={() => run(w.endDone, end)}
        />
      )}
    </section>
  );
}

function Batches({ view, posters, run }: { view: CampaignView; posters: Posters; run: AttemptWithNotice }) {
  const { campaign, batches } = view;
  const { language, ended: endDay, id } = campaign;
  const own = session.value!.keyring.me.organisation.country;
  const country = useSignal(posters.countries.includes(own) ? own : (posters.countries[0] ?? ''));
  const hasPoster = posters.languages.includes(language);
  return (
    <section>
      <h3>{w.batches}</h3>
      {batches.length === 0 && <p class="hint">{w.noBatch}</p>}
      {batches.length > 0 && endDay === null && hasPoster && (
        <Countries posters={posters} country={country} />
      )}
      {!hasPoster && <p class="hint">{w.noPoster}</p>}
      <ul class="batches">
        {batches.map((batch) => (
          <li class="card" key={batch.code}>
            <BatchCard
              batch={batch}
              sheets={endDay === null && hasPoster ? `${country.value.toLowerCase()}/${language}` : null}
            />
          </li>
        ))}
      </ul>
      {endDay === null && <AddBatch id={id} run={run} />}
    </section>
  );
}

const Countries = ({ posters, country }: { posters: Posters; country: { value: string } }) => (
  <div class="field">
    <label for="poster-country">{w.country}</label>
    <select
      id="poster-country"
      value={country.value}
      onChange={(e) => (country.value = e.currentTarget.value)}
    >
      {posters.countries.map((code) => (
        <option value={code} key={code}>
          {countryName(code)}
        </option>
      ))}
    </select>
  </div>
);

/** `sheets`: country and language of what can be printed, 'hr/en'. */
function BatchCard({ batch, sheets }: { batch: Batch; sheets: string | null }) {
  const { code, label, day, address, qr } = batch;
  // A desk that is served from the member's own machine has no sheets of its own.
  const site = new URL(address).origin;
  return (
    <>
      <img class="qr" src={`data:image/svg+xml,${encodeURIComponent(qr)}`} alt={w.qr({ address })} />
      <div>
        <h4>{label}</h4>
        <p class="hint">{w.since({ day: dayName(day) })}</p>
        <p class="path">{address}</p>
        <p class="row">
          <button type="button" onClick={() => download(new Blob([qr]), `${code}.svg`)}>
            {w.saveQr}
          </button>
          {sheets !== null &&
            (['poster', 'strip'] as const).map((kind) => (
              <a
                key={kind}
                href={`${site}/booklets/${sheets}/${kind}.pdf?batch=${code}`}
                target="_blank"
                rel="noopener noreferrer"
                aria-label={w.sheetOf({ sheet: w[kind], batch: label })}
              >
                {w[kind]}
              </a>
            ))}
        </p>
      </div>
    </>
  );
}

function AddBatch({ id, run }: { id: string; run: AttemptWithNotice }) {
  const label = useSignal('');
  const submit = (event: Event) => {
    event.preventDefault();
    void run(w.batchAdded, async () => {
      await call('campaigns.addBatch', { label: label.value }, { id });
      label.value = '';
      return undefined;
    });
  };
  return (
    <form onSubmit={submit}>
      <div class="field">
        <label for="batch-label">{w.batch}</label>
        <input
          id="batch-label"
          type="text"
          required
          maxLength={80}
          value={label}
          onInput={(e) => (label.value = e.currentTarget.value)}
        />
      </div>
      <button type="submit">{w.addBatch}</button>
    </form>
  );
}
