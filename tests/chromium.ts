// The Chromium of this machine, and how it is started for tests: headless, with a fresh profile, asking nobody outside.
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const places = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Path of a Chromium, or null. */
export const findChromium = (): string | null => places.find((path) => path !== undefined && existsSync(path)) ?? null;

/** `env`: beside the environment of this process. */
export function startChromium(more: readonly string[] = [], env: Record<string, string> = {}): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('Cannot start a browser: no Chromium found');
  return chromium.launch({
    executablePath,
    env: { ...process.env, ...env },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
      ...more,
    ],
  });
}
