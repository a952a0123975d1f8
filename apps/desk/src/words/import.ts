// Words of taking cases over from another system.
import { words } from './catalogue.ts';

export const importWords = words('import.import');
