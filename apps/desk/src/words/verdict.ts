// Words for what is not genuine, and for why nothing can be written.

import { words } from './catalogue.ts';
export const verdictWords = words('verdict.verdict');

export const cannotWriteWords = words('verdict.cannotWrite');
