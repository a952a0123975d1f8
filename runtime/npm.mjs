// `node npm.mjs FOLDER SET [OPTION...]`: installs the packages of a folder, one process at a time. It becomes
// npm, so that the lock is held until npm itself ends, also where the command that started it was killed.
import { pathToFileURL } from 'node:url';
import { takeLock } from './lock.mjs';
import { npmProgram } from './npm-program.mjs';
import { listMissing } from './packages.mjs';

const quiet = ['--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error'];
const [, , folder, set, ...options] = process.argv;
await takeLock(folder, 'packages', () =>
  console.error('Another command installs packages here: waiting for it.'),
);
if (listMissing(folder, set).length > 0) becomeNpm();

/** Beside a server's packages only the tools are added: 'npm ci' would fetch all of them once more. */
function becomeNpm() {
  const words =
    set === 'all' && listMissing(folder, 'serving').length === 0
      ? ['install', '--no-save', '--include=dev']
      : ['ci', set === 'all' ? '--include=dev' : '--omit=dev'];
  process.chdir(folder);
  process.argv = [process.execPath, npmProgram(), ...words, ...quiet, ...scripts(), ...options];
  import(pathToFileURL(process.argv[1]).href);
}

/**
 * One package has a script, the database: it looks whether it must be compiled, with headers from another
 * server and for seconds. Where it brings a compiled file it need not. That no other package has one,
 * tests/runtime-dependencies.test.ts checks.
 */
function scripts() {
  const isCompiled =
    ['linux', 'darwin', 'win32'].includes(process.platform) && ['x64', 'arm64'].includes(process.arch);
  return isCompiled ? ['--ignore-scripts'] : [];
}
