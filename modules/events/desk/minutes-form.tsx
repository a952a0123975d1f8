// The minutes as an editor writes them: a summary and a discussion for each section, conclusions, next
// steps, the
// change record. Reflections come in by the queue.

import { DraftForm } from '@heed/desk/components/draft-form.tsx';
import { type Wrong, WrongList, wrongIn } from '@heed/desk/components/wrong-list.tsx';
import { faultText } from '@heed/desk/model/fault.ts';
import { refusedFields } from '@heed/desk/model/refused.ts';
import { call, keepDraft } from '@heed/desk/model/session/session.ts';
import { TextField } from '@heed/desk/ui/text-field.tsx';
import { useSignal } from '@preact/signals';
import { checkMinutes, type MinutesText, sectionsOf, unfinishedMinutes } from '../rules/index.ts';
import {
  acronymLines,
  changeLines,
  factLines,
  readAcronyms,
  readChanges,
  readFacts,
  readRecommendations,
  recommendationLines,
} from './model/lines.ts';
import type { EventPartProps } from './parts.ts';
import { minutesWords as w } from './words.ts';

export function Minutes({ view, run, load }: EventPartProps) {
  const { id, revision, plan, minutes } = view;
  const draft = `minutes-${id}`;
  const wrong = useSignal<readonly Wrong[]>([]);
  const nameOf = (field: string) => placeOf(field, plan);
  const save = async (form: FormData) => {
    const checked = checkMinutes(typedMinutes(form, plan), plan);
    if (!checked.ok) {
      wrong.value = wrongIn(checked.faults, nameOf);
      return;
    }
    try {
      await call('events.saveMinutes', { revision, minutes: { ...checked.minutes } }, { id });
      keepDraft(draft, '');
      await run(w.saved, async () => undefined);
      await load();
    } catch (error) {
      const fields = refusedFields(error).map(({ field, says }) => ({ place: nameOf(field), says }));
      wrong.value = fields.length > 0 ? fields : [{ place: '', says: faultText(error) }];
    }
  };
  return (
    <section>
      <h3>{w.title}</h3>
      <p>{w.text}</p>
      <Publishing view={view} run={run} nameOf={nameOf} />
      <DraftForm
        draft={draft}
        onSubmit={(event) => {
          event.preventDefault();
          void save(new FormData(event.currentTarget as HTMLFormElement));
        }}
      >
        <MinutesFields plan={plan} minutes={minutes} />
        <WrongList wrong={wrong.value} />
        <button type="submit" class="act">
          {w.save}
        </button>
      </DraftForm>
    </section>
  );
}

const MinutesFields = ({ plan, minutes }: { plan: Plan; minutes: MinutesText }) => (
  <>
    <Area name="executiveSummary" label={w.executiveSummary} rows={5} value={minutes.executiveSummary} />
    {writtenSessions(plan).map((session) => {
      const own = minutes.sections.find((one) => one.session === session.id);
      return (
        <fieldset class="card" key={session.id}>
          <legend>
            <bdi>{session.title}</bdi>
          </legend>
          <Area name={`summary-${session.id}`} label={w.summary} rows={5} value={own?.summary} />
          <Area name={`discussion-${session.id}`} label={w.discussion} rows={4} value={own?.discussion} />
        </fieldset>
      );
    })}
    <Area name="conclusions" label={w.conclusions} rows={4} value={minutes.conclusions} />
    <Area
      name="recommendations"
      label={w.recommendations}
      hint={w.recommendationsHint}
      rows={8}
      value={recommendationLines(minutes.recommendations)}
    />
    <Area name="nextSteps" label={w.nextSteps} rows={3} value={minutes.nextSteps} />
    <Area
      name="changes"
      label={w.changes}
      hint={w.changesHint}
      rows={3}
      value={changeLines(minutes.changes)}
    />
    <Area
      name="acronyms"
      label={w.acronyms}
      hint={w.acronymsHint}
      rows={3}
      value={acronymLines(minutes.acronyms)}
    />
    <Area name="facts" label={w.facts} hint={w.factsHint} rows={3} value={factLines(minutes.facts)} />
    <Area
      name="disclaimer"
      label={w.disclaimer}
      hint={w.disclaimerHint}
      rows={3}
      value={minutes.disclaimer}
    />
  </>
);

