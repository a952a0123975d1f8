// Labels, hints and choices of the forms of a case, by kind of record and field.
import { words } from './catalogue.ts';

export const formWords = words('form');
