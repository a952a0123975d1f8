// The two-way phrase book: a line in English beside the same line in her language, with its review state, put
// into the answer by a press.
import { useSignal } from '@preact/signals';
import { bookLanguages, matchingPhrases, phrasesIn } from '../../model/phrases.ts';
import { languageName } from '../../words/format.ts';
import { phraseWords } from '../../words/phrases.ts';

export function Phrases({ language, onInsert }: { language: string; onInsert: (line: string) => void }) {
  const all = bookLanguages();
  const chosenLanguage = useSignal(
    all.find((tag) => tag === language) ?? all.find((tag) => tag !== 'en') ?? 'en',
  );
  const query = useSignal('');
  const w = phraseWords;
  if (all.length === 0) return null;
  return (
    <details class="phrases">
      <summary>{w.title}</summary>
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
      <ul class="book" aria-label={w.title}>
        {matchingPhrases(phrasesIn(chosenLanguage.value), query.value).map((phrase) => (
          <PhraseLine phrase={phrase} language={chosenLanguage.value} onInsert={onInsert} key={phrase.id} />
        ))}
      </ul>
    </details>
  );
}

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
