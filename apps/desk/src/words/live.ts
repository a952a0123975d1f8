// Words of what comes by itself.
import { words } from './catalogue.ts';

export const liveWords = words('live.live');
