// The form of one contact.
import { needKinds } from '@heed/domain/casework';
import type { ComponentChildren } from 'preact';
import { optionsOf } from '../../model/case/codes.ts';
import type { ContactForm } from '../../model/outreach/contact.ts';
import { along, code, faults, keep, typed, working } from '../../model/outreach/page.ts';
import { needWords } from '../../words/case.ts';
import { pageWords as w } from '../../words/outreach.ts';

const put = (changed: Partial<ContactForm>) => {
  typed.value = { ...typed.value, ...changed };
  // The code of the person before is not for the eyes of the next one.
  code.value = null;
  faults.value = [];
};

export function Contact() {
  const now = typed.value;
  const submit = async (event: Event) => {
    event.preventDefault();
    if (!(await keep())) setTimeout(() => document.querySelector<HTMLElement>('[aria-invalid]')?.focus());
  };
  return (
    <form class="case-form card" onSubmit={submit} noValidate autocomplete="off">
      <h2>{w.one}</h2>
      <p class="hint">{w.hint}</p>
      <Urgency />
      <Line
        name="area"
        label={w.area}
        hint={w.areaHint}
        value={now.area}
        onChange={(area) => put({ area })}
      />
      <Choice name="who" label={w.who} options={w.whos} value={now.who} onChange={(who) => put({ who })} />
      <Choice
        name="consent"
        label={w.consent}
        options={pick(['not-asked', 'yes', 'no'])}
        value={now.consent}
        onChange={(consent) => put({ consent })}
      />
      <Beside name="words" label={w.words}>
        <textarea
          {...of('words')}
          dir="auto"
          value={now.words}
          onInput={(e) => put({ words: e.currentTarget.value })}
        />
      </Beside>
      <Language />
      <Choice
        name="safe"
        label={w.safe}
        options={pick(['not-asked', 'yes', 'no', 'unsure'])}
        value={now.safe}
        onChange={(safe) => put({ safe })}
      />
      <ContactFacts />
      <CallBack />
      <SafeContact />
      <button type="submit" class="act" aria-disabled={working.value !== null}>
        {working.value === 'keep' ? w.keeping : w.keep}
      </button>
    </form>
  );
}

/** Danger and age come first, as in a call; nothing is said until somebody chooses. */
function Urgency() {
  const now = typed.value;
  return (
    <>
      <Choice
        name="danger"
        label={w.danger}
        hint={w.dangerHint}
        options={pick(['yes', 'no', 'unknown'])}
        value={now.danger}
        onChange={(danger) => put({ danger })}
      />
      <Choice
        name="under18"
        label={w.under18}
        options={pick(['yes', 'no', 'unknown'])}
        value={now.under18}
        onChange={(under18) => put({ under18 })}
      />
    </>
  );
}

function Language() {
  const now = typed.value;
  return (
    <>
      <Beside name="language" label={w.language}>
        <select
          {...of('language')}
          value={now.language}
          onChange={(e) => put({ language: e.currentTarget.value })}
        >
          <option value="">{w.choose}</option>
          {optionsOf('languages', []).others.map(([code, name]) => (
            <option value={String(code)} key={String(code)}>
              {name}
            </option>
          ))}
        </select>
      </Beside>
      {now.language === 'mis' && (
        <Line
          name="languageName"
          label={w.languageName}
          value={now.languageName}
          onChange={(languageName) => put({ languageName })}
        />
      )}
    </>
  );
}

/** What was needed, given and tested. */
function ContactFacts() {
  const now = typed.value;
  const lists = along.value as Exclude<typeof along.value, 'reading' | null>;
  return (
    <>
      <Ticks
        label={w.needs}
        options={needKinds.map((kind) => [kind, needWords[kind]])}
        value={now.needs}
        onChange={(needs) => put({ needs })}
      />
      <Ticks
        label={w.material}
        options={lists.material.map((material) => [material, material])}
        value={now.material}
        onChange={(material) => put({ material })}
      />
      <Ticks
        label={w.tests}
        options={lists.tests.map((test) => [test, test])}
        value={now.tests}
        onChange={(tests) => put({ tests })}
      />
    </>
  );
}

function CallBack() {
  const now = typed.value.callBack;
  const change = (changed: Partial<NonNullable<typeof now>>) =>
    put({ callBack: { ...(now ?? { day: '', clock: '', way: '' }), ...changed } });
  return (
    <>
      <Tick
        id="callBack"
        label={w.callBack}
        on={now !== null}
        put={(on) => (on ? change({}) : put({ callBack: null }))}
      />
      {now && (
        <fieldset>
          <legend class="hidden">{w.callBack}</legend>
          <Line
            name="callBack.day"
            type="date"
            label={w.day}
            value={now.day}
            onChange={(day) => change({ day })}
          />
          <Line
            name="callBack.clock"
            type="time"
            label={w.clock}
            value={now.clock}
            onChange={(clock) => change({ clock })}
          />
          <Line name="callBack.way" label={w.way} value={now.way} onChange={(way) => change({ way })} />
        </fieldset>
      )}
    </>
  );
}

