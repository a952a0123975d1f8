// The recommendation as it is written: words in each language, to whom and where, objections, names.

import { session } from '@heed/desk/model/session/session.ts';
import { askedGroupWords } from '@heed/desk/words/asked-groups.ts';
import { countryName, languageName } from '@heed/desk/words/format.ts';
import { addDays } from '@heed/domain/time';
import { useSignal } from '@preact/signals';
import {
  type Addressee,
  addressees,
  type HandbookTopic,
  handbookTopics,
  objectingGroups,
  presentVote,
  RECOMMENDATION_LIMITS,
  type RecommendationWords,
} from '../rules/index.ts';
import type { FieldProps } from './parts.ts';
import {
  addresseeWords,
  handbookHeadingWords,
  handbookTopicWords,
  referenceKindWords,
  handbookDraftWords as w,
} from './words.ts';

const headings = ['general', 'practice', 'prevention'] as const;
const limits = RECOMMENDATION_LIMITS;

export const DraftFields = (props: FieldProps) => (
  <>
    <Languages {...props} />
    <Direction {...props} />
    <Rests {...props} />
    <Objections {...props} />
    <CountryNotes {...props} />
    <ListArea
      id="contributors"
      label={w.contributors}
      hint={w.contributorsHint}
      rows={2}
      value={props.draft.contributors.map(({ name }) => name)}
      read={(text) => linesOf(text).map((name) => name.slice(0, limits.name))}
      onChange={(names) => props.change({ contributors: names.map((name) => ({ name })) })}
    />
  </>
);

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

interface AreaProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly rows: number;
  readonly value: string;
  readonly lang?: string;
  readonly onChange: (text: string) => void;
}

