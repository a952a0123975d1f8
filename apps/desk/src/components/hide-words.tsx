// The switch that hides words and names in the lists of this member.
import { areWordsHidden, toggleWords } from '../model/hide-words.ts';
import { inboxWords as w } from '../words/inbox.ts';

export const HideWords = () => (
  <button
    type="button"
    data-act="hide-words"
    aria-pressed={areWordsHidden.value}
    aria-keyshortcuts="h"
    title={w.hideWordsHint}
    onClick={toggleWords}
  >
    {w.hideWords}
  </button>
);
