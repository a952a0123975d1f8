// Words of the bulk review.
import { words } from './catalogue.ts';

export const heldWords = words('quarantine.held');
