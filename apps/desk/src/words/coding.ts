// Words of coding a closed case for figures.
import { words } from './catalogue.ts';
export const codeWords = words('coding.code');
