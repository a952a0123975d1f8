// Words of the calendar of tasks.
import { words } from './catalogue.ts';

export const calendarWords = words('calendar.calendar');
export const fromFileWords = words('calendar.fromFile');
