// Words around the phrase book, in English. Its lines are in content/phrases.

import { words } from './catalogue.ts';
export const phraseWords = words('phrases.phrase');
