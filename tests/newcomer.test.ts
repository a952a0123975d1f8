// A newcomer's walks in windows; the folded assessment, on the narrowest phone, in Chromium. All in Chromium:
// at night.
import { inChromium, startBrowser } from './browsers.ts';
import { describeNewcomer } from './newcomer-walks.ts';

describeNewcomer({ startBrowser, inLayout: inChromium });
