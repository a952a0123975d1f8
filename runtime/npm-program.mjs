// Where npm is on this machine.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The npm that started this, else that of the Node that runs, else that of the system.
 * @returns {string}
 */
export function npmProgram() {
  const beside = join(dirname(process.execPath), '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js');
  const places = [beside, '/usr/lib/node_modules/npm/bin/npm-cli.js', '/usr/share/nodejs/npm/bin/npm-cli.js'];
  return process.env.npm_execpath ?? places.find((path) => existsSync(path)) ?? beside;
}
