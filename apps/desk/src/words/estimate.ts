// Words of estimates from lists. The report brings its own: packages/statistics.
import { words } from './catalogue.ts';

export const estimateWords = words('estimate.estimate');
