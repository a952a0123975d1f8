// A member's language: chosen in a browser, known to the server for the notices that it sends, and spoken in
// every other browser that the member unlocks.
import { language } from '../../words/catalogue.ts';
import { languageChosenHere, speakLanguage } from '../../words/choose.ts';
import { call, session } from './session.ts';

/** Speaks `code` from now on. Where the desk is unlocked, the member's notices come in it too. */
export async function chooseLanguage(code: string): Promise<undefined> {
  await speakLanguage(code, { chose: true });
  if (session.peek() !== null) await call('alerts.setLanguage', { language: code });
}

/**
 * After unlocking: what was chosen on this page is the member's choice, else the member's choice is spoken
 * here, whatever somebody else chose in this browser. Rejects where the words or the server cannot be
 * reached.
 */
export async function followMemberLanguage(savedLanguage: string | null): Promise<void> {
  const chosenHere = languageChosenHere();
  if (chosenHere !== null && chosenHere !== savedLanguage)
    await call('alerts.setLanguage', { language: chosenHere });
  else if (chosenHere === null && savedLanguage !== null && savedLanguage !== language())
    await speakLanguage(savedLanguage);
}
