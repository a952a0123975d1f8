// Words around the phrase book and the templates of a desk. The lines of the book are in content/phrases.
import { words } from './catalogue.ts';

export const phraseWords = words('phrases.phrase');
export const topicWords = words('phrases.topic');
export const templateWords = words('phrases.template');
export const signatureWords = words('phrases.signature');
