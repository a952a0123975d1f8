// Words of training.
import { words } from './catalogue.ts';

export const trainingWords = words('training.room');

export const trainingReportWords = words('training.report');
