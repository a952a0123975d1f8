// The screen of handbooks, as a script of its own.
import { addRooms } from '@heed/desk/shell/late-rooms.ts';
import { Handbooks } from './handbooks-view.tsx';

addRooms<'handbook-rooms'>({ handbook: Handbooks });
