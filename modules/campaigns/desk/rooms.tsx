// The screen of campaigns, as a script by itself.
import { addRooms } from '@heed/desk/shell/late-rooms.ts';
import { Campaigns } from './campaigns-view.tsx';

addRooms<'campaigns-rooms'>({ campaigns: Campaigns });
