// What the modules store. The core opens, copies, erases and counts what is listed here; a module that is not
// listed stores nothing.
import { campaignStorage } from './campaigns/storage/index.ts';
import { consultationStorage } from './consultation/storage/index.ts';
import { eventStorage } from './events/storage/index.ts';
import { handbookStorage } from './handbook/storage/index.ts';
import { depositStorage } from './online/storage/index.ts';
import { warningStorage } from './warnings/storage/index.ts';

/** Every part of a module that stores something, by the name of its storage. */
export const storageModules = {
  campaigns: campaignStorage,
  consultations: consultationStorage,
  deposits: depositStorage,
  events: eventStorage,
  handbooks: handbookStorage,
  warnings: warningStorage,
};
