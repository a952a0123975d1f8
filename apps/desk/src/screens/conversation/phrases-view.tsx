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
        {matchingPhrases(phrasesIn(chosen.value), asked.value).map(({ id, english, hers, says, state }) => (
          <li key={id}>
            <p lang="en">{english}</p>
            {chosen.value !== 'en' && (
              <p lang={chosen.value} dir="auto">
                {hers}
              </p>
            )}
            <small>
              {says === 'person' && `${w.person} · `}
              {state}
            </small>{' '}
            {says === 'desk' && (
              <button
                type="button"
                class="plain"
                aria-label={`${w.insert}: ${english}`}
                onClick={() => onInsert(hers)}
              >
                {w.insert}
              </button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