/** A field of several lines. */
function Area({ id, label, hint, rows, value, lang, onChange }: AreaProps) {
  return (
    <p>
      <label for={id}>{label}</label>
      {hint !== undefined && (
        <span class="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <textarea
        id={id}
        rows={rows}
        lang={lang}
        dir="auto"
        value={value}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </p>
  );
}

/** The same for a list. It holds what was typed, such as an empty line, as long as that says the same. */
function ListArea({
  value,
  read,
  faultOf,
  onChange,
  ...rest
}: Omit<AreaProps, 'value' | 'onChange'> & {
  readonly value: readonly string[];
  readonly read: (text: string) => readonly string[];
  /** What is wrong with the text; undefined for nothing. */
  readonly faultOf?: (text: string) => string | undefined;
  readonly onChange: (list: readonly string[]) => void;
}) {
  const text = useSignal(value.join('\n'));
  const isSame = read(text.value).join('\n') === value.join('\n');
  const fault = faultOf?.(text.value);
  return (
    <>
      <Area
        {...rest}
        value={isSame ? text.value : value.join('\n')}
        onChange={(next) => {
          text.value = next;
          onChange(read(next));
        }}
      />
      {fault !== undefined && (
        <p class="fault" role="alert">
          {fault}
        </p>
      )}
    </>
  );
}

function Languages({ draft, change }: FieldProps) {
  const next = useSignal('');
  const offered = session.value!.keyring.me.organisation.languages.filter(
    (language) => draft.words[language] === undefined,
  );
  const setWords = (language: string, words: Partial<RecommendationWords>) =>
    change({ words: { ...draft.words, [language]: { ...draft.words[language]!, ...words } } });
  const add = () => {
    if (next.value === '') return;
    change({ words: { ...draft.words, [next.value]: { title: '', text: '', why: '', harm: '' } } });
    next.value = '';
  };
  const remove = (language: string) => {
    const { [language]: _, ...words } = draft.words;
    change({ words });
  };
  return (
    <>
      {Object.entries(draft.words).map(([language, words], at) => (
        <fieldset class="card" key={language}>
          <legend>{w.language({ language: languageName(language) })}</legend>
          <WordFields language={language} words={words} onChange={(own) => setWords(language, own)} />
          {at > 0 && (
            <button type="button" onClick={() => remove(language)}>
              {w.removeLanguage}
            </button>
          )}
        </fieldset>
      ))}
      {offered.length > 0 && (
        <p class="row">
          <select aria-label={w.addLanguage} onChange={(event) => (next.value = event.currentTarget.value)}>
            <option value="" />
            {offered.map((language) => (
              <option value={language} key={language}>
                {languageName(language)}
              </option>
            ))}
          </select>
          <button type="button" onClick={add}>
            {w.addLanguage}
          </button>
        </p>
      )}
    </>
  );
}

const WordFields = (props: {
  language: string;
  words: RecommendationWords;
  onChange: (words: Partial<RecommendationWords>) => void;
}) => {
  const { language, words, onChange } = props;
  const field = (name: keyof RecommendationWords, label: string, rows: number, hint?: string) => (
    <Area
      id={`${name}-${language}`}
      label={label}
      rows={rows}
      value={words[name]}
      lang={language}
      onChange={(text) => onChange({ [name]: text })}
      {...(hint === undefined ? {} : { hint })}
    />
  );
  return (
    <>
      {field('title', w.title, 2, w.titleHint)}
      {field('text', w.text, 6)}
      {field('why', w.why, 4)}
      {field('harm', w.harm, 3, w.harmHint)}
    </>
  );
};

function Direction({ draft, change }: FieldProps) {
  const toggle = <T extends string>(all: readonly T[], one: T, isOn: boolean): T[] =>
    isOn ? [...all, one] : all.filter((other) => other !== one);
  return (
    <>
      <p>
        <label for="heading">{w.heading}</label>
        <select
          id="heading"
          value={draft.heading}
          onChange={(event) => change({ heading: event.currentTarget.value })}
        >
          {headings.map((heading) => (
            <option value={heading} key={heading}>
              {handbookHeadingWords[heading]}
            </option>
          ))}
        </select>
      </p>
      <Ticks
        legend={w.addressees}
        all={addressees}
        choice={draft.addressees}
        say={(one: Addressee) => addresseeWords[one]}
        onToggle={(one, isOn) => change({ addressees: toggle(draft.addressees, one, isOn) })}
      />
      <Ticks
        legend={w.topics}
        all={handbookTopics}
        choice={draft.topics}
        say={(one: HandbookTopic) => handbookTopicWords[one]}
        onToggle={(one, isOn) => change({ topics: toggle(draft.topics, one, isOn) })}
      />
      <ListArea
        id="countries"
        label={w.countries}
        hint={w.countriesHint}
        rows={1}
        value={draft.countries}
        read={(text) => countriesIn(text).countries}
        faultOf={(text) => {
          const { others } = countriesIn(text);
          return others.length === 0 ? undefined : w.countriesWrong({ words: others.join(', ') });
        }}
        onChange={(countries) => change({ countries })}
      />
      <ListArea
        id="tools"
        label={w.tools}
        rows={2}
        value={draft.tools}
        read={linesOf}
        onChange={(tools) => change({ tools })}
      />
    </>
  );
}

/** Codes of countries in a text, and what is none. */
function countriesIn(text: string): { readonly countries: string[]; readonly others: string[] } {
  const words = text.split(/[\s,;]+/).filter((word) => word !== '');
  const isCountry = (word: string) => /^[A-Za-z]{2}$/.test(word) && countryName(word) !== word.toUpperCase();
  return {
    countries: [...new Set(words.filter(isCountry).map((word) => word.toUpperCase()))],
    others: words.filter((word) => !isCountry(word)),
  };
}

function Ticks<T extends string>(props: {
  legend: string;
  all: readonly T[];
  choice: readonly T[];
  say: (one: T) => string;
  onToggle: (one: T, isOn: boolean) => void;
}) {
  return (
    <fieldset>
      <legend>{props.legend}</legend>
      <div class="ticks">
        {props.all.map((one) => (
          <label key={one}>
            <input
              type="checkbox"
              name={one}
              checked={props.choice.includes(one)}
              onChange={(event) => props.onToggle(one, event.currentTarget.checked)}
            />{' '}
            {props.say(one)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Rests({ draft, change }: FieldProps) {
  const { restsOn, votes } = draft;
  return (
    <section data-rests>
      <h4>{w.rests}</h4>
      {restsOn.length === 0 && <p class="hint">{w.restsNone}</p>}
      <ul class="rows">
        {restsOn.map((one) => (
          <li key={`${one.kind} ${one.ref}`}>
            {referenceKindWords[one.kind]} <bdi>{one.ref}</bdi>{' '}
            {one.quote !== null && <q dir="auto">{Object.values(one.quote)[0]}</q>}{' '}
            <button
              type="button"
              onClick={() => change({ restsOn: restsOn.filter((other) => other !== one) })}
            >
              {w.remove}
            </button>
          </li>
        ))}
      </ul>
      {votes.length > 0 && <h4>{w.votes}</h4>}
      <ul class="rows">
        {votes.map((vote) => (
          <li key={vote.ref} data-vote={vote.ref}>
            <bdi>{vote.ref}</bdi> {w.wording({ wording: Object.values(vote.wording)[0] ?? '' })}{' '}
            <button type="button" onClick={() => change({ votes: votes.filter((other) => other !== vote) })}>
              {w.remove}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Of each group of which less than half agreed, in the language that the recommendation was written in. */
function Objections({ draft, change }: FieldProps) {
  const vote = presentVote(draft);
  if (vote === null) return null;
  const language = Object.keys(draft.words)[0] ?? 'en';
  const groups = [...new Set([...objectingGroups(vote), ...draft.dissent.map(({ group }) => group)])];
  const set = (group: (typeof groups)[number], words: Record<string, string> | null) =>
    change({
      dissent: [
        ...draft.dissent.filter((one) => one.group !== group),
        ...(words === null ? [] : [{ group, words, from: '' }]),
      ],
    });
  return (
    <>
      {groups.map((group) => {
        const own = draft.dissent.find((one) => one.group === group);
        const isNone = own !== undefined && Object.keys(own.words).length === 0;
        return (
          <div key={group} data-dissent={group}>
            <Area
              id={`dissent-${group}`}
              label={w.dissent({ group: askedGroupWords[group] })}
              rows={2}
              value={own?.words[language] ?? ''}
              onChange={(text) => set(group, text.trim() === '' ? null : { [language]: text })}
            />
            <label>
              <input
                type="checkbox"
                checked={isNone}
                onChange={(event) => set(group, event.currentTarget.checked ? {} : null)}
              />{' '}
              {w.dissentNone}
            </label>
          </div>
        );
      })}
    </>
  );
}

/** Days after which somebody must look again at what was said of a country. */
const reviewDays = 182;

function CountryNotes({ draft, change, view }: FieldProps) {
  const language = Object.keys(draft.words)[0] ?? 'en';
  return (
    <>
      {draft.countries.map((country) => {
        const own = draft.countryNotes.find((one) => one.country === country);
        const others = draft.countryNotes.filter((one) => one.country !== country);
        const lines = draft.restsOn.flatMap(({ kind, ref }) =>
          kind === 'law-line' && ref.startsWith(`${country}/`) ? [ref] : [],
        );
        const { today } = view;
        const note = { country, lines, day: today, reviewBy: addDays(today, reviewDays) };
        return (
          <Area
            key={country}
            id={`note-${country}`}
            label={w.note({ country: countryName(country) })}
            rows={2}
            value={own?.words[language] ?? ''}
            onChange={(text) =>
              change({
                countryNotes:
                  text.trim() === '' ? others : [...others, { ...note, words: { [language]: text } }],
              })
            }
          />
        );
      })}
    </>
  );
}
