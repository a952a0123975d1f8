// Words of outreach: at the desk, and on the page that a phone takes along.
import { words } from './catalogue.ts';

export const alongWords = words('outreach.along');

export const sendWords = words('outreach.send');

export const faultWords = words('outreach.fault');

export const pageWords = words('outreach.page');

export const takeOverWords = words('outreach.takeOver');
