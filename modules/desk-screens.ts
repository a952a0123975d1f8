// The screens of the modules: their names, who may enter them, which script holds them. Data alone.
import { campaignRooms, campaignScreens } from './campaigns/desk/screen.ts';
import { consultationRooms, consultationScreens } from './consultation/desk/screen.ts';
import { eventRooms, eventScreens } from './events/desk/screen.ts';
import { handbookRooms, handbookScreens } from './handbook/desk/screen.ts';
import { trainingRooms, trainingScreens } from './training/desk/screen.ts';
import { warningRooms, warningScreens } from './warnings/desk/screen.ts';

/** Each screen, and the rights of which it asks for one. */
export const moduleScreens = {
  ...campaignScreens,
  ...trainingScreens,
  ...consultationScreens,
  ...eventScreens,
  ...handbookScreens,
  ...warningScreens,
} as const;

/** The screen of a module, by its name. */
export type ModuleScreen = keyof typeof moduleScreens;

/** By the script that holds them, the rooms that are fetched when a member enters them. */
export const moduleRooms = {
  ...campaignRooms,
  ...consultationRooms,
  ...eventRooms,
  ...handbookRooms,
  ...trainingRooms,
  ...warningRooms,
} as const;
