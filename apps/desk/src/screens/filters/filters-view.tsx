// The form that narrows and orders the list, and the member's saved views.

import { waitBands } from '@heed/domain/service-hours';
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { ages, asksSummary, type Filter, valuesIn } from '../../model/filters/filter.ts';
import {
  applyView,
  clearFilter,
  filter,
  mostViews,
  removeView,
  type SavedView,
  savedViews,
  saveView,
} from '../../model/filters/views.ts';
import { currentLines, inView, isFiltering, sort, sorts } from '../../model/inbox/inbox.ts';
import { nameOf } from '../../model/session/keyring.ts';
import { session } from '../../model/session/session.ts';
import { focus } from '../../ui/focus.ts';
import { FieldHints } from '../../ui/parts.tsx';
import { viewsWords, filterWords as w } from '../../words/filters.ts';
import { countryName, languageName, numberText } from '../../words/format.ts';
import { badgeWords, doorWords, inboxWords } from '../../words/inbox.ts';
import { bandWords } from '../../words/today.ts';

type Choice = readonly [value: string, label: string];

const change = (part: Partial<Filter>): void => {
  filter.value = { ...filter.peek(), ...part };
};
const by = ([, a]: Choice, [, b]: Choice): number => a.localeCompare(b);

export function FiltersRoom() {
  const close = () => {
    isFiltering.value = false;
    focus('[data-act=filters]');
  };
  return (
    <section class="card filters" aria-labelledby="filters-title">
      <h2 id="filters-title" class="hidden">
        {w.title}
      </h2>
      <FilterForm />
      <p role="status" data-fits={currentLines.value.length}>
        {inboxWords.narrowed({
          n: numberText(currentLines.value.length),
          of: numberText(inView.value.length),
        })}
      </p>
      <Unknown />
      <div class="row">
        <button type="button" data-act="clear-filter" onClick={clearFilter}>
          {w.clear}
        </button>
        <button type="button" onClick={close}>
          {w.close}
        </button>
      </div>
      <Views />
    </section>
  );
}

function FilterForm() {
  const now = filter.value;
  const values = valuesIn(inView.value);
  const choicesOf = (name: 'language' | 'country' | 'door', label: (value: string) => string): Choice[] =>
    [...new Set([...values[name], ...(now[name] === '' ? [] : [now[name]])])]
      .map((value): Choice => [value, label(value)])
      .sort(by);
  return (
    <form data-form="filters" onSubmit={(event) => event.preventDefault()}>
      <Select
        name="sort"
        label={w.sort}
        value={sort.value}
        choices={sorts.map((value) => [value, w.sorts[value]])}
        onChoose={(value) => (sort.value = value as typeof sort.value)}
      />
      <div class="ticks">
        <Tick name="danger" label={w.danger} />
        <Tick name="child" label={w.child} />
        <Tick name="draft" label={w.draft} />
      </div>
      <Any name="language" label={w.language} choices={choicesOf('language', languageName)} />
      <Any name="country" label={w.country} choices={choicesOf('country', countryName)} />
      <Any
        name="door"
        label={w.door}
        choices={choicesOf('door', (value) => doorWords[value as keyof typeof doorWords] ?? value)}
      />
      <Select
        name="age"
        label={w.age}
        value={String(now.age)}
        choices={[['0', w.any], ...ages.map((n): Choice => [String(n), w.ages({ n })])]}
        onChoose={(value) => change({ age: Number(value) })}
      />
      <Any name="wait" label={w.wait} choices={waitBands.map((band): Choice => [band, bandWords[band]])} />
      <Any name="whose" label={w.whose} choices={[['nobody', w.nobody], ...handsIn(now.whose)]} />
    </form>
  );
}

/** Members in whose hands something of this list is, the member who looks first. */
function handsIn(choice: string): readonly Choice[] {
  const { keyring } = session.value!;
  const ids = new Set([keyring.me.member.id]);
  for (const { row } of inView.value) if (row.assignee !== null) ids.add(row.assignee);
  if (choice !== '' && choice !== 'nobody') ids.add(choice);
  const [me, ...others] = [...ids].map((id): Choice => [id, nameOf(keyring, id) ?? badgeWords.someone]);
  return [me!, ...others.sort(by)];
}

