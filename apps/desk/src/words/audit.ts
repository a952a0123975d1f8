// Words of the audit trail.

import { words } from './catalogue.ts';
export const auditWords = words('audit.audit');

/** Acts by the name of the route. */
export const actWords: Readonly<Record<string, string>> = words('audit.act');
