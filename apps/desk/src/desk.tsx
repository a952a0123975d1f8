// The workspace that decrypts. Everything it shows was opened in this browser; it knows the server by @heed/api alone.
// It writes no markup as text (Trusted Types allow none) and keeps nothing in the browser's storage.
import { render } from 'preact';
import { followSession, watchKeyboard } from './app.ts';
import { Workspace } from './look/workspace.tsx';
import { watchIdleness } from './session/session.ts';

const root = document.querySelector('#desk');
if (root === null) throw new Error('Cannot start the desk: the page has no place for it');
root.replaceChildren();
render(<Workspace />, root);
followSession();
watchIdleness();
watchKeyboard();
