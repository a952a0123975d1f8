// The two-way phrase book: a line in English beside the same line in her language, with its review state, put
// into the answer by a press.
import { useSignal } from '@preact/signals';
import { bookLanguages, matchingPhrases, phrasesIn } from '../../model/phrases.ts';
import { languageName } from '../../words/format.ts';
import { phraseWords } from '../../words/phrases.ts';

export function Phrases({ language, onInsert }: { language: string; onInsert: (line: string) => void }) {
  const all = bookLanguages();
  const chosen = useSignal(all.find((tag) => tag === language) ?? all.find((tag) => tag !== 'en') ?? 'en');
  const asked = useSignal('');
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
            value={chosen}
            onChange={(e) => (chosen.value = e.currentTarget.value)}
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
            value={asked}
            onInput={(e) => (asked.value = e.currentTarget.value)}
          />
        </div>
      </div>
      <ul class="book" aria-label={w.title}>
        {matchingPhrases(phrasesIn(chosen.value), asked.value).map((phrase) => (
          <PhraseLine phrase={phrase} language={chosen.value} onInsert={onInsert} key={phrase.id} />
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
  const { english, hers, says, state } = props.phrase;
  return (
    <li>
      <p lang="en">{english}</p>
      {props.language !== 'en' && (
        <p lang={props.language} dir="auto">
          {hers}
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
          onClick={() => props.onInsert(hers)}
        >
          {phraseWords.insert}
        </button>
      )}
    </li>
  );
};
