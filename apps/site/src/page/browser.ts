// The script of pages without a form: quick exit, folded parts, and the steps before the page of writing.
import { watchExit } from '../exit/exit.ts';
import { watchVacancies } from '../help/past.ts';
import { watchStart } from '../history/start.ts';
import { watchFolds } from './folds.ts';

watchStart();
watchExit();
watchFolds();
watchVacancies();
