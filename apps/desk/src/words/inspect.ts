// Words of what a member looks into at a message: a deposit, pictures that may be the same.
import { words } from './catalogue.ts';

export const inspectWords = words('inspect.inspect');
export const depositWords = words('inspect.deposit');
export const pictureWords = words('inspect.pictures');
