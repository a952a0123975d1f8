// Words for interpreters, at the desk and in front of them.

import { words } from './catalogue.ts';
export const interpreterWords = words('interpreter.interpreter');
