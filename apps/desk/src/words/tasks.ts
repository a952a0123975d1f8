// Words of the tasks, of shifts and of who is out alone.
import { words } from './catalogue.ts';

export const boardWords = words('tasks.board');
export const lineWords = words('tasks.line');
export const placeWords = words('tasks.place');
