// Words of search and of what may be of the same person.

import { words } from './catalogue.ts';
export const searchWords = words('search.search');

export const alikeWords = words('search.alike');
