// Words of the matching of identifiers.
import { words } from './catalogue.ts';

export const matchingWords = words('matching.matching');
