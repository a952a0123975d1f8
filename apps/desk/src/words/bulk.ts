// Words of what is done to several ticked conversations.
import { words } from './catalogue.ts';

export const bulkWords = words('bulk.bulk');
export const whyWords = words('bulk.why');