function SafeContact() {
  const now = typed.value.safeContact;
  const change = (changed: Partial<NonNullable<typeof now>>) =>
    put({ safeContact: { ...(now ?? { to: '', answeredBy: '', say: '', never: '' }), ...changed } });
  return (
    <>
      <Tick
        id="safeContact"
        label={w.safeContact}
        on={now !== null}
        put={(on) => (on ? change({}) : put({ safeContact: null }))}
      />
      {now && (
        <fieldset>
          <legend class="hidden">{w.safeContact}</legend>
          {(['to', 'answeredBy', 'say', 'never'] as const).map((name) => (
            <Line
              key={name}
              name={`safeContact.${name}`}
              label={w[name]}
              value={now[name]}
              onChange={(text) => change({ [name]: text })}
            />
          ))}
        </fieldset>
      )}
    </>
  );
}

const pick = <K extends keyof typeof w.asked>(names: readonly K[]) =>
  Object.fromEntries(names.map((name) => [name, w.asked[name]])) as unknown as Record<K, string>;
const faultOf = (name: string) => faults.value.find(({ field }) => field === name);
/** Of a control: its id, and what is said of it beside it. */
const of = (name: string, hint?: string) => ({
  id: `out-${name}`,
  'aria-invalid': faultOf(name) ? true : undefined,
  'aria-describedby':
    [hint && `out-${name}-hint`, faultOf(name) && `out-${name}-fault`].filter(Boolean).join(' ') || undefined,
});

function Beside(props: {
  name: string;
  label: string;
  hint?: string | undefined;
  children: ComponentChildren;
}) {
  const fault = faultOf(props.name);
  return (
    <div class="field">
      <label for={`out-${props.name}`}>{props.label}</label>
      {props.hint && (
        <p class="hint" id={`out-${props.name}-hint`}>
          {props.hint}
        </p>
      )}
      {fault && (
        <p class="fault" id={`out-${props.name}-fault`}>
          {fault.says}
        </p>
      )}
      {props.children}
    </div>
  );
}

function Line(props: {
  name: string;
  label: string;
  hint?: string;
  type?: 'date' | 'time';
  value: string;
  onChange: (value: string) => void;
}) {
  return (
    <Beside name={props.name} label={props.label} hint={props.hint}>
      <input
        {...of(props.name, props.hint)}
        type={(props.type ?? 'text') as 'text'}
        dir="auto"
        autocomplete="off"
        maxLength={500}
        value={props.value}
        onInput={(e) => props.onChange(e.currentTarget.value)}
      />
    </Beside>
  );
}

function Choice<K extends string>(props: {
  name: string;
  label: string;
  hint?: string;
  options: Readonly<Record<Exclude<K, ''>, string>>;
  value: K | '';
  onChange: (value: K) => void;
}) {
  return (
    <Beside name={props.name} label={props.label} hint={props.hint}>
      <select
        {...of(props.name, props.hint)}
        value={props.value}
        onChange={(e) => props.onChange(e.currentTarget.value as K)}
      >
        <option value="">{w.choose}</option>
        {(Object.entries(props.options) as [K, string][]).map(([value, says]) => (
          <option value={value} key={value}>
            {says}
          </option>
        ))}
      </select>
    </Beside>
  );
}

const Tick = (props: { id: string; label: string; on: boolean; put: (on: boolean) => void }) => (
  <div class="tick">
    <input
      type="checkbox"
      id={`out-${props.id}`}
      checked={props.on}
      onChange={(e) => props.put(e.currentTarget.checked)}
    />
    <label for={`out-${props.id}`}>{props.label}</label>
  </div>
);

function Ticks<T extends string>(props: {
  label: string;
  options: readonly (readonly [T, string])[];
  value: readonly T[];
  onChange: (value: readonly T[]) => void;
}) {
  if (props.options.length === 0) return null;
  return (
    <fieldset class="field">
      <legend>{props.label}</legend>
      <div class="ticks">
        {props.options.map(([value, label]) => (
          <Tick
            key={value}
            id={`${props.label}-${value}`}
            label={label}
            on={props.value.includes(value)}
            put={(on) =>
              props.onChange(on ? [...props.value, value] : props.value.filter((choice) => choice !== value))
            }
          />
        ))}
      </div>
    </fieldset>
  );
}
