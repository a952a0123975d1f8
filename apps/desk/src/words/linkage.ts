// Words of linkage studies at the desk.
import { words } from './catalogue.ts';
export const linkageWords = words('linkage.linkage');
