// Bodies of requests that do not move: half a form that is never sent on holds a connection, and nobody else
// gets it. A thin line, with pauses between its parts, is let finish.
import type { IncomingMessage, Server } from 'node:http';

export interface BodyPace {
  /** Longest time without a byte, milliseconds. */
  readonly silentMs: number;
  /** Within each span of this many milliseconds come at least `leastBytes`. */
  readonly spanMs: number;
  readonly leastBytes: number;
  /** How often it is looked, milliseconds. */
  readonly lookMs: number;
}

/**
 * A phone that sends a kilobyte, then nothing for ten seconds, brings 5,400 bytes in a minute. One that is in
 * a tunnel for half of it still brings enough.
 */
export const slowestBody: BodyPace = { silentMs: 45_000, spanMs: 60_000, leastBytes: 2_000, lookMs: 5_000 };

/** What was seen of a body, from its first look. */
interface Progress {
  bytes: number;
  moveTime: number;
  readonly span: { bytes: number; startTime: number };
}

/** Ends connections of `server` on which a body is too slow; from before its first connection. */
export function watchBodies(server: Server, pace: BodyPace = slowestBody): void {
  const bodies = new Map<IncomingMessage, Progress>();
  server.prependListener('request', (request: IncomingMessage) => {
    if (hasBody(request)) bodies.set(request, startOf(request));
  });
  const look = () => {
    for (const [request, progress] of bodies) {
      if (request.complete || request.socket.destroyed) bodies.delete(request);
      // What has come and was not read yet waits for this server, not for the sender.
      else if (request.readableLength > 0) bodies.set(request, startOf(request));
      else if (!isMoving(request, progress, pace)) request.socket.destroy();
    }
  };
  const looking = setInterval(look, pace.lookMs).unref();
  server.once('close', () => clearInterval(looking));
}

const hasBody = ({ headers }: IncomingMessage): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;

function startOf({ socket }: IncomingMessage): Progress {
  const now = performance.now();
  return { bytes: socket.bytesRead, moveTime: now, span: { bytes: socket.bytesRead, startTime: now } };
}

function isMoving({ socket }: IncomingMessage, progress: Progress, pace: BodyPace): boolean {
  const now = performance.now();
  const { span } = progress;
  if (socket.bytesRead > progress.bytes) {
    progress.bytes = socket.bytesRead;
    progress.moveTime = now;
  }
  if (now - progress.moveTime >= pace.silentMs) return false;
  if (now - span.startTime < pace.spanMs) return true;
  const isFast = progress.bytes - span.bytes >= pace.leastBytes;
  span.bytes = progress.bytes;
  span.startTime = now;
  return isFast;
}
