// Words of groups that are asked.
import { words } from './catalogue.ts';

/** Names of groups, by their code. */
export const askedGroupWords = words('consultations.group');
