// What the workspace shows of the modules beside their own screens.
import type { DeskModule } from '@heed/desk/model/module.ts';
import { campaignDesk } from './campaigns/desk/index.ts';
import { consultationDesk } from './consultation/desk/index.ts';
import { eventDesk } from './events/desk/index.ts';
import { handbookDesk } from './handbook/desk/index.ts';
import { trainingDesk } from './training/desk/index.ts';
import { warningDesk } from './warnings/desk/index.ts';

/** Every module with a screen at the desk. */
export const deskModules: readonly DeskModule[] = [
  campaignDesk,
  trainingDesk,
  consultationDesk,
  eventDesk,
  handbookDesk,
  warningDesk,
];
