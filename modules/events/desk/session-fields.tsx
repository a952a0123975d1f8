// The fields of one session of a programme.

import { caseWords } from '@heed/desk/words/case.ts';
import { EVENT_LIMITS, type Session, sessionKinds } from '../rules/index.ts';
import { personLine, presentationLines } from './model/lines.ts';
import { sessionKindWords, eventPlanWords as w } from './words.ts';

export function SessionFields(props: {
  id: string;
  number: number;
  former: Session | undefined;
  onRemove: () => void;
}) {
  const { id, number, former } = props;
  return (
    <fieldset class="card session">
      <legend>{w.sessionAt({ number })}</legend>
      <div class="field">
        <label for={`${id}-kind`}>{w.kind}</label>
        <select id={`${id}-kind`} name={`${id}-kind`} required defaultValue={former?.kind ?? ''}>
          <option value="">{caseWords.choose}</option>
          {sessionKinds.map((kind) => (
            <option value={kind} key={kind} selected={former?.kind === kind}>
              {sessionKindWords[kind]}
            </option>
          ))}
        </select>
      </div>
      <Field
        id={id}
        name="title"
        label={w.titleField}
        most={EVENT_LIMITS.title}
        value={former?.title}
        isRequired
      />
      <div class="times">
        <Field id={id} name="day" label={w.day} type="date" value={former?.day} isRequired />
        <Field id={id} name="start" label={w.start} type="time" value={former?.start} isRequired />
        <Field id={id} name="end" label={w.end} type="time" value={former?.end} isRequired />
      </div>
      <Field id={id} name="room" label={w.room} most={EVENT_LIMITS.room} value={former?.room} />
      <Field id={id} name="chair" label={w.chair} hint={w.personHint} value={lineOf(former?.chair)} />
      <Field
        id={id}
        name="moderator"
        label={w.moderator}
        hint={w.personHint}
        value={lineOf(former?.moderator)}
      />
      <Presentations id={id} former={former} />
      <button type="button" onClick={props.onRemove}>
        {w.removeSession({ number })}
      </button>
    </fieldset>
  );
}

const Presentations = ({ id, former }: { id: string; former: Session | undefined }) => (
  <div class="field">
    <label for={`${id}-presentations`}>{w.presentations}</label>
    <p class="hint" id={`${id}-presentations-hint`}>
      {w.presentationsHint}
    </p>
    <textarea
      id={`${id}-presentations`}
      name={`${id}-presentations`}
      rows={3}
      aria-describedby={`${id}-presentations-hint`}
      defaultValue={former === undefined ? '' : presentationLines(former.presentations)}
    />
  </div>
);

const lineOf = (person: Session['chair'] | undefined): string => (person ? personLine(person) : '');

function Field(props: {
  id: string;
  name: string;
  label: string;
  hint?: string;
  type?: 'text' | 'date' | 'time';
  most?: number;
  value: string | undefined;
  isRequired?: boolean;
}) {
  const id = `${props.id}-${props.name}`;
  const control = {
    id,
    name: id,
    required: props.isRequired === true,
    defaultValue: props.value ?? '',
    'aria-describedby': props.hint === undefined ? undefined : `${id}-hint`,
  };
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      {props.hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {props.hint}
        </p>
      )}
      {props.type === 'date' ? (
        <input type="date" {...control} />
      ) : props.type === 'time' ? (
        <input type="time" {...control} />
      ) : (
        <input type="text" maxLength={props.most ?? 220} {...control} />
      )}
    </div>
  );
}
