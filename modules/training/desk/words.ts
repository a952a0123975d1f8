// Words of training.
import { words } from '@heed/desk/words/catalogue.ts';

/** Words of the screen and its rooms. */
export const trainingWords = words('training.room');

/** Words around the report of a workshop. */
export const trainingReportWords = words('training.report');
