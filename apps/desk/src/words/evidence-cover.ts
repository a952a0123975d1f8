// Words of the cover sheet.

import { words } from './catalogue.ts';
export const coverWords = words('evidence-cover.cover');
