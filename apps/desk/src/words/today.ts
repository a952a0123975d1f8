// Words of 'Today'.
import { words } from './catalogue.ts';

export const todayWords = words('today.today');
export const lackWords = words('today.lack');
export const matterWords = words('today.matter');
export const bandWords = words('today.band');
export const shiftNoteWords = words('today.shift');
export const numberWords = words('today.number');
