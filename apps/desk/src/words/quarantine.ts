// Words of the bulk review.
import { words } from './catalogue.ts';

export const quarantineWords = words('quarantine.held');
