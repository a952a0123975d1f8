// Words that came in: the trainer reads them and puts on the wall what several people wrote.

import { session } from '@heed/desk/model/session/session.ts';
import type { WallWord } from '@heed/domain/training';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { RoomView } from '../api/routes.ts';
import type { Lead } from './lead.ts';
import { countWords, mayShow as isSeveral, openWords } from './word-wall.ts';
import { trainingWords as w } from './words.ts';

export function Wall(props: { view: RoomView; language: string; mayShow: boolean; lead: Lead }) {
  const { view, language, mayShow, lead } = props;
  const texts = useSignal<readonly string[]>([]);
  const sealed = view.words.join(' ');
  useEffect(() => {
    const keyring = session.value?.keyring;
    if (keyring === undefined) return;
    void openWords(view.words, keyring, view.isSealed).then((words) => (texts.value = words));
  }, [sealed]);
  if (view.words.length === 0) return <p class="hint">{w.wordsNone}</p>;
  if (!mayShow)
    return (
      <ul class="reflections" data-person-words>
        {texts.value.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    );
  const { wall } = view.state;
  const toggle = (word: WallWord, isUp: boolean) =>
    lead({ wall: isUp ? wall.filter((one) => one.word !== word.word) : [...wall, word] });
  return (
    <section>
      <h4>{w.words}</h4>
      <p class="hint">{w.wordOnce}</p>
      <ul class="rows">
        {countWords(texts.value, language).map((one) => {
          const isUp = wall.some(({ word }) => word === one.word);
          return (
            <li key={one.word}>
              <strong>{one.word}</strong> <span class="hint">{w.wordBy({ count: one.count })}</span>{' '}
              {isSeveral(one) && (
                <button
                  type="button"
                  onClick={() => void toggle(one, isUp)}
                  aria-label={`${isUp ? w.wordDown : w.wordUp}: ${one.word}`}
                >
                  {isUp ? w.wordDown : w.wordUp}
                </button>
              )}
            </li>
          );
        })}
      </ul>
      {view.words.length > texts.value.length && <p class="hint">{w.wordsSealed}</p>}
    </section>
  );
}
