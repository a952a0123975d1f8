// What the modules store. The core opens, copies, erases and counts what is listed here; a module that is not
// listed stores nothing.
import { warningStorage } from './warnings/storage/index.ts';

/** Every module that stores something, by the name of its storage. */
export const storageModules = { warnings: warningStorage };
