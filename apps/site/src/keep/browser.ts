// A page that can be kept on the device, by choice.
import { watchExit } from '../exit/exit.ts';
import { watchKeeping } from './keep.ts';

watchExit();
const keeping = document.querySelector<HTMLElement>('[data-keep]');
if (keeping !== null) watchKeeping(keeping);