interface SelectProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onChoose: (value: string) => void;
}

const Select = ({ name, label, value, choices, onChoose }: SelectProps) => (
  <div class="field">
    <label for={`filter-${name}`}>{label}</label>
    <select id={`filter-${name}`} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
      {choices.map(([choice, text]) => (
        <option value={choice} key={choice}>
          {text}
        </option>
      ))}
    </select>
  </div>
);

/** A field of the filter that asks for nothing until something is chosen. */
const Any = ({
  name,
  label,
  choices,
}: {
  name: 'language' | 'country' | 'door' | 'wait' | 'whose';
  label: string;
  choices: readonly Choice[];
}) => (
  <Select
    name={name}
    label={label}
    value={filter.value[name]}
    choices={[['', w.any], ...choices]}
    onChoose={(value) => change({ [name]: value })}
  />
);

const Tick = ({ name, label }: { name: 'danger' | 'child' | 'draft'; label: string }) => (
  <div class="tick">
    <input
      type="checkbox"
      id={`filter-${name}`}
      checked={filter.value[name]}
      onChange={(event) => change({ [name]: event.currentTarget.checked })}
    />
    <label for={`filter-${name}`}>{label}</label>
  </div>
);

/** Lines whose summary nobody here can read fit no filter by it: how many, is said. */
function Unknown() {
  if (!asksSummary(filter.value)) return null;
  const n = inView.value.filter(({ summary }) => summary === null).length;
  return n === 0 ? null : (
    <p class="care" data-unknown={n}>
      {w.unknown({ n })}
    </p>
  );
}

function Views() {
  const name = useSignal('');
  const refusal = useSignal<ReturnType<typeof saveView>>(null);
  const faults = {
    empty: viewsWords.nameEmpty,
    there: viewsWords.nameThere,
    'too-many': viewsWords.tooMany({ n: mostViews }),
  };
  const fault = refusal.value === null ? undefined : faults[refusal.value];
  const submit = (event: Event) => {
    event.preventDefault();
    refusal.value = saveView(name.value);
    if (refusal.value === null) name.value = '';
    else focus('#view-name');
  };
  const views = savedViews.value;
  return (
    <>
      {views.length > 0 && <h3>{viewsWords.title}</h3>}
      {views.length > 0 && <ul class="lines">{views.map(viewLine)}</ul>}
      <details open={fault !== undefined}>
        <summary data-act="new-view">{viewsWords.save}</summary>
        <form class="field" data-form="save-view" onSubmit={submit} noValidate>
          <label for="view-name">{viewsWords.name}</label>
          <FieldHints id="view-name" hint={viewsWords.hint} fault={fault} />
          <input
            id="view-name"
            type="text"
            maxLength={60}
            autocomplete="off"
            dir="auto"
            aria-invalid={fault !== undefined}
            aria-describedby={`view-name-hint${fault ? ' view-name-fault' : ''}`}
            value={name}
            onInput={(event) => (name.value = event.currentTarget.value)}
          />
          <button type="submit">{viewsWords.save}</button>
        </form>
      </details>
    </>
  );
}

const viewLine = ({ place, content, isDeskGone, isSaved }: SavedView) => (
  <li class="row" key={place} data-view-name={content?.name}>
    <ViewText content={content} isDeskGone={isDeskGone} />
    <button
      type="button"
      class="plain"
      data-act="remove-view"
      aria-label={content ? viewsWords.removeNamed({ name: content.name }) : undefined}
      onClick={() => removeView(place)}
    >
      {viewsWords.remove}
    </button>
    {!isSaved && <span class="care">{viewsWords.notSaved}</span>}
  </li>
);

function ViewText({ content, isDeskGone }: Pick<SavedView, 'content' | 'isDeskGone'>): ComponentChildren {
  if (content === null) return <span class="care">{viewsWords.broken}</span>;
  if (isDeskGone) return <span class="care">{viewsWords.gone({ name: content.name })}</span>;
  return (
    <button type="button" data-act="apply-view" onClick={() => applyView(content)}>
      <bdi>{content.name}</bdi>
    </button>
  );
}
