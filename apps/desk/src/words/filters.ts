// Words of the filters of the list and of saved views.
import { words } from './catalogue.ts';

export const filterWords = words('filters.filters');
export const viewsWords = words('filters.views');
