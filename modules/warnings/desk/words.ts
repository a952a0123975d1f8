// Words of peer warnings at the desk.

import { words } from '@heed/desk/words/catalogue.ts';
import type { Conduct, MonthPart } from '../rules/index.ts';

/** Words of the screen and its form. */
export const warningWords = words('warnings.warning');

/** Names of conduct, by its code. */
export const conductWords: Readonly<Record<Conduct, string>> = words('warnings.conduct');

/** Names of parts of a month, by their code. */
export const partWords: Readonly<Record<MonthPart, string>> = words('warnings.part');
