// The form of an event: what, where, when, and its sessions. Nothing is filled in for the organiser that
// would
// stand as a fact.

import { DraftForm } from '@heed/desk/components/draft-form.tsx';
import { type Wrong, WrongList, wrongIn } from '@heed/desk/components/wrong-list.tsx';
import { faultText } from '@heed/desk/model/fault.ts';
import { refusedFields } from '@heed/desk/model/refused.ts';
import { draftOf, session as signedIn } from '@heed/desk/model/session/session.ts';
import { TextField } from '@heed/desk/ui/text-field.tsx';
import { languageName } from '@heed/desk/words/format.ts';
import { useSignal } from '@preact/signals';
import type { EventView } from '../api/routes.ts';
import { checkPlan, EVENT_LIMITS, type EventPlan } from '../rules/index.ts';
import { readPerson, readPresentations } from './model/lines.ts';
import { SessionFields } from './session-fields.tsx';
import { eventWords, eventPlanWords as w } from './words.ts';

/** What the form makes. */
export interface EventFields {
  readonly slug: string;
  /** Everybody whom the programme names agreed to it. */
  readonly hasConsent: boolean;
  readonly plan: EventPlan;
}

export function PlanForm(props: {
  draft: string;
  former: EventView | null;
  /** Throws where it was refused. */
  onSave: (fields: EventFields) => Promise<void>;
}) {
  const { former, draft } = props;
  const { wrong, isSaving, save } = useSaving(props.onSave);
  const ids = useSignal(idsIn(draft) ?? former?.plan.sessions.map(({ id }) => id) ?? []);
  const add = () => (ids.value = [...ids.value, newId(ids.value)]);
  return (
    <DraftForm
      draft={draft}
      onSubmit={(event) => {
        event.preventDefault();
        void save(new FormData(event.currentTarget as HTMLFormElement), ids.value);
      }}
    >
      <input type="hidden" name="sessions" value={ids.value.join(' ')} />
      <Facts former={former} />
      <h3>{w.programme}</h3>
      <p class="hint">{w.programmeHint}</p>
      {ids.value.map((id, at) => (
        <SessionFields
          key={id}
          id={id}
          number={at + 1}
          former={former?.plan.sessions.find((one) => one.id === id)}
          onRemove={() => (ids.value = ids.value.filter((one) => one !== id))}
        />
      ))}
      {ids.value.length < EVENT_LIMITS.sessions && (
        <p>
          <button type="button" onClick={add}>
            {w.addSession}
          </button>
        </p>
      )}
      {former !== null && former.state !== 'draft' && (
        <p>
          <label>
            <input type="checkbox" name="consent" /> {eventWords.consent}
          </label>
        </p>
      )}
      <WrongList wrong={wrong.value} />
      <button type="submit" class="act" aria-disabled={isSaving.value}>
        {w.save}
      </button>
    </DraftForm>
  );
}

/** Judges what was typed, and sends it; what is wrong is named by its place. */
function useSaving(onSave: (fields: EventFields) => Promise<void>) {
  const wrong = useSignal<readonly Wrong[]>([]);
  const isSaving = useSignal(false);
  const save = async (form: FormData, ids: readonly string[]) => {
    const checked = checkPlan(typedPlan(form, ids));
    if (!checked.ok) {
      wrong.value = wrongIn(checked.faults, placeOf);
      return;
    }
    isSaving.value = true;
    try {
      await onSave({
        slug: textOf(form, 'slug').toLowerCase(),
        plan: checked.plan,
        hasConsent: form.has('consent'),
      });
      wrong.value = [];
    } catch (error) {
      const fields = refusedFields(error).map(({ field, says }) => ({ place: placeOf(field), says }));
      wrong.value = fields.length > 0 ? fields : [{ place: '', says: faultText(error) }];
    }
    isSaving.value = false;
  };
  return { wrong, isSaving, save };
}

/** What was typed and not sent says which sessions there are. */
function idsIn(draft: string): string[] | null {
  const values = JSON.parse(draftOf(draft) || 'null') as Record<string, string> | null;
  const text = values?.sessions ?? '';
  return text === '' ? null : text.split(' ');
}

function newId(present: readonly string[]): string {
  let number = present.length + 1;
  while (present.includes(`s${number}`)) number++;
  return `s${number}`;
}

