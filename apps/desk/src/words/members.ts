// Words of taking over with the printed organisation key, where nobody else can unlock.
import { words } from './catalogue.ts';
export const takeOverWords = words('members.takeOver');

export const vouchWords = words('members.vouch');
