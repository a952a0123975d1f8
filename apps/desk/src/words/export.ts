// Words of exports.
import { words } from './catalogue.ts';

export const exportWords = words('export.export');

/** What the person herself reads. Plain, without a word of ours that needs explaining. */
export const personWords = words('export.person');
