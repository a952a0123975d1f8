// The screen of peer warnings, as a script by itself.
import { addRooms } from '@heed/desk/shell/late-rooms.ts';
import { Warnings } from './warnings-view.tsx';

addRooms<'warnings-rooms'>({ warnings: Warnings });
