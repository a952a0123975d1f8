// The Firefox of this machine.
import { existsSync } from 'node:fs';

const places = [process.env.FIREFOX, '/usr/bin/firefox', '/usr/bin/firefox-esr'];

/** Path of a Firefox, or undefined. */
export const findFirefox = (): string | undefined =>
  places.find((path) => path !== undefined && existsSync(path));