const fieldNames = {
  title: () => w.titleField,
  place: () => w.place,
  organiser: () => w.organiser,
  description: () => w.description,
  timeZone: () => w.timeZone,
  languages: () => w.languages,
  capacity: () => w.capacity,
  days: () => w.days,
  sessions: () => w.programme,
  kind: () => w.kind,
  day: () => w.day,
  start: () => w.start,
  end: () => w.end,
  room: () => w.room,
  chair: () => w.chair,
  moderator: () => w.moderator,
  presentations: () => w.presentations,
  slug: () => w.slug,
} as const;

/** 'sessions.2.start' as somebody finds it on the screen. */
function placeOf(field: string): string {
  const [first = '', number, part] = field.split('.');
  const name = (text = '') => fieldNames[text as keyof typeof fieldNames]?.() ?? '';
  if (first !== 'sessions' || number === undefined) return name(first);
  return [w.sessionAt({ number: Number(number) + 1 }), name(part)].filter((text) => text !== '').join(', ');
}

function Facts({ former }: { former: EventView | null }) {
  const plan = former?.plan;
  return (
    <>
      <Line name="title" label={w.titleField} most={EVENT_LIMITS.title} value={plan?.title} />
      <Line
        name="slug"
        label={w.slug}
        hint={w.slugHint}
        most={40}
        value={former?.slug}
        isFixed={former !== null}
      />
      <Line name="place" label={w.place} most={EVENT_LIMITS.place} value={plan?.place} />
      <Line name="organiser" label={w.organiser} most={EVENT_LIMITS.organisation} value={plan?.organiser} />
      <div class="field">
        <label for="event-description">{w.description}</label>
        <textarea
          id="event-description"
          name="description"
          rows={4}
          maxLength={EVENT_LIMITS.description}
          defaultValue={plan?.description}
        />
      </div>
      <Line name="timeZone" label={w.timeZone} hint={w.timeZoneHint} most={60} value={plan?.timeZone} />
      <Languages present={plan?.languages ?? []} />
      <div class="field">
        <label for="event-capacity">{w.capacity}</label>
        <p class="hint" id="event-capacity-hint">
          {w.capacityHint}
        </p>
        <input
          id="event-capacity"
          name="capacity"
          type="number"
          min={1}
          max={EVENT_LIMITS.registrations}
          defaultValue={plan?.capacity ?? ''}
          aria-describedby="event-capacity-hint"
        />
      </div>
      <Days days={plan?.days ?? []} />
    </>
  );
}

const Languages = ({ present }: { present: readonly string[] }) => (
  <fieldset class="languages">
    <legend>{w.languages}</legend>
    {signedIn.value!.keyring.me.organisation.languages.map((code) => (
      <label key={code}>
        <input type="checkbox" name={`language-${code}`} defaultChecked={present.includes(code)} />{' '}
        {languageName(code)}{' '}
      </label>
    ))}
  </fieldset>
);

const Days = (props: { days: EventPlan['days'] }) => (
  <div class="field">
    <label for="event-days">{w.days}</label>
    <p class="hint" id="event-days-hint">
      {w.daysHint}
    </p>
    <textarea
      id="event-days"
      name="days"
      rows={2}
      required
      aria-describedby="event-days-hint"
      defaultValue={props.days.map(({ day, start, end }) => `${day} ${start} ${end}`).join('\n')}
    />
  </div>
);

const Line = (props: {
  name: string;
  label: string;
  hint?: string;
  most: number;
  value: string | undefined;
  isFixed?: boolean;
}) => <TextField {...props} id={`event-${props.name}`} isRequired />;

const textOf = (form: FormData, name: string): string => String(form.get(name) ?? '').trim();

/** As it was typed: the rule of the domain says what is wrong with it. */
function typedPlan(form: FormData, ids: readonly string[]): unknown {
  const text = (name: string) => textOf(form, name);
  const capacity = text('capacity');
  return {
    title: text('title'),
    place: text('place'),
    organiser: text('organiser'),
    description: text('description'),
    timeZone: text('timeZone'),
    languages: [...form.keys()].flatMap((name) =>
      name.startsWith('language-') ? [name.slice('language-'.length)] : [],
    ),
    capacity: capacity === '' ? null : Number(capacity),
    days: text('days')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => {
        const [day = '', start = '', end = ''] = line.trim().split(/\s+/);
        return { day, start, end };
      }),
    sessions: ids.map((id) => typedSession((name) => text(`${id}-${name}`), id)),
  };
}

const typedSession = (text: (name: string) => string, id: string): unknown => ({
  id,
  kind: text('kind'),
  title: text('title'),
  day: text('day'),
  start: text('start'),
  end: text('end'),
  room: text('room'),
  chair: readPerson(text('chair')),
  moderator: readPerson(text('moderator')),
  presentations: readPresentations(text('presentations')),
});
