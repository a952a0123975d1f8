// Words of the frame around every screen, of faults, pause and help.
import { words } from './catalogue.ts';

export const frameWords = words('frame.frame');

export const lateWords = words('frame.late');

export const navWords = words('frame.nav');

export const faultWords = words('frame.fault');

export const pauseWords = words('frame.pause');

export const helpWords = words('frame.help');

export const paletteWords = words('frame.palette');
