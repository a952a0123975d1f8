// Words of figures, at the desk.
import { words } from './catalogue.ts';
export const figureWords = words('figures.figure');

export const takeWords = words('figures.take');

export const serviceWords = words('figures.service');

/** Why the register refuses a release, by code. */
export const registerWords = words('register.register');
