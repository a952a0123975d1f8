// Words of the screen for requests of a person, in English. The letters themselves stand in content/requests.
import { words } from './catalogue.ts';
export const requestWords = words('requests.request');
