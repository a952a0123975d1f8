// Words of estimates from lists. Those of the report: statistics.ts.
import { words } from './catalogue.ts';

export const estimateWords = words('estimate.estimate');
