// The workspace that decrypts. Everything it shows was opened in this browser; it knows the server by
// @heed/api alone. It writes no markup as text (Trusted Types allow none) and keeps nothing in the browser's
// storage but choices: the language, the density, who hides words.
import { render } from 'preact';
import { fetchBooks } from '../model/phrases.ts';
import { watchDrafts } from '../model/session/drafts.ts';
import { watchIdleness } from '../model/session/session.ts';
import { followSession, watchAddress } from '../shell/follow-session.ts';
import { watchKeyboard } from '../shell/keyboard.ts';
import { Workspace } from '../shell/workspace.tsx';
import { sayIncomplete } from '../ui/incomplete.ts';
import { insertScript } from '../ui/insert-script.ts';
import { speakHere } from '../words/choose.ts';

const needed = [speakHere(), fetchBooks(), ...('Temporal' in globalThis ? [] : [insertScript('temporal')])];
Promise.all(needed).then(begin, sayIncomplete);

function begin(): void {
  const root = document.querySelector('#desk');
  if (root === null) throw new Error('Cannot start the desk: the page has no place for it');
  root.replaceChildren();
  render(<Workspace />, root);
  followSession();
  watchIdleness();
  watchDrafts();
  watchAddress();
  watchKeyboard();
}
