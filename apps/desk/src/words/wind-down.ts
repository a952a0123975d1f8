// Words of the end of the organisation.
import { words } from './catalogue.ts';

export const windDownWords = words('wind-down.plan');
