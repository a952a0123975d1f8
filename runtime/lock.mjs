// One process at a time works on a thing of this copy, such as its packages. The lock is an address that the
// system gives back when its holder ends, also by SIGKILL: no file is left behind that blocks the next one.
import { createHash } from 'node:crypto';
import { realpathSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Takes the lock of `subject` in `folder` and returns what releases it. While another process has it, this
 * waits for that one to release it or to end; `onWait` is called once then.
 * @param {string} folder
 * @param {string} subject
 * @param {() => void} onWait
 * @returns {Promise<() => void>}
 */
export async function takeLock(folder, subject, onWait) {
  const address = addressOf(folder, subject);
  for (let waits = 0; ; waits++) {
    const release = await listenAt(address);
    if (release !== null) return release;
    if (waits === 0) onWait();
    await waitForHolder(address);
  }
}

/** Only Linux has names apart from the file system, which vanish with their process. */
function addressOf(folder, subject) {
  const name = createHash('sha256')
    .update(`${realpathSync(folder)}\n${subject}`)
    .digest('hex')
    .slice(0, 32);
  if (process.platform === 'linux') return `\0heed-${name}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\heed-${name}` : join(tmpdir(), `heed-${name}`);
}

/** Resolves to null where another process listens there. */
function listenAt(address) {
  const waiting = new Set();
  const server = createServer((socket) => {
    waiting.add(socket.unref());
    socket.on('error', () => socket.destroy());
    socket.once('close', () => waiting.delete(socket));
  });
  const release = () => {
    server.close();
    for (const socket of waiting) socket.destroy();
  };
  return new Promise((resolve, reject) => {
    server.once('error', (error) => (error.code === 'EADDRINUSE' ? resolve(null) : reject(error)));
    // A process that has done its work ends, whether it released the lock or not.
    server.listen(address, () => resolve(release)).unref();
  });
}

/** Resolves when the holder's end of a connection closes. */
function waitForHolder(address) {
  return new Promise((resolve, reject) => {
    const socket = connect(address);
    socket.resume();
    socket.once('close', () => resolve());
    socket.once('error', (error) => {
      if (!['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE'].includes(error.code)) return reject(error);
      // The file of a holder that was killed, on systems where the address is one.
      if (error.code === 'ECONNREFUSED' && !/^[\0\\]/.test(address)) rmSync(address, { force: true });
    });
  });
}
