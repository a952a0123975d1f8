// What an operator reads where a server may not listen at its place.
import { Failure } from './failure.ts';
import type { CommandSettings } from './settings.ts';

/** What the operator can do where the place to listen is not to be had. */
export const refusedPort =
  (set: CommandSettings) =>
  (error: unknown): never => {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
      if ('port' in error && error.port === set.onionPort)
        throw new Failure('busy', `Port ${set.onionPort} is in use. Set HEED_ONION_PORT to another number.`);
      throw new Failure(
        'busy',
        set.socket === undefined
          ? `Port ${set.port} is in use. Stop what uses it, or set PORT to another number.`
          : 'Somebody answers at HEED_SOCKET already, or another file has that name. Stop what uses it.',
      );
    }
    if (
      error instanceof Error &&
      'syscall' in error &&
      error.syscall === 'listen' &&
      'code' in error &&
      error.code === 'EACCES'
    ) {
      throw new Failure(
        'refused',
        `This account may not listen on port ${set.port}. Set PORT to 8080 and let the proxy answer ` +
          'the world.',
      );
    }
    throw error;
  };
