// The screen of training, as a script of its own.
import { addRooms } from '@heed/desk/shell/late-rooms.ts';
import { Training } from './training-view.tsx';

addRooms<'training-rooms'>({ training: Training });
