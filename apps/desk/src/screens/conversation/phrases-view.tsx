// The desk's own lines, and the two-way phrase book in groups: a line in English beside the same line in the
// person's language, with its review state, put into the answer by a press.
import { useSignal } from '@preact/signals';
import { load } from '../../model/conversation/templates.ts';
import {
  bookLanguages,
  fetchOtherBooks,
  matchingPhrases,
  type Phrase,
  phrasesIn,
} from '../../model/phrases.ts';
import { reportUnexpected } from '../../model/trace.ts';
import { languageName } from '../../words/format.ts';
import { phraseWords, topicWords } from '../../words/phrases.ts';
import { Templates } from './templates-view.tsx';

/** `typed`: what stands in the field. */
export function Phrases(props: { language: string; typed: string; onInsert: (line: string) => void }) {
  const { language, onInsert } = props;
  const all = bookLanguages();
  const chosenLanguage = useSignal(all.find((tag) => tag === language) ?? 'en');
  const query = useSignal('');
  const w = phraseWords;
  if (all.length === 0) return null;
  return (
    <details class="phrases" onToggle={(event) => event.currentTarget.open && fetchLines()}>
      <summary>{w.title}</summary>
      <Templates {...props} />
      <div class="pair">
        <div class="field">
          <label for="phrase-language">{w.language}</label>
          <select
            id="phrase-language"
            value={chosenLanguage}
            onChange={(e) => (chosenLanguage.value = e.currentTarget.value)}
          >
            {all.map((tag) => (
              <option value={tag} key={tag}>
                {languageName(tag)}
              </option>
            ))}
          </select>
        </div>
        {language !== '' && !all.includes(language) && (
          <p class="care">{w.lacksLanguage({ language: languageName(language) })}</p>
        )}
        <div class="field">
          <label for="phrase-find">{w.find}</label>
          <input
            id="phrase-find"
            type="search"
            value={query}
            onInput={(e) => (query.value = e.currentTarget.value)}
          />
        </div>
      </div>
      {groupsOf(matchingPhrases(phrasesIn(chosenLanguage.value), query.value)).map(([topic, lines]) => (
        <section key={topic} data-topic={topic}>
          <h2>{topicWords[topic as keyof typeof topicWords] ?? topic}</h2>
          <ul class="book">
            {lines.map((phrase) => (
              <PhraseLine
                phrase={phrase}
                language={chosenLanguage.value}
                onInsert={onInsert}
                key={phrase.id}
              />
            ))}
          </ul>
        </section>
      ))}
    </details>
  );
}

/** Whatever the language of the person is: the server learns no more than that a member looked. */
function fetchLines(): void {
  void load({ quietly: true });
  fetchOtherBooks().catch(reportUnexpected);
}

/** By what they are about, in the order of the book. */
const groupsOf = (phrases: readonly Phrase[]): readonly (readonly [string, readonly Phrase[]])[] => {
  const groups = new Map<string, Phrase[]>();
  for (const phrase of phrases) groups.set(phrase.topic, [...(groups.get(phrase.topic) ?? []), phrase]);
  return [...groups];
};

/** A phrase in English and in `language`; what the desk may say is inserted by a press. */
const PhraseLine = (props: {
  phrase: ReturnType<typeof phrasesIn>[number];
  language: string;
  onInsert: (line: string) => void;
}) => {
  const { english, translation, says, state } = props.phrase;
  return (
    <li>
      <p lang="en">{english}</p>
      {props.language !== 'en' && (
        <p lang={props.language} dir="auto">
          {translation}
        </p>
      )}
      <small>
        {says === 'person' && `${phraseWords.person} · `}
        {state}
      </small>{' '}
      {says === 'desk' && (
        <button
          type="button"
          class="plain"
          aria-label={`${phraseWords.insert}: ${english}`}
          onClick={() => props.onInsert(translation)}
        >
          {phraseWords.insert}
        </button>
      )}
    </li>
  );
};
