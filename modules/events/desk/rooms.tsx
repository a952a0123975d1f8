// The screen of events, as a script of its own.
import { addRooms } from '@heed/desk/shell/late-rooms.ts';
import { Events } from './events-view.tsx';

addRooms<'events-rooms'>({ events: Events });
