// What the organisation puts into the world: the list of campaigns, a form for a new one, and the one that is
// looked at.

import { DraftForm } from '@heed/desk/components/draft-form.tsx';
import { NotThere } from '@heed/desk/components/not-there.tsx';
import { type AttemptWithNotice, attempt } from '@heed/desk/model/fault.ts';
import { iMay } from '@heed/desk/model/session/keyring.ts';
import { call, keepDraft, session } from '@heed/desk/model/session/session.ts';
import { focus } from '@heed/desk/ui/focus.ts';
import { Notice } from '@heed/desk/ui/notice.tsx';
import { type StatusMessage, success } from '@heed/desk/ui/status.ts';
import { caseWords } from '@heed/desk/words/case.ts';
import { dayName } from '@heed/desk/words/format.ts';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { CampaignList, CampaignView } from '../api/routes.ts';
import { audiences } from '../rules/index.ts';
import { CampaignDetail } from './campaign-view.tsx';
import { LeafletPlaces } from './leaflets-view.tsx';
import { OwnPages } from './pages-view.tsx';
import { audienceWords, campaignWords as w } from './words.ts';

const draft = 'campaign';
type Campaign = CampaignList['campaigns'][number];

export function Campaigns() {
  const notice = useSignal<StatusMessage | null>(null);
  const list = useSignal<CampaignList | null>(null);
  const view = useSignal<CampaignView | null>(null);
  const show = async (id: string | null) => {
    view.value = id === null ? null : await call('campaigns.read', {}, { id });
    if (id === null) list.value = await call('campaigns.list', {});
  };
  const run: AttemptWithNotice = async (successText, work) => {
    if (!(await attempt(notice, successText, work))) return;
    if (view.value !== null) await attempt(notice, null, () => show(view.value!.campaign.id));
  };
  const look = async (id: string | null, message: typeof notice.value = null) => {
    if (!(await attempt(notice, null, () => show(id)))) return;
    notice.value = message;
    setTimeout(() => focus(id === null ? '#campaigns-title' : '#campaign-title'));
  };
  const make = async (plan: Plan) => {
    await attempt(notice, null, async () => {
      const { id } = await call('campaigns.create', plan);
      keepDraft(draft, '');
      await look(id, success(w.createdNotice));
    });
  };
  const load = () => void attempt(notice, null, () => show(null));
  useEffect(load, []);
  const all = list.value;
  return (
    <div class="form">
      <h1 id="campaigns-title" tabIndex={-1}>
        {w.title}
      </h1>
      <Notice message={notice.value} />
      {all === null && <NotThere hasFailed={notice.value !== null} words={w} onAgain={load} />}
      {all !== null && view.value !== null && (
        <CampaignDetail view={view.value} posters={all.posters} run={run} onBack={() => look(null)} />
      )}
      {all !== null && view.value === null && (
        <>
          <p>{w.text}</p>
          <p class="hint">{w.how}</p>
          <List campaigns={all.campaigns} onOpen={(id) => look(id)} />
          {iMay(session.value!.keyring, 'publish') && (
            <>
              <Make all={all} onMake={make} />
              <OwnPages languages={all.languages} onChange={load} />
            </>
          )}
          <LeafletPlaces languages={all.languages} />
        </>
      )}
    </div>
  );
}

const List = ({ campaigns, onOpen }: { campaigns: readonly Campaign[]; onOpen: (id: string) => void }) => (
  <section>
    <h2>{w.list}</h2>
    {campaigns.length === 0 && <p class="hint">{w.none}</p>}
    <ul class="lines">
      {campaigns.map(({ id, name, place, page, day, ended: endDay }) => (
        <li class="row" key={id}>
          <span>
            <button type="button" class="plain" onClick={() => onOpen(id)}>
              {name}
            </button>{' '}
            <span class="hint">{w.line({ place, page, day: dayName(day) })}</span>
          </span>
          {endDay !== null && <span class="badge">{w.ended({ day: dayName(endDay) })}</span>}
        </li>
      ))}
    </ul>
  </section>
);

type Plan = Parameters<typeof call<'campaigns.create'>>[1];

function Make({ all, onMake }: { all: CampaignList; onMake: (plan: Plan) => void }) {
  const submit = (event: Event) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    const fieldText = (field: string) => String(form.get(field) ?? '');
    const audience = audiences.find((candidate) => candidate === fieldText('audience'));
    if (audience === undefined) return;
    onMake({
      name: fieldText('name'),
      audience,
      place: fieldText('place'),
      language: fieldText('language'),
      page: fieldText('page'),
    });
  };
  return (
    <section>
      <h2>{w.make}</h2>
      <DraftForm draft={draft} onSubmit={submit}>
        <Text name="name" label={w.name} />
        <Text name="place" label={w.place} />
        <Choice name="audience" label={w.audience}>
          {audiences.map((option) => (
            <option value={option} key={option}>
              {audienceWords[option]}
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
          {([true, false] as const).map((isCounted) => (
            <optgroup label={isCounted ? w.counted : w.notCounted} key={String(isCounted)}>
              {all.pages
                .filter((page) => page.counted === isCounted)
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
