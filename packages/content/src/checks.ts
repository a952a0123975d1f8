// What is wrong in a file of content, in sentences for editors and operators:
// content/messages/en/checks.json.
import type { ContentFault } from '@heed/domain/faults';
import { faultText } from './messages/faults.ts';
import { readWords, type Translate } from './messages/words.ts';
import { ownFolder } from './overlay.ts';

let english: Translate | undefined;

/** English, read when something is wrong for the first time. */
function translate(): Translate {
  english ??= readWords(new URL('messages/', ownFolder)).inLocale('en').t;
  return english;
}

/** 'confidence: write A (read) or B (read of)'. `whole` stands for the place of a fault of all of it. */
export function contentFaultText({ place, reason }: ContentFault, whole: string): string {
  const at = place === '' ? whole : place;
  return `${at === '' ? '' : `${at}: `}${faultText(translate(), reason)}`;
}
