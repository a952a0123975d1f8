// The page of outreach, which works without a network on the phone of a member who took it along. It seals to
// the desk's certified key and keeps ciphertext; it holds no key that opens anything, and imports nothing
// that does. Policy and origin are the desk's.
import { render } from 'preact';
import { begin } from '../model/outreach/page.ts';
import { OutreachPage } from '../screens/outreach/page-view.tsx';
import { sayIncomplete } from '../ui/incomplete.ts';
import { speakHere } from '../words/choose.ts';

speakHere().then(start, sayIncomplete);

function start(): Promise<void> {
  const root = document.querySelector('#desk');
  if (root === null) throw new Error('Cannot start outreach: the page has no place for it');
  root.replaceChildren();
  render(<OutreachPage />, root);
  return begin();
}
