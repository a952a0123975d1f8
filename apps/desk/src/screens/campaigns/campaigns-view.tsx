// What the organisation puts into the world: the list of campaigns, a form for a new one, and the one that is looked at.

import type { CampaignList, CampaignView } from '@heed/api';
import { audiences } from '@heed/domain/campaigns';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { DraftForm } from '../../components/draft-form.tsx';
import { faultText } from '../../model/conversation/open.ts';
import { dayName } from '../../model/inbox/line.ts';
import { iMay } from '../../model/session/keyring.ts';
import { call, keepDraft, session } from '../../model/session/session.ts';
import { focus } from '../../shell/app.ts';
import { Told } from '../../ui/parts.tsx';
import { audienceWords, campaignWords as w } from '../../words/campaigns.ts';
import { caseWords } from '../../words/case.ts';
import type { Run } from '../settings/passkeys-view.tsx';
import { CampaignDetail } from './campaign-view.tsx';

const draft = 'campaign';
type Campaign = CampaignList['campaigns'][number];

export function Campaigns() {
  const told = useSignal<{ tone: 'good' | 'bad'; text: string } | null>(null);
  const list = useSignal<CampaignList | null>(null);
  const view = useSignal<CampaignView | null>(null);
  const show = async (id: string | null) => {
    view.value = id === null ? null : await call('campaign', {}, { id });
    if (id === null) list.value = await call('campaigns', {});
  };
  const run: Run = async (done, work) => {
    try {
      const fault = await work();
      told.value = fault ? { tone: 'bad', text: fault } : { tone: 'good', text: done };
      if (!fault && view.value !== null) await show(view.value.campaign.id);
    } catch (error) {
      told.value = { tone: 'bad', text: faultText(error) };
    }
  };
  const look = async (id: string | null, said: typeof told.value = null) => {
    try {
      await show(id);
      told.value = said;
      setTimeout(() => focus(id === null ? '#campaigns-title' : '#campaign-title'));
    } catch (error) {
      told.value = { tone: 'bad', text: faultText(error) };
    }
  };
  const make = async (plan: Plan) => {
    try {
      const { id } = await call('makeCampaign', plan);
      keepDraft(draft, '');
      await look(id, { tone: 'good', text: w.made });
    } catch (error) {
      told.value = { tone: 'bad', text: faultText(error) };
    }
  };
  const load = () => void show(null).catch((error) => (told.value = { tone: 'bad', text: faultText(error) }));
  useEffect(load, []);
  const all = list.value;
  return (
    <div class="form">
      <h1 id="campaigns-title" tabIndex={-1}>
        {w.title}
      </h1>
      <Told told={told.value} />
      {all === null && <Loading failed={told.value !== null} onAgain={load} />}
      {all !== null && view.value !== null && (
        <CampaignDetail view={view.value} posters={all.posters} run={run} onBack={() => look(null)} />
      )}
      {all !== null && view.value === null && (
        <>
          <p>{w.text}</p>
          <p class="hint">{w.how}</p>
          <List campaigns={all.campaigns} onOpen={(id) => look(id)} />
          {iMay(session.value!.keyring, 'publish') && <Make all={all} onMake={make} />}
        </>
      )}
    </div>
  );
}

const Loading = ({ failed, onAgain }: { failed: boolean; onAgain: () => void }) =>
  failed ? (
    <p>
      {w.failed}{' '}
      <button type="button" onClick={onAgain}>
        {w.again}
      </button>
    </p>
  ) : (
    <p class="hint">{w.loading}</p>
  );

const List = ({ campaigns, onOpen }: { campaigns: readonly Campaign[]; onOpen: (id: string) => void }) => (
  <section>
    <h2>{w.list}</h2>
    {campaigns.length === 0 && <p class="hint">{w.none}</p>}
    <ul class="lines">
      {campaigns.map(({ id, name, place, page, day, ended }) => (
        <li class="row" key={id}>
          <span>
            <button type="button" class="plain" onClick={() => onOpen(id)}>
              {name}
            </button>{' '}
            <span class="hint">{w.line(place, page, dayName(day))}</span>
          </span>
          {ended !== null && <span class="badge">{w.ended(dayName(ended))}</span>}
        </li>
      ))}
    </ul>
  </section>
);

type Plan = Parameters<typeof call<'makeCampaign'>>[1];

function Make({ all, onMake }: { all: CampaignList; onMake: (plan: Plan) => void }) {
  const submit = (event: Event) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    const said = (field: string) => String(form.get(field) ?? '');
    const audience = audiences.find((one) => one === said('audience'));
    if (audience === undefined) return;
    onMake({ name: said('name'), audience, place: said('place'), language: said('language'), page: said('page') });
  };
  return (
    <section>
      <h2>{w.make}</h2>
      <DraftForm draft={draft} onSubmit={submit}>
        <Text name="name" label={w.name} />
        <Text name="place" label={w.place} />
        <Choice name="audience" label={w.audience}>
          {audiences.map((one) => (
            <option value={one} key={one}>
              {audienceWords[one]}
            </option>
          ))}
        </Choice>
        <Choice name="language" label={w.language}>
          {all.languages.map(({ code, name }) => (
            <option value={code} key={code}>
              {name}
            </option>
          ))}
        </Choice>
        <Choice name="page" label={w.page}>
          {([true, false] as const).map((counted) => (
            <optgroup label={counted ? w.counted : w.notCounted} key={String(counted)}>
              {all.pages
                .filter((page) => page.counted === counted)
                .map(({ path, heading }) => (
                  <option value={path} key={path}>
                    {path} {path === '/' ? w.first : heading}
                  </option>
                ))}
            </optgroup>
          ))}
        </Choice>
        <button type="submit" class="act">
          {w.makeAct}
        </button>
      </DraftForm>
    </section>
  );
}

const Text = ({ name, label }: { name: string; label: string }) => (
  <div class="field">
    <label for={`campaign-${name}`}>{label}</label>
    <input id={`campaign-${name}`} name={name} type="text" required maxLength={80} />
  </div>
);

const Choice = (props: { name: string; label: string; children: preact.ComponentChildren }) => (
  <div class="field">
    <label for={`campaign-${props.name}`}>{props.label}</label>
    <select id={`campaign-${props.name}`} name={props.name} required>
      <option value="">{caseWords.choose}</option>
      {props.children}
    </select>
  </div>
);
