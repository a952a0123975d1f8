// Words of unlocking and of doubts about keys.

import { words } from './catalogue.ts';
export const unlockWords = words('session.unlock');

export const doubtWords = words('session.doubt');

export const draftWords = words('session.draft');
