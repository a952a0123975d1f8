// The words of the catalogues for an operator, in English: what an organisation keeps in its own folder
// counts before ours.
import { readWords, type Translate } from '@heed/content/messages/words';
import { foldersOf } from '@heed/content/overlay';
import { settings } from './settings.ts';

/** Reads the catalogues: call it where something is to be said, not at every start. */
export const english = (): Translate =>
  readWords(...foldersOf(settings().folder)('messages/')).inLocale('en').t;
