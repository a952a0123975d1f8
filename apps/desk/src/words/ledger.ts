// Words of the transparency log and its witnesses.
import { words } from './catalogue.ts';
export const logWords = words('ledger.log');
