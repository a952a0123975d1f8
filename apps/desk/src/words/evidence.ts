// Words of the form that makes an evidence package.
import { words } from './catalogue.ts';

export const evidenceWords = words('evidence.evidence');
