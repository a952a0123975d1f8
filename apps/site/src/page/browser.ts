// The script of pages without a form: quick exit, and nothing else.
import { watchExit } from '../exit/exit.ts';

watchExit();