type Plan = EventPartProps['view']['plan'];

/** Sessions about which something is written: those with a section, and the one of conclusions. */
const writtenSessions = (plan: Plan) => [
  ...sectionsOf(plan).map(([first]) => first!),
  ...plan.sessions.filter(({ kind }) => kind === 'conclusions'),
];

/** What is wanting before everybody may read them, and the button that lets them. */
function Publishing({
  view,
  run,
  nameOf,
}: Pick<EventPartProps, 'view' | 'run'> & { nameOf: (field: string) => string }) {
  const { id, revision, plan, minutes, minutesDay, address } = view;
  const missing = unfinishedMinutes(plan, minutes);
  const set = (isPublic: boolean) =>
    run(isPublic ? w.published : w.takenBack, async () => {
      await call('events.publishMinutes', { revision, isPublic }, { id });
      return undefined;
    });
  if (minutesDay !== null)
    return (
      <p class="row">
        <a href={`${address}/minutes`} target="_blank" rel="noreferrer">
          {w.read}
        </a>
        <button type="button" onClick={() => void set(false)}>
          {w.takeBack}
        </button>
      </p>
    );
  return (
    <>
      {missing.length > 0 && (
        <>
          <p>{w.missing}</p>
          <ul class="lines">
            {missing.map((fault) => (
              <li key={fault.field}>{nameOf(fault.field)}</li>
            ))}
          </ul>
        </>
      )}
      <button type="button" disabled={missing.length > 0} onClick={() => void set(true)}>
        {w.publish}
      </button>
    </>
  );
}

const Area = (props: {
  name: string;
  label: string;
  hint?: string;
  rows: number;
  value: string | undefined;
}) => <TextField {...props} id={`minutes-${props.name}`} />;

/** As it was typed: the rule of the domain says what is wrong with it. */
function typedMinutes(form: FormData, plan: Plan): unknown {
  const text = (name: string) => String(form.get(name) ?? '').trim();
  const typed = {
    facts: readFacts(text('facts')),
    disclaimer: text('disclaimer'),
    acronyms: readAcronyms(text('acronyms')),
    executiveSummary: text('executiveSummary'),
    sections: writtenSessions(plan).map(({ id }) => ({
      session: id,
      summary: text(`summary-${id}`),
      discussion: text(`discussion-${id}`),
    })),
    conclusions: text('conclusions'),
    recommendations: readRecommendations(text('recommendations')),
    nextSteps: text('nextSteps'),
    changes: readChanges(text('changes')),
  } satisfies MinutesText;
  return typed;
}

const fieldNames = {
  facts: () => w.facts,
  disclaimer: () => w.disclaimer,
  acronyms: () => w.acronyms,
  executiveSummary: () => w.executiveSummary,
  conclusions: () => w.conclusions,
  recommendations: () => w.recommendations,
  nextSteps: () => w.nextSteps,
  changes: () => w.changes,
} as const;

/** 'changes.2.day' or 'sections.law' as somebody finds it on the screen. */
function placeOf(field: string, plan: Plan): string {
  const [first = '', part, ...rest] = field.split('.');
  if (first === 'sections') {
    const own = plan.sessions.find(({ id }) => id === part) ?? writtenSessions(plan)[Number(part)];
    return [own?.title ?? '', rest[0] === 'discussion' ? w.discussion : w.summary].join(', ');
  }
  const name = fieldNames[first as keyof typeof fieldNames]?.() ?? '';
  return part === undefined ? name : w.lineAt({ place: name, number: Number(part) + 1 });
}
