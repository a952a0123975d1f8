// The Chromium of this machine, and how it is started for tests: headless, with a fresh profile, asking
// nobody outside.
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
export const findChromium = (): string | null =>
  places.find((path) => path !== undefined && existsSync(path)) ?? null;

/** Variable with the address of the browser that the files of a run share. */
const sharedVariable = 'TEST_CHROMIUM';

/**
 * Starts the browser that the files of a run share. Its address stands in the environment for the processes
 * begun after.
 */
export async function shareChromium(): Promise<() => Promise<void>> {
  // The run itself answers signals: by default Playwright would close the browser and let the run go on.
  const signals = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };
  const server = await chromium.launchServer({ ...options([], {}), ...signals });
  process.env[sharedVariable] = server.wsEndpoint();
  return () => server.close();
}

/**
 * The shared browser, or one of its own where none is shared or where the test asks for flags or an
 * environment (`env`, beside that of this process). Who shares sees only the contexts that it made itself,
 * and they go when it closes.
 */
export async function startChromium(
  more: readonly string[] = [],
  env: Record<string, string> = {},
): Promise<Browser> {
  const address = process.env[sharedVariable];
  const isPlain = more.length === 0 && Object.keys(env).length === 0;
  // A shared browser that another file has brought down is replaced here, so that one fault stays one.
  const shared = address !== undefined && isPlain ? await chromium.connect(address).catch(() => null) : null;
  return shared ?? chromium.launch(options(more, env));
}

/** A browser that a test can kill as a crash or an empty battery would. */
export async function startMortalChromium(): Promise<{ browser: Browser; kill: () => Promise<void> }> {
  const server = await chromium.launchServer(options([], {}));
  const browser = await chromium.connect(server.wsEndpoint());
  return { browser, kill: () => server.kill() };
}

function options(more: readonly string[], env: Record<string, string>) {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('Cannot start a browser: no Chromium found');
  return {
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
  };
}
