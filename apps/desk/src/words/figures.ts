// Words of figures, at the desk.
import { words } from './catalogue.ts';
export const figureWords = words('figures.figure');

export const takeWords = words('figures.take');

export const serviceWords = words('figures.service');
