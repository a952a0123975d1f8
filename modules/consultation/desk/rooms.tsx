// The screen of consultations, as a script of its own.
import { addRooms } from '@heed/desk/shell/late-rooms.ts';
import { Consultations } from './consultations-view.tsx';

addRooms<'consultation-rooms'>({ consultations: Consultations });
