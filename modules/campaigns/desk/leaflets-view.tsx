// Where leaflets lie: a list by what is due, a tick for who restocked, and a form. It knows places and paper,
// and nobody who takes a leaflet.

import { DraftForm } from '@heed/desk/components/draft-form.tsx';
import { NotThere } from '@heed/desk/components/not-there.tsx';
import { attempt } from '@heed/desk/model/fault.ts';
import { iMay, nameOrDigits } from '@heed/desk/model/session/keyring.ts';
import { call, draftOf, keepDraft, session } from '@heed/desk/model/session/session.ts';
import { focus } from '@heed/desk/ui/focus.ts';
import { Notice } from '@heed/desk/ui/notice.tsx';
import { Confirmed } from '@heed/desk/ui/parts.tsx';
import type { StatusMessage } from '@heed/desk/ui/status.ts';
import { caseWords } from '@heed/desk/words/case.ts';
import { dayName, languageName } from '@heed/desk/words/format.ts';
import { randomHex } from '@heed/envelope/seal';
import { type Signal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { LeafletList } from '../api/leaflets.ts';
import { mostLeafletCount, mostLookAfterDays } from '../rules/index.ts';
import { campaignWords, leafletWords as w } from './words.ts';

const draft = 'leaflets';
type Leaflets = LeafletList['leaflets'][number];
type Plan = Parameters<typeof call<'leaflets.put'>>[1]['plan'];
interface Language {
  readonly code: string;
  readonly name: string;
}
/** Of the leaflets in the form. New ones have an id before they are stored: a second press adds none. */
interface FormPlace {
  readonly id: string;
  readonly revision: number;
}
const newPlace = (): FormPlace => ({ id: randomHex(16), revision: 0 });

/** The list, what is in the form, and what changes them. */
function useLeaflets(notice: Signal<StatusMessage | null>) {
  const list = useSignal<LeafletList | null>(null);
  const place = useSignal<FormPlace>(draftedPlace());
  const edited = useSignal(0);
  const load = async () => {
    list.value = await call('leaflets.list', {});
  };
  const changed = async (successText: string, work: () => Promise<unknown>) => {
    if (!(await attempt(notice, successText, work))) return false;
    await attempt(notice, null, load);
    return true;
  };
  const edit = (one: Leaflets) => {
    const { id, revision, expiresOn, member, count, lookAfterDays } = one;
    const numbers = { count: `${count}`, lookAfterDays: `${lookAfterDays}`, revision: `${revision}` };
    place.value = { id, revision };
    keepDraft(
      draft,
      JSON.stringify({ ...one, expiresOn: expiresOn ?? '', member: member ?? '', ...numbers }),
    );
    edited.value++;
    setTimeout(() => focus('#leaflets-place'));
  };
  const store = (plan: Plan) =>
    changed(w.stored, async () => {
      await call('leaflets.put', { ...place.value, plan });
      keepDraft(draft, '');
      place.value = newPlace();
      edited.value++;
    });
  return { list, place, edited, load: () => void attempt(notice, null, load), changed, edit, store };
}

/** `languages`: of the public site. */
export function LeafletPlaces({ languages }: { languages: readonly Language[] }) {
  const notice = useSignal<StatusMessage | null>(null);
  const { list, place, edited, load, changed, edit, store } = useLeaflets(notice);
  useEffect(load, []);
  const mayChange = iMay(session.value!.keyring, 'publish');
  const now = list.value;
  return (
    <section aria-labelledby="leaflets-title" data-section="leaflets">
      <h2 id="leaflets-title" tabIndex={-1}>
        {w.title}
      </h2>
      <p>{w.text}</p>
      <Notice message={notice.value} />
      {now === null && <NotThere hasFailed={notice.value !== null} words={campaignWords} onAgain={load} />}
      {now?.leaflets.length === 0 && <p class="hint">{w.none}</p>}
      <ul class="stack">
        {now?.leaflets.map((one) => (
          <Place key={one.id} one={one} today={now.today}>
            {mayChange && <Acts one={one} onChange={changed} onEdit={edit} />}
          </Place>
        ))}
      </ul>
      {mayChange && (
        <PlaceForm key={edited.value} languages={languages} place={place.value} onStore={store} />
      )}
    </section>
  );
}

/** What a draft that outlived the page is of. */
function draftedPlace(): FormPlace {
  const typed = JSON.parse(draftOf(draft) || 'null') as { id?: string; revision?: string } | null;
  return typed?.id ? { id: typed.id, revision: Number(typed.revision ?? 0) } : newPlace();
}

function Place(props: { one: Leaflets; today: string; children: preact.ComponentChildren }) {
  const { id, place, leaflet, language, count, putOn, expiresOn, member, dueOn } = props.one;
  const day = dayName(dueOn);
  const days = [
    w.put({ day: dayName(putOn) }),
    ...(expiresOn ? [w.expires({ day: dayName(expiresOn) })] : []),
  ];
  return (
    <li class="card" data-leaflets={id}>
      <p>
        <b dir="auto">{place}</b>{' '}
        {dueOn <= props.today ? (
          <span class="badge danger" data-due>
            {w.isDue({ day })}
          </span>
        ) : (
          <span class="hint">{w.due({ day })}</span>
        )}
      </p>
      <p dir="auto">{w.line({ leaflet, language: languageName(language), count })}</p>
      <p class="hint">
        {days.join(' · ')}
        <br />
        {member === null ? w.nobody : w.by({ name: nameOrDigits(session.value!.keyring, member) })}
      </p>
      {props.children}
    </li>
  );
}

function Acts(props: {
  one: Leaflets;
  onChange: (successText: string, work: () => Promise<unknown>) => Promise<boolean>;
  onEdit: (one: Leaflets) => void;
}) {
  const { one, onChange } = props;
  const { id, place, mayUndo } = one;
  const tick = async (isRestocked: boolean) => {
    const notice = isRestocked ? w.restockedNotice : w.undone;
    if (await onChange(notice, () => call('leaflets.restock', { id, isRestocked }))) focus('#leaflets-title');
  };
  return (
    <div class="row">
      <button type="button" data-act="restock" onClick={() => tick(true)}>
        {w.restock}
      </button>
      {mayUndo && (
        <button type="button" class="plain" data-act="restock-undo" onClick={() => tick(false)}>
          {w.undo}
        </button>
      )}
      <button type="button" class="plain" data-act="edit-leaflets" onClick={() => props.onEdit(one)}>
        {w.change}
      </button>
      <Confirmed
        label={w.remove}
        title={w.removeTitle}
        text={w.removeText({ place })}
        act={w.removeAct}
        class="destroy"
        onAct={() => onChange(w.removed, () => call('leaflets.delete', { id }))}
      />
    </div>
  );
}

function PlaceForm(props: {
  languages: readonly Language[];
  place: FormPlace;
  onStore: (plan: Plan) => Promise<boolean>;
}) {
  const { place } = props;
  const isWorking = useSignal(false);
  const submit = async (event: Event) => {
    event.preventDefault();
    if (isWorking.value) return;
    isWorking.value = true;
    const form = new FormData(event.currentTarget as HTMLFormElement);
    const text = (name: string) => String(form.get(name) ?? '').trim();
    await props.onStore({
      ...{ place: text('place'), leaflet: text('leaflet'), language: text('language') },
      ...{ count: Number(text('count')), putOn: text('putOn'), lookAfterDays: Number(text('lookAfterDays')) },
      ...{ expiresOn: text('expiresOn') || null, member: text('member') || null },
    });
    isWorking.value = false;
  };
  return (
    <details open={draftOf(draft) !== ''}>
      <summary>{place.revision === 0 ? w.write : w.changeTitle}</summary>
      <DraftForm draft={draft} onSubmit={submit}>
        {/* The draft keeps of which leaflets it is. */}
        <input type="hidden" name="id" value={place.id} />
        <input type="hidden" name="revision" value={place.revision} />
        <WhatFields languages={props.languages} />
        <WhenFields />
        <button type="submit" class="act" data-act="store-leaflets" aria-disabled={isWorking.value}>
          {w.store}
        </button>
      </DraftForm>
    </details>
  );
}

/** Where which leaflets lie, and how many belong there. */
const WhatFields = ({ languages }: { languages: readonly Language[] }) => (
  <>
    <Field name="place" label={w.place} hint={w.placeHint}>
      <input
        id="leaflets-place"
        name="place"
        type="text"
        required
        maxLength={80}
        dir="auto"
        aria-describedby="leaflets-place-hint"
      />
    </Field>
    <Field name="leaflet" label={w.leaflet}>
      <input id="leaflets-leaflet" name="leaflet" type="text" required maxLength={80} dir="auto" />
    </Field>
    <Field name="language" label={w.language}>
      <select id="leaflets-language" name="language" required>
        <option value="">{caseWords.choose}</option>
        {languages.map(({ code, name }) => (
          <option value={code} key={code}>
            {name}
          </option>
        ))}
      </select>
    </Field>
    <Field name="count" label={w.count}>
      <input id="leaflets-count" name="count" type="number" required min={1} max={mostLeafletCount} />
    </Field>
  </>
);

/** Since when, until when, and who looks after them. */
const WhenFields = () => (
  <>
    <Field name="putOn" label={w.putOn}>
      <input id="leaflets-putOn" name="putOn" type="date" required />
    </Field>
    <Field name="lookAfterDays" label={w.lookAfter}>
      <input
        id="leaflets-lookAfterDays"
        name="lookAfterDays"
        type="number"
        required
        min={1}
        max={mostLookAfterDays}
      />
    </Field>
    <Field name="expiresOn" label={w.expiresOn}>
      <input id="leaflets-expiresOn" name="expiresOn" type="date" />
    </Field>
    <Field name="member" label={w.member}>
      <select id="leaflets-member" name="member">
        <option value="">{caseWords.nobodyYet}</option>
        {session.value!.keyring.me.members.map(({ id, name }) => (
          <option value={id} key={id}>
            {name}
          </option>
        ))}
      </select>
    </Field>
  </>
);

const Field = (props: { name: string; label: string; hint?: string; children: preact.ComponentChildren }) => (
  <div class="field">
    <label for={`leaflets-${props.name}`}>{props.label}</label>
    {props.hint && (
      <p class="hint" id={`leaflets-${props.name}-hint`}>
        {props.hint}
      </p>
    )}
    {props.children}
  </div>
);
