// All of a newcomer's walks in Chromium, where forms have a width.
import { startChromium } from './chromium.ts';
import { describeNewcomer } from './newcomer-walks.ts';

describeNewcomer({ startBrowser: () => startChromium(), inLayout: (walk) => walk });
