// Words of taking over with the printed organisation key, where nobody else can unlock.
import { words } from './catalogue.ts';
export const takeOverWords = words('members.takeOver');

export const vouchWords = words('members.vouch');

/** What a member holds who is to read a desk no more, and what was done. */
export const handOnWords = words('members.handOn');
