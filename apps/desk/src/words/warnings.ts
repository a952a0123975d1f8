// Words of peer warnings at the desk.

import type { Conduct, MonthPart } from '@heed/domain/warnings';
import { words } from './catalogue.ts';

export const warningWords = words('warnings.warning');

export const conductWords: Readonly<Record<Conduct, string>> = words('warnings.conduct');

export const partWords: Readonly<Record<MonthPart, string>> = words('warnings.part');
