// A port that nobody listens at, for a process that must be told one.
import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/**
 * Ports below those that Linux hands out itself: whatever is started meanwhile on any free port does not take
 * one of them.
 */
const ownPorts = [10_000, 32_000] as const;

export async function freePort(): Promise<number> {
  const port = randomInt(...ownPorts);
  // Browsers and fetch call nothing there.
  if (port === 10_080) return freePort();
  const server = createServer();
  const isFree = await new Promise<boolean>((resolve) => {
    server
      .once('error', () => resolve(false))
      .listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
  return isFree ? port : freePort();
}
